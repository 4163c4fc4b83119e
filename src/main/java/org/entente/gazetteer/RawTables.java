package org.entente.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Raw tables in one folder, shipped tables in another. */
final class RawTables {
  private final Path from;
  private final Path into;
  private final Map<String, Integer> written = new TreeMap<>();

  RawTables(Path from, Path into) {
    this.from = from;
    this.into = into;
  }

  /** Rows written so far, by table. */
  Map<String, Integer> written() {
    return Map.copyOf(written);
  }

  /** The lines of a file, without blanks around them; empty ones left out. */
  List<String> lines(String name) {
    try {
      return Files.readAllLines(from.resolve(name)).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + from.resolve(name), e);
    }
  }

  /** One of the raw tables. */
  Table source(String name) {
    return Table.load(from.resolve(name + ".tsv"));
  }

  /** Writes a shipped table. */
  void write(String name, String header, List<String> lines) {
    Path file = into.resolve(name + ".tsv.gz");
    String head = "# Made by 'entente index'; sources and licences: MODELS.md, NOTICE.\n";
    try {
      Files.createDirectories(into);
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(
            (head + header + "\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    written.put(name, lines.size());
  }
}
