package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
  private static final ArticleGraph GRAPH =
      new ArticleMapper(Iris.DEFAULT, "1.2.3", true).map(Harbour.facts());

  private static final Map<GraphWriter, Lang> LANGUAGES =
      Map.of(
          GraphWriter.TURTLE, Lang.TURTLE,
          GraphWriter.TRIG, Lang.TRIG,
          GraphWriter.NQUADS, Lang.NQUADS,
          GraphWriter.JSONLD, Lang.JSONLD);

  @ParameterizedTest
  @EnumSource(names = "TURTLE", mode = EnumSource.Mode.EXCLUDE)
  void readsBackAsTheSameQuads(GraphWriter writer) {
    assertThat(read(writer).stream().collect(Collectors.toSet()))
        .isEqualTo(GRAPH.quads().collect(Collectors.toSet()));
  }

  @Test
  void turtleReadsBackAsTheSameTriples() {
    Set<Triple> triples = GRAPH.quads().map(Quad::asTriple).collect(Collectors.toSet());
    assertThat(read(GraphWriter.TURTLE).getDefaultGraph().stream().collect(Collectors.toSet()))
        .isEqualTo(triples);
  }

  @ParameterizedTest
  @EnumSource
  void equalGraphsGiveEqualBytesWhateverTheirOrder(GraphWriter writer) {
    assertThat(bytes(writer, shuffled(GRAPH))).isEqualTo(bytes(writer, GRAPH));
  }

  @Test
  void turtleSaysWhatAThingIsFirstAndInOurTerms() {
    assertThat(
            new String(bytes(GraphWriter.TURTLE, GRAPH), java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("BASE   <https://w3id.org/entente/id/>")
        .containsPattern("<claim/harbour-1/195-199>\\s+rdf:type\\s+dip:Claim;");
  }

  private static DatasetGraph read(GraphWriter writer) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(bytes(writer, GRAPH)), LANGUAGES.get(writer));
    return dataset;
  }

  private static byte[] bytes(GraphWriter writer, ArticleGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(graph, out);
    return out.toByteArray();
  }

  private static ArticleGraph shuffled(ArticleGraph graph) {
    List<NamedGraph> copies =
        Stream.of(graph.report(), graph.entities(), graph.catalogue())
            .map(
                named -> {
                  List<Triple> triples = new ArrayList<>(named.graph().stream().toList());
                  Collections.shuffle(triples, new Random(7));
                  Graph copy = GraphFactory.createDefaultGraph();
                  triples.forEach(copy::add);
                  return new NamedGraph(named.name(), copy);
                })
            .toList();
    return new ArticleGraph(
        graph.article(), graph.contentHash(), copies.get(0), copies.get(1), copies.get(2));
  }
}
