package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for a measurement, gone with all that is in it when closed.
 *
 * @param folder where it is
 */
record Scratch(Path folder) implements AutoCloseable {
  /**
   * A new, empty folder.
   *
   * @param name how its name begins
   */
  static Scratch named(String name) {
    try {
      return new Scratch(Files.createTempDirectory(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for the measurement", e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
