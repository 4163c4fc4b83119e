package org.entente.extract.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Gender;
import org.entente.model.MentionKind;
import org.entente.model.Token;

/**
 * Whom "he", "she" and their forms stand for: the most salient person of that gender whom the
 * syntax does not exclude.
 */
final class Pronouns {
  /**
   * Further back than this many sentences the antecedent is rarely right: unresolved is better than
   * wrong.
   */
  private static final int FARTHEST = 5;

  /** Confidence in "He added", where the model, which has read little news, sees nobody. */
  private static final double GOES_ON_SPEAKING = 0.6;

  /** Confidence where nobody else has taken the word since; an order among kinds, not measured. */
  private static final double HAS_THE_WORD = 0.85;

  /** Confidence where nobody else of that gender has been named; an order among kinds as well. */
  private static final double ALONE = 0.7;

  private static final Map<String, Gender> SINGULAR =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "himself",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "hers",
          Gender.FEMALE,
          "herself",
          Gender.FEMALE);

  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");

  private final ArticleIndex index;
  private final Salience salience;
  private final PronounFeatures features;
  private final Judge judge;

  Pronouns(ArticleIndex index, Salience salience, Judge judge) {
    features = new PronounFeatures(index, salience);
    this.judge = judge;
    this.index = index;
    this.salience = salience;
  }

  static boolean isSingular(Token token) {
    return SINGULAR.containsKey(token.form().toLowerCase(Locale.ROOT));
  }

  static boolean isPlural(Token token) {
    return PLURAL.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /**
   * Resolves a singular pronoun.
   *
   * @param here what the sentence's names and earlier references stand for, by token of their heads
   */
  Optional<Reference> resolve(Spot spot, Map<Integer, List<Figure>> here) {
    Gender gender =
        SINGULAR.get(index.tree(spot).token(spot.head()).form().toLowerCase(Locale.ROOT));
    if (gender == null) {
      return Optional.empty();
    }
    Set<Figure> excluded = excluded(index.tree(spot), spot.head(), here);
    int s = spot.sentence();
    List<Figure> candidates =
        salience.ranked(
            s,
            f ->
                f.isPerson()
                    && f.mayBe(gender)
                    && !excluded.contains(f)
                    && !salience.isNobody(f)
                    && salience.distance(f, s) <= FARTHEST);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<Judge.Candidate> named = features.of(spot, gender, candidates);
    Optional<Judge.Verdict> speaker =
        features.goesOnSpeaking(spot, candidates).map(f -> new Judge.Verdict(f, GOES_ON_SPEAKING));
    Optional<Judge.Verdict> verdict =
        speaker
            .filter(v -> features.hasTheWord(v.figure(), spot, candidates))
            .map(v -> new Judge.Verdict(v.figure(), HAS_THE_WORD));
    if (verdict.isEmpty() && !named.isEmpty()) {
      verdict = judge.decide(spot, named);
    }
    Figure first = candidates.get(0);
    if (verdict.isEmpty() && first.anonymous()) {
      double sum = candidates.stream().limit(2).mapToDouble(f -> salience.at(f, s)).sum();
      verdict = Optional.of(new Judge.Verdict(first, salience.at(first, s) / sum));
    }
    return verdict
        .or(() -> speaker)
        .or(() -> alone(candidates, gender, s))
        .map(v -> reference(spot, gender, v));
  }

  /** Whom the sentence before was about, where nobody else can be meant. */
  private Optional<Judge.Verdict> alone(List<Figure> candidates, Gender gender, int sentence) {
    Figure only = candidates.get(0);
    boolean meant =
        candidates.size() == 1
            && !only.anonymous()
            && only.gender().equals(Optional.of(gender))
            && salience.lastSubject(only)
            && salience.distance(only, sentence) <= 1;
    return meant ? Optional.of(new Judge.Verdict(only, ALONE)) : Optional.empty();
  }

  private static Reference reference(Spot spot, Gender gender, Judge.Verdict verdict) {
    verdict.figure().learn(Optional.of(gender));
    return new Reference(
        spot,
        MentionKind.PRONOUN,
        EntityType.PERSON,
        List.of(verdict.figure()),
        verdict.confidence());
  }

  /**
   * Whom binding excludes (N. Chomsky's principle B, as far as trees show it): a pronoun is not its
   * co-argument nor its conjunct, and a possessive not what depends on the thing possessed ("his
   * meeting with X").
   */
  private static Set<Figure> excluded(Tree tree, int pronoun, Map<Integer, List<Figure>> here) {
    Set<Figure> excluded = new HashSet<>();
    boolean possessive = tree.is(pronoun, "nmod:poss");
    boolean reflexive = tree.token(pronoun).form().toLowerCase(Locale.ROOT).endsWith("self");
    int argument = tree.argument(pronoun);
    int governor = tree.head(argument);
    here.forEach(
        (token, figures) -> {
          if (token == pronoun) {
            return;
          }
          int other = tree.argument(token);
          boolean conjunct = other == argument && token != pronoun;
          boolean coArgument =
              governor != Token.ROOT && tree.head(other) == governor && !reflexive && !possessive;
          boolean possessed =
              possessive && governor != Token.ROOT && tree.dominates(governor, token);
          if (conjunct || coArgument || possessed) {
            excluded.addAll(figures);
          }
        });
    return excluded;
  }
}
