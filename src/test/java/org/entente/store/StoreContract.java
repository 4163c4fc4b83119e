package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.SyntheticArticles.article;
import static org.entente.store.SyntheticArticles.articles;
import static org.entente.store.SyntheticArticles.dip;
import static org.entente.store.SyntheticArticles.text;
import static org.entente.store.SyntheticArticles.uri;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.rdf.ArticleGraph;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.NamedGraph;
import org.junit.jupiter.api.Test;

/** What every store must do. */
interface StoreContract {
  /** A fresh and empty store; the implementation closes it after the test. */
  Store store();

  @Test
  default void knowsAnArticleByItsContent() {
    Store store = store();
    ArticleGraph one = article(1);
    assertThat(store.has(one.article(), one.contentHash())).isFalse();

    assertThat(store.add(List.of(one))).isEqualTo(new Added(1, 0, 0));

    assertThat(store.has(one.article(), one.contentHash())).isTrue();
    assertThat(store.has(one.article(), "another")).isFalse();
    assertThat(store.has(article(2).article(), one.contentHash())).isFalse();
  }

  @Test
  default void addingAgainChangesNothing() {
    Store store = store();
    store.add(articles(0, 10));
    List<String> before = CanonicalQuads.of(store);

    assertThat(store.add(articles(0, 12))).isEqualTo(new Added(2, 0, 10));
    store.add(articles(0, 10));

    assertThat(CanonicalQuads.of(store)).containsAll(before).hasSizeGreaterThan(before.size());
  }

  @Test
  default void aChangedArticleReplacesItsOldGraphAndRow() {
    Store changed = store();
    changed.add(articles(0, 3));

    assertThat(changed.add(List.of(article(1, "second")))).isEqualTo(new Added(0, 1, 0));

    List<String> quads = CanonicalQuads.of(changed);
    assertThat(quads).noneMatch(quad -> quad.contains("1-first") || quad.contains("\"first-1\""));
    assertThat(quads).filteredOn(quad -> quad.contains("\"second-1\"")).hasSize(1);
    assertThat(quads).anyMatch(quad -> quad.contains("2-first"));
  }

  @Test
  default void theSameArticleTwiceInOneCallCountsOnce() {
    Store store = store();
    store.add(List.of(article(1), article(1, "second"), article(1, "second")));
    assertThat(store.has(article(1).article(), "second-1")).isTrue();
    assertThat(store.has(article(1).article(), "first-1")).isFalse();
  }

  @Test
  default void moreArticlesThanOneTransactionTakes() {
    Store store = store();
    assertThat(store.add(articles(0, 2 * TdbStore.BATCH + 1)))
        .isEqualTo(new Added(2 * TdbStore.BATCH + 1, 0, 0));
    assertThat(store.has(article(2 * TdbStore.BATCH).article(), "first-" + 2 * TdbStore.BATCH))
        .isTrue();
  }

  @Test
  default void aGraphThatIsNotStorableLeavesTheStoreUntouched() {
    Store store = store();
    ArticleGraph good = article(1);
    Node own = uri(good.article());
    NamedGraph blank = with(good.report(), NodeFactory.createBlankNode(), text("x"));
    NamedGraph dangling = with(good.entities(), own, NodeFactory.createBlankNode());
    List<ArticleGraph> bad =
        List.of(
            new ArticleGraph(
                good.article(), good.contentHash(), blank, good.entities(), good.catalogue()),
            new ArticleGraph(
                good.article(), good.contentHash(), good.report(), dangling, good.catalogue()),
            new ArticleGraph(
                good.article(), "else", good.report(), good.entities(), good.catalogue()),
            new ArticleGraph(
                good.article(),
                good.contentHash(),
                article(2).report(),
                good.entities(),
                good.catalogue()));
    for (ArticleGraph graph : bad) {
      assertThatThrownBy(() -> store.add(List.of(article(3), graph)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(good.article());
    }
    assertThat(CanonicalQuads.of(store)).isEmpty();
  }

  private static NamedGraph with(NamedGraph graph, Node subject, Node object) {
    Graph more = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(more, graph.graph());
    more.add(subject, dip("text"), object);
    return new NamedGraph(graph.name(), more);
  }

  @Test
  default void aGraphCanBeReplacedAsAWhole() {
    Store store = store();
    store.add(articles(0, 2));
    List<String> before = CanonicalQuads.of(store);
    Node derived = uri(Iris.DEFAULT.derivedGraph());

    store.replace(derived.getURI(), data -> data.add(derived, dip("a"), dip("metWith"), dip("b")));
    store.replace(derived.getURI(), data -> data.add(derived, dip("c"), dip("metWith"), dip("d")));

    assertThat(CanonicalQuads.of(store))
        .hasSize(before.size() + 1)
        .containsAll(before)
        .anyMatch(quad -> quad.contains("ns#c>"));
  }

  @Test
  default void aThingHasOnePreferredLabelWhicheverArticleCameFirst() {
    List<ArticleGraph> articles =
        List.of(
            naming(article(1), "GENEVA"), naming(article(2), "Geneva"), naming(article(3), "Genf"));
    Store store = store();
    for (ArticleGraph graph : articles) {
      store.add(List.of(graph));
    }
    try (Store reversed = Store.inMemory()) {
      reversed.add(List.of(articles.get(2), articles.get(1), articles.get(0)));
      assertThat(CanonicalQuads.of(reversed)).isEqualTo(CanonicalQuads.of(store));
    }
    assertThat(CanonicalQuads.of(store))
        .filteredOn(quad -> quad.contains("/place/x>"))
        .extracting(quad -> quad.replaceAll(".*[#/](\\w+)> (\".*\") .*", "$1 $2"))
        .containsExactlyInAnyOrder(
            "prefLabel \"Geneva\"",
            "label \"Geneva\"",
            "name \"Geneva\"",
            "altLabel \"GENEVA\"",
            "altLabel \"Genf\"");
  }

  private static ArticleGraph naming(ArticleGraph graph, String label) {
    Graph entities = GraphFactory.createDefaultGraph();
    Node place = uri(Iris.DEFAULT.base() + "place/x");
    entities.add(place, SKOS.prefLabel.asNode(), text(label));
    entities.add(place, RDFS.label.asNode(), text(label));
    entities.add(place, uri("https://schema.org/name"), text(label));
    return new ArticleGraph(
        graph.article(),
        graph.contentHash(),
        graph.report(),
        new NamedGraph(graph.entities().name(), entities),
        graph.catalogue());
  }

  @Test
  default void readersSeeTheUnionOfAllGraphs() {
    Store store = store();
    store.add(articles(0, 3));
    long claims =
        store.read(
            data ->
                org.apache.jena.sparql.exec.QueryExec.dataset(data)
                    .query("SELECT ?c { ?c <" + Dip.NS + "claimant> ?p }")
                    .build()
                    .select()
                    .stream()
                    .count());
    assertThat(claims).isEqualTo(60);
  }
}
