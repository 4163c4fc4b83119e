package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** Which meetings claims are about, in stories of our own. */
class OccasionsTest {
  private static final Pipeline PIPELINE = Pipeline.load();

  /** Whether each claim, in order, is about a meeting. */
  private static List<Boolean> aboutAMeeting(String text) {
    Facts facts =
        PIPELINE.facts(Article.bare("story", text)).value().map(LinkedFacts::facts).orElseThrow();
    return facts.claims().stream().map(OccasionsTest::meeting).toList();
  }

  private static boolean meeting(Claim claim) {
    return claim.about().stream().anyMatch(id -> id.startsWith("m"));
  }

  @Test
  void theMeetingIsTheOnlyOneThatTheArticleTellsOf() {
    assertThat(
            aboutAMeeting(
                "Angela Merkel met Emmanuel Macron in Berlin on Friday."
                    + " Merkel said that the meeting was very useful."
                    + " Macron said that the next meeting would be harder."
                    + " Merkel said that taxes would rise."))
        .containsExactly(true, false, false);
  }

  @Test
  void unnamedSourcesKeepTheirDescription() {
    Optional<Facts> facts =
        PIPELINE
            .facts(
                Article.bare(
                    "story",
                    "A senior administration official said that the truce was holding."
                        + " A person familiar with the negotiations denied that Norway had left."
                        + " Three French diplomats said that the plan was dead."))
            .value()
            .map(LinkedFacts::facts);
    assertThat(facts.orElseThrow().claims())
        .extracting(
            claim ->
                facts.orElseThrow().entities().stream()
                    .filter(e -> claim.source().orElseThrow().entities().contains(e.id()))
                    .map(e -> e.anonymous() + " " + e.name())
                    .findFirst()
                    .orElse("nobody"))
        .containsExactly(
            "true senior administration official",
            "true person familiar with the negotiations",
            "true Three French diplomats");
  }
}
