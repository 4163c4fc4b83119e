package org.entente.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.EntityType;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.LabelledSentence.TokenSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnCorpusTest {
  @TempDir Path folder;

  @Test
  void readsUniversalNerByArticle() throws IOException {
    Path file =
        write(
            """
            # newdoc id = a
            # text = Jane Doe met Malians
            1\tJane\tB-PER\t-\tx
            2\tDoe\tI-PER\t-\tx
            3\tmet\tO\t-\tx
            4\tMalians\tB-OTH\t-\tx

            # newdoc id = b
            1\t#\tO\t-\tx
            2\tOslo\tB-LOC\t-\tx
            """);

    List<List<LabelledSentence>> articles = ColumnCorpus.UNER.read(file);

    assertThat(articles).hasSize(2);
    assertThat(articles.get(0))
        .containsExactly(
            new LabelledSentence(
                List.of("Jane", "Doe", "met", "Malians"),
                List.of(new TokenSpan(0, 2, EntityType.PERSON))));
    assertThat(articles.get(1).get(0).names())
        .containsExactly(new TokenSpan(1, 2, EntityType.LOCATION));
  }

  @Test
  void readsBothKindsOfIob() throws IOException {
    Path file =
        write(
            """
            # O
            Oslo B-LOC
            Paris B-LOC

            United I-ORG
            Nations I-ORG
            Geneva I-LOC
            """);

    List<List<LabelledSentence>> articles = new ColumnCorpus(0, 1).read(file);

    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).get(0).names())
        .containsExactly(
            new TokenSpan(1, 2, EntityType.LOCATION), new TokenSpan(2, 3, EntityType.LOCATION));
    assertThat(articles.get(1).get(0).names())
        .containsExactly(
            new TokenSpan(0, 2, EntityType.ORGANIZATION), new TokenSpan(2, 3, EntityType.LOCATION));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("corpus.iob2"), text);
  }
}
