package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.SyntheticArticles.article;
import static org.entente.store.SyntheticArticles.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TdbStoreTest implements StoreContract {
  @TempDir Path temporary;
  private Path directory = Path.of("");
  private Store store = Store.inMemory();

  @BeforeEach
  void open() {
    directory = temporary.resolve("news");
    store = Store.open(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Test
  void isThereAfterReopening() {
    store.add(articles(0, 5));
    List<String> before = CanonicalQuads.of(store);
    store.close();

    try (Store again = Store.existing(directory)) {
      assertThat(CanonicalQuads.of(again)).isEqualTo(before).isNotEmpty();
      assertThat(again.add(articles(0, 5))).isEqualTo(new Added(0, 0, 5));
    }
  }

  @Test
  void saysThatThereIsNoStore() {
    assertThatThrownBy(() -> Store.existing(temporary.resolve("nothing")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nothing holds no store")
        .hasMessageContaining("entente build");
  }

  @Test
  void doesNotMakeAStoreAmongOtherFiles() throws IOException {
    Path documents = Files.createDirectory(temporary.resolve("documents"));
    Files.writeString(documents.resolve("letter.txt"), "Dear Sir");
    assertThatThrownBy(() -> Store.open(documents))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("other files");
    assertThat(documents).isDirectoryContaining(file -> file.endsWith("letter.txt"));
    try (var files = Files.list(documents)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aWriteThatFailsLosesOnlyItsTransactionAndStopsFurtherOnes() {
    store.add(articles(0, 150));
    List<String> before = CanonicalQuads.of(store);
    store.close();

    AtomicInteger writes = new AtomicInteger();
    DatasetGraph database = DatabaseMgr.connectDatasetGraph(directory.toString());
    try (Store failing =
        new TdbStore(
            database,
            new DatasetGraphWrapper(database) {
              @Override
              public void add(Quad quad) {
                if (writes.incrementAndGet() > 5_000) {
                  throw new IllegalStateException("no space left on device");
                }
                super.add(quad);
              }
            },
            "news")) {
      assertThatThrownBy(() -> failing.add(articles(150, 250)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no space left")
          .hasMessageContaining("run the same command again");
      assertThatThrownBy(() -> failing.add(List.of(article(999))))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("takes no more writes");
    }

    try (Store again = Store.open(directory)) {
      assertThat(CanonicalQuads.of(again)).isEqualTo(before);
      again.add(articles(0, 300));
      try (Store whole = Store.inMemory()) {
        whole.add(articles(0, 300));
        assertThat(CanonicalQuads.of(again)).isEqualTo(CanonicalQuads.of(whole));
      }
    }
  }
}
