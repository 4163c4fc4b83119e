package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.cli.Cli;
import org.entente.corpus.ReferenceGold.Chain;
import org.entente.corpus.ReferenceGold.Document;
import org.entente.corpus.ReferenceGold.Time;
import org.entente.model.Article;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ReferenceScoresTest {
  private static final Path GOLD = Path.of("../shared/eval/gold/references-gum-dev.jsonl");

  // The file begins with a header of three characters, which the article leaves out.
  private static final String FILE = "-- Ada came. The poet sat. She sang in 1999. Bo slept.";

  private static Span at(String words) {
    int begin = FILE.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static org.entente.corpus.ReferenceGold.Mention gold(
      String words, String head, String kind) {
    return new org.entente.corpus.ReferenceGold.Mention(at(words), at(head), kind);
  }

  private static Mention found(String words, MentionKind kind, String entity) {
    Span inFile = at(words);
    Span span = new Span(inFile.begin() - 3, inFile.end() - 3);
    return new Mention(span, words, EntityType.PERSON, kind, List.of(entity), 1);
  }

  @Test
  void countsWhatWasGivenTheEntityOfItsChain() {
    Document document =
        new Document(
            "a.txt",
            FILE,
            List.of(
                new Chain(
                    "person",
                    List.of(
                        gold("Ada", "Ada", "name"),
                        gold("The poet", "poet", "nominal"),
                        gold("She", "She", "pronoun"))),
                new Chain("person", List.of(gold("Bo", "Bo", "name")))),
            List.of(new Time(at("1999"), "1999")));
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            "a.txt",
            3,
            Text.of(FILE.substring(3)),
            "");
    Facts facts =
        new Facts(
            article,
            List.of(
                found("Ada", MentionKind.NAME, "e1"),
                found("The poet", MentionKind.TITLE, "e1"),
                found("She", MentionKind.PRONOUN, "e2"),
                found("Bo", MentionKind.NAME, "e1")),
            List.of(),
            List.of(
                new TimeExpression(
                    new Span(at("1999").begin() - 3, at("1999").end() - 3), TimeType.DATE, "1999")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ReferenceScores scores = ReferenceScores.of(document, facts);
    assertThat(scores.descriptions()).isEqualTo(new SpanScore(1, 1, 1));
    assertThat(scores.pronouns()).isEqualTo(new SpanScore(0, 1, 1));
    assertThat(scores.dates()).isEqualTo(new SpanScore(1, 1, 1));
    // Two people in one entity: precision one half, recall one.
    assertThat(scores.names().f1()).isCloseTo(2.0 / 3, within(0.001));
  }

  @Test
  void referencesAreAsGoodAsRecorded() {
    Assumptions.assumeTrue(Files.exists(GOLD), () -> "missing: " + GOLD);
    String table = Cli.launch("evaluate", "references", GOLD.toString()).out();
    assertThat(f1(table, "pronouns")).as(table).isGreaterThan(61);
    assertThat(f1(table, "descriptions")).as(table).isGreaterThan(47);
    assertThat(f1(table, "names")).as(table).isGreaterThan(87);
    assertThat(f1(table, "dates")).as(table).isGreaterThan(89);
  }

  private static double f1(String table, String row) {
    String line = table.lines().filter(l -> l.startsWith(row)).findFirst().orElseThrow();
    return Double.parseDouble(line.replaceFirst(".*F1 +([0-9.]+).*", "$1"));
  }
}
