package org.entente.extract.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.entente.model.Token;

/**
 * When, where, how long, and whether at all: what the clause around a report says of the meeting.
 */
final class MeetingCircumstances {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** How many words behind its noun "later this month" may stand. */
  private static final int NEAR = 8;

  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d");

  private final EventLexicon lexicon;
  private final Scene scene;
  private final Report report;
  private final Tree tree;
  private final Clause clause;

  MeetingCircumstances(EventLexicon lexicon, Scene scene, Report report) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.report = report;
    this.tree = report.tree;
    this.clause = Clause.of(tree, report.head);
  }

  void read() {
    place();
    time();
    durations();
    status();
  }

  /** The first place after "in" or "at" in the report's own clause. */
  private void place() {
    for (Mention mention : scene.mentions().in(tree.sentence().span())) {
      int head = tree.headOf(mention.span()).orElse(-1);
      boolean place =
          mention.type() == EntityType.LOCATION
              && mention.entities().size() == 1
              && mention.kind() == MentionKind.NAME;
      boolean visited =
          head >= 0
              && clause.hasCase(head, "to")
              && tree.head(head) != Token.ROOT
              && tree.lemma(tree.head(head), "visit", "trip");
      if (!place
          || head < 0
          || !visited && !clause.hasCase(head, "in", "at", "near", "outside", "aboard")) {
        continue;
      }
      boolean here =
          tree.dominates(report.head, head) && sameClause(head, report.head)
              || Clause.of(tree, head).predicate() == clause.predicate();
      if (here && report.place.isEmpty()) {
        report.place = Optional.of(mention.entities().get(0));
      }
    }
  }

  /** The date in the report's own phrase, else in its clause, else the sentence's only one. */
  private void time() {
    List<TimeExpression> dates = calendar();
    Optional<TimeExpression> date =
        under(dates, report.head)
            .or(() -> under(dates, clause.predicate()))
            .or(() -> dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty());
    date.ifPresent(
        t -> {
          String[] ends = t.value().split("/");
          report.begin = Optional.of(day(firstDay(ends[0])));
          report.end = Optional.of(day(lastDay(ends[ends.length - 1])));
          dates.stream()
              .filter(u -> ends.length == 1 && continues(t, u))
              .findFirst()
              .ifPresent(u -> report.end = Optional.of(day(u.value())));
        });
  }

  /** "On Saturday and Sunday", "from 5 to 17 September". */
  private boolean continues(TimeExpression first, TimeExpression second) {
    int a = tree.headOf(first.span()).orElse(-1);
    int b = tree.headOf(second.span()).orElse(-1);
    if (a < 0
        || b <= a
        || day(second.value()).compareTo(day(first.value())) <= 0
        || day(second.value()).length() != day(first.value()).length()) {
      return false;
    }
    String between =
        scene
            .article()
            .article()
            .text()
            .cover(new Span(first.span().end(), second.span().begin()))
            .strip();
    if (between.matches("to|through|until|till|-|–|—|and")) {
      return true;
    }
    boolean range = clause.hasCase(a, "from") && clause.hasCase(b, "to", "until", "through");
    return range || tree.is(b, "conj") && tree.dominates(a, b) && b - a <= 4;
  }

  private static boolean isCalendar(String value) {
    String[] ends = value.split("/");
    if (WEEK.matcher(value).matches()) {
      return true;
    }
    return CALENDAR.matcher(day(ends[0])).matches()
        && CALENDAR.matcher(day(ends[ends.length - 1])).matches();
  }

  private static String firstDay(String value) {
    return WEEK.matcher(value).matches() ? weekday(value, "-1") : value;
  }

  private static String lastDay(String value) {
    return WEEK.matcher(value).matches() ? weekday(value, "-7") : value;
  }

  private static String weekday(String week, String day) {
    return LocalDate.parse(week + day, DateTimeFormatter.ISO_WEEK_DATE).toString();
  }

  /** A time of day is still on its day. */
  private static String day(String value) {
    int time = value.indexOf('T');
    return time > 0 ? value.substring(0, time) : value;
  }

  /** The first time expression that hangs below the token with no other clause between. */
  private Optional<TimeExpression> under(List<TimeExpression> times, int token) {
    for (TimeExpression time : times) {
      int head = tree.headOf(time.span()).orElse(-1);
      if (head >= 0 && head != token && tree.dominates(token, head) && sameClause(head, token)) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  private boolean sameClause(int below, int above) {
    for (int i = below; i != above && i != Token.ROOT; i = tree.head(i)) {
      if (tree.is(i, "ccomp", "advcl", "acl", "parataxis", "conj")
          && tree.token(i).tag().startsWith("VB")) {
        return false;
      }
      if (i != below && clause.hasCase(i, "after", "before", "since", "following")) {
        return false;
      }
    }
    return true;
  }

  /** "The two-hour meeting"; "the meeting, scheduled for 35 minutes, lasted two hours". */
  private void durations() {
    for (TimeExpression time : scene.times(tree.sentence().span())) {
      if (time.type() != TimeType.DURATION
          || !time.value().matches("P[0-9T].*")
          || time.value().contains("X")) {
        continue;
      }
      int head = tree.headOf(time.span()).orElse(-1);
      if (head < 0) {
        continue;
      }
      if (tree.dominates(report.head, head)
          && tree.is(
              tree.firstConjunct(head), "compound", "amod", "nmod:poss", "nummod", "nmod:desc")
          && head < report.head) {
        report.vagueDuration = report.vagueDuration.or(() -> Optional.of(time.value()));
        continue;
      }
      int verb = Clause.of(tree, head).predicate();
      Optional<String> meaning =
          lexicon.durationVerb(tree.token(verb).lemma().toLowerCase(Locale.ROOT));
      boolean ours =
          verb == report.head
              || new Clause(tree, verb).subject().orElse(-1) == report.head
              || tree.dominates(report.head, verb);
      if (meaning.isPresent() && ours) {
        if (meaning.get().equals("scheduled")) {
          report.scheduledDuration = Optional.of(time.value());
        } else {
          report.duration = Optional.of(time.value());
        }
      } else if (report.verbal && verb == report.head && clause.hasCase(head, "for")) {
        report.duration = Optional.of(time.value());
      }
    }
  }

  /** "The president is meeting him this afternoon": today, but not yet. */
  private boolean isArranged() {
    boolean today =
        report.begin.isPresent()
            && scene
                .article()
                .article()
                .published()
                .filter(p -> report.begin.get().compareTo(p.toString()) >= 0)
                .isPresent();
    return today && isProgressive();
  }

  /** "The two leaders are meeting". */
  private boolean isProgressive() {
    return report.verbal
        && tree.token(report.head).tag().equals("VBG")
        && tree.children(report.head, "aux").stream()
            .anyMatch(a -> tree.lemma(a, "be") && tree.token(a).tag().matches("VBZ|VBP"));
  }

  /** "A visit by the minister later in 2023". */
  private boolean isLater() {
    for (int i = report.head + 1;
        !report.verbal && i + 1 < tree.size() && i < report.head + NEAR;
        i++) {
      if (tree.token(i).tag().matches("VB.*|MD|W.*|[,;:.]")) {
        return false;
      }
      if (tree.lemma(i, "later", "late") && tree.lemma(i + 1, "in", "this", "next")) {
        return true;
      }
    }
    return false;
  }

  /** "Following his visit last May, yours will be …": the noun's own day has passed. */
  private boolean isBehind() {
    Optional<String> own =
        report.verbal
            ? Optional.empty()
            : under(calendar(), report.head).map(t -> day(lastDay(last(t.value()))));
    Optional<String> published = scene.article().article().published().map(LocalDate::toString);
    return own.isPresent()
        && published.isPresent()
        && IntStream.range(Math.max(0, report.head - NEAR), report.head)
            .anyMatch(i -> tree.lemma(i, "follow", "following", "after", "since"))
        && own.get().compareTo(published.get()) < 0
        && !published.get().startsWith(own.get());
  }

  private static String last(String value) {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  private List<TimeExpression> calendar() {
    return scene.times(tree.sentence().span()).stream().filter(t -> isCalendar(t.value())).toList();
  }

  private void status() {
    Stand stand = new Stand(lexicon, report);
    report.status = stand.status();
    report.told = stand.told();
    report.negated |= report.verbal && clause.negated();
    // "Met on Friday", published on Thursday: it is Friday already where they met.
    boolean held =
        report.verbal
            || lexicon
                .meetingVerb(tree.token(clause.predicate()).lemma().toLowerCase(Locale.ROOT))
                .isPresent();
    int ahead = report.told && held ? 1 : 0;
    boolean later =
        report.begin.isPresent()
            && report.begin.get().length() == 10
            && scene.article().article().published().isPresent()
            && LocalDate.parse(report.begin.get())
                .minusDays(ahead)
                .isAfter(scene.article().article().published().get());
    if ((later || isArranged() || isLater()) && report.status == EventStatus.OCCURRED) {
      report.status = EventStatus.PLANNED;
    } else if (isProgressive() && report.status == EventStatus.OCCURRED) {
      report.status = EventStatus.ONGOING;
    } else if (isBehind() && report.status == EventStatus.PLANNED) {
      report.status = EventStatus.OCCURRED;
    }
  }
}
