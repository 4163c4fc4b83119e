package org.entente.link.dump;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.gazetteer.PartialDate;
import org.entente.link.index.Item;
import org.entente.link.index.Kind;
import org.entente.model.Gender;

/**
 * Tab-separated tables with a header: a column {@code qid} (or {@code WikidataID}), one of names
 * ({@code name}, {@code label}, or the title of a page: {@code URLTitle}), and any of {@code
 * aliases}, {@code official_name}, {@code acronym}, {@code kind}, {@code country_qid}, {@code
 * description}, {@code gender}, {@code born}, {@code died}, {@code sitelinks}.
 *
 * <p>A page's title tells in brackets or after a comma what its subject is: "Draco (lawgiver)" is
 * called Draco.
 */
final class TableRecords implements RecordReader {
  private static final Pattern QUALIFIED = Pattern.compile("(.+?)(?: \\((.+)\\)|, (.+))");

  /** Words for kinds in the tables of the house; every other word says nothing. */
  private static final Map<String, Kind> KINDS =
      Map.of(
          "person", Kind.PERSON,
          "country", Kind.COUNTRY,
          "sovereign state", Kind.COUNTRY,
          "city", Kind.PLACE,
          "place", Kind.PLACE,
          "region", Kind.PLACE,
          "state", Kind.PLACE,
          "organization", Kind.ORGANIZATION,
          "office", Kind.OFFICE,
          "event", Kind.EVENT);

  private final Map<String, Integer> columns;

  TableRecords(Map<String, Integer> columns) {
    this.columns = columns;
  }

  @Override
  public boolean continues(String first, String line) {
    return false;
  }

  @Override
  public Found read(List<String> lines) {
    String[] cells = lines.get(0).split("\t", -1);
    String qid = cell(cells, "qid", "wikidataid");
    String title = name(cells);
    if (!qid.matches("Q\\d+") || title.isEmpty()) {
      return Found.NOTHING;
    }
    Set<String> aliases = new LinkedHashSet<>();
    List.of("aliases", "official_name", "acronym", "forms")
        .forEach(column -> aliases.addAll(list(cell(cells, column))));
    String label = title;
    String description = cell(cells, "description");
    Matcher qualified = QUALIFIED.matcher(title);
    if (columns.containsKey("urltitle") && qualified.matches()) {
      label = qualified.group(1);
      description = Optional.ofNullable(qualified.group(2)).orElseGet(() -> qualified.group(3));
      aliases.add(title);
    }
    aliases.remove(label);
    return new Found(
        Optional.of(
            new Item(
                qid,
                label,
                List.copyOf(aliases),
                description,
                kind(cells),
                list(cell(cells, "country_qid", "country")).stream()
                    .filter(c -> c.matches("Q\\d+"))
                    .toList(),
                List.of(),
                gender(cell(cells, "gender")),
                PartialDate.first(cell(cells, "born")),
                PartialDate.last(cell(cells, "died")),
                number(cell(cells, "sitelinks")))),
        Optional.empty());
  }

  private String name(String[] cells) {
    String title = cell(cells, "urltitle");
    return title.isEmpty()
        ? cell(cells, "name", "label")
        : URLDecoder.decode(title.replace("+", "%2B"), StandardCharsets.UTF_8).replace('_', ' ');
  }

  private Kind kind(String[] cells) {
    if (columns.containsKey("born")) {
      return Kind.PERSON;
    }
    return KINDS.getOrDefault(cell(cells, "kind").toLowerCase(Locale.ROOT), Kind.OTHER);
  }

  private static Optional<Gender> gender(String word) {
    return switch (word) {
      case "female" -> Optional.of(Gender.FEMALE);
      case "male" -> Optional.of(Gender.MALE);
      default -> Optional.empty();
    };
  }

  private static int number(String cell) {
    return cell.matches("\\d{1,6}") ? Integer.parseInt(cell) : -1;
  }

  private static List<String> list(String cell) {
    List<String> parts = new ArrayList<>(List.of(cell.split("\\|")));
    parts.removeIf(String::isBlank);
    return parts;
  }

  private String cell(String[] cells, String... names) {
    for (String name : names) {
      Integer at = columns.get(name);
      if (at != null && at < cells.length) {
        return cells[at].strip();
      }
    }
    return "";
  }
}
