package org.entente.extract.time;

import static org.entente.extract.time.Months.MONTH;
import static org.entente.extract.time.Months.MONTH_AND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.model.Tense;
import org.entente.model.TimeType;

/** Months that are named by the calendar, with or without their year. */
final class MonthRules {
  private static final String PHASE =
      "(?:early |late |mid(?: -)? |(?:the )?(?:beginning|start|middle|end|close) of )?";

  private final TimeWords words;
  private final Months months;

  MonthRules(TimeWords words) {
    this.words = words;
    this.months = new Months(words);
  }

  List<Rule> rules() {
    return List.of(
        rule(PHASE + MONTH_AND + "(?: ,)?(?: of)? (\\d{3,4})", this::monthOfYear),
        rule(
            MONTH + " (?:of )?(?:(the same|that|that same|this|last|next) year)",
            this::monthOfToldYear),
        rule(PHASE + MONTH, this::month),
        rule("(?:every|each) ({month})", this::everyMonth));
  }

  private Rule rule(String pattern, Function<Match, Optional<Reading>> reader) {
    return new Rule(words.compile(pattern), reader);
  }

  private Optional<Reading> everyMonth(Match match) {
    return match.capital(1)
        ? Reading.of(TimeType.SET, String.format(Locale.ROOT, "XXXX-%02d", months.number(match, 1)))
        : Optional.empty();
  }

  private Optional<Reading> monthOfYear(Match match) {
    return match.capital(1)
        ? Reading.date(Period.month(Integer.parseInt(match.word(2)), months.number(match, 1)))
        : Optional.empty();
  }

  private Optional<Reading> monthOfToldYear(Match match) {
    Optional<Integer> year =
        switch (match.word(2)) {
          case "this" -> match.anchors().published().map(LocalDate::getYear);
          case "last" -> match.anchors().published().map(d -> d.getYear() - 1);
          case "next" -> match.anchors().published().map(d -> d.getYear() + 1);
          default -> match.anchors().story(Period.Unit.YEAR).map(p -> p.first().getYear());
        };
    return match.capital(1)
        ? year.flatMap(y -> Reading.date(Period.month(y, months.number(match, 1))))
        : Optional.empty();
  }

  private Optional<Reading> month(Match match) {
    String tag = match.tag(1);
    if (!match.capital(1) || tag.equals("MD") || tag.startsWith("VB")) {
      return Optional.empty();
    }
    boolean ambiguous = List.of("may", "march", "mar", "jan", "dec").contains(match.word(1));
    if (ambiguous && !MONTH_CONTEXT.matcher(match.before(1)).matches()) {
      return Optional.empty();
    }
    int number = months.number(match, 1);
    Tense tense = match.tense();
    Optional<Integer> year =
        tense == Tense.PRESENT ? Optional.empty() : match.anchors().year(number, 1, tense);
    return year.isPresent()
        ? Reading.date(Period.month(year.get(), number))
        : Reading.of(TimeType.DATE, String.format(Locale.ROOT, "--%02d", number));
  }

  private static final Pattern MONTH_CONTEXT =
      Pattern.compile(
          ".* (?:in|since|by|until|till|from|of|to|through|early|late|mid|mid -|and|between|before"
              + "|after|during|for|last|this|next) $");
}
