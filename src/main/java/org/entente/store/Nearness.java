package org.entente.store;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Term;
import org.entente.rdf.NormalForm;

/**
 * How near two statements are: 1 for the same, 0 for any that must not meet. What is more exact in
 * one of them costs little; what differs, a number, an entity, a word, parts them.
 *
 * @param bodies by the end of a person's IRI, of which countries and organizations they hold an
 *     office
 */
record Nearness(Map<String, Set<String>> bodies) {
  /** From here on two statements meet; chosen on the dev pairs of {@code gold/propositions}. */
  static final double ENOUGH = 0.6;

  /** One names nobody: "the sanctions were lifted". */
  private static final double UNNAMED = 0.8;

  /** A leader's deed told as the country's. */
  private static final double OFFICE = 0.85;

  /** One is more exact. */
  private static final double NARROWER = 0.9;

  /** Each is more exact than the other, in another way: "2016 election", "U.S. election". */
  private static final double CROSSWISE = 0.7;

  /** "The plan" is hardly another plan in the same weeks, where all the rest is the same. */
  private static final double POINTER = 0.85;

  private static final int WEEKS = 31;

  /** What is to come, and what was. */
  private static final double TENSES = 0.8;

  private static final Set<String> QUANTITIES =
      Set.of(
          "all", "some", "most", "half", "partial", "part", "only", "many", "few", "more", "less");

  /** How near two statements are, 0 to 1. */
  double of(Statement one, Statement other) {
    NormalForm a = one.form();
    NormalForm b = other.form();
    if (!a.relation().equals(b.relation()) || isBare(a) || isBare(b) || !shareEntity(one, other)) {
      return 0;
    }
    double parts =
        part(one, a.subject(), other, b.subject()) * part(one, a.object(), other, b.object());
    if (a.subject().isEmpty() != b.subject().isEmpty()
        && a.object().isEmpty() != b.object().isEmpty()
        && a.subject().isEmpty() == b.object().isEmpty()) {
      // "The war ended", "to end the war".
      parts =
          a.subject().isEmpty()
              ? part(one, a.object(), other, b.subject())
              : part(one, a.subject(), other, b.object());
    }
    double tenses = one.future() == other.future() ? 1 : TENSES;
    return parts * tenses * others(Set.copyOf(a.circumstances()), Set.copyOf(b.circumstances()));
  }

  /**
   * Whether a denial reaches what is affirmed: who denies all of it has not denied some, and who
   * denies it of very old ones has not denied it. A place or somebody named beside says only where
   * and with whom.
   */
  boolean opposed(Statement against, Statement affirmed) {
    Set<String> denied = new HashSet<>(against.form().object());
    denied.removeAll(affirmed.form().object());
    Set<String> only = new HashSet<>(against.form().circumstances());
    only.removeAll(affirmed.form().circumstances());
    boolean narrower = !only.isEmpty() && only.stream().noneMatch(NormalForm::isEntity);
    return !narrower && denied.stream().noneMatch(QUANTITIES::contains);
  }

  /** A thing of which nothing is said ("the payments") is no statement. */
  private static boolean isBare(NormalForm form) {
    return form.subject().isEmpty() && form.object().isEmpty();
  }

  private boolean shareEntity(Statement one, Statement other) {
    if (one.article().equals(other.article())) {
      return true;
    }
    boolean now = near(one, other);
    Set<String> spoken = entities(one, false);
    return entities(other, now).stream().anyMatch(spoken::contains)
        || now && entities(one, true).stream().anyMatch(entities(other, false)::contains);
  }

  /**
   * Of whom it speaks, and for whom they act.
   *
   * @param speaker whether also who speaks
   */
  private Set<String> entities(Statement statement, boolean speaker) {
    Set<String> found = new HashSet<>();
    Stream.of(
            statement.form().subject().stream(),
            statement.form().object().stream(),
            speaker ? statement.claimants().stream() : Stream.<String>empty())
        .flatMap(terms -> terms)
        .filter(NormalForm::isEntity)
        .forEach(
            e -> {
              found.add(e);
              found.addAll(bodies.getOrDefault(e, Set.of()));
            });
    return found;
  }

  private double part(Statement one, List<String> a, Statement other, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 1 : UNNAMED;
    }
    if (a.get(0).equals(Term.SEVERAL) || b.get(0).equals(Term.SEVERAL)) {
      return a.equals(b) ? 1 : 0;
    }
    double heads = heads(one, a.get(0), other, b.get(0));
    return heads == 0
        ? 0
        : heads
            * others(new HashSet<>(a.subList(1, a.size())), new HashSet<>(b.subList(1, b.size())));
  }

  private double heads(Statement one, String a, Statement other, String b) {
    if (a.equals(Term.SOMEBODY) || b.equals(Term.SOMEBODY)) {
      return 0;
    }
    if (NormalForm.isPointer(a) || NormalForm.isPointer(b)) {
      boolean same = a.replaceFirst("^the ", "").equals(b.replaceFirst("^the ", ""));
      return !same ? 0 : one.article().equals(other.article()) ? 1 : near(one, other) ? POINTER : 0;
    }
    if (a.equals(b) || name(a).equals(name(b))) {
      return 1;
    }
    boolean acts =
        bodies.getOrDefault(a, Set.of()).contains(b)
            || bodies.getOrDefault(b, Set.of()).contains(a);
    return acts ? OFFICE : 0;
  }

  /** A name that only one of two articles knows for one: "place/gori" and "gori". */
  private static String name(String term) {
    return term.substring(term.lastIndexOf('/') + 1).replace(' ', '-');
  }

  private static boolean near(Statement one, Statement other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()))
            <= WEEKS;
  }

  /** What each has beside the head; two of a kind that differ part the two. */
  private static double others(Set<String> a, Set<String> b) {
    Set<String> onlyA = new HashSet<>(a);
    onlyA.removeAll(b);
    Set<String> onlyB = new HashSet<>(b);
    onlyB.removeAll(a);
    if (onlyA.isEmpty() && onlyB.isEmpty()) {
      return 1;
    }
    if (onlyA.contains("not") || onlyB.contains("not")) {
      return 0;
    }
    if (onlyA.isEmpty() || onlyB.isEmpty()) {
      return NARROWER;
    }
    for (String x : onlyA) {
      for (String y : onlyB) {
        if (kind(x).equals(kind(y))) {
          return 0;
        }
      }
    }
    return CROSSWISE;
  }

  private static String kind(String term) {
    return NormalForm.isEntity(term) ? "entity" : term.matches(".*\\d.*") ? "number" : "word";
  }
}
