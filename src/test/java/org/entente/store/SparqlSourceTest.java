package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlSourceTest {
  @TempDir Path temporary;

  @Test
  void seesDefaultAndNamedGraphsOfAFileAsOne() throws IOException {
    Path file = temporary.resolve("two.trig");
    Files.writeString(
        file, "PREFIX : <http://e/> :a :p 1 . GRAPH :g { :a :p 2 } GRAPH :h { :a :p 3 }");
    assertThat(count(file.toString(), "SELECT ?o { <http://e/a> <http://e/p> ?o }")).isEqualTo(3);
    assertThat(count(file.toString(), "SELECT ?o { GRAPH <http://e/g> { ?s ?p ?o } }"))
        .isEqualTo(1);
  }

  @Test
  void asksAStoreOnDisk() {
    Path directory = temporary.resolve("news");
    try (Store store = Store.open(directory)) {
      store.add(SyntheticArticles.articles(0, 2));
    }
    assertThat(
            count(
                directory.toString(),
                "SELECT ?c { ?c <https://w3id.org/entente/ns#claimant> ?who }"))
        .isEqualTo(40);
  }

  @Test
  void saysWhatIsWrongWithALocation() throws IOException {
    Path broken = Files.writeString(temporary.resolve("broken.ttl"), "this is :not Turtle");
    Path letter = Files.writeString(temporary.resolve("letter.doc"), "Dear Sir");
    assertThatThrownBy(() -> SparqlSource.at("nowhere"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("There is no nowhere");
    assertThatThrownBy(() -> SparqlSource.at(temporary.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds no store");
    assertThatThrownBy(() -> SparqlSource.at(broken.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("broken.ttl cannot be read as Turtle");
    assertThatThrownBy(() -> SparqlSource.at(letter.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("letter.doc is no file of RDF");
    assertThatThrownBy(() -> count("http://127.0.0.1:9/sparql", "SELECT * { ?s ?p ?o }"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("http://127.0.0.1:9/sparql did not answer");
  }

  private static long count(String location, String query) {
    try (SparqlSource source = SparqlSource.at(location)) {
      return source.ask(
          QueryFactory.create(query), execution -> execution.select().stream().count());
    }
  }
}
