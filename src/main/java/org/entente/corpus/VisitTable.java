package org.entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the Office of the Historian's table of visits by foreign leaders to the United States: tabs
 * between visitor with title, country, first day, last day and a remark.
 */
public final class VisitTable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  private VisitTable() {}

  /**
   * One visit.
   *
   * @param visitor title and name ("President Macri")
   */
  public record Visit(String visitor, String country, LocalDate begin, LocalDate end) {
    /** A sentence of our own that tells of it; the table has none. */
    public String sentence() {
      String days =
          begin.equals(end)
              ? "on " + DAY.format(begin)
              : "from " + DAY.format(begin) + " to " + DAY.format(end);
      return visitor + " of " + inOrder(country) + " visited the United States " + days + ".";
    }

    /** A country as it is written in a sentence, not in a list: "Germany, Federal Republic of". */
    private static String inOrder(String country) {
      int comma = country.indexOf(", ");
      return comma > 0 && country.endsWith(" of")
          ? "the " + country.substring(comma + 2) + " " + country.substring(0, comma)
          : country;
    }
  }

  /**
   * All visits with two whole dates, in the file's order.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Visit> read(Path file) {
    List<Visit> found = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        if (cells.length >= 4 && isDay(cells[2]) && isDay(cells[3])) {
          found.add(
              new Visit(
                  cells[0].strip(),
                  cells[1].strip(),
                  LocalDate.parse(cells[2]),
                  LocalDate.parse(cells[3])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return found;
  }

  private static boolean isDay(String cell) {
    return cell.matches("\\d{4}-\\d\\d-\\d\\d");
  }
}
