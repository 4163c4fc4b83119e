package org.entente.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extract.Told;
import org.entente.model.Entity;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.junit.jupiter.api.Test;

/**
 * Who is behind "the two leaders", "both sides", "they", "Moscow", and "I" between quotation marks.
 */
class GroupsTest {
  private static final Path TABLE = Path.of("src/test/resources/gold/groups.tsv");

  /**
   * A little under what is found: 71 of 73 right, of 76 known. The rules were built with this
   * table.
   */
  private static final double PRECISION = 0.95;

  private static final double RECALL = 0.90;

  private static final String NAME = "metonym:";

  private record Row(String text, String expression, Set<String> members) {}

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(l -> !l.startsWith("#") && !l.startsWith("text\t"))
        .map(l -> l.split("\t", -1))
        .map(c -> new Row(c[0], c[1], new TreeSet<>(names(c[2]))))
        .toList();
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  @Test
  void membersAreFoundAsWellAsRecorded() throws IOException {
    int right = 0;
    int found = 0;
    int known = 0;
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      Set<String> members = members(row);
      boolean same = members.equals(row.members());
      known += row.members().isEmpty() ? 0 : 1;
      found += members.isEmpty() ? 0 : 1;
      right += same && !members.isEmpty() ? 1 : 0;
      if (!same) {
        wrong.add(row.expression() + " = " + members + " in: " + row.text());
      }
    }
    String report =
        "right %d, found %d, known %d%n%s".formatted(right, found, known, String.join("\n", wrong));
    assertThat(known).isGreaterThanOrEqualTo(60);
    assertThat((double) right / found).as(report).isGreaterThanOrEqualTo(PRECISION);
    assertThat((double) right / known).as(report).isGreaterThanOrEqualTo(RECALL);
  }

  /** Whom the last mention with these words stands for; nobody unless all of them are named. */
  private static Set<String> members(Row row) {
    Told told = Told.of(row.text());
    boolean name = row.expression().startsWith(NAME);
    String words = name ? row.expression().substring(NAME.length()) : row.expression();
    Map<String, Entity> entities =
        told.references().entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
    Set<String> members = new TreeSet<>();
    for (Mention mention : told.references().mentions()) {
      boolean these =
          mention.text().equals(words)
              || name && mention.text().equals(words.replaceFirst("^The ", ""));
      if (these && name == (mention.kind() == MentionKind.NAME)) {
        members.clear();
        mention.entities().stream()
            .map(entities::get)
            .filter(e -> !e.anonymous())
            .map(Entity::name)
            .forEach(members::add);
      }
    }
    return members;
  }
}
