package org.entente.evaluate.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.model.Span;
import org.entente.model.Text;
import org.entente.pipeline.Pipeline;
import org.entente.read.Reader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shipped gold of meetings, and what the whole way finds of it. */
class MeetingsOnGoldTest {
  private static final Path FOLDER = Path.of("src/test/resources/gold/meetings");
  private static final Path DEV = FOLDER.resolve("dev.jsonl");
  private static final Path HELDOUT = FOLDER.resolve("heldout.jsonl");

  /** The second draw, which was marked by one reader. */
  private static final Path DEV_2 = FOLDER.resolve("dev-2.jsonl");

  private static final Path HELDOUT_2 = FOLDER.resolve("heldout-2.jsonl");
  private static final Path TEXTS = Path.of("../shared/corpora/open");

  /** A little under the recorded scores: 92.3 and 73.7. */
  private static final double DEV_MEETINGS = 0.90;

  private static final double HELDOUT_MEETINGS = 0.71;

  @Test
  void theHalvesAreWholeAndApart() {
    List<GoldText> dev = GoldText.read(DEV);
    List<GoldText> heldout = GoldText.read(HELDOUT);
    List<String> hashes = new ArrayList<>();
    Stream.of(dev, heldout).flatMap(List::stream).forEach(t -> hashes.add(t.sha256()));
    assertThat(hashes).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(dev).allMatch(t -> even(t.url()));
    assertThat(heldout).noneMatch(t -> even(t.url()));
    assertThat(Stream.of(dev, heldout).flatMap(List::stream).flatMap(t -> t.meetings().stream()))
        .hasSizeGreaterThanOrEqualTo(60)
        .allMatch(m -> !m.triggers().isEmpty() && !m.participants().isEmpty());
  }

  @Test
  void theSecondDrawIsWholeAndApartFromTheFirst() {
    List<GoldText> second =
        Stream.of(DEV_2, HELDOUT_2).flatMap(f -> GoldText.read(f).stream()).toList();
    assertThat(second).hasSizeGreaterThanOrEqualTo(140);
    assertThat(
            Stream.concat(
                second.stream().map(GoldText::sha256),
                Stream.of(DEV, HELDOUT)
                    .flatMap(f -> GoldText.read(f).stream())
                    .map(GoldText::sha256)))
        .doesNotHaveDuplicates();
    assertThat(second.stream().flatMap(t -> t.meetings().stream()))
        .hasSizeGreaterThanOrEqualTo(150)
        .allMatch(m -> !m.triggers().isEmpty() && m.participants().size() > 1)
        .allMatch(m -> m.participants().stream().anyMatch(GoldMeeting.Participant::named));
  }

  private static boolean even(String url) {
    return "02468ace".indexOf(GoldText.sha256(url).charAt(63)) >= 0;
  }

  @Test
  void everyMarkLiesOnWholeWords() {
    Map<String, GoldText> gold = new HashMap<>();
    Stream.of(DEV, HELDOUT, DEV_2, HELDOUT_2)
        .flatMap(f -> GoldText.read(f).stream())
        .forEach(t -> gold.put(t.sha256(), t));
    Assumptions.assumeTrue(Files.isDirectory(TEXTS), "needs " + TEXTS + ", which is not here");
    int seen = 0;
    try (Stream<Outcome<Article>> articles =
        new Reader().read(List.of(TEXTS.toString()), InputStream.nullInputStream())) {
      for (Article article :
          (Iterable<Article>) articles.flatMap(o -> o.value().stream())::iterator) {
        GoldText marked = gold.remove(GoldText.sha256(article.text().value()));
        if (marked != null) {
          seen++;
          marked
              .meetings()
              .forEach(
                  m ->
                      Stream.concat(m.triggers().stream(), m.topics().stream())
                          .forEach(span -> assertWhole(article.text(), span)));
        }
      }
    }
    assertThat(gold).as("marked texts that are not in %s, of %d", TEXTS, seen).isEmpty();
  }

  private static void assertWhole(Text text, Span span) {
    String words = text.cover(span);
    assertThat(words).isNotBlank().isEqualTo(words.strip());
    for (int edge : new int[] {span.begin(), span.end()}) {
      if (edge > 0 && edge < text.length()) {
        String around = text.cover(new Span(edge - 1, edge + 1));
        assertThat(around.codePoints().allMatch(Character::isLetterOrDigit))
            .as("\"%s\" is cut inside a word", words)
            .isFalse();
      }
    }
  }

  @Test
  void meetingsAreFoundAsWellAsRecorded() {
    Assumptions.assumeTrue(Files.isDirectory(TEXTS), "needs " + TEXTS + ", which is not here");
    Pipeline pipeline = Pipeline.load();
    for (Map.Entry<Path, Double> half :
        Map.of(DEV, DEV_MEETINGS, HELDOUT, HELDOUT_MEETINGS).entrySet()) {
      MeetingScores scores =
          MeetingScores.of(
              half.getKey(),
              List.of(TEXTS.toString()),
              article -> pipeline.facts(article).value().map(LinkedFacts::facts));
      assertThat(scores.missing()).isEmpty();
      assertThat(scores.score().meetings().f1())
          .as(half.getKey() + "\n" + scores.score().table())
          .isGreaterThan(half.getValue());
    }
  }
}
