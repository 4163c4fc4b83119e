package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EntityType;
import org.entente.model.Name;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameScoresTest {
  @TempDir Path folder;

  @Test
  void scoresBySpanAndType() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Jane Doe left Oslo for Acme .");
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"file": "a.txt", "spans": [{"begin": 0, "end": 8, "type": "PERSON"}, \
            {"begin": 14, "end": 18, "type": "LOCATION"}, \
            {"begin": 23, "end": 27, "type": "ORGANIZATION"}]}
            """);
    List<Name> found =
        List.of(
            new Name(new Span(0, 8), EntityType.PERSON, 1),
            new Name(new Span(14, 18), EntityType.ORGANIZATION, 1),
            new Name(new Span(9, 13), EntityType.NORP, 1));

    NameScores scores =
        NameScores.of(gold, folder, article -> new AnnotatedArticle(article, List.of(), found));

    assertThat(scores.byType())
        .isEqualTo(
            Map.of(
                EntityType.PERSON, new SpanScore(1, 1, 1),
                EntityType.LOCATION, new SpanScore(0, 0, 1),
                EntityType.ORGANIZATION, new SpanScore(0, 1, 1)));
    assertThat(scores.all().precision()).isEqualTo(0.5);
    assertThat(scores.all().recall()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(scores.table()).startsWith("all           P  50.0  R  33.3  F1  40.0");
  }
}
