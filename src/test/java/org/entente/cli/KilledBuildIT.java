package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code entente build} with SIGKILL, again and again and ever later, runs it to its end, and
 * expects the store of a run that nobody disturbed.
 */
class KilledBuildIT {
  /** Two transactions: one of 100 and the rest. */
  private static final int ARTICLES = 140;

  /** What a kill by signal 9 makes of an exit code. */
  private static final int KILLED = 137;

  private static final int PATIENCE_SECONDS = 120;

  @TempDir static Path temporary;
  private static Path news = Path.of("");
  private static Path work = Path.of("");
  private static List<String> undisturbed = List.of();
  private static long bytes;

  @BeforeAll
  static void buildUndisturbed() throws Exception {
    news = Files.writeString(temporary.resolve("news.jsonl"), Dispatches.jsonLines(ARTICLES));
    work = Files.createDirectory(temporary.resolve("work"));
    Path store = temporary.resolve("undisturbed");
    build(store);
    undisturbed = quads(store);
    bytes = nodeBytes(store);
    assertThat(undisturbed)
        .hasSizeGreaterThan(50 * ARTICLES)
        .anyMatch(quad -> quad.contains("/graph/derived>") && quad.contains("#metWith>"));
  }

  @Test
  void goesOnWhereItWasKilled() throws Exception {
    Path store = temporary.resolve("killed");
    // Before the first article.
    kill(store, () -> Files.isDirectory(store.resolve("Data-0001")));
    // In the first transaction, and in the second.
    for (double share : new double[] {0.05, 0.8}) {
      kill(store, () -> nodeBytes(store) >= share * bytes);
    }
    // All articles are there, but what follows from all of them is not.
    kill(store, KilledBuildIT::derives);
    assertThat(undisturbed).containsAll(quads(store));

    build(store);
    assertThat(quads(store)).isEqualTo(undisturbed);

    long before = nodeBytes(store);
    assertThat(build(store)).contains("0 articles done, " + ARTICLES + " unchanged");
    assertThat(nodeBytes(store)).isEqualTo(before);
    assertThat(quads(store)).isEqualTo(undisturbed);
  }

  @Test
  void aSecondProcessIsToldWhoHasTheStore() throws Exception {
    Path store = temporary.resolve("shared");
    Process first = start(store);
    try {
      await(first, () -> Files.isDirectory(store.resolve("Data-0001")));
      for (String[] verb :
          List.of(
              new String[] {"build", news.toString(), "--into", store.toString()},
              new String[] {"query", "meetings", store.toString()},
              new String[] {"serve", store.toString(), "--port", "0"})) {
        Cli.Result second = Cli.launch(verb);
        assertThat(second.exit()).as(verb[0]).isEqualTo(Exit.NOTHING_DONE);
        assertThat(second.out()).isEmpty();
        assertThat(second.err())
            .contains("in use by another process (number " + first.pid() + ")", "try again")
            .doesNotContain("\tat ");
      }
      assertThat(first.isAlive()).isTrue();
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  /** Runs until the sign, then kills, and makes sure that there was something to kill. */
  private static void kill(Path store, BooleanSupplier sign)
      throws IOException, InterruptedException {
    Process build = start(store);
    await(build, sign);
    assertThat(build.destroyForcibly().waitFor()).isEqualTo(KILLED);
    try (Stream<Path> files = Files.list(work)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** Runs to the end; what was said to people. */
  private static String build(Path store) throws IOException, InterruptedException {
    Process build = start(store);
    assertThat(build.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(temporary.resolve("build.err"));
    assertThat(build.exitValue()).as(said).isEqualTo(Exit.DONE);
    return said;
  }

  private static Process start(Path store) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                // A process that lives for seconds wins nothing by the second compiler.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + work,
                "-cp",
                System.getProperty("java.class.path"),
                Cli.class.getName()));
    command.addAll(List.of("build", news.toString(), "--into", store.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(temporary.resolve("build.err").toFile())
        .start();
  }

  private static void await(Process process, BooleanSupplier sign)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!sign.getAsBoolean()) {
      assertThat(process.isAlive() && System.nanoTime() < end)
          .as("no sign of it: %s", Files.readString(temporary.resolve("build.err")))
          .isTrue();
      Thread.sleep(1);
    }
  }

  /** Derived statements go to a temporary file before they go into the store. */
  private static boolean derives() {
    try (Stream<Path> files = Files.list(work)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("entente-derived"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Length of the file to which new nodes are written, also before a transaction is committed. */
  private static long nodeBytes(Path store) {
    try {
      Path file = store.resolve("Data-0001/nodes-data.obj");
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> quads(Path store) {
    Cli.Result result = Cli.launch("export", store.toString(), "--as", "nquads");
    assertThat(result.exit()).as(result.err()).isEqualTo(Exit.DONE);
    return result.out().lines().sorted().toList();
  }
}
