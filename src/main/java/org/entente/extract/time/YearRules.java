package org.entente.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.model.TimeType;

/** Years, decades and centuries that are named by the calendar. */
final class YearRules {
  /** Words after which a bare number of up to four digits is a year. */
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          ".* (?:in|since|by|until|till|from|around|circa|c|c\\.|ad|year|about|after|before|during|of"
              + "|or|to|and|between|early|late|mid|mid -|–|-|\\() $");

  /** After these a number before a plural is a year nevertheless: "in 2015 talks began". */
  private static final Pattern WITHIN = Pattern.compile(".* (?:in|since|until|till|during) $");

  private static final Pattern BEFORE_SHORT_YEAR =
      Pattern.compile(".* (?:in|since|by|until|circa|c|ad|in about|until about) $");

  private static final Pattern AFTER_SHORT_YEAR =
      Pattern.compile(" (?:[.,;:)–-]|in|at|the|and|when|by|after|before|became).*");

  /** "The 2014 protests", "the 2011 and 2017 elections". */
  private static final Pattern EDITION = Pattern.compile(".* the (?:\\d{4} (?:,|and|or) )*$");

  private static final Pattern RANGE_AFTER = Pattern.compile(" [-–] \\d{4} .*");
  private static final Pattern COUNTED =
      Pattern.compile(" (?:percent|%|km|m|ft|people|troops|°).*");

  private static final int FIRST_MODERN = 1000;

  /** From here on a number of four digits is more often a year than a count. */
  private static final int FIRST_RECENT = 1800;

  private static final int FIRST_LIVING = 1900;

  /** Plans reach no further. */
  private static final int LAST = 2100;

  private static final Pattern MONEY =
      Pattern.compile(".* (?:\\$|€|£|no|#|us\\$|rs|room|flight) $");

  private static final int CENTURY = 100;
  private static final int MONTHS = 12;

  private final TimeWords words;

  YearRules(TimeWords words) {
    this.words = words;
  }

  List<Rule> rules() {
    return List.of(
        rule("(?:ad )?(\\d{2,4})(?: (?:ad|ce))?", this::year),
        rule(
            "(?:early|late|mid)(?: -)? ((?:19|20)\\d\\d)",
            m -> Reading.date(Period.year(number(m, 1)))),
        rule("(\\d{1,5}) (?:bc|bce)", m -> Reading.date(Period.year(-number(m, 1)))),
        rule("(?<= (?:1\\d|20)\\d\\d [-–] )(\\d\\d)(?! -)", this::secondYear),
        rule("(?:the )?(?:(?:early|late|mid)(?: -)? )?(1\\d\\d|20\\d)0 '?s", this::decade),
        rule("the (?:(?:early|late|mid)(?: -)? )?(?:' ?)?([2-9])0 s", m -> decadeOf("19", m)),
        rule("the (?:(?:early|late|mid)(?: -)? )?({decade-word})", this::decadeWord),
        rule(
            "(?:the )?(?:(?:early|late|mid)(?: -)? )?(?:the )?({ordinal}|\\d{1,2} (?:st|nd|rd|th)) century",
            this::century));
  }

  private Rule rule(String pattern, Function<Match, Optional<Reading>> reader) {
    return new Rule(words.compile(pattern), reader);
  }

  private static int number(Match match, int group) {
    return Integer.parseInt(match.word(group));
  }

  private Optional<Reading> year(Match match) {
    String digits = match.word(1);
    if (MONEY.matcher(match.before()).matches()) {
      return Optional.empty();
    }
    boolean marked = match.groups().end() - match.groups().start() > digits.length();
    int year = Integer.parseInt(digits);
    boolean accepted = digits.length() < 4 ? marked || old(match, digits) : modern(match, year);
    return accepted ? Reading.date(Period.year(year)) : Optional.empty();
  }

  /** Years before 1000: only where a preposition asks for one, or the story is so old. */
  private static boolean old(Match match, String digits) {
    if (match.before().endsWith(" the year ")) {
      return true;
    }
    if (digits.length() < 3 || counted(match)) {
      return false;
    }
    boolean early =
        match.anchors().told().map(p -> p.first().getYear() < FIRST_MODERN).orElse(false);
    return BEFORE_SHORT_YEAR.matcher(match.before()).matches()
            && AFTER_SHORT_YEAR.matcher(match.after()).matches()
        || early && BEFORE_YEAR.matcher(match.before()).matches();
  }

  private static boolean modern(Match match, int year) {
    String before = match.before();
    boolean counted = counted(match);
    boolean range = RANGE_AFTER.matcher(match.after()).matches();
    boolean introduced = BEFORE_YEAR.matcher(before).matches() || range;
    if (year > LAST) {
      return false;
    }
    if (year < FIRST_RECENT) {
      boolean heading = before.isBlank() && match.after().matches(" [,:;(].*");
      return year >= FIRST_MODERN && !counted && (introduced || heading);
    }
    boolean edition = year >= FIRST_LIVING && EDITION.matcher(before).matches();
    return !counted || edition || WITHIN.matcher(before).matches();
  }

  private static boolean counted(Match match) {
    return match.tagAfter().equals("NNS") || COUNTED.matcher(match.after()).matches();
  }

  /** The "94" of "1892-94"; "1892-11" is rather a month. */
  private Optional<Reading> secondYear(Match match) {
    String[] before = match.before().strip().split(" ");
    int first = Integer.parseInt(before[before.length - 2]);
    int second = first / CENTURY * CENTURY + number(match, 1);
    return second > first && number(match, 1) > MONTHS
        ? Reading.date(Period.year(second))
        : Optional.empty();
  }

  private Optional<Reading> decade(Match match) {
    return Reading.of(TimeType.DATE, match.word(1));
  }

  private static Optional<Reading> decadeOf(String century, Match match) {
    return Reading.of(TimeType.DATE, century + match.word(1));
  }

  private Optional<Reading> decadeWord(Match match) {
    return Reading.of(TimeType.DATE, words.value(match.word(1), List.of("decade-word")));
  }

  private Optional<Reading> century(Match match) {
    String word = match.word(1);
    int number =
        Character.isDigit(word.charAt(0))
            ? Integer.parseInt(word.substring(0, word.indexOf(' ')))
            : Integer.parseInt(words.value(word, List.of("ordinal")));
    return Reading.of(TimeType.DATE, String.format(Locale.ROOT, "%02d", number - 1));
  }
}
