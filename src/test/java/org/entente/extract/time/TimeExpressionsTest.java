package org.entente.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.entente.gazetteer.Table;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.nlp.Analyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A table of expressions with their values, read by the real analysis. */
class TimeExpressionsTest {
  private static final int AT_LEAST = 150;

  private final Analyzer analyzer = Analyzer.load();
  private final TimeFinder finder = new TimeFinder();

  @TestFactory
  Stream<DynamicTest> everyExpressionHasItsValue() {
    Table table = Table.load("/times/expressions.tsv");
    assertThat(table.rows()).hasSizeGreaterThan(AT_LEAST);
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("text"),
                    () -> {
                      AnnotatedArticle article =
                          analyzer.analyze(
                              article(row.get("text"), LocalDate.parse(row.get("published"))));
                      assertThat(finder.find(article))
                          .extracting(
                              t -> article.article().text().cover(t.span()) + " = " + t.value())
                          .contains(row.get("expression") + " = " + row.get("value"));
                    }));
  }

  private static Article article(String text, LocalDate published) {
    return Article.bare("story", text).publishedOn(published);
  }
}
