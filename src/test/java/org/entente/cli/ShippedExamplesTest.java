package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.entente.json.FactsJson;
import org.entente.rdf.ArticleMapper;
import org.entente.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with the shipped models, from the shell's side, over the shipped articles. */
class ShippedExamplesTest {
  private static final String EXAMPLES = "src/main/resources/examples";

  @TempDir Path folder;

  @Test
  void factsAreAsTheSchemaSaysAndCanBeReadBack() throws IOException {
    Cli.Result result = Cli.launch("extract", EXAMPLES);
    assertThat(result.exit()).as(result.err()).isEqualTo(Exit.DONE);
    JsonSchema schema;
    try (InputStream in = FactsJson.class.getResourceAsStream("/facts.schema.json")) {
      schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    }
    ObjectMapper mapper = new ObjectMapper();
    FactsJson json = new FactsJson(new ArticleMapper(Iris.DEFAULT, "test", true)::entityIris);
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(20);
    int claims = 0;
    int meetings = 0;
    for (String line : lines) {
      JsonNode facts = mapper.readTree(line);
      String file = facts.at("/article/file").asText();
      assertThat(schema.validate(facts)).as(file).isEmpty();
      // The interface leaves the links' spelling alone, so what was read is what was written.
      assertThat(mapper.readTree(json.write(json.read(line)))).as(file).isEqualTo(facts);
      claims += facts.at("/claims").size();
      meetings += facts.at("/meetings").size();
    }
    assertThat(claims).isGreaterThan(100);
    assertThat(meetings).isGreaterThan(10);
  }

  @Test
  void entitiesHaveTheIrisOfTheGraph() throws IOException {
    String article = EXAMPLES + "/minsk-2015.txt";
    JsonNode entities =
        new ObjectMapper().readTree(Cli.launch("extract", article).out()).at("/entities");
    String quads = Cli.launch("extract", article, "--as", "nquads").out();
    assertThat(entities).hasSizeGreaterThan(5);
    for (JsonNode entity : entities) {
      String node = "<" + entity.at("/iri").asText() + ">";
      String name = entity.at("/sure").asBoolean() ? "/label" : "/name";
      assertThat(quads)
          .contains(
              node
                  + " <http://www.w3.org/2000/01/rdf-schema#label> \""
                  + entity.at(name).asText()
                  + "\"");
      if (entity.at("/sure").asBoolean()) {
        assertThat(quads)
            .contains(
                node
                    + " <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/"
                    + entity.at("/wikidata").asText()
                    + ">");
      }
    }
  }

  /** Two capitals' accounts of one summit, in different words. */
  @Test
  void whatTheArticlesContradictEachOtherInIsFound() {
    String store = folder.resolve("hanoi").toString();
    Cli.Result built =
        Cli.launch(
            "build",
            EXAMPLES + "/hanoi-2019-washington.txt",
            EXAMPLES + "/hanoi-2019-pyongyang.txt",
            "--into",
            store);
    assertThat(built.exit()).as(built.err()).isEqualTo(Exit.DONE);
    Cli.Result found =
        Cli.launch("query", "contradictions", "-p", "who=Ri Yong Ho", "--as", "csv", store);
    assertThat(found.out().lines())
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("Ri Yong-ho")
                    .contains("deny: ")
                    .contains("Donald Trump")
                    .contains("Kim demanded that all sanctions be lifted"));
  }

  @Test
  void articlesBecomeAStore() {
    String store = folder.resolve("store").toString();
    Cli.Result result =
        Cli.launch(
            "build", EXAMPLES + "/minsk-2015.txt", EXAMPLES + "/paris-2015.txt", "--into", store);
    assertThat(result.exit()).as(result.err()).isEqualTo(Exit.DONE);
    assertThat(result.err()).contains("2 articles done");
  }
}
