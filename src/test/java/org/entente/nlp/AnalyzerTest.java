package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Text;
import org.entente.model.Token;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analysis as a whole: offsets, threads, well-formed trees on any input. */
class AnalyzerTest {
  private static final Analyzer ANALYZER = Analyzer.load();
  private static final Path NEWS = Path.of("../shared/corpora/polnear/dev/text");

  private static final String READOUT =
      "The minister Ana Duarte met her Norwegian counterpart in Lisbon on Tuesday. "
          + "\u201CWe don\u2019t expect a quick agreement,\u201D she said. "
          + "The talks were postponed by the U.S. delegation.";

  static Article article(String text) {
    return Article.bare("a", text);
  }

  private static AnnotatedArticle analyze(String text) {
    return ANALYZER.analyze(article(text));
  }

  private static List<String> covered(AnnotatedArticle analysed) {
    return analysed.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> analysed.article().text().cover(token.span()))
        .toList();
  }

  @Test
  void sentencesTokensTagsLemmasAndTree() {
    AnnotatedArticle analysed = analyze(READOUT);
    assertThat(analysed.sentences()).hasSize(3);
    List<Token> first = analysed.sentences().get(0).tokens();
    assertThat(first)
        .extracting(Token::form)
        .containsExactly(
            "The",
            "minister",
            "Ana",
            "Duarte",
            "met",
            "her",
            "Norwegian",
            "counterpart",
            "in",
            "Lisbon",
            "on",
            "Tuesday",
            ".");
    Token met = first.get(4);
    assertThat(met)
        .extracting(Token::upos, Token::tag, Token::lemma)
        .containsExactly("VERB", "VBD", "meet");
    assertThat(met.head()).isEqualTo(Token.ROOT);
    assertThat(first.get(7)).extracting(Token::head, Token::relation).containsExactly(4, "obj");
    assertThat(first.get(9))
        .extracting(Token::lemma, Token::upos)
        .containsExactly("Lisbon", "PROPN");

    assertThat(analysed.names())
        .extracting(name -> analysed.article().text().cover(name.span()))
        .contains("Ana Duarte", "Lisbon", "U.S.");

    List<Token> second = analysed.sentences().get(1).tokens();
    assertThat(second).extracting(Token::form).contains("do", "n't", "\"");
    assertThat(covered(analysed)).contains("do", "n\u2019t", "\u201C", "\u201D");

    List<Token> third = analysed.sentences().get(2).tokens();
    assertThat(third).extracting(Token::relation).contains("nsubj:pass", "aux:pass", "obl:agent");
  }

  @Test
  void spansCoverTheOriginalCharacters() {
    String text =
        "\uD83C\uDDF5\uD83C\uDDF9 The caf\u0065\u0301 owner said\u00A0\u201Cit\u2019s \uFB01ne\u201D\u2014really.\r\n"
            + "The co\u00ADoperation pact \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 was\u200B signed\u2026";
    AnnotatedArticle analysed = analyze(text);
    assertThat(covered(analysed))
        .contains(
            "caf\u0065\u0301",
            "\u201C",
            "it",
            "\u2019s",
            "\uFB01ne",
            "\u201D",
            "\u2014",
            "co\u00ADoperation",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "was",
            "signed",
            "\u2026");
    assertThat(analysed.sentences()).hasSize(2);
    assertThat(analysed.sentences().get(0).tokens())
        .extracting(Token::form)
        .contains("caf\u00E9", "'s", "fine", "--");
    assertThat(analysed.sentences().get(1).tokens())
        .extracting(Token::form)
        .contains("cooperation");
    assertWellFormed(analysed);
  }

  @Test
  void anAbbreviationDoesNotEndASentence() {
    assertThat(
            analyze("\u201CWill they come?\u201D she asked Sen. J. Hale (D-Vt.) of W.Va. today.")
                .sentences())
        .singleElement()
        .satisfies(
            sentence ->
                assertThat(sentence.tokens()).extracting(Token::form).contains("Sen.", "J.", "?"));
    assertThat(
            analyze(
                    "Gen. Ruth Okafor flew to the U.S. on Sept. 4 with Sen. Tom Hale. She returned.")
                .sentences())
        .hasSize(2);
  }

  @Test
  void aParagraphEndsASentenceButAWrappedLineDoesNot() {
    assertThat(analyze("Talks resume in Oslo\n\nThe delegations arrived.").sentences()).hasSize(2);
    assertThat(analyze("Talks resume in Oslo\nThe delegations arrived.").sentences()).hasSize(2);
    String wrapped =
        "The two delegations arrived in the capital late on Monday and\n"
            + "went straight to the residence of the ambassador, where they\n"
            + "were received by the host and by the head of the mission, who\n"
            + "spoke of a new beginning after so many years of silence and\n"
            + "of mistrust.\n";
    assertThat(analyze(wrapped).sentences()).hasSize(1);
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        " \n\r\n\t ",
        "x".repeat(20_000),
        "\u4E2D".repeat(20_000),
        "?!...;;---\"\"''".repeat(300),
        ".",
        "\uD800 lone \uDC00 halves",
        "\u0301\u0301 marks first",
        "\uD83D\uDE00".repeat(2_000),
        "and the minister of the ".repeat(100),
        "word ".repeat(20_000),
        "a\u200D\u200D\u200Db \u200D",
        "()[]{}<>".repeat(500),
        "line\n".repeat(3_000),
        "U.S. ".repeat(1_000));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void anyTextGivesTreesInside(String text) {
    AnnotatedArticle analysed = analyze(text);
    assertWellFormed(analysed);
    if (text.chars().anyMatch(Character::isLetter)) {
      assertThat(analysed.sentences()).isNotEmpty();
    }
  }

  @Test
  void aLongSentenceIsParsedWhole() {
    AnnotatedArticle analysed = analyze("and the minister of the ".repeat(100));
    assertThat(analysed.sentences()).hasSize(1);
    assertThat(analysed.sentences().get(0).tokens()).hasSize(500);
  }

  @Test
  void fourThreadsFindWhatOneFinds() throws Exception {
    List<Article> articles =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    article(
                        READOUT
                            + " Delegate "
                            + i
                            + " of "
                            + (char) ('A' + i % 26)
                            + "land spoke."))
            .toList();
    List<AnnotatedArticle> alone = articles.stream().map(ANALYZER::analyze).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<AnnotatedArticle>> together = new ArrayList<>();
      for (Article article : articles) {
        together.add(threads.submit(() -> ANALYZER.analyze(article)));
      }
      for (int i = 0; i < articles.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void realNewsHasTokensInOrder() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(NEWS), "no texts in " + NEWS);
    try (Stream<Path> files = Files.list(NEWS)) {
      for (Path file : files.sorted().toList()) {
        AnnotatedArticle analysed = analyze(Files.readString(file));
        assertThat(analysed.sentences()).as(file.toString()).hasSizeGreaterThan(3);
        assertWellFormed(analysed);
      }
    }
  }

  private static void assertWellFormed(AnnotatedArticle analysed) {
    Text text = analysed.article().text();
    int last = 0;
    for (Sentence sentence : analysed.sentences()) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(sentence.tokens()).isNotEmpty();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().length()).isPositive();
        assertThat(text.cover(token.span())).isNotBlank();
        assertThat(token.form()).isNotEmpty();
        assertThat(token.lemma()).isNotEmpty();
        last = token.span().end();
      }
      assertThat(sentence.span().begin()).isEqualTo(sentence.tokens().get(0).span().begin());
      assertThat(sentence.span().end()).isEqualTo(last);
      assertTree(sentence.tokens());
    }
  }

  private static void assertTree(List<Token> tokens) {
    assertThat(tokens).filteredOn(token -> token.head() == Token.ROOT).hasSize(1);
    int[] depth = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      int steps = 0;
      while (at != Token.ROOT && depth[at] == 0) {
        at = tokens.get(at).head();
        steps++;
        assertThat(steps).as("a cycle").isLessThanOrEqualTo(tokens.size());
      }
      depth[i] = 1;
    }
  }
}
