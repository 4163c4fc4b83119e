package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

/** Two servers, of which one may call the other. */
class FederationTest {
  private static final String KNOWN =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX : <https://w3id.org/entente/id/>
      :other { wd:Q900000003 wdt:P569 "1960-05-04" . }
      """;
  private static final String LINKED =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX : <https://w3id.org/entente/id/>
      :three { :ann owl:sameAs wd:Q900000003 . }
      """;
  private static final String JOIN =
      """
      PREFIX dip: <https://w3id.org/entente/ns#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      SELECT ?who ?born { ?who a dip:Person ; owl:sameAs ?item . SERVICE <%s> { ?item wdt:P569 ?born } }
      """;

  private static DatasetGraph data(String trig) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    data.executeWrite(() -> RDFParser.fromString(trig, Lang.TRIG).parse(data));
    return data;
  }

  @Test
  void aListedServiceIsJoinedAndNoOther() {
    try (Served other = Served.start(data(KNOWN), ServerOptions.onLoopback(0));
        Served ours =
            Served.start(
                data(LINKED),
                ServerOptions.onLoopback(0)
                    .withServices(Set.of(other.server().sparql().toString())))) {
      var answer = ours.query(String.format(JOIN, other.server().sparql()));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("https://w3id.org/entente/id/ann").contains("1960-05-04");
      for (String elsewhere :
          Set.of("http://localhost:9/sparql", other.server().sparql() + "?x=1")) {
        var refused = ours.query(String.format(JOIN, elsewhere));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("SERVICE is not allowed but for");
      }
      // A variable could become any address.
      var variable =
          ours.query(
              "SELECT * { VALUES ?s { <"
                  + other.server().sparql()
                  + "> } SERVICE ?s { ?a ?b ?c } }");
      assertThat(variable.statusCode()).isEqualTo(403);
    }
  }

  @Test
  void withoutAListNobodyIsCalled() {
    try (Served other = Served.start(data(KNOWN), ServerOptions.onLoopback(0));
        Served ours = Served.start(data(LINKED), ServerOptions.onLoopback(0))) {
      var refused = ours.query(String.format(JOIN, other.server().sparql()));
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("this server calls no other");
    }
  }
}
