package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.json.FactsJson;
import org.entente.model.Article;
import org.entente.model.LinkedFacts;
import org.entente.model.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.rdf.ArticleGraph;
import org.entente.read.Reader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles from their file to their graph: nothing goes wrong, facts are as the schema says, and
 * whatever has a position stands there in the file, counted in code points by another way than
 * ours.
 */
class WholeWayTest {
  private static final Path POLNEAR = Path.of("../shared/corpora/polnear/dev/text");
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /**
   * Characters of one to four bytes, of one and two UTF-16 units, of one and several code points.
   */
  private static final String CROWDED =
      "date 2019-05-06\r\n\r\n"
          + "\uD83D\uDE00 Angela Merkel met Emmanuel Macron \uD83E\uDD1D in Zu\u0308rich on Monday.\r\n\r\n"
          + "\u201CThe \uD83D\uDD4A\uFE0F is near,\u201D Ms.\u00A0Merkel said.\r\n"
          + "Macron de\u00ADnied that \uD835\uDCAEwitzerland\u2014or \u65E5\u672C\u2014had \uFB01nanced"
          + " the talks\u2026\r\n\r\n"
          + "\u201CEvery time you say that,\u201D Macron said, \u201Cwe lose a day.\u201D "
          + "\uD83C\uDDEB\uD83C\uDDF7 Macron agreed to visit Berlin in June. \uD83D\uDC69\u200D\uD83D\uDE80\r\n";

  private static Pipeline pipeline;
  private static JsonSchema schema;

  @BeforeAll
  static void load() throws IOException {
    pipeline = Pipeline.load();
    try (InputStream in = FactsJson.class.getResourceAsStream("/facts.schema.json")) {
      schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
    }
  }

  @Test
  void anArticleFullOfStrangeCharacters(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("crowded.txt"), CROWDED);
    Article article = read(file).get(0);
    assertThat(faults(article)).isEmpty();
    LinkedFacts facts = pipeline.facts(article).value().orElseThrow();
    assertThat(facts.facts().mentions())
        .extracting(mention -> mention.text())
        .contains("Angela Merkel", "Emmanuel Macron", "Zu\u0308rich", "Berlin");
    assertThat(facts.facts().claims())
        .anyMatch(
            claim ->
                claim.content().stream()
                    .anyMatch(
                        span -> article.text().cover(span).contains("\uD83D\uDD4A\uFE0F is near")));
    assertThat(facts.facts().meetings()).isNotEmpty();
  }

  @Test
  void newsOfManyPapers() {
    Assumptions.assumeTrue(Files.isDirectory(POLNEAR), () -> "missing: " + POLNEAR);
    List<Article> articles = read(POLNEAR);
    assertThat(articles).hasSize(84);
    assertThat(articles.parallelStream().flatMap(article -> faults(article).stream()).toList())
        .isEmpty();
  }

  private static List<Article> read(Path input) {
    try (Stream<Outcome<Article>> articles =
        new Reader().read(List.of(input.toString()), InputStream.nullInputStream())) {
      return articles
          .peek(outcome -> assertThat(outcome.problems()).isEmpty())
          .flatMap(outcome -> outcome.value().stream())
          .toList();
    }
  }

  /** All that went wrong, in words that name the file but quote nothing of it. */
  private static List<String> faults(Article article) {
    List<String> faults = new ArrayList<>();
    Outcome<LinkedFacts> facts = pipeline.facts(article);
    facts.problems().forEach(problem -> faults.add(problem.line()));
    facts.value().ifPresent(found -> faults.addAll(faults(article, found)));
    return faults;
  }

  private static List<String> faults(Article article, LinkedFacts facts) {
    List<String> faults = new ArrayList<>();
    int[] file = codePoints(article);
    try {
      JsonNode json =
          new ObjectMapper().readTree(new FactsJson(pipeline.rdf()::entityIris).write(facts));
      schema.validate(json).forEach(m -> faults.add(article.file() + ": schema: " + m));
      Predicate<JsonNode> stands =
          span ->
              span.at("/text")
                  .asText()
                  .equals(words(file, span.at("/begin").asInt(), span.at("/end").asInt()));
      for (String list : List.of("mentions", "times")) {
        for (JsonNode span : json.get(list)) {
          if (!stands.test(span)) {
            faults.add(article.file() + ": " + list + ": " + span.at("/begin"));
          }
        }
      }
    } catch (IOException e) {
      faults.add(article.file() + ": " + e);
    }
    Outcome<ArticleGraph> graph = pipeline.graph(facts);
    graph.problems().forEach(problem -> faults.add(problem.line()));
    graph.value().ifPresent(g -> faults.addAll(misplaced(article, file, g.report().graph())));
    return faults;
  }

  private static List<String> misplaced(Article article, int[] file, Graph report) {
    List<String> faults = new ArrayList<>();
    List<Triple> anchors = report.stream(Node.ANY, nif("anchorOf"), Node.ANY).toList();
    if (anchors.isEmpty()) {
      faults.add(article.file() + ": no mentions");
    }
    for (Triple anchor : anchors) {
      int begin = number(report, anchor.getSubject(), "beginIndex");
      int end = number(report, anchor.getSubject(), "endIndex");
      if (!words(file, begin, end).equals(anchor.getObject().getLiteralLexicalForm())) {
        faults.add(article.file() + ": " + anchor.getSubject());
      }
    }
    return faults;
  }

  /** Code points of the file from where the article's text begins. */
  private static int[] codePoints(Article article) {
    try {
      String file = Files.readString(Path.of(article.file()), StandardCharsets.UTF_8);
      return file.codePoints().skip(article.offset()).toArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(int[] codePoints, int begin, int end) {
    return new String(codePoints, begin, end - begin);
  }

  private static int number(Graph report, Node mention, String property) {
    return report.stream(mention, nif(property), Node.ANY)
        .map(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElseThrow();
  }

  private static Node nif(String term) {
    return NodeFactory.createURI(NIF + term);
  }
}
