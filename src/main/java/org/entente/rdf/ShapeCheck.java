package org.entente.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.Problem;
import org.entente.model.Text;

/**
 * Whether an article's graph may be stored: the shapes of {@code ontology/shapes.ttl}, and what
 * SHACL cannot say ({@link Integrity}). Reads the shapes once; any number of threads may use one.
 */
public final class ShapeCheck {
  private static final String STAGE = "rdf";

  private static final Node SHACL_PROPERTY =
      NodeFactory.createURI("http://www.w3.org/ns/shacl#property");

  private final Shapes shapes;
  private final Map<Node, Node> owners = new HashMap<>();
  private final Integrity integrity = new Integrity(RDFDataMgr.loadGraph("ontology/diplomacy.ttl"));

  /** Reads the shapes from the classpath. */
  public ShapeCheck() {
    Graph graph = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    shapes = ShaclValidator.get().parse(graph);
    graph.stream(Node.ANY, SHACL_PROPERTY, Node.ANY)
        .forEach(triple -> owners.put(triple.getObject(), triple.getSubject()));
  }

  /**
   * Checks an article whose graph holds its text; of one that does not, the words of its mentions
   * are not compared.
   *
   * @return what is wrong, in a fixed order; with an error among it the article must not be stored
   */
  public List<Problem> check(ArticleGraph article) {
    return check(article, Integrity.textOf(article));
  }

  /**
   * Checks an article against its text, whether or not its graph holds it.
   *
   * @return what is wrong, in a fixed order; with an error among it the article must not be stored
   */
  public List<Problem> check(ArticleGraph article, Text text) {
    return check(article, Optional.of(text));
  }

  private List<Problem> check(ArticleGraph article, Optional<Text> text) {
    Graph all = GraphFactory.createDefaultGraph();
    article.report().graph().stream().forEach(all::add);
    article.entities().graph().stream().forEach(all::add);
    List<Problem> problems = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, all).getEntries()) {
      problems.add(problem(article, entry));
    }
    for (Integrity.Fault fault : integrity.faults(article, text)) {
      problems.add(problem(article, fault.node().toString(), fault.rule(), Problem.Severity.ERROR));
    }
    problems.sort(Comparator.comparing(Problem::place).thenComparing(Problem::message));
    return List.copyOf(problems);
  }

  private Problem problem(ArticleGraph article, ReportEntry entry) {
    Node shape = owners.getOrDefault(entry.source(), entry.source());
    String value = entry.value() == null ? "" : " (found: " + entry.value() + ")";
    return problem(
        article,
        entry.focusNode().toString(),
        name(shape) + ": " + entry.message() + value,
        Severity.Violation.equals(entry.severity())
            ? Problem.Severity.ERROR
            : Problem.Severity.WARNING);
  }

  private static Problem problem(
      ArticleGraph article, String node, String rule, Problem.Severity severity) {
    return new Problem(
        STAGE,
        article.article(),
        node,
        severity,
        rule,
        severity == Problem.Severity.ERROR
            ? "The article is left out; this is a fault of the extraction, so please report it with"
                + " the article"
            : "The article goes in as it is; nothing need be done");
  }

  private static String name(Node shape) {
    return shape.isURI() ? shape.getLocalName() : "shape";
  }
}
