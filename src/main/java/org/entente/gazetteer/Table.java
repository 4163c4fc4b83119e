package org.entente.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A tab-separated table on the classpath: knowledge as data.
 *
 * <p>UTF-8, one header row, no quoting; lines that begin with {@code #} are comments (source and
 * licence); a cell may hold a list separated by {@code |}. A name that ends in {@code .gz} is
 * decompressed.
 */
public record Table(String name, List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param resource absolute name on the classpath ("/lexicon/cues.tsv")
   * @throws IllegalArgumentException if there is no such resource, or a row has more cells than the
   *     header
   */
  public static Table load(String resource) {
    try (InputStream raw = Table.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalArgumentException("no table " + resource + " on the classpath");
      }
      InputStream in = resource.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
      return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + resource, e);
    }
  }

  /**
   * Reads a table from a file.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if a row has more cells than the header
   */
  public static Table load(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return read(file.toString(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + file, e);
    }
  }

  private static Table read(String name, BufferedReader lines) throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i].strip(), i);
        }
      } else if (cells.length > columns.size()) {
        throw new IllegalArgumentException(
            name
                + " line "
                + number
                + " has "
                + cells.length
                + " cells, its header has "
                + columns.size());
      } else {
        rows.add(new Row(columns, List.of(cells)));
      }
    }
    return new Table(name, rows);
  }

  /** One row; cells are asked for by the name of their column. */
  public record Row(Map<String, Integer> columns, List<String> cells) {
    /**
     * The cell in a column, stripped; empty where the row is shorter than the header.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The cell's parts between {@code |}, without empty ones. */
    public List<String> list(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : get(column).split("\\|")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** Whether the cell holds anything. */
    public boolean has(String column) {
      return !get(column).isEmpty();
    }
  }
}
