package org.entente.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.model.TimeType;

/** Seasons, quarters and halves of years, fiscal years, and their beginnings and ends. */
final class YearPartRules {
  private static final String YEAR = "(1\\d{3}|20\\d\\d)";
  private static final String SOME_YEAR = "(the|this|the current|last|next|the same|that) year";

  /** First months of the seasons, as the weather services count. */
  private static final Map<String, Integer> FIRST_MONTH =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private static final int MONTHS_OF_QUARTER = 3;

  private final TimeWords words;

  YearPartRules(TimeWords words) {
    this.words = words;
  }

  List<Rule> rules() {
    return List.of(
        rule(Months.PHASE + "(?:the )?({season})(?: of)? " + YEAR, this::season),
        rule("(?<=(?:in|by|until|since|during|for) )the ({season})", this::bareSeason),
        rule("(?:the )?({step}) ({season})", this::stepSeason),
        rule("(?:every|each) ({season})", this::everySeason),
        rule(
            "(?:the )?(first|second|third|fourth) quarter of " + YEAR,
            m -> part("Q", 1, m, Optional.of(m.word(2)))),
        rule(
            "(?:the )?(first|second) half of " + YEAR,
            m -> part("H", 1, m, Optional.of(m.word(2)))),
        rule(
            "(?:the )?(first|second|third|fourth) quarter of " + SOME_YEAR,
            m -> part("Q", 1, m, year(m, 2))),
        rule("(?:the )?(first|second) half of " + SOME_YEAR, m -> part("H", 1, m, year(m, 2))),
        rule("the (first|second|third|fourth) quarter", this::bareQuarter),
        rule("(?:the )?({step}) quarter", this::stepQuarter),
        rule("(?:the )?(?:beginning|start|middle|end|close) of ((?:19|20)\\d\\d)", this::ofYear),
        rule("(?:the )?(?:fiscal|financial)(?: year)? " + YEAR, m -> fiscal(m.word(1))),
        rule("(?:the )?" + YEAR + " (?:fiscal|financial) year", m -> fiscal(m.word(1))),
        rule("fy ?" + YEAR, m -> fiscal(m.word(1))),
        rule("(?:the )?({step}) (?:fiscal|financial) year", this::stepFiscal));
  }

  private Rule rule(String pattern, Function<Match, Optional<Reading>> reader) {
    return new Rule(words.compile(pattern), reader);
  }

  private Optional<Reading> season(Match match) {
    return Reading.of(TimeType.DATE, match.word(2) + "-" + seasonOf(match));
  }

  private String seasonOf(Match match) {
    return words.value(match.word(1), List.of("season"));
  }

  /** After these "the fall" is none of the year: "the fall of the city". */
  private static final Pattern DOWNFALL = Pattern.compile(" of .*");

  private Optional<Reading> bareSeason(Match match) {
    String season = seasonOf(match);
    int month = FIRST_MONTH.getOrDefault(season, 1);
    if (DOWNFALL.matcher(match.after()).matches()) {
      return Optional.empty();
    }
    return match
        .anchors()
        .year(month, 1, match.tense())
        .flatMap(year -> Reading.of(TimeType.DATE, year + "-" + season));
  }

  private Optional<Reading> stepSeason(Match match) {
    String season = words.value(match.word(2), List.of("season"));
    int step = Integer.parseInt(words.value(match.word(1), List.of("step")));
    if (match.anchors().published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = match.anchors().published().get();
    int middle = List.of("WI", "SP", "SU", "FA").indexOf(season) * 3 + 1;
    int year = today.getYear();
    if (step < 0 && today.getMonthValue() <= middle + 1) {
      year--;
    } else if (step > 0 && today.getMonthValue() >= middle) {
      year++;
    }
    return Reading.of(TimeType.DATE, year + "-" + season);
  }

  private Optional<Reading> everySeason(Match match) {
    return Reading.of(TimeType.SET, "XXXX-" + seasonOf(match));
  }

  private Optional<Reading> part(String letter, int group, Match match, Optional<String> year) {
    return year.flatMap(
        y ->
            Reading.of(
                TimeType.DATE,
                y + "-" + letter + words.value(match.word(group), List.of("ordinal"))));
  }

  private static Optional<String> year(Match match, int group) {
    Optional<Integer> year =
        switch (match.word(group)) {
          case "last" -> match.anchors().published().map(d -> d.getYear() - 1);
          case "next" -> match.anchors().published().map(d -> d.getYear() + 1);
          case "that", "the same" ->
              match.anchors().story(Period.Unit.YEAR).map(p -> p.first().getYear());
          default -> match.anchors().published().map(LocalDate::getYear);
        };
    return year.map(String::valueOf);
  }

  /** "The third quarter": the nearest that the tense allows, but not of a game. */
  private Optional<Reading> bareQuarter(Match match) {
    int quarter = Integer.parseInt(words.value(match.word(1), List.of("ordinal")));
    int month = (quarter - 1) * MONTHS_OF_QUARTER + 1;
    return match
        .anchors()
        .year(month, 1, match.tense())
        .flatMap(year -> Reading.of(TimeType.DATE, year + "-Q" + quarter));
  }

  private Optional<Reading> stepQuarter(Match match) {
    int step = Integer.parseInt(words.value(match.word(1), List.of("step")));
    return match
        .anchors()
        .published()
        .map(day -> day.plusMonths((long) step * MONTHS_OF_QUARTER))
        .flatMap(
            day ->
                Reading.of(
                    TimeType.DATE,
                    day.getYear() + "-Q" + ((day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1)));
  }

  private Optional<Reading> ofYear(Match match) {
    return Reading.date(Period.year(Integer.parseInt(match.word(1))));
  }

  private static Optional<Reading> fiscal(String year) {
    return Reading.of(TimeType.DATE, "FY" + year);
  }

  private Optional<Reading> stepFiscal(Match match) {
    int step = Integer.parseInt(words.value(match.word(1), List.of("step")));
    return match.anchors().published().flatMap(d -> fiscal(String.valueOf(d.getYear() + step)));
  }
}
