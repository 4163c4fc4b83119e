package org.entente.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.rdf.Vocabulary;

/**
 * Rows for people: columns as wide as the terminal allows, long cells folded at spaces, IRIs
 * shortened. Columns that only identify are left out where not all fits.
 *
 * @param header names of the columns
 * @param rows cells, as many as the header has
 * @param identifiers columns that hold nothing but IRIs of our data, which tell people little
 */
public record TextTable(List<String> header, List<List<String>> rows, Set<Integer> identifiers) {
  /** A column is not made narrower than this, whatever the terminal. */
  private static final int NARROWEST = 8;

  private static final String GAP = "  ";
  private static final String DATA = "https://w3id.org/entente/id/";

  public TextTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    identifiers = Set.copyOf(identifiers);
  }

  /** Takes all rows. */
  static TextTable of(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    Set<Integer> identifiers =
        IntStream.range(0, columns.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    rows.forEachRemaining(
        row -> {
          identifiers.removeIf(
              column ->
                  row.contains(columns.get(column)) && !identifies(row.get(columns.get(column))));
          cells.add(
              columns.stream()
                  .map(column -> row.contains(column) ? cell(row.get(column)) : "")
                  .toList());
        });
    if (identifiers.size() == columns.size()) {
      // Somebody who asks for nothing else wants to see them.
      identifiers.clear();
    }
    return new TextTable(columns.stream().map(Var::getVarName).toList(), cells, identifiers);
  }

  private static boolean identifies(Node node) {
    return node.isURI() && node.getURI().startsWith(DATA);
  }

  /** A node in few characters, on one line, without characters that a terminal would obey. */
  static String cell(Node node) {
    String text;
    if (node.isLiteral()) {
      text = node.getLiteralLexicalForm();
    } else if (node.isURI() && node.getURI().startsWith(DATA)) {
      text = node.getURI().substring(DATA.length());
    } else {
      text = node.isURI() ? Vocabulary.PREFIXES.shortForm(node.getURI()) : node.toString();
    }
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /**
   * The whole table, ending in a line that counts the rows.
   *
   * @param width columns of the terminal
   */
  public String format(int width) {
    if (header.isEmpty()) {
      return count() + "\n";
    }
    if (!identifiers.isEmpty() && Arrays.stream(widths(Integer.MAX_VALUE)).sum() > room(width)) {
      return withoutIdentifiers().format(width);
    }
    int[] widths = widths(width);
    StringBuilder out = new StringBuilder();
    line(header, widths, out);
    line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, out);
    rows.forEach(row -> line(row, widths, out));
    return out.append(count()).append('\n').toString();
  }

  private TextTable withoutIdentifiers() {
    List<Integer> kept =
        IntStream.range(0, header.size())
            .filter(column -> !identifiers.contains(column))
            .boxed()
            .toList();
    return new TextTable(
        kept.stream().map(header::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        Set.of());
  }

  private int room(int width) {
    return width - GAP.length() * (header.size() - 1);
  }

  private String count() {
    return rows.size() == 1 ? "1 row" : rows.size() + " rows";
  }

  private int[] widths(int width) {
    int[] widths =
        IntStream.range(0, header.size())
            .map(
                column ->
                    rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .reduce(length(header.get(column)), Math::max))
            .toArray();
    int room = room(width);
    // The widest column gives way, one character at a time, until all fit.
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static void line(List<String> cells, int[] widths, StringBuilder out) {
    List<List<String>> folded =
        IntStream.range(0, widths.length).mapToObj(i -> fold(cells.get(i), widths[i])).toList();
    int height = folded.stream().mapToInt(List::size).max().orElse(1);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = y < folded.get(i).size() ? folded.get(i).get(y) : "";
        line.append(part).append(" ".repeat(widths[i] - length(part))).append(GAP);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  /** Breaks at the last space that fits, or within a word that is longer than the column. */
  static List<String> fold(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
