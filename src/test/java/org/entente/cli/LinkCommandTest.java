package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.rdf.Iris;
import org.entente.store.Derivation;
import org.entente.store.Store;
import org.entente.store.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
  @TempDir Path folder;

  @Test
  void aStoreIsLinkedAnewAndTheDerivedGraphWithIt() {
    Path directory = folder.resolve("graph");
    try (Store store = Store.open(directory)) {
      store.add(Stories.articles());
    }
    Cli.Result dry = Cli.launch("link", directory.toString(), "--dry-run", "--verbose");
    assertThat(dry.exit()).isEqualTo(Exit.DONE);
    assertThat(dry.out()).startsWith("name\twikidata\tlabel\tscore\told");
    assertThat(dry.err()).contains("2 articles").contains("would have one");
    Cli.Result linked = Cli.launch("link", directory.toString());
    assertThat(linked.exit()).isEqualTo(Exit.DONE);
    assertThat(linked.err()).contains("have one now");
    try (Store store = Store.existing(directory)) {
      assertThat(Derivation.isCurrent(store, Iris.DEFAULT)).isTrue();
    }
  }

  @Test
  void whereThereIsNoStoreNothingIsMade() {
    Cli.Result result = Cli.launch("link", folder.resolve("nothing").toString());
    assertThat(result.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(folder.resolve("nothing")).doesNotExist();
  }
}
