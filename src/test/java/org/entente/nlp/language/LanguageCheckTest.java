package org.entente.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.gazetteer.Table;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Foreign articles are left out and say why; English ones stay, however little shows it. */
class LanguageCheckTest {
  private static final LanguageCheck CHECK = LanguageCheck.load();
  private static final LanguageNames NAMES = LanguageNames.load();

  static Stream<Table.Row> foreign() {
    return Table.load("/language/foreign.tsv").rows().stream();
  }

  static Stream<String> english() {
    return Table.load("/language/english.tsv").rows().stream()
        .map(row -> row.get("text").replace("\\n", "\n"));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void foreignArticlesAreNamedAndLeftOut(Table.Row row) {
    Outcome<Article> checked = CHECK.check(article(row.get("text"), "en"));
    assertThat(checked.value()).isEmpty();
    assertThat(checked.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.article()).isEqualTo("news/a.txt");
              assertThat(problem.message())
                  .contains("not in English", NAMES.of(row.get("language")));
              assertThat(problem.remedy()).contains("--any-language");
            });
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void capitalsHideNoLanguage(Table.Row row) {
    String text = row.get("text").toUpperCase(Locale.ROOT);
    assertThat(CHECK.check(article(text, "en")).value()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void anEnglishArticleMayQuoteThem(Table.Row row) {
    String frame =
        "The ministers spoke to the press after the talks. The first of them said in his own"
            + " language: \"%s\" Their host thanked them and said that he would see them again"
            + " before the end of the year, when the two delegations are to come back.";
    String quoted = row.get("text").split("[.。।] ?", 2)[0];
    assertThat(CHECK.check(article(String.format(frame, quoted), "en")))
        .satisfies(checked -> assertThat(checked.value()).isPresent())
        .satisfies(checked -> assertThat(checked.problems()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("english")
  void headlinesCapitalsTablesAndNamesStay(String text) {
    Outcome<Article> checked = CHECK.check(article(text, "en"));
    assertThat(checked.value()).isPresent();
    assertThat(checked.problems()).isEmpty();
  }

  @Test
  void aTextWithoutLettersStays() {
    assertThat(CHECK.check(article("12 : 14 (3-0)", "en")).value()).isPresent();
    assertThat(CHECK.check(article("", "en")).value()).isPresent();
  }

  @Test
  void whatAnArticleStatesCountsOnlyWhereItsWordsSayTooLittle() {
    String names = "Jean-Marc Ayrault, Paolo Gentiloni";
    assertThat(CHECK.check(article(names, "en-GB")).value()).isPresent();
    assertThat(CHECK.check(article(names, "English")).value()).isPresent();
    assertThat(CHECK.check(article(names, "no language at all")).value()).isPresent();
    for (String french : List.of("fr", "fr-BE", "fra", "French")) {
      Outcome<Article> checked = CHECK.check(article(names, french));
      assertThat(checked.value()).as(french).isEmpty();
      assertThat(checked.problems().get(0).message()).contains("states", "French");
    }
    String english = "The ministers said that they would meet again after the talks with the host.";
    Outcome<Article> wronglyStated = CHECK.check(article(english, "fr"));
    assertThat(wronglyStated.value()).isPresent();
    assertThat(wronglyStated.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING))
        .extracting(Problem::message)
        .asString()
        .contains("French");
  }

  @Test
  void aLongArticleIsSampledFromAllItsParts() {
    String german = foreign().findFirst().orElseThrow().get("text");
    String boilerplate = "Cookies help us. ";
    String text =
        boilerplate.repeat(2)
            + Stream.generate(() -> german).limit(500).collect(Collectors.joining(" "));
    assertThat(CHECK.check(article(text, "en")).problems().get(0).message()).contains("German");
  }

  @Test
  void noWordIsCountedAsEnglishThatTheTestLanguagesWrite() {
    List<String> words =
        Table.load("/lexicon/english-words.tsv").rows().stream().map(r -> r.get("word")).toList();
    List<String> foreignWords =
        foreign().flatMap(row -> Arrays.stream(row.get("text").split("[^\\p{L}\\p{M}]+"))).toList();
    assertThat(foreignWords).doesNotContainAnyElementsOf(words);
  }

  private static Article article(String text, String language) {
    return new Article(
        "a",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        "news/a.txt",
        0,
        Text.of(text),
        "0");
  }
}
