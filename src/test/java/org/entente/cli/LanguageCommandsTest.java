package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code train} and {@code evaluate} for the linguistic analysis. */
class LanguageCommandsTest {
  private static final String TREEBANK =
      """
      1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  @TempDir Path folder;

  @Test
  void evaluateTrees() throws IOException {
    Path treebank = folder.resolve("own.conllu");
    Files.writeString(treebank, TREEBANK);
    Cli.Result result = Cli.launch("evaluate", "trees", treebank.toString());
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("UPOS 100.00", "UAS 100.00  LAS 100.00");
  }

  @Test
  void evaluateTreesOfNothing() {
    Cli.Result result = Cli.launch("evaluate", "trees", folder.resolve("none").toString());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("There is no treebank");
  }

  @Test
  void trainLemmas() throws IOException {
    Path ewt = Files.createDirectories(folder.resolve("ud-ewt"));
    Files.createDirectories(folder.resolve("gum/dep/train"));
    Files.writeString(ewt.resolve("en_ewt-ud-train.conllu"), TREEBANK.repeat(3));
    Path wordNet = folder.resolve("wordnet.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wordNet))) {
      for (String file :
          List.of("index.verb", "index.noun", "index.adj", "verb.exc", "noun.exc", "adj.exc")) {
        zip.putNextEntry(new ZipEntry("wordnet/" + file));
      }
    }
    Path table = folder.resolve("lemmas.tsv.gz");
    Cli.Result result =
        Cli.launch(
            "train",
            "lemmas",
            "--corpora",
            folder.toString(),
            "--wordnet",
            wordNet.toString(),
            "-o",
            table.toString());
    assertThat(result.exit()).isZero();
    assertThat(result.err()).contains("2 rules");
    assertThat(table).isNotEmptyFile();
  }

  @Test
  void trainWithoutCorpora() {
    Cli.Result result =
        Cli.launch("train", "tags", "--corpora", "nowhere", "-o", folder.resolve("t").toString());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("There is no folder of corpora nowhere");
  }
}
