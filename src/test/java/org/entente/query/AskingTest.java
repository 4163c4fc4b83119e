package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.entente.store.SparqlSource;
import org.entente.store.Stories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingTest {
  private static final SparqlSource SOURCE = SparqlSource.of(Stories.derived());

  @AfterAll
  static void close() {
    SOURCE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } UNION { ?claim ?p ?o } #",
        "' }\n} ; DROP ALL #",
        "\"\"\") || true || CONTAINS(\"\"\"",
        "\\\" \\u0022 } \\",
        "{ ?s ?p ?o }",
        "line\nbreak\rand\ttab \u0000 \uD83D\uDE00",
        "?topic"
      })
  void noValueChangesWhatIsAsked(String evil) {
    NamedQuery query = NamedQuery.find("claims-about");
    Asking asking = new Asking(query, Map.of("topic", evil), OptionalLong.empty());

    assertThat(asking.<Boolean>of(SOURCE, execution -> execution.select().hasNext())).isFalse();

    // What an endpoint gets is text: read again, it must be the same query with the same value.
    Query bound = asking.bound(SOURCE);
    Query sent = QueryFactory.create(bound.toString());
    assertThat(sent).isEqualTo(bound);
    assertThatThrownBy(() -> Rows.of(SOURCE, "claims-by", Map.of("who", evil)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Nothing here is known as");
  }

  @Test
  void somebodyIsFoundByAnyNameOrIdentifier() {
    List<String> expected = Rows.of(SOURCE, "claims-by", Map.of("who", "Flavia Elphberg"));
    assertThat(expected).hasSize(1);
    for (String who :
        List.of(
            "flavia elphberg",
            " Flavia Elphberg ",
            "Elphberg",
            "flavia",
            "Q900000002",
            "q900000002",
            "https://w3id.org/entente/id/person/Q900000002")) {
      assertThat(Rows.of(SOURCE, "claims-by", Map.of("who", who))).as(who).isEqualTo(expected);
    }
    assertThatThrownBy(() -> Rows.of(SOURCE, "claims-by", Map.of("who", "lavia")))
        .as("a part of a name is whole words")
        .isInstanceOf(QueryException.class);
  }

  @Test
  void saysWhatIsMissingOrUnknown() {
    assertThatThrownBy(() -> Rows.of(SOURCE, "claims-by", Map.of()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("needs a value for who")
        .hasMessageContaining("--param who=");
    assertThatThrownBy(() -> Rows.of(SOURCE, "claims-by", Map.of("whom", "x")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("has no parameter whom. It has: who, text, from, to.");
    assertThatThrownBy(() -> Rows.of(SOURCE, "meetings", Map.of("from", "yesterday")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("\"yesterday\" is no date");
    assertThatThrownBy(() -> Rows.of(SOURCE, "participants", Map.of("meeting", "no iri")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("is no IRI");
  }

  @Test
  void aLimitHolds() {
    long rows =
        new Asking(NamedQuery.find("participants"), Map.of(), OptionalLong.of(2))
            .of(SOURCE, execution -> execution.select().stream().count());
    assertThat(rows).isEqualTo(2);
  }

  @Test
  void aDefaultIsUsedUntilAnotherValueIsGiven() {
    NamedQuery query =
        NamedQuery.parse(
            "mine",
            """
            # Mine
            # Param text (text): words. Example: x Default: embassies
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?s { ?s a <https://w3id.org/entente/ns#Topic> ; rdfs:label ?text }
            """);
    assertThat(count(query, Map.of())).isEqualTo(1);
    assertThat(count(query, Map.of("text", "war"))).isZero();
  }

  private static long count(NamedQuery query, Map<String, String> values) {
    return new Asking(query, values, OptionalLong.empty())
        .of(SOURCE, execution -> execution.select().stream().count());
  }
}
