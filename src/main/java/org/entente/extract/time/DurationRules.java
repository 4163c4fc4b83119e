package org.entente.extract.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.TimeType;

/** How long, how often, and at what time of day. */
final class DurationRules {
  private static final String COUNT =
      "(?:{number}|{vague}|an?|half an?|half|\\d+(?:\\.\\d+)?)(?:(?: -)? and(?: -)? a(?: -)? half)?";
  private static final String ONE = COUNT + "(?: -)? {unit|units}(?: and a half)?";
  private static final String ZONE = "(?: (?:gmt|utc|est|edt|cet|cest|et|local time))?";

  /** After these "a year" is a duration; otherwise it may be a rate, or the story of a day. */
  private static final Pattern LASTING =
      Pattern.compile(
          ".* (?:for|in|within|than|about|nearly|almost|over|lasted|lasting|lasts|last|spent|took"
              + "|take|takes|around|roughly|some|of|after|under|only|just|over|- than -|least|most) $");

  private static final Pattern NOT_LASTING =
      Pattern.compile(" (?:- )?(?:old|ago|earlier|later|before|anniversary) .*");

  private final TimeWords words;
  private final Pattern part;

  DurationRules(TimeWords words) {
    this.words = words;
    this.part =
        words.compile(
            "(?:({number}|{vague}|an?|half an?|half|\\d+(?:\\.\\d+)?)((?: -)? and(?: -)? a(?: -)? half)?)"
                + "(?: -)? ({unit|units})( and a half)?");
  }

  List<Rule> rules() {
    return List.of(
        rule(ONE + "(?:(?: ,)?(?: and)? " + ONE + "){0,2}", this::duration),
        rule("(?:more|less|fewer|longer) - than - " + ONE, this::duration),
        rule(
            "(?<=for |several |many )(hours|days|weeks|months|years|decades|centuries)",
            this::vague),
        rule("(hours|days|weeks|months|years|decades)(?= (?:of|long|- long) )", this::vague),
        rule("({units}) - long", this::vague),
        rule("({unit}) - long", m -> iso("a " + m.word(1)).flatMap(DurationRules::lasting)),
        rule("({long})", m -> lasting(words.value(m.word(1), List.of("long")))),
        rule(
            "(?:the )?(?:last|past|next|coming|previous|first|final) (" + ONE + ")",
            this::duration),
        rule("(?:every|each) ({weekday})(?: {part})?", m -> weekly(m)),
        rule("(?<=on |of )({weekday})s", m -> weekly(m)),
        rule("(?:every|each) (day|night|morning|evening)", m -> set("P1D")),
        rule("(?:every|each) (week|weekend)", m -> set("P1W")),
        rule("(?:every|each) month", m -> set("P1M")),
        rule("(?:every|each) year", m -> set("P1Y")),
        rule("every other (day|week|month|year)", m -> other(m)),
        rule("every (" + ONE + ")", this::everySo),
        rule("(?:once|twice|(?:three|four) times) an? (day|week|month|year)", m -> rate(m)),
        rule("({set})", this::setWord),
        rule("(\\d{1,2})(?:[:.](\\d\\d))? (am|pm)" + ZONE, this::clock),
        rule("([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?" + ZONE, this::clock24),
        rule("([01]\\d|2[0-3])([0-5]\\d) (?:gmt|utc|hours|hrs|local time)", this::clock24),
        rule("(?:at )?(noon|midday|midnight)", this::clockWord),
        rule("({number}|\\d{1,2}) o'clock", this::oclock),
        rule("(half|quarter) (past|to) ({number})", this::pastOrTo));
  }

  private Rule rule(String pattern, Function<Match, Optional<Reading>> reader) {
    return new Rule(words.compile(pattern), reader);
  }

  private Optional<Reading> duration(Match match) {
    if (NOT_LASTING.matcher(match.after()).matches()) {
      return Optional.empty();
    }
    String text = match.groups().group();
    boolean half = text.contains("half");
    boolean single = text.matches("(?:an?|one|\\d{3,}) .*");
    if (single && !half && !LASTING.matcher(match.before()).matches() && !text.contains("hour")) {
      return Optional.empty();
    }
    if (single && match.before().matches(".*(?:miles|km|kilometers|kilometres|times|knots) $")) {
      return Optional.empty();
    }
    return iso(text).flatMap(value -> Reading.of(TimeType.DURATION, value));
  }

  /** "2 hours and 16 minutes" as PT2H16M; vague numbers as PXD. */
  private Optional<String> iso(String text) {
    StringBuilder date = new StringBuilder("P");
    StringBuilder time = new StringBuilder();
    Matcher matcher = part.matcher(" " + text + " ");
    while (matcher.find()) {
      String unit = words.value(matcher.group(3), List.of("unit", "units"));
      String count = matcher.group(1);
      boolean half = matcher.group(2) != null || matcher.group(4) != null;
      boolean timed = unit.startsWith("T");
      String name = unit.substring(unit.length() - 1);
      String multiple = timed ? "" : unit.substring(0, unit.length() - 1);
      if (words.has("vague", count)) {
        (timed ? time : date).append('X').append(name);
        continue;
      }
      BigDecimal number = number(count);
      if (half) {
        number = number.add(HALF);
      }
      if (!multiple.isEmpty()) {
        number = number.multiply(new BigDecimal(multiple));
      }
      append(timed ? time : date, number, name);
    }
    if (time.length() > 0) {
      date.append('T').append(time);
    }
    return date.length() > 1 ? Optional.of(date.toString()) : Optional.empty();
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Fractions go to the next smaller unit where there is a whole number of it. */
  private static void append(StringBuilder out, BigDecimal number, String unit) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > 0 && unit.equals("H")) {
      long minutes = plain.multiply(new BigDecimal("60")).longValue();
      if (minutes >= 60) {
        out.append(minutes / 60).append('H');
      }
      out.append(minutes % 60).append('M');
    } else {
      out.append(plain.toPlainString()).append(unit);
    }
  }

  private BigDecimal number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return new BigDecimal(word);
    }
    return switch (word) {
      case "a", "an" -> BigDecimal.ONE;
      case "half", "half a", "half an" -> HALF;
      default -> new BigDecimal(words.value(word, List.of("number")));
    };
  }

  private Optional<Reading> vague(Match match) {
    String unit = words.value(match.word(1), List.of("units"));
    String letter = unit.substring(unit.length() - 1);
    String value =
        unit.startsWith("T") ? "PTX" + letter : "PX" + (unit.length() > 1 ? "Y" : letter);
    return Reading.of(TimeType.DURATION, value);
  }

  private static Optional<Reading> lasting(String value) {
    return Reading.of(TimeType.DURATION, value);
  }

  private static Optional<Reading> set(String value) {
    return Reading.of(TimeType.SET, value);
  }

  private Optional<Reading> weekly(Match match) {
    return set("XXXX-WXX-" + words.value(match.word(1), List.of("weekday")));
  }

  private Optional<Reading> other(Match match) {
    return set("P2" + words.value(match.word(1), List.of("unit")));
  }

  private Optional<Reading> rate(Match match) {
    return set("P1" + words.value(match.word(1), List.of("unit")));
  }

  private Optional<Reading> everySo(Match match) {
    return iso(match.word(1)).flatMap(DurationRules::set);
  }

  /** "The Daily Star" is no set. */
  private Optional<Reading> setWord(Match match) {
    return match.capital(1) && match.tag(1).startsWith("NNP")
        ? Optional.empty()
        : set(words.value(match.word(1), List.of("set")));
  }

  private Optional<Reading> clock(Match match) {
    int hour = Integer.parseInt(match.word(1));
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    return time(hour % 12 + (match.word(3).equals("pm") ? 12 : 0), match.group(2).orElse("00"));
  }

  private Optional<Reading> clock24(Match match) {
    return time(Integer.parseInt(match.word(1)), match.word(2));
  }

  private Optional<Reading> clockWord(Match match) {
    return Reading.of(TimeType.TIME, words.value(match.word(1), List.of("clock")));
  }

  private Optional<Reading> oclock(Match match) {
    int hour = number(match.word(1)).intValue();
    return hour < 25 ? time(hour, "00") : Optional.empty();
  }

  /** "Half past three"; "half to" is not said. */
  private Optional<Reading> pastOrTo(Match match) {
    int hour = number(match.word(3)).intValue();
    boolean to = match.word(2).equals("to");
    boolean half = match.word(1).equals("half");
    if (hour > NOON || to && half) {
      return Optional.empty();
    }
    return time(to ? hour - 1 : hour, half ? "30" : to ? "45" : "15");
  }

  private static final int NOON = 12;

  private static Optional<Reading> time(int hour, String minutes) {
    return Reading.of(
        TimeType.TIME, String.format(java.util.Locale.ROOT, "T%02d:%s", hour, minutes));
  }
}
