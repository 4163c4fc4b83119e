package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.QueryFactory;
import org.entente.export.FlatGraph.FlatEdge;
import org.entente.export.FlatGraph.FlatNode;
import org.entente.query.QueryException;
import org.entente.store.SparqlSource;
import org.entente.store.Store;
import org.entente.store.Stories;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphExportTest {
  private static final String NASTY =
      "A \"quoted\" <b> & 'x' \\ ]]> \u0000\u0007\u001b\uFFFE é 漢 \uD83D\uDE00\nline";
  private static final FlatGraph TWO =
      new FlatGraph(
          List.of(
              new FlatNode("http://e/a?x=1&y=\"2\"", NASTY, "person", Optional.of("Q1")),
              new FlatNode("http://e/b", "B", "country", Optional.empty())),
          List.of(
              new FlatEdge(
                  "http://e/a?x=1&y=\"2\"",
                  "http://e/b",
                  "metWith",
                  true,
                  3,
                  Optional.of("2023-03-10"),
                  Optional.of("2023-04-01")),
              new FlatEdge(
                  "http://e/b",
                  "http://e/a?x=1&y=\"2\"",
                  "accused",
                  false,
                  1,
                  Optional.empty(),
                  Optional.empty())));

  @Test
  void graphMl() throws Exception {
    Document document = parse(write(new GraphMl(), TWO));
    assertThat(document.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://graphml.graphdrawing.org/xmlns");
    assertThat(elements(document, "node")).hasSize(2);
    assertThat(elements(document, "edge"))
        .extracting(edge -> edge.getAttribute("source") + edge.getAttribute("target"))
        .containsExactly("n0n1", "n1n0");
    assertThat(elements(document, "data"))
        .extracting(data -> data.getAttribute("key") + "=" + data.getTextContent())
        .contains(
            "node-iri=http://e/a?x=1&y=\"2\"",
            "node-label=A \"quoted\" <b> & 'x' \\ ]]>  é 漢 \uD83D\uDE00 line",
            "node-wikidata=Q1",
            "edge-weight=3",
            "edge-first=2023-03-10",
            "edge-symmetric=true");
  }

  @Test
  void gexf() throws Exception {
    Document document = parse(write(new Gexf(), TWO));
    assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
    assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
    Element met = elements(document, "edge").get(0);
    assertThat(met.getAttribute("start")).isEqualTo("2023-03-10");
    assertThat(met.getAttribute("end")).isEqualTo("2023-04-01");
    assertThat(met.getAttribute("weight")).isEqualTo("3");
    assertThat(met.getAttribute("kind")).isEqualTo("metWith");
    assertThat(elements(document, "edge").get(1).hasAttribute("start")).isFalse();
    assertThat(elements(document, "node").get(0).getAttribute("label"))
        .isEqualTo("A \"quoted\" <b> & 'x' \\ ]]>  é 漢 \uD83D\uDE00 line");
  }

  @Test
  void dot() {
    assertThat(write(new Dot(), TWO))
        .contains("\"http://e/a?x=1&y=\\\"2\\\"\" -> \"http://e/b\" [label=\"metWith ×3\"")
        .contains("dir=none")
        .contains("label=\"A \\\"quoted\\\" <b> & 'x' \\\\\\n]]> é 漢 \uD83D\uDE00 line\"")
        .endsWith("}\n");
  }

  @Test
  void theFlatViewOfTheStories() {
    try (Store store = Stories.derived()) {
      FlatGraph graph = FlatGraphReader.read(SparqlSource.of(store));
      assertThat(graph.nodes())
          .extracting(node -> node.type() + ": " + node.label())
          .contains(
              "person: Rudolf Rassendyll",
              "country: Ruritania",
              "organization: Hill Guard",
              "topic: war in Borduria",
              "meeting: meeting of 2023-03-10",
              "office: Secretary of State, Freedonia",
              "proposition: Ruritania armed the Hill Guard");
      assertThat(graph.nodes())
          .allMatch(node -> !node.label().isEmpty() && !node.type().equals("thing"))
          .filteredOn(node -> node.label().equals("Ruritania"))
          .extracting(FlatNode::wikidata)
          .containsExactly(Optional.of("Q900000011"));
      assertThat(graph.edges()).filteredOn(edge -> edge.type().equals("metWith")).hasSize(3);
      assertThat(graph.edges()).filteredOn(edge -> edge.type().equals("tookPartIn")).hasSize(5);
      assertThat(graph.edges()).filteredOn(edge -> edge.type().equals("topic")).hasSize(2);
      assertThat(graph.edges())
          .contains(
              new FlatEdge(
                  "https://w3id.org/entente/id/person/Q900000001",
                  "https://w3id.org/entente/id/person/Q900000002",
                  "metWith",
                  true,
                  2,
                  Optional.of("2023-03-10"),
                  Optional.of("2023-03-10")));
      assertThat(write(new Gexf(), graph))
          .isEqualTo(write(new Gexf(), FlatGraphReader.read(SparqlSource.of(store))));
    }
  }

  @Test
  void edgesOfAQuery() {
    try (Store store = Stories.derived()) {
      FlatGraph graph =
          FlatGraphReader.read(
              SparqlSource.of(store),
              QueryFactory.create(
                  "SELECT ?from ?to { ?from <https://w3id.org/entente/ns#accused> ?to }"));
      assertThat(graph.edges()).hasSize(1).allMatch(edge -> edge.type().equals("related"));
      assertThat(graph.nodes()).hasSize(2).anyMatch(node -> node.label().equals("Ruritania"));
      assertThatThrownBy(
              () ->
                  FlatGraphReader.read(
                      SparqlSource.of(store), QueryFactory.create("SELECT ?from { ?from ?p 1 }")))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("?from and ?to");
    }
  }

  @Test
  void saysThatNothingWasDerived() {
    try (Store store = Store.inMemory()) {
      store.add(Stories.articles());
      assertThatThrownBy(() -> FlatGraphReader.read(SparqlSource.of(store)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("entente derive");
    }
  }

  private static String write(GraphExport export, FlatGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(graph, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
