package org.entente.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {
  /** The words inside quotation marks. */
  private static String quoted(String text) {
    Lexicons lexicons = Lexicons.load();
    ArticleView view = new ArticleView(Analysed.article(text), lexicons.words(), lexicons.cues());
    return IntStream.range(0, view.size())
        .filter(i -> view.quotes.state().get(i) == QuoteMarks.State.INSIDE)
        .mapToObj(i -> view.tokens.get(i).form())
        .collect(Collectors.joining(" "));
  }

  @Test
  void straightMarksOpenAndCloseByWhatStandsBesideThem() {
    assertThat(quoted("He called it \"hard work\" and left.")).isEqualTo("hard work");
  }

  @Test
  void curlyMarksSayThemselves() {
    assertThat(quoted("He called it “hard work” and left.")).isEqualTo("hard work");
  }

  @Test
  void twoApostrophesAreAMark() {
    assertThat(quoted("''It is so,'' he said.")).isEqualTo("It is so ,");
  }

  @Test
  void aQuoteEndsWithItsParagraph() {
    assertThat(quoted("\"We go on.\n\nThe train left.")).isEqualTo("We go on .");
  }
}
