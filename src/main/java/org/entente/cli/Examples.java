package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.gazetteer.Table;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.read.Reader;

/** The shipped example articles, unpacked for as long as they are needed. */
final class Examples implements AutoCloseable {
  private static final String FOLDER = "/examples/";

  private final Path unpacked;
  private final List<Path> files;

  private Examples(Path unpacked, List<Path> files) {
    this.unpacked = unpacked;
    this.files = files;
  }

  /**
   * Unpacks them into a temporary folder.
   *
   * @throws UncheckedIOException if that cannot be written
   */
  static Examples unpack() {
    try {
      Path folder = Files.createTempDirectory("entente-examples");
      List<Path> files =
          Table.load(FOLDER + "index.tsv").rows().stream()
              .map(row -> folder.resolve(row.get("file")))
              .toList();
      Examples examples = new Examples(folder, files);
      for (Path file : files) {
        copy(file);
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the example articles", e);
    }
  }

  private static void copy(Path file) throws IOException {
    String name = FOLDER + file.getFileName();
    try (InputStream in = Examples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the index lists " + name + ", but there is no such file");
      }
      Files.copy(in, file);
    }
  }

  /** The articles, the oldest event first. */
  Stream<Outcome<Article>> read() {
    return new Reader()
        .read(files.stream().map(Path::toString).toList(), InputStream.nullInputStream());
  }

  @Override
  public void close() {
    try {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(unpacked);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + unpacked, e);
    }
  }
}
