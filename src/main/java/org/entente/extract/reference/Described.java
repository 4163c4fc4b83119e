package org.entente.extract.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EntityType;
import org.entente.model.MentionKind;

/** Whom or what a common noun phrase stands for: "the city", "a poet", "his daughter Chelsea". */
final class Described {
  private final PhraseGrammar grammar;
  private final Predications predications;
  private final DescriptionFeatures features;
  private final Kinds kinds;
  private final Judge judge;

  Described(
      PhraseGrammar grammar,
      Predications predications,
      DescriptionFeatures features,
      Kinds kinds,
      Judge judge) {
    this.grammar = grammar;
    this.predications = predications;
    this.features = features;
    this.kinds = kinds;
    this.judge = judge;
  }

  /** The phrase that a token heads, if it may describe somebody or something. */
  Optional<Phrase> phrase(int sentence, int token) {
    return grammar.at(sentence, token);
  }

  /**
   * Resolves a phrase.
   *
   * @param here what the sentence's names and earlier references stand for, by token of their heads
   */
  Optional<Reference> resolve(Phrase phrase, Map<Integer, List<Figure>> here) {
    Map<Figure, String> evidence = predications.of(phrase, here);
    List<Judge.Candidate> candidates =
        features.of(phrase, evidence, DescriptionFeatures.owners(phrase, here));
    return candidates.isEmpty()
        ? Optional.empty()
        : judge.decide(phrase.spot(), candidates).map(v -> reference(phrase, v));
  }

  private Reference reference(Phrase phrase, Judge.Verdict verdict) {
    Figure figure = verdict.figure();
    kinds.call(figure, phrase);
    phrase.entry().ifPresent(n -> figure.learn(n.gender()));
    EntityType type = figure.type();
    return new Reference(
        phrase.spot(), MentionKind.TITLE, type, List.of(figure), verdict.confidence());
  }
}
