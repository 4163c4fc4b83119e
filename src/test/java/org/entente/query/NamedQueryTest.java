package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedQueryTest {
  @TempDir Path temporary;

  @Test
  void everyShippedQueryExplainsItself() {
    assertThat(NamedQuery.shipped()).hasSizeGreaterThanOrEqualTo(20);
    for (NamedQuery query : NamedQuery.shipped()) {
      assertThat(query.title()).as(query.name()).isNotBlank().hasSizeLessThan(40);
      assertThat(query.answer()).as(query.name()).endsWith(".");
      for (Parameter parameter : query.parameters()) {
        assertThat(query.sparql())
            .as(query.name() + " uses its parameter " + parameter.name())
            .containsPattern("\\?" + parameter.name() + "\\b");
        assertThat(parameter.example()).as(query.name() + " " + parameter.name()).isPresent();
      }
    }
  }

  @Test
  void readsAQueryOfTheUsers() throws IOException {
    Path file =
        Files.writeString(
            temporary.resolve("mine.rq"),
            """
            # Mine
            # What I want to know.
            # Param topic (text, required): some words. Example: peace talks Default: war

            SELECT ?s { ?s ?p ?topic }
            """);
    NamedQuery query = NamedQuery.find(file.toString());
    assertThat(query.title()).isEqualTo("Mine");
    assertThat(query.answer()).isEqualTo("What I want to know.");
    assertThat(query.parameters())
        .containsExactly(
            new Parameter(
                "topic",
                Parameter.Type.TEXT,
                "some words.",
                Optional.of("peace talks"),
                Optional.of("war"),
                true));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path broken = Files.writeString(temporary.resolve("broken.rq"), "SELECT nothing");
    assertThatThrownBy(() -> NamedQuery.find("who-met-who"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no query called who-met-who")
        .hasMessageContaining("who-met-whom");
    assertThatThrownBy(() -> NamedQuery.find("../meetings"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no query called ../meetings");
    assertThatThrownBy(() -> NamedQuery.find(temporary.resolve("absent.rq").toString()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("absent.rq cannot be read");
    assertThatThrownBy(() -> NamedQuery.find(broken.toString()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("broken.rq is not SPARQL");
  }
}
