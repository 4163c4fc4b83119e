package org.entente.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Span;
import org.entente.model.Text;

/** What must hold of an article's graph and SHACL cannot say. Immutable. */
final class Integrity {
  private final Set<Node> declared = new HashSet<>();

  /**
   * @param ontology declares the terms that may be used
   */
  Integrity(Graph ontology) {
    ontology.stream().map(Triple::getSubject).filter(Integrity::ours).forEach(declared::add);
  }

  /**
   * Something that does not hold.
   *
   * @param node of what
   * @param rule what should hold
   */
  record Fault(Node node, String rule) {}

  /** The text that the article's own graph holds, if it does. */
  static Optional<Text> textOf(ArticleGraph article) {
    return one(article.report().graph(), article.report().name(), Vocabulary.NIF_IS_STRING.asNode())
        .map(node -> Text.of(node.getLiteralLexicalForm()));
  }

  /** Everything that does not hold, each fault once. */
  List<Fault> faults(ArticleGraph article, Optional<Text> text) {
    List<Fault> faults = new ArrayList<>();
    Stream.of(article.report(), article.entities(), article.catalogue())
        .flatMap(named -> named.graph().stream())
        .forEach(triple -> terms(triple, faults));
    Graph report = article.report().graph();
    report.stream(Node.ANY, RDF.type.asNode(), Dip.Mention.asNode())
        .forEach(triple -> mention(article, triple.getSubject(), text, faults));
    depths(report, faults);
    return faults.stream().distinct().toList();
  }

  private void terms(Triple triple, List<Fault> faults) {
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      if (node.isBlank()) {
        faults.add(new Fault(triple.getPredicate(), "there are no blank nodes"));
      } else if (ours(node) && !declared.contains(node)) {
        faults.add(new Fault(node, "every dip: term that is used is declared"));
      }
    }
  }

  private static void mention(
      ArticleGraph article, Node mention, Optional<Text> text, List<Fault> faults) {
    Graph report = article.report().graph();
    Node context = Vocabulary.NIF_REFERENCE_CONTEXT.asNode();
    if (!report.contains(mention, context, article.report().name())) {
      faults.add(new Fault(mention, "a mention stands in the article that it is evidence for"));
    }
    Optional<Integer> begin = number(report, mention, Vocabulary.NIF_BEGIN_INDEX.asNode());
    Optional<Integer> end = number(report, mention, Vocabulary.NIF_END_INDEX.asNode());
    Optional<Node> words = one(report, mention, Vocabulary.NIF_ANCHOR_OF.asNode());
    if (text.isEmpty() || begin.isEmpty() || end.isEmpty() || words.isEmpty()) {
      // What is missing is the shapes' to report.
      return;
    }
    int last = text.get().length();
    boolean inside = 0 <= begin.get() && begin.get() <= end.get() && end.get() <= last;
    if (!inside
        || !text.get()
            .cover(new Span(begin.get(), end.get()))
            .equals(words.get().getLiteralLexicalForm())) {
      faults.add(new Fault(mention, "the words of a mention stand at its offsets in the text"));
    }
  }

  private static void depths(Graph report, List<Fault> faults) {
    Map<Node, Node> parents = new HashMap<>();
    report.stream(Node.ANY, Dip.content.asNode(), Node.ANY)
        .forEach(triple -> parents.put(triple.getObject(), triple.getSubject()));
    report.stream(Node.ANY, RDF.type.asNode(), Dip.Claim.asNode())
        .map(Triple::getSubject)
        .forEach(
            claim -> {
              Set<Node> chain = new HashSet<>();
              Optional<Node> above = Optional.of(claim);
              while (above.isPresent() && chain.add(above.get())) {
                above = Optional.ofNullable(parents.get(above.get()));
              }
              Optional<Integer> depth = number(report, claim, Dip.depth.asNode());
              if (above.isPresent()) {
                faults.add(new Fault(claim, "no claim stands inside itself"));
              } else if (depth.isPresent() && depth.get() != chain.size() - 1) {
                faults.add(new Fault(claim, "a claim's depth is the number of claims around it"));
              }
            });
  }

  private static Optional<Node> one(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .findFirst();
  }

  private static Optional<Integer> number(Graph graph, Node subject, Node property) {
    return one(graph, subject, property)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  private static boolean ours(Node node) {
    return node.isURI() && node.getURI().startsWith(Dip.NS);
  }
}
