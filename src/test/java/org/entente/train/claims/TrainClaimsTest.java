package org.entente.train.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Span;
import org.entente.nlp.sequence.LinearChain;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainClaimsTest {
  @Test
  void sharesReplaceTheLastColumnsAndNothingElse() {
    assertThat(
            TrainClaims.withShares(
                List.of(
                    "# who made it",
                    "lemma\tpos\tact\tbin\tclause\tinfinitive\tobject\tquote",
                    "say\tV\tsay\t1\t2\t3\t4\t5",
                    "hint\tN\tsay\t1\t2\t3\t4\t5"),
                Map.of("Vsay", "98-61")))
        .containsExactly(
            "# who made it",
            "lemma\tpos\tact\tbin\tclause\tinfinitive\tobject\tquote",
            "say\tV\tsay\t9\t8\t-\t6\t1",
            "hint\tN\tsay\t-\t-\t-\t-\t-");
  }

  private static final String STORY = "Ada Lund said the ferry was late. The harbour was quiet.\n";

  private static final String MARKS =
      """
      T1\tSource 0 8\tAda Lund
      T2\tCue 9 13\tsaid
      T3\tContent 14 32\tthe ferry was late
      E1\tContent:T3 Cue:T2 Source:T1
      """;

  /** A corpus of one story told often enough for its features to be kept. */
  private static Path corpora(Path folder) throws IOException {
    Path train = folder.resolve("corpora/polnear/train");
    Files.createDirectories(train.resolve("text"));
    Files.createDirectories(train.resolve("attributions"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(train.resolve("text/story" + i + ".txt"), STORY);
      Files.writeString(train.resolve("attributions/story" + i + "_x.ann"), MARKS);
    }
    return folder.resolve("corpora");
  }

  @Test
  void modelsKnowWhetherTheyLearntWithWords(@TempDir Path folder) throws IOException {
    Path corpora = corpora(folder);
    Path plain = folder.resolve("plain");
    Path words = folder.resolve("words");
    new TrainClaims(corpora, false, said -> {}).into(plain);
    new TrainClaims(corpora, true, said -> {}).into(words);
    for (String model : List.of("models/claims-cues.bin", "models/claims-roles.bin")) {
      assertThat(LinearChain.load(words.resolve(model)).featureNames()).contains("word0=ferry");
      assertThat(LinearChain.load(plain.resolve(model)).featureNames())
          .isNotEmpty()
          .noneMatch(name -> name.startsWith("word"));
    }
    Article article = Article.bare("a.txt", STORY);
    List<Claim> claims =
        Pipeline.load().claimingBy(words).facts(article).value().orElseThrow().facts().claims();
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).content()).containsExactly(new Span(14, 32));
  }

  @Test
  void modelsWithWordsDoNotGoWhereTheShippedOnesAre(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("lexicon/closed-class.tsv"), "word\tclass\n");
    TrainClaims training = new TrainClaims(folder, true, said -> {});
    assertThatThrownBy(() -> training.into(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("must not ship");
    assertThat(folder.resolve("models")).doesNotExist();
  }
}
