package org.entente.read;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.read.Draft.Field;

/**
 * One article in a text file. Before the story there may be
 *
 * <ul>
 *   <li>a dateline, {@code date 2017-07-07 }, after which the story goes on in the same line, or
 *   <li>header lines ({@code Title:}, {@code Date:}, {@code Source:}, {@code URL:}, {@code
 *       Language:}) and a blank line. They count as a header only if all lines before the first
 *       blank line are such lines: a story may begin with "Source:" as well.
 * </ul>
 *
 * <p>Nothing else is left out or changed.
 */
final class TextFile {
  private static final Pattern DATELINE =
      Pattern.compile("\\A\\s*date[ \\t]+(\\d{4}-\\d{2}-\\d{2})\\s+");
  private static final Pattern HEADER =
      Pattern.compile(
          "\\A((?:[A-Za-z]{3,9}:[^\\r\\n]*(?:\\r\\n|\\r|\\n))+)[ \\t]*(?:\\r\\n|\\r|\\n)");
  private static final Map<String, Field> NAMES =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("headline", Field.TITLE),
          Map.entry("date", Field.DATE),
          Map.entry("published", Field.DATE),
          Map.entry("source", Field.PUBLISHER),
          Map.entry("publisher", Field.PUBLISHER),
          Map.entry("url", Field.URI),
          Map.entry("uri", Field.URI),
          Map.entry("link", Field.URI),
          Map.entry("language", Field.LANGUAGE));

  private TextFile() {}

  /** Reads the bytes of a file, already decompressed. */
  static Outcome<Article> read(byte[] bytes, String file, Limits limits) {
    if (bytes.length > limits.articleBytes()) {
      return failed(
          file,
          "it is larger than " + limits.articleBytes() + " bytes",
          "Split it into single articles; JSON Lines files may be of any size.");
    }
    Optional<String> decoded = Encoding.decode(bytes);
    if (decoded.isEmpty()) {
      return failed(
          file,
          "its encoding is none of UTF-8, UTF-16 and Windows-1252",
          "Convert it to UTF-8; what is not text cannot be read.");
    }
    return draft(decoded.get(), file).article(limits);
  }

  private static Draft draft(String content, String file) {
    Map<Field, String> stated = new EnumMap<>(Field.class);
    int begin = 0;
    Matcher dateline = DATELINE.matcher(content);
    Matcher header = HEADER.matcher(content);
    if (dateline.find() && Dates.parse(dateline.group(1)).isPresent()) {
      stated.put(Field.DATE, dateline.group(1));
      begin = dateline.end();
    } else if (header.find() && header(header.group(1), stated)) {
      begin = header.end();
    } else {
      stated.clear();
    }
    return new Draft(stated, file, content.codePointCount(0, begin), content.substring(begin));
  }

  /** Whether every line is a header line; those that are go into {@code stated}. */
  private static boolean header(String lines, Map<Field, String> stated) {
    return lines
        .lines()
        .allMatch(
            line -> {
              int colon = line.indexOf(':');
              Field field = NAMES.get(line.substring(0, colon).toLowerCase(Locale.ROOT));
              if (field != null) {
                stated.put(field, line.substring(colon + 1));
              }
              return field != null;
            });
  }

  private static Outcome<Article> failed(String file, String message, String remedy) {
    return Outcome.failed(new Problem("read", file, "", Severity.ERROR, message, remedy));
  }
}
