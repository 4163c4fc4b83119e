package org.entente.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.AnnotatedArticle;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  private static final TimeFinder FINDER = new TimeFinder();

  /** A Wednesday. */
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 7, 12));

  private static List<String> found(String text, Optional<LocalDate> published) {
    AnnotatedArticle article = Annotated.article(text, published);
    return FINDER.find(article).stream()
        .map(t -> article.article().text().cover(t.span()) + " = " + t.value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on July 7, 2017, in Hamburg.|July 7, 2017|2017-07-07",
        "They met on 7 July 2017.|7 July 2017|2017-07-07",
        "They met on Friday, July 7.|Friday, July 7|2017-07-07",
        "They met on Friday, July 7, 2017.|Friday, July 7, 2017|2017-07-07",
        "They met on Friday 7 July.|Friday 7 July|2017-07-07",
        "They met on 2016-03-09.|2016-03-09|2016-03-09",
        "They met on the 9th of March 2016.|the 9th of March 2016|2016-03-09",
        "They met on March 9th.|March 9th|2017-03-09",
        "They met on Dec. 3.|Dec. 3|2016-12-03",
        "They will meet on Nov. 4-5.|Nov. 4-5|2017-11-04/2017-11-05",
        "They met on July 7-8, 2017.|July 7-8, 2017|2017-07-07/2017-07-08",
        "They will meet on 4-5 November 2018.|4-5 November 2018|2018-11-04/2018-11-05",
        "They will meet on January 9.|January 9|2018-01-09",
        "They met in March.|March|2017-03",
        "They met in September.|September|2016-09",
        "They will meet in September.|September|2017-09",
        "They will meet in February.|February|2018-02",
        "They met in May.|May|2017-05",
        "They met in March 2015.|March 2015|2015-03",
        "They met in early June 2015.|early June 2015|2015-06",
        "They met in 2009.|2009|2009",
        "The treaty of 1972 was old.|1972|1972",
        "He died in 360.|360|0360",
        "The city was taken in AD842.|AD842|0842",
        "They met in the 1990s.|the 1990s|199",
        "They met in the late 1960s.|the late 1960s|196",
        "They met in the '80s.|the '80s|198",
        "They met in the nineties.|the nineties|199",
        "They met in the 19th century.|the 19th century|18",
        "They met in the twentieth century.|the twentieth century|19",
        "The city was built in 508 BC.|508 BC|-0508",
        "The 2014 protests began.|2014|2014",
        "They met in the summer of 2014.|the summer of 2014|2014-SU",
        "They met last summer.|last summer|2016-SU",
        "They will meet next spring.|next spring|2018-SP",
        "They met in the first quarter of 2016.|the first quarter of 2016|2016-Q1",
        "They met in the second half of 2016.|the second half of 2016|2016-H2"
      })
  void calendarDates(String text, String expression, String value) {
    assertThat(found(text, PUBLISHED)).containsExactly(expression + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Friday.|Friday|2017-07-07",
        "They will meet on Friday.|Friday|2017-07-14",
        "Talks scheduled for Friday.|Friday|2017-07-14",
        "They agreed on Friday.|Friday|2017-07-07",
        "They agreed to meet on Friday.|Friday|2017-07-14",
        "They met on Wednesday.|Wednesday|2017-07-12",
        "They met last Wednesday.|last Wednesday|2017-07-05",
        "They will meet next Wednesday.|next Wednesday|2017-07-19",
        "They met on Friday night.|Friday night|2017-07-07",
        "They met on Tuesday last week.|Tuesday last week|2017-07-04",
        "They met today.|today|2017-07-12",
        "They met yesterday.|yesterday|2017-07-11",
        "They met yesterday evening.|yesterday evening|2017-07-11",
        "They will meet tomorrow.|tomorrow|2017-07-13",
        "They met the day before yesterday.|the day before yesterday|2017-07-10",
        "They will meet the day after tomorrow.|the day after tomorrow|2017-07-14",
        "They met this morning.|this morning|2017-07-12",
        "They met last week.|last week|2017-W27",
        "They met earlier this week.|earlier this week|2017-W28",
        "They will meet next month.|next month|2017-08",
        "They met last month.|last month|2017-06",
        "They met earlier this year.|earlier this year|2017",
        "They met last year.|last year|2016",
        "They will meet later this year.|later this year|2017",
        "They will meet next year.|next year|2018",
        "They met last December.|last December|2016-12",
        "They will meet next January.|next January|2018-01",
        "They met two years ago.|two years ago|2015",
        "They met seventeen years ago.|seventeen years ago|2000",
        "They met three months ago.|three months ago|2017-04",
        "They met two weeks ago.|two weeks ago|2017-W26",
        "They met five days ago.|five days ago|2017-07-07",
        "They met a week ago.|a week ago|2017-W27",
        "They met a decade ago.|a decade ago|2007",
        "They will meet in three days.|in three days|2017-07-15",
        "They met several years ago.|several years ago|PAST_REF",
        "They met in recent days.|in recent days|PAST_REF",
        "They met recently.|recently|PAST_REF",
        "They will meet soon.|soon|FUTURE_REF",
        "They will meet in the coming weeks.|in the coming weeks|FUTURE_REF",
        "They will meet by the end of the year.|the end of the year|2017-12-31",
        "They met last weekend.|last weekend|2017-W27-WE"
      })
  void whatIsRelativeCountsFromPublication(String text, String expression, String value) {
    assertThat(found(text, PUBLISHED)).containsExactly(expression + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He arrived on March 9, 2016.#They met two days later.|two days later|2016-03-11",
        "He arrived on March 9, 2016.#They met the next day.|the next day|2016-03-10",
        "He arrived on March 9, 2016.#They met the following day.|the following day|2016-03-10",
        "He arrived on March 9, 2016.#They met a day earlier.|a day earlier|2016-03-08",
        "He arrived on March 9, 2016.#They met a week later.|a week later|2016-03-16",
        "He arrived on March 9, 2016.#They met the day before.|the day before|2016-03-08",
        "He arrived on March 9, 2016.#They met on the same day.|the same day|2016-03-09",
        "He arrived in 1933.#They met two years later.|two years later|1935",
        "He arrived in 1933.#They met later that year.|later that year|1933",
        "He arrived in May 1933.#They met on 5 June.|5 June|1933-06-05",
        "He arrived in 1933.#They met the following year.|the following year|1934"
      })
  void aStoryCountsFromTheDateItHasReached(String text, String expression, String value) {
    assertThat(found(text.replace('#', '\n'), PUBLISHED)).contains(expression + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They talked for 2 hours and 16 minutes.|2 hours and 16 minutes|PT2H16M",
        "They talked for two hours and a half.|two hours and a half|PT2H30M",
        "They talked for two and a half hours.|two and a half hours|PT2H30M",
        "They talked for an hour.|an hour|PT1H",
        "They talked for half an hour.|half an hour|PT30M",
        "They talked for an hour and a half.|an hour and a half|PT1H30M",
        "They talked for 35 minutes.|35 minutes|PT35M",
        "They talked for three days.|three days|P3D",
        "They talked for several hours.|several hours|PTXH",
        "They talked for days.|days|PXD",
        "They talked for two weeks.|two weeks|P2W",
        "They talked for 1.5 hours.|1.5 hours|PT1H30M",
        "The two-hour meeting was long.|two-hour|PT2H",
        "The more-than-two-hour meeting was long.|more-than-two-hour|PT2H",
        "The three-day visit began.|three-day|P3D",
        "The two-and-a-half-hour meeting was long.|two-and-a-half-hour|PT2H30M",
        "A war of ten years began.|ten years|P10Y",
        "It lasted two decades.|two decades|P20Y"
      })
  void durations(String text, String expression, String value) {
    AnnotatedArticle article = Annotated.article(text, PUBLISHED);
    assertThat(FINDER.find(article))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(article.article().text().cover(t.span())).isEqualTo(expression);
              assertThat(t.value()).isEqualTo(value);
              assertThat(t.type()).isEqualTo(TimeType.DURATION);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met at 10:30 a.m. in Geneva.|10:30 a.m.|T10:30|TIME",
        "They met at 3 p.m. in Geneva.|3 p.m.|T15:00|TIME",
        "They met at 22:30.|22:30|T22:30|TIME",
        "They met at noon.|noon|T12:00|TIME",
        "They met at five o'clock.|five o'clock|T05:00|TIME",
        "They meet every Monday.|every Monday|XXXX-WXX-1|SET",
        "They meet every year.|every year|P1Y|SET",
        "They meet every two weeks.|every two weeks|P2W|SET",
        "They meet twice a year.|twice a year|P1Y|SET",
        "The annual summit began.|annual|P1Y|SET"
      })
  void timesOfDayAndSets(String text, String expression, String value, TimeType type) {
    AnnotatedArticle article = Annotated.article(text, PUBLISHED);
    assertThat(FINDER.find(article))
        .filteredOn(t -> t.type() == type)
        .extracting(t -> article.article().text().cover(t.span()).replace("at ", ""))
        .containsExactly(expression);
    assertThat(FINDER.find(article)).extracting(TimeExpression::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may meet him.",
        "About 2000 people arrived.",
        "It was 1500 soldiers.",
        "The 39-year-old arrived.",
        "He paid $2000 to the state.",
        "The Group of 20 met."
      })
  void whatIsNoTimeIsLeftAlone(String text) {
    assertThat(found(text, PUBLISHED)).isEmpty();
  }

  @Test
  void withoutADayOfPublicationNothingIsInvented() {
    assertThat(found("They met on Friday.", Optional.empty())).isEmpty();
    assertThat(found("They met last week.", Optional.empty()))
        .containsExactly("last week = PAST_REF");
    assertThat(found("They met yesterday.", Optional.empty()))
        .containsExactly("yesterday = PAST_REF");
    assertThat(found("They met on July 7.", Optional.empty())).containsExactly("July 7 = --07-07");
  }

  @Test
  void aDatelineStandsInForTheDayOfPublication() {
    assertThat(found("LONDON, July 28, 1931 — They met yesterday.", Optional.empty()))
        .containsExactly("July 28, 1931 = 1931-07-28", "yesterday = 1931-07-27");
  }

  @Test
  void bothEndsOfARangeOverMonthsAreDates() {
    assertThat(found("It will meet from November 20 to December 11.", PUBLISHED))
        .containsExactly("November 20 = 2017-11-20", "December 11 = 2017-12-11");
    assertThat(found("It was shown from January 23 to March 9, 2014.", PUBLISHED))
        .containsExactly("January 23 = 2014-01-23", "March 9, 2014 = 2014-03-09");
    assertThat(found("It lasted from 1892-94.", PUBLISHED))
        .containsExactly("1892 = 1892", "94 = 1894");
  }

  /** It once cost the whole article. */
  @Test
  void theEndOfASerialNumberIsNoFirstYear() {
    assertThat(found("See example.org/files/bbbd5255-82ed-4a1c for more.", PUBLISHED))
        .noneMatch(time -> time.startsWith("82"));
  }
}
