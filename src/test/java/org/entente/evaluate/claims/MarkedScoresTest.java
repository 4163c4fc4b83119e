package org.entente.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.entente.evaluate.SpanScore;
import org.entente.model.Act;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Outcome;
import org.entente.model.Polarity;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedScoresTest {
  private static final Found TEXT = new Found("Ode said Lee denied rain.");
  private static final Claim SAID = TEXT.claim("c1", "", "Ode", "said", "Lee denied rain", Act.SAY);
  private static final Claim DENIED = TEXT.claim("c2", "c1", "Lee", "denied", "rain", Act.REJECT);

  @TempDir Path folder;

  private Path gold() throws IOException {
    String marks =
        """
        {"url": "https://example.org/1", "sha256": "%s", "passages": [{"begin": 0, "end": 25, \
        "chains": [{"links": [\
        {"claimant": [0, 3], "cue": [4, 8], "act": "say", "polarity": "positive"}, \
        {"claimant": [9, 12], "cue": [13, 19], "act": "deny", "polarity": "negative"}], \
        "content": [20, 24]}]}], "claims": [\
        {"cue": [13, 19], "content": [[20, 24]], "act": "deny", "polarity": "negative"}, \
        {"cue": [4, 8], "content": [[9, 24]], "act": "say", "polarity": "positive"}]}
        {"url": "https://example.org/2", "sha256": "0", "passages": [{"begin": 0, "end": 9, \
        "chains": []}]}
        """
            .formatted(MarkedArticle.hash(TEXT.article().text()));
    return Files.writeString(folder.resolve("gold.jsonl"), marks);
  }

  @Test
  void readsMarks() throws IOException {
    List<MarkedArticle> read = MarkedArticle.read(gold());
    assertThat(read).hasSize(2);
    assertThat(read.get(0).passages())
        .containsExactly(
            new MarkedPassage(
                new Span(0, 25),
                List.of(
                    List.of(
                        new MarkedLink(new Span(0, 3), new Span(4, 8), Act.SAY, Polarity.POSITIVE),
                        new MarkedLink(
                            new Span(9, 12), new Span(13, 19), Act.DENY, Polarity.NEGATIVE)))));
    assertThat(read.get(0).claims())
        .first()
        .isEqualTo(
            new MarkedClaim(
                new Span(13, 19), List.of(new Span(20, 24)), Act.DENY, Polarity.NEGATIVE));
    assertThat(read.get(1).passages().get(0).chains()).isEmpty();
  }

  @Test
  void theHashIsThatOfSha256() {
    assertThat(MarkedArticle.hash(org.entente.model.Text.of("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void scoresTheTextsThatAreThereAndNamesTheMissing() throws IOException {
    MarkedScores<ChainScore> scores =
        MarkedScores.nested(
            MarkedArticle.read(gold()),
            Stream.of(Outcome.of(TEXT.article())),
            article -> Optional.of(TEXT.facts(List.of(), SAID, DENIED)));
    assertThat(scores.missing()).containsExactly("https://example.org/2");
    assertThat(scores.score().chains()).isEqualTo(new SpanScore(0, 1, 1));
    assertThat(scores.score().links()).isEqualTo(new SpanScore(1, 2, 2));
  }

  @Test
  void onlyTextsWithMarksAreExtracted() throws IOException {
    List<String> extracted = new CopyOnWriteArrayList<>();
    MarkedScores.nested(
        MarkedArticle.read(gold()),
        Stream.of(
            Outcome.of(Article.bare("other.txt", "Nobody said a word.")),
            Outcome.of(TEXT.article()),
            Outcome.of(TEXT.article())),
        article -> {
          extracted.add(article.text().value());
          return Optional.empty();
        });
    assertThat(extracted).containsExactly(TEXT.article().text().value());
  }

  @Test
  void anArticleWithoutFactsMissesAll() throws IOException {
    MarkedScores<ActScore> scores =
        MarkedScores.acts(
            MarkedArticle.read(gold()),
            Stream.of(Outcome.of(TEXT.article())),
            article -> Optional.empty());
    assertThat(scores.score()).isEqualTo(new ActScore(2, 0, 0, 0));
  }

  @Test
  void actAndPolarityCountOnTheClaimsThatWereFound() throws IOException {
    MarkedScores<ActScore> scores =
        MarkedScores.acts(
            MarkedArticle.read(gold()),
            Stream.of(Outcome.of(TEXT.article())),
            article -> Optional.of(TEXT.facts(List.of(), SAID, DENIED)));
    assertThat(scores.score()).isEqualTo(new ActScore(2, 2, 1, 1));
    assertThat(scores.score().act()).isEqualTo(50.0);
    assertThat(scores.score().report()).contains("found     100.0  (2 of 2)", "act        50.0");
  }

  @Test
  void aClaimAboutOtherWordsIsNotTheMarkedOne() {
    MarkedClaim gold =
        new MarkedClaim(
            TEXT.at("said"), List.of(TEXT.at("denied rain")), Act.SAY, Polarity.POSITIVE);
    Claim other = TEXT.claim("c1", "", "Lee", "said", "Ode", Act.SAY);
    assertThat(ActScore.of(List.of(gold), List.of(other))).isEqualTo(new ActScore(1, 0, 0, 0));
    assertThat(ActScore.of(List.of(gold), List.of(other, SAID)))
        .isEqualTo(new ActScore(1, 1, 1, 1));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> MarkedArticle.read(folder.resolve("none.jsonl")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.jsonl");
  }
}
