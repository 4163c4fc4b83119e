package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code compact}: a store without what it no longer needs. */
@Command(
    name = "compact",
    description =
        "Rewrites a store without the room that replaced and derived graphs have left behind. It"
            + " needs as much free disk as the store has data; the old data go when the new are"
            + " complete. Worth it after articles were replaced, not after a first build.",
    footerHeading = "%nExample:%n",
    footer = "  entente compact graph")
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @ParentCommand Cli cli;

  @Parameters(paramLabel = "DIR", description = "The store's folder.")
  Path directory;

  @Override
  public Integer call() {
    try (Store store = Store.existing(directory)) {
      double before = megabytes();
      store.compact();
      cli.console()
          .err()
          .printf(Locale.ROOT, "%s: %,.0f MB, before %,.0f MB%n", directory, megabytes(), before);
    }
    return Exit.DONE;
  }

  private double megabytes() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum()
          / MEGABYTE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }
}
