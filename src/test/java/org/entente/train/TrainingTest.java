package org.entente.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on a treebank of our own, small enough for a test. */
class TrainingTest {
  private static final String SENTENCE =
      """
      1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\t%s\t%s\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tin\tin\tADP\tIN\t_\t4\tcase\t_\t_
      4\tLisbon\tLisbon\tPROPN\tNNP\t_\t2\tobl\t_\t_
      5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  @TempDir Path corpora;

  @BeforeEach
  void ownTreebank() throws IOException {
    Path ewt = Files.createDirectories(corpora.resolve("ud-ewt"));
    Path gum = Files.createDirectories(corpora.resolve("gum/dep/train"));
    Files.writeString(
        ewt.resolve("en_ewt-ud-train.conllu"), SENTENCE.formatted("met", "meet").repeat(8));
    Files.writeString(gum.resolve("own.conllu"), SENTENCE.formatted("signed", "sign").repeat(8));
  }

  @Test
  void theSameTreebankGivesTheSameBytes() throws IOException {
    List<String> told = new ArrayList<>();
    Path first = corpora.resolve("first");
    Path second = corpora.resolve("second");
    TagTraining.train(corpora, first, told::add);
    TagTraining.train(corpora, second, told::add);
    assertThat(first).hasSameBinaryContentAs(second);
    ParserTraining.train(corpora, first, told::add);
    ParserTraining.train(corpora, second, told::add);
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(told).last().asString().contains("100.00 %");
  }

  @Test
  void usesAreCountedInOpenTexts() throws IOException {
    Path open = Files.createDirectories(corpora.resolve("open"));
    String text = "{\"text\": \"%s\"}\n".formatted("In Lisbon envoys met. Envoys met. ".repeat(9));
    for (String name : List.of("us-state-department", "white-house", "wikinews")) {
      try (OutputStream out =
          new GZIPOutputStream(Files.newOutputStream(open.resolve(name + ".jsonl.gz")))) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path table = corpora.resolve("uses");
    UsesTraining.train(corpora, table, line -> {});
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(table))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .contains("envoys\t0\tNNS a", "lisbon\t6\tNNP", "met\t0\tVBD a");
    }
  }

  @Test
  void lemmasAreRulesOfEndings() throws IOException {
    Path table = corpora.resolve("lemmas");
    LemmaTraining.train(corpora, wordNet(), table, line -> {});
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(table))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .contains("NNS\t\t1\t", "VBD\t\t1\tet", "VBD\td\t2\t")
          .as("what the endings get wrong, and the more used of hope and hop")
          .contains("VBD\t^hoped\t1\t", "VBN\t^forgone\t2\t", "VBZ\t^tries\t3\ty")
          .as("what the endings get right")
          .noneMatch(line -> line.startsWith("VBD\t^agreed"));
    }
  }

  private Path wordNet() throws IOException {
    Path jar = corpora.resolve("wordnet.jar");
    Map<String, String> files =
        Map.of(
            "index.verb",
            """
              1 the licence, indented
            hope v 3 1 @ 3 3 1 2 3
            hop v 6 2 @ ~ 6 3 1 2 3 4 5 6
            try v 1 0 1 1 1
            forgo v 1 0 1 1 1
            """,
            "index.noun",
            "envoy n 1 0 1 1 1\n",
            "index.adj",
            "grim a 1 0 1 1 1\n",
            "verb.exc",
            "forgone forgo\nhopped hop\n",
            "noun.exc",
            "lice louse\n",
            "adj.exc",
            "grimmer grim\n");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("wordnet/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  @Test
  void wordsBetweenTheSameNeighboursShareAClass() {
    List<Neighbours.Row> rows = List.of(row(0, 1), row(2, 3), row(0, 1), row(2, 3), row(0, 1));
    assertThat(KMeans.cluster(rows, 4, 2, 3)).containsExactly(0, 1, 0, 1, 0);
  }

  private static Neighbours.Row row(int... places) {
    float value = (float) Math.sqrt(1.0 / places.length);
    float[] values = new float[places.length];
    java.util.Arrays.fill(values, value);
    return new Neighbours.Row(places, values);
  }
}
