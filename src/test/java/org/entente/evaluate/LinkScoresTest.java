package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Outcome;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkScoresTest {
  @TempDir Path folder;

  @Test
  void spansAndItemsAreCountedOnGoldSpansOnly() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "Ann met Bob, Carl, Dan and Eve.\n");
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"file": "a.txt", "spans": [{"begin": 0, "end": 3, "qid": "Q1"}, {"begin": 8, "end": 11, "qid": "Q2"},\
         {"begin": 13, "end": 17, "qid": "Q3"}, {"begin": 19, "end": 22, "qid": null}]}
        """);
    LinkScores scores =
        LinkScores.of(
            gold,
            texts,
            article ->
                Outcome.of(
                    facts(
                        article,
                        Map.of(
                            new Span(0, 3), "Q1",
                            new Span(8, 11), "Q9",
                            new Span(19, 22), "",
                            new Span(27, 30), "Q5"))));
    assertThat(scores).isEqualTo(new LinkScores(1, 2, 2, 3, 1, 1));
    assertThat(scores.accuracy()).isEqualTo(0.5);
    assertThat(scores.f1()).isCloseTo(0.4, within(1e-9));
  }

  private static LinkedFacts facts(Article article, Map<Span, String> found) {
    List<Span> spans = found.keySet().stream().sorted().toList();
    List<Mention> mentions =
        spans.stream()
            .map(
                span ->
                    new Mention(
                        span,
                        article.text().cover(span),
                        EntityType.PERSON,
                        MentionKind.NAME,
                        List.of("e" + span.begin()),
                        1))
            .toList();
    List<Entity> entities =
        spans.stream()
            .map(
                span ->
                    new Entity(
                        "e" + span.begin(),
                        article.text().cover(span),
                        EntityType.PERSON,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of()))
            .toList();
    Map<String, Link> links =
        found.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .collect(
                java.util.stream.Collectors.toMap(
                    e -> "e" + e.getKey().begin(), e -> new Link(e.getValue(), "", 1, true)));
    return new LinkedFacts(
        new Facts(
            article, mentions, entities, List.of(), List.of(), List.of(), List.of(), List.of()),
        links);
  }
}
