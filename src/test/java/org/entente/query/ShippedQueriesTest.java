package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.store.SparqlSource;
import org.entente.store.Stories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every shipped query, asked of two stories whose answers are known. */
class ShippedQueriesTest {
  private static final SparqlSource SOURCE = SparqlSource.of(Stories.derived());
  private static final Set<String> ASKED = new HashSet<>();
  private static final String TIES = "Sylvania and Ruritania agree to restore ties";
  private static final String ENVOYS = "Envoys differ over Borduria";
  private static final String OFFICIAL = "An official who asked not to be named";

  @AfterAll
  static void noQueryIsLeftOut() {
    SOURCE.close();
    assertThat(ASKED)
        .isEqualTo(NamedQuery.shipped().stream().map(NamedQuery::name).collect(Collectors.toSet()));
  }

  @Test
  void meetings() {
    assertThat(rows("meetings", Map.of()))
        .hasSize(3)
        .contains(
            "2023-04 | planned | Lorenz Firefly, Otto Grauer |  | war in Borduria | meeting/evening-2/2");
    assertThat(rows("meetings", Map.of("who", "Rassendyll")))
        .hasSize(2)
        .allMatch(row -> row.startsWith("2023-03-10 | occurred | ") && row.contains("Edelweiss"))
        .anyMatch(row -> row.contains("embassies") && row.contains("war in Borduria"));
    assertThat(rows("meetings", Map.of("from", "2023-04"))).hasSize(1);
    assertThat(rows("meetings", Map.of("to", "2023-03"))).hasSize(2);
    assertThat(rows("meetings", Map.of("from", "2022", "to", "2023"))).hasSize(3);
  }

  @Test
  void meeting() {
    assertThat(
            rows("meeting", Map.of("meeting", "https://w3id.org/entente/id/meeting/harbour-1/1")))
        .filteredOn(row -> !row.startsWith("evidence"))
        .containsExactly(
            "begins | 2023-03-10 | meeting/harbour-1/1",
            "format | in-person | meeting/harbour-1/1",
            "lasts | PT4H | meeting/harbour-1/1",
            "outcome | restore diplomatic relations | meeting/harbour-1/1",
            "participant | Flavia Elphberg | meeting/harbour-1/1",
            "participant | Otto Grauer | meeting/harbour-1/1",
            "participant | Rudolf Rassendyll | meeting/harbour-1/1",
            "place | Edelweiss | meeting/harbour-1/1",
            "reported in | " + TIES + " | meeting/harbour-1/1",
            "status | occurred | meeting/harbour-1/1",
            "topic | embassies | meeting/harbour-1/1",
            "topic | war in Borduria | meeting/harbour-1/1");
    assertThat(rows("meeting", Map.of("who", "Rudolf Rassendyll")))
        .anyMatch(row -> row.startsWith("evidence | ") && row.endsWith("meeting/evening-2/1"))
        .anyMatch(row -> row.endsWith("meeting/harbour-1/1"))
        .noneMatch(row -> row.endsWith("meeting/evening-2/2"));
  }

  @Test
  void whoMetWhom() {
    assertThat(rows("who-met-whom", Map.of()))
        .containsExactly(
            "Rudolf Rassendyll | Flavia Elphberg | 2 | 2023-03-10 | 2023-03-10",
            "Flavia Elphberg | Otto Grauer | 1 | 2023-03-10 | 2023-03-10",
            "Rudolf Rassendyll | Otto Grauer | 1 | 2023-03-10 | 2023-03-10");
    assertThat(rows("who-met-whom", Map.of("who", "otto grauer"))).hasSize(2);
    assertThat(rows("who-met-whom", Map.of("who", "Lorenz Firefly"))).isEmpty();
  }

  @Test
  void participants() {
    assertThat(rows("participants", Map.of()))
        .hasSize(7)
        .contains(
            "2023-03-10 | Otto Grauer | host | top diplomat | Graustark | meeting/harbour-1/1",
            "2023-04 | Lorenz Firefly | attendee | Secretary of State | Freedonia | meeting/evening-2/2");
    assertThat(
            rows(
                "participants",
                Map.of("meeting", "https://w3id.org/entente/id/meeting/evening-2/1")))
        .hasSize(2);
    assertThat(rows("participants", Map.of("who", "Lorenz Firefly"))).hasSize(2);
  }

  @Test
  void topics() {
    assertThat(rows("topics", Map.of()))
        .hasSize(2)
        .anyMatch(row -> row.startsWith("war in Borduria | 2 | 2023-03-10 | 2023-04-01 | "));
    assertThat(rows("topics", Map.of("topic", "EMBASS"))).hasSize(1);
    assertThat(rows("topics", Map.of("who", "Lorenz Firefly"))).hasSize(1);
  }

  @Test
  void claimsBySomebody() {
    assertThat(rows("claims-by", Map.of("who", "RUDOLF rassendyll")))
        .containsExactly(
            "2023-03-10 | Rudolf Rassendyll | deny | negative | Ruritania armed the Hill Guard | "
                + TIES,
            "2023-03-12 | Rudolf Rassendyll | assure | negative | Ruritania did not arm the Hill"
                + " Guard | "
                + ENVOYS);
    assertThat(rows("claims-by", Map.of("who", "Q900000001", "text", "DID NOT"))).hasSize(1);
    assertThat(rows("claims-by", Map.of("who", "Q900000001", "to", "2023-03-11"))).hasSize(1);
  }

  @Test
  void claimsAboutSomethingShowBothSides() {
    assertThat(rows("claims-about", Map.of("topic", "armed the hill guard")))
        .extracting(
            row -> row.replaceAll("^(.*?) \\| (.*?) \\| (.*?) \\| (.*?) \\| .*", "$2 $3 $4"))
        .containsExactly(
            "negative Rudolf Rassendyll deny",
            "negative Rudolf Rassendyll assure",
            "positive " + OFFICIAL + " accuse",
            "positive Flavia Elphberg say");
  }

  @Test
  void claimsAboutSomebody() {
    assertThat(rows("claims-about-entity", Map.of("about", "Hill Guard"))).hasSize(4);
    assertThat(rows("claims-about-entity", Map.of("about", "Sylvania")))
        .singleElement()
        .asString()
        .contains("Otto Grauer | say | positive");
  }

  @Test
  void nestedClaimsInTheOrderOfDepth() {
    assertThat(rows("nested-claims", Map.of()))
        .extracting(row -> row.replaceAll("^.*? \\| (.*? \\| .*? \\| .*? \\| .*?) \\| .*", "$1"))
        .containsExactly(
            "0 | Otto Grauer | say | positive",
            "1 | Sylvania | accept | positive",
            "2 | Rudolf Rassendyll | assure | negative");
    assertThat(rows("nested-claims", Map.of("who", "Rudolf Rassendyll"))).hasSize(3);
    assertThat(rows("nested-claims", Map.of("who", "Flavia Elphberg"))).isEmpty();
  }

  @Test
  void denials() {
    assertThat(rows("denials", Map.of()))
        .containsExactly(
            "2023-03-10 | Rudolf Rassendyll | deny | Ruritania armed the Hill Guard | " + TIES,
            "2023-03-12 | Rudolf Rassendyll | assure | Ruritania armed the Hill Guard | " + ENVOYS);
    assertThat(rows("denials", Map.of("who", "Otto Grauer"))).isEmpty();
  }

  @Test
  void anonymousSources() {
    assertThat(rows("anonymous-sources", Map.of()))
        .singleElement()
        .asString()
        .startsWith(
            "2023-03-12 | " + OFFICIAL + " | 1 |  |  | who asked not to be named |  | accuse | ");
    assertThat(rows("anonymous-sources", Map.of("about", "hill guard"))).hasSize(1);
    assertThat(rows("anonymous-sources", Map.of("about", "embassies"))).isEmpty();
    assertThat(rows("anonymous-sources", Map.of("of", "Sylvania"))).isEmpty();
  }

  @Test
  void quotes() {
    assertThat(rows("quotes", Map.of("text", "Dialogue")))
        .containsExactly(
            "2023-03-10 | Otto Grauer | This is a victory for dialogue | Otto Grauer | "
                + TIES
                + " | https://harbour.example/2023/ties");
  }

  @Test
  void agreements() {
    assertThat(rows("agreements", Map.of("who", "Sylvania")))
        .singleElement()
        .asString()
        .startsWith("2023-03-10 | agreed | restore diplomatic relations | ")
        .contains("Ruritania", "Sylvania")
        .endsWith(TIES);
    assertThat(rows("agreements", Map.of("who", "Freedonia"))).isEmpty();
  }

  @Test
  void offices() {
    assertThat(rows("offices", Map.of()))
        .containsExactly(
            "Hugo Hentzau | former | foreign minister | Ruritania | 2023-03-12 | 2023-03-12",
            "Lorenz Firefly | current | Secretary of State | Freedonia | 2023-03-12 | 2023-03-12",
            "Otto Grauer | current | top diplomat | Graustark | 2023-03-10 | 2023-03-10");
    assertThat(rows("offices", Map.of("of", "Freedonia"))).hasSize(1);
    assertThat(rows("offices", Map.of("who", "Hugo Hentzau"))).hasSize(1);
  }

  @Test
  void officesKnown() {
    assertThat(rows("offices-known", Map.of("who", "Otto Grauer")))
        .containsExactly(
            "Otto Grauer | mayor of Edelweiss |  | 2009-01-01 | 2013-05-31 |  | wd:Q900000003",
            "Otto Grauer | envoy | Graustark | 2019-02-03 |  | 2022-10-01 | wd:Q900000003");
    assertThat(rows("offices-known", Map.of("who", "Lorenz Firefly"))).isEmpty();
  }

  @Test
  void everythingAboutSomebody() {
    assertThat(rows("entity", Map.of("who", "Otto Grauer")))
        .hasSize(8)
        .contains(
            "Otto Grauer | is a | person |  | dip:Person",
            "Otto Grauer | is in Wikidata | Q900000003 |  | wd:Q900000003",
            "Otto Grauer | current office | top diplomat of Graustark | 2023-03-10 | tenure/harbour-1/1",
            "Otto Grauer | meeting with (planned) | Lorenz Firefly | 2023-04-01 | meeting/evening-2/2");
    assertThat(rows("entity", Map.of("who", "Ruritania")))
        .anyMatch(row -> row.contains("agreement | restore diplomatic relations"))
        .anyMatch(row -> row.contains("claim about | Flavia Elphberg: Ruritania armed"));
  }

  @Test
  void whatOneArticleSays() {
    assertThat(rows("article", Map.of("article", "envoys DIFFER"))).hasSize(11);
    assertThat(rows("article", Map.of("article", "harbour-1")))
        .hasSize(7)
        .allMatch(row -> row.startsWith(TIES));
    assertThat(rows("article", Map.of("article", "https://evening.example/12/envoys")))
        .hasSize(11)
        .contains(
            ENVOYS + " | office | Hugo Hentzau: foreign minister | former | tenure/evening-2/2");
  }

  @Test
  void catalogue() {
    assertThat(rows("catalogue", Map.of()))
        .containsExactly(
            "2023-03-10 | "
                + TIES
                + " | Harbour Gazette | https://harbour.example/2023/ties | article/harbour-1",
            "2023-03-12 | "
                + ENVOYS
                + " | Evening Post | https://evening.example/12/envoys | article/evening-2");
    assertThat(rows("catalogue", Map.of("text", "TIES", "from", "2023"))).hasSize(1);
  }

  @Test
  void contradictions() {
    assertThat(rows("contradictions", Map.of()))
        .hasSize(6)
        .contains(
            OFFICIAL
                + " | accuse: Ruritania of arming the Hill Guard | Rudolf Rassendyll | deny:"
                + " Ruritania armed the Hill Guard | 1.0 | "
                + ENVOYS
                + " | "
                + TIES);
    assertThat(rows("contradictions", Map.of("who", "Flavia Elphberg"))).hasSize(3);
  }

  @Test
  void accountsOfOneMeeting() {
    assertThat(rows("accounts", Map.of("who", "Rudolf Rassendyll")))
        .singleElement()
        .asString()
        .startsWith("2023-03-10 | " + ENVOYS + " | " + TIES + " | met | ")
        .contains("embassies");
  }

  @Test
  void betweenTwo() {
    assertThat(rows("between", Map.of("one", "Rudolf Rassendyll", "other", "Sylvania")))
        .containsExactlyInAnyOrder(
            "2023-03-12 | claim (assure) | Rudolf Rassendyll: Ruritania did not arm the Hill Guard"
                + " | negative | "
                + ENVOYS,
            "2023-03-12 | claim (accept) | Sylvania: Rassendyll's assurance that Ruritania did not"
                + " arm the Hill Guard | positive | "
                + ENVOYS);
    assertThat(rows("between", Map.of("one", "Ruritania", "other", "Sylvania")))
        .singleElement()
        .asString()
        .startsWith("2023-03-10 | agreement | restore");
    assertThat(rows("between", Map.of("one", "Rassendyll", "other", "Elphberg"))).hasSize(3);
  }

  @Test
  void accusations() {
    assertThat(rows("accusations", Map.of("who", "Ruritania")))
        .containsExactly(
            "2023-03-12 | "
                + OFFICIAL
                + " | Ruritania | Ruritania of arming the Hill Guard | "
                + ENVOYS);
    assertThat(rows("accusations", Map.of("who", "Sylvania"))).isEmpty();
  }

  @Test
  void actions() {
    assertThat(rows("actions", Map.of("who", "Hill Guard", "code", "aid")))
        .containsExactly(
            "2023-03-10 | AID | Ruritania | Hill Guard | denied | Rudolf Rassendyll | Ruritania"
                + " armed the Hill Guard | "
                + TIES
                + " | ");
    assertThat(rows("actions", Map.of("code", "assault"))).isEmpty();
  }

  @Test
  void links() {
    assertThat(rows("links", Map.of()))
        .hasSize(14)
        .contains(
            "Hugo Hentzau | person | Q900000005 | perhaps | 0.7",
            "Ruritania | country | Q900000011 | sure | ",
            "Hill Guard | organization |  | none | ");
  }

  @Test
  void factsAsAGraph() {
    ASKED.add("facts");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Asking(NamedQuery.find("facts"), Map.of("who", "Lorenz Firefly"), OptionalLong.empty())
        .of(
            SOURCE,
            execution -> {
              AnswerFormat.TURTLE.write(execution, out, 80);
              return true;
            });
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("dip:status", "dip:Planned", "\"Otto Grauer\"")
        .doesNotContain("dip:Claim", "nif:anchorOf");
  }

  private static List<String> rows(String query, Map<String, String> values) {
    ASKED.add(query);
    return Rows.of(SOURCE, query, values);
  }
}
