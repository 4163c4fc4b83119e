package org.entente.train.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainClustersTest {
  @TempDir Path corpora;

  @Test
  void givesEveryFrequentWordItsClassesTheSameOnEveryRun() throws IOException {
    Path open = Files.createDirectory(corpora.resolve("open"));
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(open.resolve("own.jsonl.gz"))),
            StandardCharsets.UTF_8)) {
      for (int i = 0; i < 20; i++) {
        out.write("{\"text\": \"The envoy met the minister in Oslo . Rare" + i + " words .\"}\n");
      }
    }
    Path one = corpora.resolve("one.tsv.gz");
    Path two = corpora.resolve("two.tsv.gz");

    new TrainClusters(corpora).into(one);
    new TrainClusters(corpora).into(two);

    List<String> lines =
        new String(
                new GZIPInputStream(Files.newInputStream(one)).readAllBytes(),
                StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(lines.get(1)).isEqualTo("word\tnear\tfar");
    assertThat(lines).anyMatch(line -> line.startsWith("Oslo\t"));
    assertThat(lines).noneMatch(line -> line.startsWith("Rare7\t"));
    assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one));
  }

  @Test
  void cutsTextsAsTheTokenizerDoes() {
    assertThat(OpenTexts.words("The U.S. didn’t sign Iran's non-paper, Mr. Doe said."))
        .containsExactly(
            "The", "U.S.", "did", "n't", "sign", "Iran", "'s", "non", "-", "paper", ",", "Mr.",
            "Doe", "said", ".");
  }

  @Test
  void groupsByAngle() {
    float[][] vectors = new float[8][4];
    for (int v = 0; v < vectors.length; v++) {
      vectors[v][v % 2] = 1;
    }

    int[] groups = SphericalMeans.group(vectors, 2);

    assertThat(new int[] {groups[2], groups[4], groups[6]}).containsOnly(groups[0]);
    assertThat(new int[] {groups[3], groups[5], groups[7]}).containsOnly(groups[1]);
  }
}
