package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.corpus.Re3d.Document;
import org.entente.corpus.Re3d.Mention;
import org.entente.corpus.Re3d.Relation;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Re3dTest {
  @Test
  void readsTextsWithTheirEntitiesAndRelations(@TempDir Path folder) throws IOException {
    Path part = Files.createDirectories(folder.resolve("harbour-office"));
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(
        part.resolve("documents.json"),
        "\uFEFF{\"_id\": \"D1\", \"sourceName\": \"Harbour Office\", \"sourceUrl\":"
            + " \"https://harbour.example/1\", \"title\": \"Talks\", \"text\": \"Ada met Ben.\"}\n");
    Files.writeString(
        part.resolve("entities.json"),
        """
        {"_id": "1", "begin": 0, "end": 3, "type": "Person", "documentId": "D1", "confidence": 1}
        {"_id": "2", "begin": 8, "end": 11, "type": "Person", "documentId": "D1", "confidence": 0.9}
        """);
    Files.writeString(
        part.resolve("relations.json"),
        """
        {"begin": 4, "end": 7, "sourceBegin": 0, "sourceEnd": 3, "targetBegin": 8, "targetEnd": 11,\
         "type": "CommWith", "documentId": "D1", "confidence": 0.9}
        {"begin": 4, "end": 7, "sourceBegin": 8, "sourceEnd": 11, "targetBegin": 0, "targetEnd": 3,\
         "type": "CommWith", "documentId": "D1", "confidence": 0.2}
        """);
    List<Document> documents = Re3d.read(folder);
    assertThat(documents).hasSize(1);
    Document document = documents.get(0);
    assertThat(document.source()).isEqualTo("harbour-office");
    assertThat(document.article().text().value()).isEqualTo("Ada met Ben.");
    assertThat(document.article().uri()).contains("https://harbour.example/1");
    assertThat(document.mentions()).contains(new Mention(new Span(8, 11), "Person", 0.9));
    assertThat(document.relations("CommWith", 0.5))
        .containsExactly(
            new Relation("CommWith", new Span(0, 3), new Span(8, 11), new Span(4, 7), 0.9));
    assertThat(document.relations("InChargeOf", 0)).isEmpty();
  }
}
