package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.gazetteer.Table;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and tokens of news, case by case. */
class SegmentationTest {
  private static final Analyzer ANALYZER = Analyzer.load();

  static Stream<Table.Row> cases() {
    return Table.load("/segmentation/cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fallsIntoSentencesAndTokens(Table.Row row) {
    String text = row.get("text").replace("\\n", "\n");
    Article article = Article.bare("a", text);
    assertThat(
            ANALYZER.analyze(article).sentences().stream()
                .map(SegmentationTest::forms)
                .collect(Collectors.joining(" | ")))
        .as(row.get("kind"))
        .isEqualTo(row.get("sentences"));
  }

  private static String forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
  }
}
