package org.entente.train.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.claims.AttributionExamples.Scored;
import org.entente.extract.claims.Confidence;
import org.junit.jupiter.api.Test;

class ConfidenceTrainerTest {
  /** Scores that promise twice as much as they hold. */
  private static List<Scored> boastful(int count) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double score = (i % 100) / 100.0;
      scored.add(new Scored(score, (i / 100) % 10 < 5 * score));
    }
    return scored;
  }

  @Test
  void theLineGivesTheShareThatIsRightAndNeverFalls() {
    Confidence fitted = new Confidence(ConfidenceTrainer.fit(boastful(4000)));
    assertThat(fitted.of(0.8)).isCloseTo(0.4, within(0.06));
    double before = 0;
    for (double score = 0; score <= 1; score += 0.01) {
      assertThat(fitted.of(score)).isGreaterThanOrEqualTo(before);
      before = fitted.of(score);
    }
  }

  @Test
  void fittedScoresHaveASmallErrorOnOtherArticles() {
    List<List<Scored>> articles = new ArrayList<>();
    List<Scored> all = boastful(4000);
    for (int i = 0; i < all.size(); i += 20) {
      articles.add(all.subList(i, i + 20));
    }
    assertThat(ConfidenceTrainer.crossValidated(articles)).isLessThan(0.05);
  }
}
