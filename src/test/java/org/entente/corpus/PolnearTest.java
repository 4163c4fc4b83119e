package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.corpus.Polnear.Attribution;
import org.entente.corpus.Polnear.Document;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearTest {
  @Test
  void readsTextsWithTheirAttributions(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/one.txt"), "“Yes,” said Ada, “of course.”\n");
    Files.writeString(folder.resolve("text/unannotated.txt"), "Nothing.\n");
    Files.writeString(
        folder.resolve("attributions/one_ab12.ann"),
        """
        T1\tSource 12 15\tAda
        T2\tCue 7 11\tsaid
        T3\tContent 0 6;17 29\t“Yes,” “of course.”
        T4\tAttribution 7 11\tsaid
        E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
        """);
    List<Document> documents = Polnear.read(folder);
    assertThat(documents).extracting(Document::file).containsExactly("one.txt");
    assertThat(documents.get(0).attributions())
        .containsExactly(
            new Attribution(
                List.of(new Span(12, 15)),
                List.of(new Span(7, 11)),
                List.of(new Span(0, 6), new Span(17, 29))));
  }

  @Test
  void anAttributionMayLackASource() {
    assertThat(
            Polnear.attributions(
                List.of("T1\tCue 0 2\tIt", "T2\tContent 3 9\tis so.", "E1\tCue:T1 Content1:T2")))
        .containsExactly(
            new Attribution(List.of(), List.of(new Span(0, 2)), List.of(new Span(3, 9))));
  }
}
