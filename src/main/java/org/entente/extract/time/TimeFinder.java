package org.entente.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Sentence;
import org.entente.model.TimeExpression;

/**
 * Finds time expressions and gives them TIMEX3 values.
 *
 * <p>Values: days {@code 2017-07-07}, weeks {@code 2017-W27}, months {@code 2017-07}, years {@code
 * 2017}, decades {@code 199}, centuries {@code 18}, seasons {@code 2017-SU}, quarters {@code
 * 2017-Q3}, fiscal years {@code FY2017}, ranges of days {@code 2017-07-07/2017-07-08}, days and
 * months of no known year {@code --07-04} and {@code --07}, durations {@code PT2H16M}, vague ones
 * {@code PXD}, sets {@code P1D}, and {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}. An
 * expression that cannot be settled is left out. Safe for any number of threads.
 */
public final class TimeFinder {
  /** A dateline stands within the first so many sentences, which may be a header and a headline. */
  private static final int HEAD = 3;

  /** Longer sentences are lists and tables. */
  private static final int LONGEST = 400;

  private record Candidate(Rule rule, MatchResult groups) {}

  private final TimeWords words = new TimeWords();
  private final VerbTense verbTense = new VerbTense(words);
  private final List<Rule> rules = new ArrayList<>();

  /** Reads the lexicon. */
  public TimeFinder() {
    rules.addAll(new DayRules(words).rules());
    rules.addAll(new MonthRules(words).rules());
    rules.addAll(new YearRules(words).rules());
    rules.addAll(new YearPartRules(words).rules());
    rules.addAll(new RelativeRules(words).rules());
    rules.addAll(new DurationRules(words).rules());
  }

  /**
   * Finds the time expressions of an article.
   *
   * @return in order of the text, not overlapping
   */
  public List<TimeExpression> find(AnnotatedArticle article) {
    List<TimeExpression> found = new ArrayList<>();
    Anchors anchors = new Anchors(article.article().published(), Optional.empty());
    int number = 0;
    for (Sentence sentence : article.sentences()) {
      anchors = find(sentence, anchors, number++, found);
    }
    return List.copyOf(found);
  }

  private Anchors find(Sentence sentence, Anchors before, int number, List<TimeExpression> found) {
    if (sentence.tokens().size() > LONGEST) {
      return before;
    }
    WordLine line = new WordLine(sentence);
    if (!words.hasTrigger(line.text())) {
      return before;
    }
    Anchors anchors = before;
    int free = 0;
    for (Candidate candidate : candidates(line)) {
      int begin = candidate.groups().start();
      if (begin < free) {
        continue;
      }
      Match match = new Match(candidate.groups(), line, words, anchors, verbTense);
      Optional<Reading> reading = candidate.rule().reader().apply(match);
      if (reading.isPresent()) {
        int end = match.groups().end();
        found.add(
            new TimeExpression(line.span(begin, end), reading.get().type(), reading.get().value()));
        anchors = dateline(anchors.after(reading.get()), reading.get(), number);
        free = end;
      }
    }
    return anchors;
  }

  /** Without a day of publication, the first full date at the head of the text is taken for it. */
  private static Anchors dateline(Anchors anchors, Reading reading, int sentence) {
    Optional<LocalDate> day =
        reading.told().filter(p -> p.unit() == Period.Unit.DAY).map(Period::first);
    return anchors.published().isEmpty() && sentence < HEAD && day.isPresent()
        ? new Anchors(day, anchors.told())
        : anchors;
  }

  /** All that any rule matches, by begin, the longest first, then in the order of the rules. */
  private List<Candidate> candidates(WordLine line) {
    List<Candidate> all = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(line.text());
      while (matcher.find()) {
        all.add(new Candidate(rule, matcher.toMatchResult()));
      }
    }
    all.sort(
        Comparator.<Candidate>comparingInt(c -> c.groups().start())
            .thenComparing(c -> -c.groups().end()));
    return all;
  }
}
