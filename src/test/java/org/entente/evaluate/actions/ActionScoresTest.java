package org.entente.evaluate.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.corpus.CodedSentence;
import org.entente.corpus.PloverRecords;
import org.entente.model.Action;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.Facts;
import org.entente.model.LinkedFacts;
import org.entente.model.Span;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ActionScoresTest {
  private static final Path RECORDS =
      Path.of("../shared/corpora/events/plover/PLOVER_GSR_CAMEO.txt");

  @Test
  void whatIsOnlyPlannedCountsAsTheIntention() {
    assertThat(of("AID", EventStatus.PLANNED, "AGREE").right()).isEqualTo(1);
    assertThat(of("ASSAULT", EventStatus.PLANNED, "THREATEN").right()).isEqualTo(1);
    assertThat(of("AID", EventStatus.DENIED, "REJECT").right()).isEqualTo(1);
    assertThat(of("AID", EventStatus.OCCURRED, "AGREE").right()).isZero();
  }

  @Test
  void actorsAreComparedByTheirCountry() {
    CodeScore score = of("ACCUSE", EventStatus.OCCURRED, "ACCUSE");
    assertThat(score.actors()).isEqualTo(new CodeScore.Of(1, 1));
    assertThat(score.recipients()).isEqualTo(new CodeScore.Of(1, 0));
  }

  @Test
  void theHalfThatWasNotBuiltWithKeepsItsScore() {
    Assumptions.assumeTrue(Files.isRegularFile(RECORDS), () -> "no " + RECORDS);
    Pipeline pipeline = Pipeline.load();
    List<CodedSentence> records =
        PloverRecords.read(RECORDS).stream().filter(r -> !PloverRecords.isDev(r)).toList();
    CodeScore score = CodeScore.of(records, a -> pipeline.facts(a).value().map(LinkedFacts::facts));
    assertThat(score.accuracy()).isGreaterThan(LEAST);
  }

  /** A little under the recorded score. */
  private static final double LEAST = 0.58;

  private static CodeScore of(String found, EventStatus status, String gold) {
    CodedSentence sentence =
        new CodedSentence(
            "1", "Words.", Optional.empty(), Set.of(gold), List.of("NORGOV"), List.of("SWE"));
    return CodeScore.of(
        List.of(sentence),
        article ->
            Optional.of(
                new Facts(
                    article,
                    List.of(),
                    List.of(country("e1", "NOR"), country("e2", "DNK")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(
                        new Action(
                            "x1",
                            found,
                            Optional.empty(),
                            Optional.of("e1"),
                            Optional.of("e2"),
                            Optional.empty(),
                            status,
                            List.of(new Span(0, 5)))),
                    List.of())));
  }

  private static Entity country(String id, String code) {
    return new Entity(
        id, code, EntityType.LOCATION, Optional.of(code), Optional.empty(), false, List.of());
  }
}
