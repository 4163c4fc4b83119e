package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.cli.Cli;
import org.entente.query.Asking;
import org.entente.query.NamedQuery;
import org.entente.query.QueryException;
import org.entente.store.SparqlSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The article that the project starts from, asked with the shipped queries: what a reader of it
 * expects of its graph.
 */
class SeedIT {
  private static final Path SEED = Path.of("../shared/seed/2017-07-07-trump-putin.txt");

  /** Claims that must be found: as many as were when the models were last replaced. */
  private static final int ENOUGH_CLAIMS = 16;

  private static final String TRUMP = "Donald Trump";
  private static final String PUTIN = "Vladimir Putin";
  private static final String TILLERSON = "Rex Tillerson";
  private static final String LAVROV = "Sergey Lavrov";

  @TempDir static Path temporary;
  private static SparqlSource source;

  @BeforeAll
  static void build() {
    Assumptions.assumeTrue(Files.exists(SEED), () -> "missing: " + SEED);
    String store = temporary.resolve("store").toString();
    Cli.Result result = Cli.launch("build", SEED.toString(), "--into", store);
    assertThat(result.exit()).as(result.err()).isZero();
    source = SparqlSource.at(store);
  }

  @AfterAll
  static void close() {
    if (source != null) {
      source.close();
    }
  }

  @Test
  void oneMeetingOfFourInTheirOffices() {
    assertThat(rows("meetings", Map.of()))
        .singleElement()
        .asString()
        .startsWith("2017-07-07 | occurred | ");
    assertThat(rows("participants", Map.of()))
        .extracting(row -> row.substring(0, row.lastIndexOf(" | ")))
        .containsExactlyInAnyOrder(
            "2017-07-07 | Donald Trump | attendee | President | United States",
            "2017-07-07 | Vladimir Putin | attendee | President | Russia",
            "2017-07-07 | Rex Tillerson | attendee | Secretary of State | United States",
            "2017-07-07 | Sergey Lavrov | attendee | foreign minister | Russia");
    assertThat(rows("who-met-whom", Map.of("who", TRUMP, "from", "2017-07-07", "to", "2017-07")))
        .hasSize(3);
  }

  @Test
  void theMeetingsLengthTopicsAndOutcomes() {
    assertThat(details("was to last")).containsExactly("PT35M");
    assertThat(details("lasts")).containsExactly("PT2H16M");
    assertThat(details("number in a series")).containsExactly("1");
    assertThat(details("outcome"))
        .hasSize(2)
        .anyMatch(outcome -> outcome.contains("joint group"))
        .anyMatch(outcome -> outcome.contains("continue the discussion"));
    assertThat(details("described as"))
        .contains("constructive (Russia)", "constructive (United States)");
    assertThat(details("topic"))
        .hasSizeLessThanOrEqualTo(6)
        .anyMatch(topic -> topic.contains("election"))
        .anyMatch(topic -> topic.matches("cyber ?security"))
        .anyMatch(topic -> topic.contains("ceasefire") && topic.contains("Syria"))
        .anyMatch(topic -> topic.equals("North Korea"));
  }

  @Test
  void whoIsWho() {
    assertThat(rows("offices", Map.of()))
        .extracting(row -> row.replaceAll(" \\| 2017.*", ""))
        .contains(
            "Donald Trump | current | President | United States",
            "Vladimir Putin | current | President | Russia",
            "Rex Tillerson | current | Secretary of State | United States",
            "Rex Tillerson | former | CEO | Exxon Mobil",
            "Sergey Lavrov | current | foreign minister | Russia")
        .anyMatch(row -> row.startsWith("Melania Trump | current | first lady"))
        .hasSize(6);
    assertThat(rows("links", Map.of()))
        .filteredOn(row -> row.contains(" | sure | "))
        .extracting(row -> row.replaceAll("^(.*?) \\| .*? \\| (Q\\d+) \\| .*", "$1 $2"))
        .contains(
            "Donald Trump Q22686",
            "Vladimir Putin Q7747",
            "Sergey Lavrov Q58217",
            "Russia Q159",
            "United States Q30",
            "Syria Q858",
            "North Korea Q423",
            "Associated Press Q40469");
  }

  @Test
  void agreements() {
    assertThat(rows("agreements", Map.of("who", TRUMP)))
        .filteredOn(row -> row.contains(" | agreed | "))
        .anyMatch(row -> row.contains("cybersecurity") && row.contains(PUTIN))
        .anyMatch(row -> row.contains("discussion") && row.contains(PUTIN));
  }

  @Test
  void whoSaysWhatOthersAcceptedThatOthersAssured() {
    assertThat(rows("nested-claims", Map.of("who", LAVROV)))
        .extracting(row -> row.replaceAll("^\\S+ \\| ((?:.*? \\| ){3}\\w+) \\| .*", "$1"))
        .containsExactly(
            "0 | Sergey Lavrov | say | positive",
            "1 | Donald Trump | accept | positive",
            "2 | Vladimir Putin | assure | negative");
    // Both sides of what the two capitals differ over.
    assertThat(rows("claims-about", Map.of("topic", "meddl")))
        .anyMatch(row -> row.contains(" | negative | Vladimir Putin | "))
        .anyMatch(row -> row.contains(" | positive | Donald Trump | "));
  }

  @Test
  void theContradictionBehindTheMeeting() {
    // That Russia meddled is denied by Putin, and raised by the United States.
    assertThat(rows("contradictions", Map.of("who", PUTIN)))
        .anyMatch(
            row ->
                row.contains("Vladimir Putin | assure: that Russia didn't meddle")
                    && row.contains("Donald Trump | say: U.S. concerns about Moscow's meddling"));
    // That Trump accepted the assurances is claimed by Lavrov alone.
    assertThat(rows("claims-about", Map.of("topic", "accepted")))
        .extracting(row -> row.replaceAll(".*(negative|positive) \\| ([^|]*) \\| .*", "$2"))
        .containsExactly(LAVROV);
  }

  /**
   * A claim that the article reports.
   *
   * @param number in the list of what is expected
   * @param claimants names, each of whom must have it
   * @param act what they do
   * @param polarity for or against the content
   * @param words a few that its content has
   */
  private record Expected(
      int number, List<String> claimants, String act, String polarity, String words) {
    private boolean found() {
      return claimants.stream()
          .allMatch(
              who ->
                  rows("claims-by", Map.of("who", who, "text", words)).stream()
                      .anyMatch(row -> row.contains(" | " + act + " | " + polarity + " | ")));
    }

    @Override
    public String toString() {
      return number + " " + claimants + " " + act + " " + polarity + ": " + words;
    }
  }

  private static final List<Expected> CLAIMS =
      List.of(
          new Expected(1, List.of(TILLERSON), "say", "positive", "meddling"),
          new Expected(2, List.of(PUTIN), "deny", "negative", "involved"),
          new Expected(3, List.of(LAVROV), "say", "positive", "accepted"),
          new Expected(4, List.of(TRUMP, PUTIN), "agree", "positive", "joint group"),
          new Expected(5, List.of("lawmakers"), "demand", "positive", "shy away"),
          // He avoided saying it.
          new Expected(6, List.of(TRUMP), "say", "negative", "interfered"),
          new Expected(7, List.of(TILLERSON), "say", "positive", "rightly"),
          new Expected(8, List.of(TILLERSON), "say", "positive", "hindrance"),
          new Expected(9, List.of(TILLERSON), "say", "positive", "robust"),
          new Expected(10, List.of(TILLERSON), "say", "positive", "commitment"),
          new Expected(11, List.of("Associated Press"), "report", "positive", "ceasefire"),
          new Expected(12, List.of(TILLERSON), "say", "positive", "stable"),
          new Expected(13, List.of("United States", "Russia"), "say", "positive", "constructive"),
          new Expected(14, List.of(TILLERSON), "say", "negative", "scheduled"),
          new Expected(15, List.of(TILLERSON), "say", "positive", "chemistry"),
          new Expected(16, List.of(TILLERSON), "say", "positive", "stop"),
          new Expected(17, List.of(TILLERSON), "say", "positive", "wrap up"));

  @Test
  void claims() {
    Map<Boolean, List<Expected>> found =
        CLAIMS.stream().collect(Collectors.partitioningBy(Expected::found));
    String table =
        found.get(true).size() + " of " + CLAIMS.size() + " claims; missed: " + found.get(false);
    System.out.println(table + "; found: " + found.get(true));
    assertThat(found.get(true)).as(table).hasSizeGreaterThanOrEqualTo(ENOUGH_CLAIMS);
    // Whoever avoids saying something has not said it.
    assertThat(rows("claims-by", Map.of("who", TRUMP, "text", "interfered")))
        .noneMatch(row -> row.contains(" | positive | "));
    // And who says that there will be none has not said that there will be one.
    assertThat(rows("claims-by", Map.of("who", TILLERSON, "text", "next meeting")))
        .noneMatch(row -> row.contains(" | positive | "));
  }

  private static List<String> details(String what) {
    return rows("meeting", Map.of("who", TRUMP)).stream()
        .filter(row -> row.startsWith(what + " | "))
        .map(row -> row.split(" \\| ")[1])
        .toList();
  }

  /** Answers of a shipped query, the cells of a row joined by bars; none for somebody unknown. */
  private static List<String> rows(String query, Map<String, String> values) {
    try {
      return new Asking(NamedQuery.find(query), values, OptionalLong.empty())
          .of(
              source,
              execution -> {
                List<String> rows = new ArrayList<>();
                var answers = execution.select();
                var columns = answers.getResultVars();
                answers.forEachRemaining(
                    row ->
                        rows.add(
                            columns.stream()
                                .map(column -> text(row.get(column)))
                                .collect(Collectors.joining(" | "))));
                return rows;
              });
    } catch (QueryException e) {
      return List.of();
    }
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
