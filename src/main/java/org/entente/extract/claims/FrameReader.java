package org.entente.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.extract.claims.Frame.Filler;
import org.entente.gazetteer.Predicates;
import org.entente.gazetteer.Predicates.Kind;

/**
 * Reads who does what to whom off a clause or a noun that tells an event: passives in the active,
 * "made progress" as "progressed", "Moscow's meddling in the election" as "Moscow meddled in the
 * election".
 */
final class FrameReader {
  /** Prepositions that nouns put before what their verbs have as object: "attack on", "end to". */
  private static final List<String> OBJECTIVE = List.of("of", "on", "upon", "to", "for");

  private final ArticleView view;
  private final Predicates lexicon;
  private final SourceReader references;

  FrameReader(ArticleView view, Predicates lexicon, SourceReader references) {
    this.view = view;
    this.lexicon = lexicon;
    this.references = references;
  }

  /**
   * Reads a clause or phrase.
   *
   * @param doer who does what an infinitive, a gerund or a noun leaves without a subject
   * @return empty of a thing that is no event ("the map")
   */
  Optional<Frame> read(int head, Optional<Filler> doer) {
    Clause clause = new Clause(view, head);
    if (clause.has("cop")) {
      return Optional.of(copular(head, doer));
    }
    if (tag(head).startsWith("VB")) {
      return Optional.of(verbal(head, doer));
    }
    boolean predicated =
        view.relation(head).equals("conj") && new Clause(view, view.head[head]).has("cop");
    if (predicated || clause.has("nsubj") && !isNoun(head)) {
      return Optional.of(copular(head, doer));
    }
    Optional<String> verb = isNoun(head) ? lexicon.verb(lemma(head)) : Optional.empty();
    return verb.map(v -> nominal(head, doer, v));
  }

  private Frame copular(int head, Optional<Filler> doer) {
    Clause clause = new Clause(view, head);
    OptionalInt subject = clause.child("nsubj", "nsubj:pass", "csubj");
    BitSet said = view.subtree(head);
    for (int c : view.children(head)) {
      boolean own =
          List.of("amod", "compound", "nmod", "nmod:poss", "nummod", "det", "acl", "xcomp")
              .contains(view.relation(c));
      if (!own) {
        said.andNot(view.subtree(c));
      }
    }
    said.set(head);
    OptionalInt preposition = clause.child("case");
    String predicate = preposition.isPresent() ? "be " + lower(preposition.getAsInt()) : "be";
    return frame(
        predicate,
        filler(subject).or(() -> doer),
        Optional.of(new Filler(OptionalInt.of(head), said, Optional.empty())),
        head);
  }

  private Frame verbal(int head, Optional<Filler> doer) {
    Clause clause = new Clause(view, head);
    StringBuilder predicate = new StringBuilder(lemma(head));
    particle(head).ifPresent(p -> predicate.append(' ').append(lower(p)));
    // "Moscow's meddling" may count as a verb.
    Optional<Filler> first = filler(clause.child("nsubj", "nsubj:pass", "csubj", "nmod:poss"));
    Optional<Filler> subject = first.isPresent() ? first : doer;
    Optional<Filler> object = Optional.empty();
    boolean stative = lexicon.is(Kind.STATIVE, lower(head));
    if (isPassive(clause) && !stative) {
      object = subject;
      subject = filler(agent(head));
      return frame(predicate.toString(), subject, object, head);
    }
    OptionalInt complement = clause.child("obj", "ccomp", "xcomp");
    if (complement.isPresent() && view.key[complement.getAsInt()].equals("that")) {
      complement = OptionalInt.empty();
    }
    OptionalInt carrier = complement.isPresent() ? complement : oblique(head);
    if (carrier.isPresent()) {
      Optional<Frame> carried = carried(head, predicate.toString(), carrier.getAsInt(), subject);
      if (carried.isPresent()) {
        return carried.get();
      }
    }
    if (complement.isEmpty()) {
      complement = carrier;
      complement.ifPresent(o -> predicate.append(' ').append(preposition(o)));
    }
    String meant = lexicon.sense(predicate.toString());
    return frame(
        predicate.toString(),
        subject,
        filler(complement).map(f -> lexicon.is(Kind.WANTING, meant) ? wanted(f) : f),
        head);
  }

  /** "Wanted all sanctions lifted": what is wanted is the lifting. */
  private Filler wanted(Filler object) {
    for (int c : view.children(object.head().orElseThrow())) {
      boolean done =
          tag(c).equals("VBN")
              && view.relation(c).equals("acl")
              && c == object.head().orElseThrow() + 1;
      if (done) {
        return new Filler(OptionalInt.of(c), object.words(), Optional.empty());
      }
    }
    return object;
  }

  /** "Made progress", "took part in the talks": the noun tells what is done. */
  private Optional<Frame> carried(int verb, String predicate, int noun, Optional<Filler> subject) {
    Optional<String> together = lexicon.phrase(lemma(verb), lemma(noun));
    Optional<String> done =
        together.isPresent()
            ? together
            : isNoun(noun) && lexicon.is(Kind.LIGHT, predicate)
                ? lexicon.verb(lemma(noun))
                : Optional.empty();
    if (done.isEmpty()) {
      return Optional.empty();
    }
    Frame told = nominal(noun, subject, done.get());
    Optional<Filler> object = told.object();
    String what = told.predicate();
    OptionalInt oblique = oblique(verb);
    if (object.isEmpty() && oblique.isPresent() && oblique.getAsInt() != noun) {
      String by = preposition(oblique.getAsInt());
      what += OBJECTIVE.contains(by) ? "" : " " + by;
      object = filler(oblique);
    }
    BitSet carrier = new BitSet();
    carrier.set(noun);
    return Optional.of(frame(what, subject, object, verb).without(carrier));
  }

  /** A noun that tells an event, with what it has in place of a subject and an object. */
  private Frame nominal(int head, Optional<Filler> doer, String verb) {
    Optional<Filler> subject = Optional.empty();
    OptionalInt of = OptionalInt.empty();
    OptionalInt other = OptionalInt.empty();
    OptionalInt to = OptionalInt.empty();
    OptionalInt before = OptionalInt.empty();
    for (int c : view.children(head)) {
      switch (view.relation(c)) {
        case "nmod:poss" -> subject = filler(OptionalInt.of(c));
        case "nmod", "obl", "acl" -> {
          String by = preposition(c);
          if (by.equals("by") || by.equals("between") && subject.isEmpty()) {
            subject = filler(OptionalInt.of(c));
          } else if (by.isEmpty() && isInfinitive(c) && to.isEmpty()) {
            to = OptionalInt.of(c);
          } else if (by.equals("of") && of.isEmpty()) {
            of = OptionalInt.of(c);
          } else if (!by.isEmpty() && other.isEmpty() && !isTime(c)) {
            other = OptionalInt.of(c);
          }
        }
        case "amod", "compound" -> {
          if (!references.entities(c).isEmpty() && subject.isEmpty()) {
            subject = filler(OptionalInt.of(c));
          } else if (isNoun(c)) {
            before = OptionalInt.of(c);
          }
        }
        default -> {
          // Determiners, numbers and clauses are no parts of the event.
        }
      }
    }
    String predicate = verb;
    Optional<Filler> object = Optional.empty();
    if (of.isPresent() && subject.isEmpty() && lexicon.is(Kind.MOVING, verb)) {
      subject = filler(of);
    } else if (of.isPresent()) {
      object = filler(of);
    }
    if (object.isEmpty() && other.isPresent()) {
      String by = preposition(other.getAsInt());
      predicate += OBJECTIVE.contains(by) ? "" : " " + by;
      object = filler(other);
    } else if (object.isEmpty() && to.isPresent()) {
      object = filler(to);
    } else if (object.isEmpty() && before.isPresent()) {
      if (subject.isEmpty() && lexicon.is(Kind.MOVING, verb)) {
        subject = filler(before);
      } else {
        object = filler(before);
      }
    }
    return frame(predicate, subject.or(() -> doer), object, head);
  }

  /** The rest is what stands below the head, but for its other clauses, and belongs to no part. */
  private Frame frame(
      String predicate, Optional<Filler> subject, Optional<Filler> object, int head) {
    BitSet rest = view.subtree(head);
    rest.clear(head);
    subject.ifPresent(s -> rest.andNot(s.words()));
    object.ifPresent(o -> rest.andNot(o.words()));
    for (int c : view.children(head)) {
      boolean apart =
          List.of("conj", "parataxis", "aux:pass", "cop", "mark", "punct", "cc", "expl")
                  .contains(view.relation(c))
              || isTime(c);
      if (apart) {
        rest.andNot(view.subtree(c));
      }
    }
    particle(head).ifPresent(rest::clear);
    return new Frame(predicate, subject, object, rest);
  }

  private boolean isPassive(Clause clause) {
    if (clause.has("aux:pass") || clause.has("nsubj:pass")) {
      return true;
    }
    int head = clause.head();
    boolean shares =
        view.relation(head).equals("conj")
            && tag(view.head[head]).startsWith("VB")
            && clause.child("aux", "nsubj", "nsubj:pass").isEmpty();
    if (shares && tag(head).equals("VBN") && !clause.has("obj")) {
      return isPassive(new Clause(view, view.head[head]));
    }
    return tag(head).equals("VBN")
        && !clause.has("obj")
        && view.children(clause.head()).stream()
            .noneMatch(c -> view.relation(c).equals("aux") && lemma(c).equals("have"));
  }

  private OptionalInt agent(int head) {
    for (int c : view.children(head)) {
      if (view.relation(c).startsWith("obl") && preposition(c).equals("by")) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /** With, against or about what, where there is no object; times are left out. */
  private OptionalInt oblique(int head) {
    for (int c : view.children(head)) {
      if (view.relation(c).startsWith("obl")
          && c > head
          && !isTime(c)
          && !preposition(c).isEmpty()) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isTime(int i) {
    return !view.relation(i).equals("nsubj") && TermReader.isTime(view, i);
  }

  private Optional<Filler> filler(OptionalInt head) {
    return head.isPresent() ? Optional.of(Filler.of(view, head.getAsInt())) : Optional.empty();
  }

  /** "Away", "out" and their kind, right after the verb. */
  private OptionalInt particle(int head) {
    for (int c : view.children(head)) {
      if (view.relation(c).equals("compound:prt")
          || c == head + 1
              && view.relation(c).equals("advmod")
              && StanceWord.PARTICLE.isForm(view.tokens.get(c))) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  /** "In", "out of". */
  private String preposition(int i) {
    return view.children(i).stream()
        .filter(c -> view.relation(c).equals("case") && c < i && !view.key[c].equals("'s"))
        .map(this::lower)
        .collect(Collectors.joining(" "));
  }

  private boolean isInfinitive(int i) {
    return tag(i).startsWith("VB")
        && view.children(i).stream().anyMatch(c -> tag(c).equals("TO") && c < i);
  }

  private boolean isNoun(int i) {
    return tag(i).startsWith("NN") || view.tokens.get(i).upos().equals("NOUN");
  }

  private String tag(int i) {
    return view.tokens.get(i).tag();
  }

  private String lemma(int i) {
    String lemma = view.tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    return tag(i).startsWith("VB") ? lexicon.lemma(lemma) : lemma;
  }

  private String lower(int i) {
    return view.tokens.get(i).form().toLowerCase(Locale.ROOT);
  }
}
