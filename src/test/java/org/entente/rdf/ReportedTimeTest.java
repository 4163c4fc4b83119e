package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2017-07-07, date, 2017-07-07, 2017-07-07",
    "2017-07-07T14:30, date, 2017-07-07, 2017-07-07",
    "2017-07-07TMO, date, 2017-07-07, 2017-07-07",
    "2016-02, gYearMonth, 2016-02-01, 2016-02-29",
    "2017, gYear, 2017-01-01, 2017-12-31",
    "2017-W27, , 2017-07-03, 2017-07-09",
    "2020-W53, , 2020-12-28, 2021-01-03",
    "2017-W27-WE, , 2017-07-08, 2017-07-09",
    "2017-Q3, , 2017-07-01, 2017-09-30",
    "2017-H2, , 2017-07-01, 2017-12-31",
    "2017-WI, , 2017-01-01, 2018-02-28",
    "2017-SU, , 2017-01-01, 2017-12-31",
    "199, , 1990-01-01, 1999-12-31"
  })
  void coversDays(String timex, String type, String earliest, String latest) {
    ReportedTime time = ReportedTime.of(timex).orElseThrow();
    assertThat(time.earliest()).hasToString(earliest);
    assertThat(time.latest()).hasToString(latest);
    assertThat(time.literal().map(l -> l.getDatatypeURI().replaceAll(".*#", "")).orElse(null))
        .isEqualTo(type);
    time.literal().ifPresent(l -> assertThat(l.getValue()).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAST_REF",
        "PRESENT_REF",
        "XXXX-XX-XX",
        "2017-02-30",
        "2017-13",
        "2019-W53",
        "PT2H",
        ""
      })
  void whatIsNoStretchOfTheCalendarIsNone(String timex) {
    assertThat(ReportedTime.of(timex)).isEmpty();
  }

  @Test
  void durationsAreXmlSchemas() {
    assertThat(ReportedTime.duration("PT2H16M").orElseThrow().getLexicalForm())
        .isEqualTo("PT2H16M");
    assertThat(ReportedTime.duration("P2W").orElseThrow().getLexicalForm()).isEqualTo("P14D");
    assertThat(ReportedTime.duration("PXD")).isEmpty();
    assertThat(ReportedTime.duration("P1DE")).isEmpty();
  }
}
