package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.claims.CueLexicon.Addressee;
import org.entente.extract.source.Conditions;
import org.entente.gazetteer.Predicates;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Claim;
import org.entente.model.Cue;
import org.entente.model.Entity;
import org.entente.model.Mention;
import org.entente.model.Polarity;
import org.entente.model.SequenceTagger;
import org.entente.model.Source;
import org.entente.model.Span;

/**
 * Finds who said, denied, promised or accepted what, and the claims inside claims. Safe for use by
 * any number of threads.
 *
 * <p>Two learned models find the outermost attributions, rules over the tree those inside them;
 * then each is read: whom its source refers to, its act, polarity, certainty and tense, and the
 * proposition that it is about.
 */
public final class ClaimFinder {
  private final AttributionFinder attributions;
  private final ContentReader contents;
  private final Lexicons lexicons;
  private final Affirmative affirmative;
  private final Predicates predicates;
  private final Conditions conditions = new Conditions();

  /**
   * A finder with the shipped lexicons.
   *
   * @param cues the model that marks cues ({@code models/claims-cues.bin})
   * @param roles the model that marks the parts of one attribution ({@code
   *     models/claims-roles.bin})
   */
  public ClaimFinder(SequenceTagger cues, SequenceTagger roles) {
    this(cues, roles, Lexicons.load());
  }

  /**
   * A finder with the lexicons that its models learnt with.
   *
   * @param lexicons suits both models ({@link Lexicons#suiting})
   */
  public ClaimFinder(SequenceTagger cues, SequenceTagger roles, Lexicons lexicons) {
    attributions = new AttributionFinder(cues, roles, Confidence.load());
    this.lexicons = lexicons;
    contents = new ContentReader(attributions, lexicons);
    affirmative = Affirmative.load();
    predicates = Predicates.load();
  }

  /**
   * Finds the claims of an article.
   *
   * @param mentions whom the words refer to
   * @param entities those that the mentions name
   * @return parents before children; ids "c1", "c2", … in that order; {@code about} holds entities
   *     only
   */
  public List<Claim> find(AnnotatedArticle article, List<Mention> mentions, List<Entity> entities) {
    ArticleView view = new ArticleView(article, lexicons.words(), lexicons.cues());
    Veiled veiled = Veiled.of(view, conditions.in(article));
    List<Attribution> rules = TreeAttributions.find(view).stream().filter(veiled::isOpen).toList();
    List<Attribution> seen = attributions.find(view);
    List<Attribution> learned =
        seen.stream()
            .flatMap(a -> veiled.open(a, seen))
            .map(a -> TreeSource.of(view, Withheld.spelledOut(view, a, rules), rules))
            .map(a -> Continued.of(view, a, rules))
            .map(a -> Beside.without(view, a, rules))
            .map(a -> Trailing.without(view, a))
            .map(a -> Whole.of(view, a))
            .toList();
    List<Attribution> inner = new ArrayList<>(rules);
    contents.inside(view, learned).stream().filter(veiled::isOpen).forEach(inner::add);
    inner.replaceAll(a -> Trailing.without(view, a));
    List<Nesting.Placed> placed =
        Nesting.of(view, learned, inner, a -> standsAlone(view, a), a -> Uttered.is(view, a));
    return new Reading(view, placed, mentions).claims();
  }

  private static boolean standsAlone(ArticleView view, Attribution a) {
    boolean aside = view.relation(a.anchor()).equals("parataxis");
    return !a.source().isEmpty()
        && (aside && TreeAttributions.isSure(a)
            || view.cue
                .get(a.anchor())
                .map(e -> TreeAttributions.standsAlone(view, a, e))
                .orElse(false));
  }

  /** One article being read. */
  private final class Reading {
    private final ArticleView view;
    private final List<Nesting.Placed> placed;
    private final SourceReader references;
    private final PropositionReader propositions;

    Reading(ArticleView view, List<Nesting.Placed> placed, List<Mention> mentions) {
      this.view = view;
      this.placed = placed;
      references = new SourceReader(view, mentions);
      propositions = new PropositionReader(view, references, affirmative, predicates);
    }

    List<Claim> claims() {
      List<Integer> order = textOrder();
      List<Claim> found = new ArrayList<>();
      for (int at : order) {
        found.add(claim(at, order));
      }
      return found;
    }

    /** Outermost claims in order of the text, each followed by those inside it. */
    private List<Integer> textOrder() {
      List<Integer> order = new ArrayList<>();
      addBelow(-1, order);
      return order;
    }

    private void addBelow(int parent, List<Integer> order) {
      List<Integer> children = new ArrayList<>();
      for (int i = 0; i < placed.size(); i++) {
        if (placed.get(i).parent() == parent) {
          children.add(i);
        }
      }
      children.sort(java.util.Comparator.comparingInt(i -> placed.get(i).attribution().anchor()));
      for (int child : children) {
        order.add(child);
        addBelow(child, order);
      }
    }

    private Claim claim(int at, List<Integer> order) {
      Nesting.Placed place = placed.get(at);
      Attribution a = place.attribution();
      Optional<Source> source = references.read(a.source()).map(s -> speaker(s, a, place));
      OptionalInt head = Clause.headOf(view, a.content());
      boolean inner = head.isPresent() && isAnchorOfChild(at, head.getAsInt());
      Stance stance = Stance.of(view, a, head, inner);
      PropositionReader.Read read =
          head.isPresent()
              ? propositions.read(
                  a, stance, head.getAsInt(), source, i -> isCue(i, at, head.getAsInt()))
              : PropositionReader.Read.NOTHING;
      Span cue = view.span(a.cue().nextSetBit(0), a.cue().length() - 1);
      Polarity polarity = stance.polarity();
      return new Claim(
          id(order.indexOf(at)),
          source,
          Optional.of(new Cue(cue, view.tokens.get(a.anchor()).lemma().toLowerCase(Locale.ROOT))),
          spans(a.content()),
          stance.act(),
          polarity,
          stance.certainty(),
          stance.tense(),
          stance.quote(),
          addressee(a, source),
          Optional.empty(),
          references.mentioned(a.content()),
          place.parent() < 0 ? Optional.empty() : Optional.of(id(order.indexOf(place.parent()))),
          place.depth(),
          read.first(),
          read.further(),
          Math.max(0, Math.min(1, a.probability())));
    }

    /** "I" inside a quote is whoever is quoted. */
    private Source speaker(Source source, Attribution a, Nesting.Placed place) {
      boolean me =
          source.entities().isEmpty()
              && place.parent() >= 0
              && a.source().cardinality() == 1
              && view.key[a.source().nextSetBit(0)].equals("i")
              && view.quoted(a.source().nextSetBit(0));
      return me
          ? references
              .read(placed.get(place.parent()).attribution().source())
              .map(outer -> new Source(source.span(), outer.entities()))
              .orElse(source)
          : source;
    }

    private static String id(int index) {
      return "c" + (index + 1);
    }

    /** Whether another claim is read from here: for the main clause, one inside this one. */
    private boolean isCue(int token, int at, int main) {
      return token == main
          ? isAnchorOfChild(at, token)
          : placed.stream().anyMatch(p -> p.attribution().cue().get(token));
    }

    private boolean isAnchorOfChild(int at, int head) {
      for (Nesting.Placed p : placed) {
        if (p.parent() == at && p.attribution().anchor() == head) {
          return true;
        }
      }
      return false;
    }

    private List<Span> spans(BitSet tokens) {
      List<Span> found = new ArrayList<>();
      for (int from = tokens.nextSetBit(0); from >= 0; ) {
        int to = tokens.nextClearBit(from) - 1;
        found.add(view.span(from, to));
        from = tokens.nextSetBit(to + 1);
      }
      return found;
    }

    /** Whom it was said to: "told Lee", "assured him", "said to reporters". */
    private Optional<String> addressee(Attribution a, Optional<Source> source) {
      Addressee where =
          view.cue.get(a.anchor()).map(CueLexicon.Entry::addressee).orElse(Addressee.NONE);
      if (where == Addressee.NONE) {
        return Optional.empty();
      }
      for (int c : view.children(a.anchor())) {
        String relation = view.relation(c);
        boolean object = relation.equals("iobj") || relation.equals("obj");
        boolean to =
            relation.startsWith("obl")
                && view.children(c).stream().anyMatch(m -> view.key[m].equals("to"));
        if ((where == Addressee.TO ? to : object) && !a.content().get(c)) {
          List<String> entities = references.entities(c);
          if (entities.size() == 1
              && source.map(s -> !s.entities().equals(entities)).orElse(true)) {
            return Optional.of(entities.get(0));
          }
        }
      }
      return Optional.empty();
    }
  }
}
