package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.gazetteer.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped example articles are what their README says: short, dated, listed. */
class ExampleArticlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/examples");

  private static List<String> listed() {
    return Table.load("/examples/index.tsv").rows().stream().map(row -> row.get("file")).toList();
  }

  @Test
  void theIndexListsEveryArticle() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(listed())
          .doesNotHaveDuplicates()
          .hasSizeGreaterThanOrEqualTo(12)
          .containsExactlyInAnyOrderElementsOf(
              files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".txt")).toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyArticleHasItsHeaderAndIsShort() {
    return listed().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<String> lines = Files.readAllLines(FOLDER.resolve(name));
                      assertThat(lines.get(0)).startsWith("Title: ");
                      assertThat(lines.get(1)).startsWith("Date: ");
                      LocalDate date = LocalDate.parse(lines.get(1).substring("Date: ".length()));
                      assertThat(date).isAfter(LocalDate.of(1945, 1, 1));
                      assertThat(lines.get(2)).isEqualTo("Source: Entente examples");
                      assertThat(lines.get(3))
                          .isEqualTo(
                              "URL: https://w3id.org/entente/examples/" + name.replace(".txt", ""));
                      assertThat(lines.get(4)).isEmpty();
                      String text = String.join("\n", lines.subList(5, lines.size()));
                      assertThat(text.split("\\s+").length).isBetween(150, 350);
                    }));
  }
}
