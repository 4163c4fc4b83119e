package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.SyntheticArticles.articles;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process with SIGKILL, goes on, and expects what an undisturbed run gives. */
class KilledStoreTest {
  private static final int ARTICLES = 1_000;
  private static final int STEP = 50;
  private static List<String> undisturbed = List.of();

  @TempDir Path temporary;

  @BeforeAll
  static void writeUndisturbed() {
    try (Store store = Store.inMemory()) {
      store.add(articles(0, ARTICLES));
      undisturbed = CanonicalQuads.of(store);
    }
  }

  @Test
  void goesOnAfterBeingKilledInTheMiddleOfWritesAgainAndAgain() throws Exception {
    Path directory = temporary.resolve("news");
    // Killed while it makes the store, then ever later, in the midst of a transaction.
    int[] callsBefore = {0, 1, 3, 6, 9};
    int[] millisAfter = {0, 7, 13, 23, 41};
    for (int i = 0; i < callsBefore.length; i++) {
      Process writer = start(directory, ARTICLES, 0);
      await(writer, callsBefore[i]);
      Thread.sleep(millisAfter[i]);
      writer.destroyForcibly().waitFor();
    }
    try (Store store = Store.open(directory)) {
      assertThat(CanonicalQuads.of(store)).isSubsetOf(undisturbed);
      store.add(articles(0, ARTICLES));
      assertThat(CanonicalQuads.of(store)).isEqualTo(undisturbed);
    }
  }

  @Test
  void aSecondProcessIsToldWhoHasTheStore() throws Exception {
    Path directory = temporary.resolve("news");
    Process writer = start(directory, STEP, 60_000);
    try {
      await(writer, 2);
      assertThatThrownBy(() -> Store.existing(directory))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another process (number " + writer.pid() + ")");
    } finally {
      writer.destroyForcibly().waitFor();
    }
    try (Store store = Store.existing(directory)) {
      assertThat(store.add(articles(0, STEP))).isEqualTo(new Added(0, 0, STEP));
    }
  }

  private static Process start(Path directory, int articles, long waitMillis) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            StoreWriter.class.getName(),
            directory.toString(),
            String.valueOf(articles),
            String.valueOf(STEP),
            String.valueOf(waitMillis))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Waits until the writer has printed a number of lines. */
  private static void await(Process writer, int lines) throws IOException, InterruptedException {
    BufferedReader out = writer.inputReader();
    for (int i = 0; i < lines; i++) {
      if (out.readLine() == null) {
        writer.waitFor(10, TimeUnit.SECONDS);
        return;
      }
    }
  }
}
