package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.entente.extract.claims.Coordination.Conjunct;
import org.entente.extract.claims.Frame.Filler;
import org.entente.gazetteer.Predicates;
import org.entente.model.Act;
import org.entente.model.Argument;
import org.entente.model.Core;
import org.entente.model.Polarity;
import org.entente.model.Proposition;
import org.entente.model.Source;
import org.entente.model.Stated;
import org.entente.model.Term;

/** Takes a content apart: who does what to whom, without negation and without who claims it. */
final class PropositionReader {
  private final ArticleView view;
  private final SourceReader references;
  private final Affirmative affirmative;
  private final Predicates lexicon;
  private final FrameReader frames;
  private final TermReader terms;

  PropositionReader(
      ArticleView view, SourceReader references, Affirmative affirmative, Predicates lexicon) {
    this.view = view;
    this.references = references;
    this.affirmative = affirmative;
    this.lexicon = lexicon;
    frames = new FrameReader(view, lexicon, references);
    terms = new TermReader(view, lexicon, references);
  }

  /**
   * What a content states.
   *
   * @param first its main clause; empty where that only points to something ("denied it"), is a
   *     claim itself, or is a thing and no event
   * @param further the clauses coordinated with it
   */
  record Read(Optional<Proposition> first, List<Stated> further) {
    static final Read NOTHING = new Read(Optional.empty(), List.of());
  }

  /**
   * Reads what a content states.
   *
   * @param stance what the claimant does with it
   * @param head of the content's main clause or phrase
   * @param source the claimant, who is the subject of an infinitive or gerund ("denied being
   *     involved")
   * @param isClaim whether a token is the cue of a claim: what it says is not read here
   */
  Read read(
      Attribution attribution,
      Stance stance,
      int head,
      Optional<Source> source,
      IntPredicate isClaim) {
    BitSet content = attribution.content();
    if (terms.isPronoun(head)) {
      return Read.NOTHING;
    }
    OptionalInt described = described(content, head);
    if (described.isPresent()) {
      return new Read(Optional.of(description(content, described.getAsInt())), List.of());
    }
    boolean inner = isClaim.test(head);
    int event = inner ? head : claimed(attribution, head);
    Optional<Filler> doer = doer(attribution, stance.act(), event, source);
    boolean denied = !inner && !new Clause(view, head).negations().isEmpty();
    boolean against = (stance.polarity() == Polarity.NEGATIVE) != denied;
    Optional<String> it = source.flatMap(references::body);
    List<Conjunct> others = new Coordination(view, lexicon, content, isClaim).with(event);
    // Of "will pay or leave" neither is claimed, but both are denied.
    if (others.stream().anyMatch(c -> c.alternative() && !c.negated() && !against)) {
      return Read.NOTHING;
    }
    List<Stated> further = new ArrayList<>();
    for (Conjunct other : others) {
      further(other, doer, content, it)
          .map(p -> new Stated(p, polarity(against != other.negated())))
          .ifPresent(further::add);
    }
    BitSet main = Coordination.without(view, content, others);
    Optional<Proposition> first =
        inner
            ? Optional.empty()
            : proposition(event, doer, content, it, affirmative.of(view, main, head));
    return new Read(first, further);
  }

  private Optional<Proposition> further(
      Conjunct conjunct, Optional<Filler> doer, BitSet content, Optional<String> it) {
    BitSet words = (BitSet) conjunct.words().clone();
    Clause clause = new Clause(view, conjunct.head());
    Optional<Filler> subject = Coordination.subject(view, conjunct).or(() -> doer);
    if (subject.isPresent() && clause.child("nsubj", "nsubj:pass", "csubj").isEmpty()) {
      words.or(and(subject.get().words(), content));
    }
    String text = affirmative.of(view, words, conjunct.head(), conjunct.auxiliaries());
    return proposition(conjunct.head(), subject, content, it, text);
  }

  private static Polarity polarity(boolean against) {
    return against ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /**
   * One clause or event taken apart.
   *
   * @param doer its subject, where it has none of its own
   * @param text its affirmative reading; nothing is left to be for or against of "said that"
   */
  private Optional<Proposition> proposition(
      int event, Optional<Filler> doer, BitSet content, Optional<String> it, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<Frame> read = frames.read(event, doer);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Frame frame = read.get();
    BitSet negations = new Clause(view, event).negations();
    BitSet rest = (BitSet) frame.rest().clone();
    rest.and(content);
    rest.andNot(negations);
    Core core =
        new Core(
            lexicon.sense(frame.predicate()),
            frame.subject().map(f -> terms(f, content, negations, it)).orElse(List.of()),
            frame
                .object()
                .map(f -> terms(f, content, negations, Optional.empty()))
                .orElse(List.of()),
            terms.words(rest));
    return Optional.of(
        new Proposition(
            frame.subject().map(f -> argument(f, content)),
            Optional.of(frame.predicate()),
            frame.object().map(f -> argument(f, content)),
            text,
            Optional.of(core)));
  }

  /** "Described the talks as constructive": the talks were constructive. */
  private Proposition description(BitSet content, int described) {
    BitSet predicated = asWhat(described, content);
    BitSet before = (BitSet) content.clone();
    int as = predicated.nextSetBit(0);
    while (!view.key[as].equals("as")) {
      as--;
    }
    before.clear(as, Math.max(predicated.length(), before.length()));
    Argument what = argument(described, before);
    Argument like = new Argument(text(predicated), Optional.empty());
    BitSet words = view.subtree(described);
    words.and(before);
    List<Term> said = terms.words(predicated);
    return new Proposition(
        Optional.of(what),
        Optional.of("be"),
        Optional.of(like),
        what.text() + " was " + like.text(),
        Optional.of(
            new Core("be", terms.phrase(described, words, Optional.empty()), said, List.of())));
  }

  /**
   * What is claimed where the one it is claimed of, or whom it is told, counts to the content: the
   * betraying in "accused Lee of betraying the union", what comes after "that" in "promised Lee
   * that".
   */
  private int claimed(Attribution attribution, int head) {
    if (view.head[head] != attribution.anchor()
        || !List.of("obj", "iobj").contains(view.relation(head))) {
      return head;
    }
    for (int above : List.of(attribution.anchor(), head)) {
      for (int c : view.children(above)) {
        boolean clause = List.of("ccomp", "xcomp", "acl").contains(view.relation(c));
        boolean that = view.children(c).stream().anyMatch(m -> view.key[m].equals("that"));
        if (c > head && clause && that && attribution.content().get(c)) {
          return c;
        }
      }
    }
    if (!isTargeted(attribution)) {
      return head;
    }
    for (int above : List.of(head, attribution.anchor())) {
      for (int c : view.children(above)) {
        boolean of = view.children(c).stream().anyMatch(m -> view.key[m].equals("of"));
        if (c > head && of && attribution.content().get(c)) {
          return c;
        }
      }
    }
    return head;
  }

  private boolean isTargeted(Attribution attribution) {
    return view.cue
        .get(attribution.anchor())
        .filter(e -> e.addressee() == CueLexicon.Addressee.TARGET)
        .isPresent();
  }

  /** Who does what an infinitive, a gerund or a noun leaves without a subject. */
  private Optional<Filler> doer(
      Attribution attribution, Act act, int head, Optional<Source> source) {
    OptionalInt object = new Clause(view, attribution.anchor()).child("obj", "iobj");
    boolean other = object.isPresent() && object.getAsInt() != head;
    if (isTargeted(attribution) || act == Act.DEMAND) {
      return other ? Optional.of(Filler.of(view, object.getAsInt())) : Optional.empty();
    }
    boolean clause = new Clause(view, head).isClause();
    boolean own = act == Act.DENY || act == Act.PROMISE || act == Act.INTEND || act == Act.THREATEN;
    return clause || own ? source.map(Filler::of) : Optional.empty();
  }

  private List<Term> terms(Filler filler, BitSet content, BitSet negations, Optional<String> it) {
    if (filler.head().isEmpty()) {
      return filler.source().map(PropositionReader::claimants).orElse(List.of());
    }
    BitSet words = (BitSet) filler.words().clone();
    words.andNot(negations);
    if (content.get(filler.head().getAsInt())) {
      words.and(content);
    }
    return terms.phrase(filler.head().getAsInt(), words, it);
  }

  private static List<Term> claimants(Source source) {
    List<Term> found = new ArrayList<>();
    if (source.entities().size() != 1) {
      found.add(
          new Term(source.entities().isEmpty() ? Term.SOMEBODY : Term.SEVERAL, Optional.empty()));
    }
    source.entities().forEach(e -> found.add(new Term(Term.SOMEBODY, Optional.of(e))));
    return found;
  }

  /** What "describe X as Y" describes: the cue's object, inside the content. */
  private OptionalInt described(BitSet content, int head) {
    int cue = view.head[head];
    if (cue < 0 || content.get(cue) || view.cue.get(cue).isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt object = new Clause(view, cue).child("obj");
    return object.isPresent()
            && content.get(object.getAsInt())
            && !asWhat(object.getAsInt(), content).isEmpty()
        ? object
        : OptionalInt.empty();
  }

  /**
   * The words after "as", to the content's end or the next participle; by their order alone, since
   * trees of "as" and an adjective are seldom right.
   */
  private BitSet asWhat(int object, BitSet content) {
    BitSet words = new BitSet();
    int as = content.nextSetBit(object + 1);
    while (as >= 0 && !(view.key[as].equals("as") && view.sentence[as] == view.sentence[object])) {
      as = content.nextSetBit(as + 1);
    }
    for (int i = as < 0 ? -1 : content.nextSetBit(as + 1);
        i >= 0 && view.sentence[i] == view.sentence[object];
        i = content.nextSetBit(i + 1)) {
      boolean participle = view.tokens.get(i).tag().equals("VBG") && view.key[i - 1].equals(",");
      if (participle) {
        break;
      }
      words.set(i);
    }
    while (!words.isEmpty() && view.key[words.length() - 1].length() == 1) {
      words.clear(words.length() - 1);
    }
    return words;
  }

  private Argument argument(Filler filler, BitSet content) {
    if (filler.head().isEmpty()) {
      return argument(filler.source().orElseThrow());
    }
    int head = filler.head().getAsInt();
    return argument(head, content.get(head) ? and(filler.words(), content) : filler.words());
  }

  private static BitSet and(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  private Argument argument(Source source) {
    return new Argument(
        view.article.article().text().cover(source.span()),
        source.entities().size() == 1 ? Optional.of(source.entities().get(0)) : Optional.empty());
  }

  private Argument argument(int head, BitSet content) {
    BitSet words = view.subtree(head);
    words.and(content);
    for (int c : view.children(head)) {
      if (List.of("case", "mark", "acl:relcl", "punct").contains(view.relation(c))) {
        words.andNot(view.subtree(c));
      }
    }
    for (int c : view.children(head)) {
      if (List.of("no", "neither").contains(view.key[c]) || view.key[c].equals("\"")) {
        words.clear(c);
      }
    }
    words.set(head);
    return new Argument(text(words), entity(head));
  }

  private Optional<String> entity(int head) {
    List<String> entities = references.entities(head);
    return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
  }

  /** The article's characters from the first of these tokens to the last, gaps left out. */
  private String text(BitSet tokens) {
    StringBuilder text = new StringBuilder();
    int before = -1;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (view.key[i].equals("\"")) {
        continue;
      }
      boolean glued =
          before >= 0 && view.tokens.get(before).span().end() == view.tokens.get(i).span().begin();
      text.append(before < 0 || glued ? "" : " ").append(view.tokens.get(i).form());
      before = i;
    }
    return text.toString();
  }
}
