package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.entente.store.SparqlSource;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {
  private static final String SELECT =
      "SELECT ?a ?b { VALUES (?a ?b) { (\"x, \\\"y\\\"\" <https://w3id.org/entente/ns#Deny>) (1"
          + " UNDEF) } }";

  @Test
  void rows() {
    assertThat(write(AnswerFormat.TABLE, SELECT))
        .isEqualTo("a       b\n------  --------\nx, \"y\"  dip:Deny\n1\n2 rows\n");
    assertThat(write(AnswerFormat.CSV, SELECT))
        .isEqualTo("a,b\r\n\"x, \"\"y\"\"\",https://w3id.org/entente/ns#Deny\r\n1,\r\n");
    assertThat(write(AnswerFormat.TSV, SELECT))
        .isEqualTo("?a\t?b\n\"x, \\\"y\\\"\"\t<https://w3id.org/entente/ns#Deny>\n1\t\n");
    assertThat(write(AnswerFormat.JSON, SELECT)).contains("\"bindings\"", "x, \\\"y\\\"");
    assertThat(write(AnswerFormat.XML, SELECT)).contains("<uri>https://w3id.org/entente/ns#Deny");
    assertThatThrownBy(() -> write(AnswerFormat.TURTLE, SELECT))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("gives rows");
  }

  @Test
  void yesAndNo() {
    assertThat(write(AnswerFormat.TABLE, "ASK { }")).isEqualTo("yes\n");
    assertThat(write(AnswerFormat.JSON, "ASK { ?s ?p ?o }")).contains("false");
  }

  @Test
  void triples() {
    String construct = "CONSTRUCT { <http://e/a> a <https://w3id.org/entente/ns#Claim> } {}";
    assertThat(write(AnswerFormat.TABLE, construct)).contains("dip:Claim").doesNotContain("skos:");
    assertThat(write(AnswerFormat.TURTLE, construct)).contains("dip:Claim");
    assertThatThrownBy(() -> write(AnswerFormat.CSV, construct))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("--as turtle");
  }

  @Test
  void aTableFitsTheTerminal() {
    TextTable table =
        new TextTable(
            List.of("who", "said"),
            List.of(
                List.of("Ann", "a long sentence that does not fit into one line of the terminal"),
                List.of("Bob", "averyveryverylongwordwithoutanyspaceinitthatmustbebroken")),
            Set.of());
    assertThat(table.format(40).lines()).allMatch(line -> line.length() <= 40).hasSize(7);
    assertThat(table.format(40))
        .contains("Ann  a long sentence that does not fit\n     into one line of the terminal\n")
        .endsWith("2 rows\n");
  }

  @Test
  void whatOnlyIdentifiesGivesWayToWords() {
    String query =
        "SELECT ?said ?claim { VALUES (?said ?claim) { (\"a sentence of some length\""
            + " <https://w3id.org/entente/id/claim/1>) } }";
    assertThat(write(AnswerFormat.TABLE, query)).contains("claim/1");
    assertThat(
            write(AnswerFormat.TABLE, query.replace("claim/1>", "claim/" + "1".repeat(80) + ">")))
        .isEqualTo("said\n-------------------------\na sentence of some length\n1 row\n");
    assertThat(write(AnswerFormat.TABLE, query.replace("SELECT ?said", "SELECT")))
        .contains("claim/1");
  }

  @Test
  void aTerminalObeysNoCell() {
    assertThat(TextTable.cell(NodeFactory.createLiteralString("red \u001b[31m\nalert\u0007")))
        .isEqualTo("red [31m alert");
    assertThat(TextTable.fold("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2))
        .containsExactly("\uD83D\uDE00\uD83D\uDE00", "\uD83D\uDE00");
  }

  private static String write(AnswerFormat format, String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SparqlSource source = SparqlSource.of(Store.inMemory())) {
      source.ask(
          QueryFactory.create(query),
          execution -> {
            format.write(execution, out, 80);
            return true;
          });
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
