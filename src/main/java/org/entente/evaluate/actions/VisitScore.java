package org.entente.evaluate.actions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.corpus.VisitTable.Visit;
import org.entente.model.Article;
import org.entente.model.Facts;
import org.entente.model.Meeting;

/**
 * Visitor and dates of visits, from sentences made of a table.
 *
 * @param visitors visits whose visitor takes part in a found meeting
 * @param begins of all visits, those whose first day is found with the visitor
 * @param ends likewise the last day
 */
public record VisitScore(CodeScore.Of visitors, CodeScore.Of begins, CodeScore.Of ends) {
  /** Scores visits, each an article of its own. */
  public static VisitScore of(List<Visit> visits, Function<Article, Optional<Facts>> facts) {
    VisitScore score = new VisitScore(CodeScore.Of.NONE, CodeScore.Of.NONE, CodeScore.Of.NONE);
    for (Visit visit : visits) {
      Article article = Article.bare("visit", visit.sentence()).publishedOn(visit.end());
      Optional<Facts> found = facts.apply(article);
      List<Meeting> theirs =
          found.stream().flatMap(f -> f.meetings().stream().filter(m -> has(f, m, visit))).toList();
      String begin = visit.begin().toString();
      String end = visit.end().toString();
      score =
          new VisitScore(
              score.visitors.and(!theirs.isEmpty()),
              score.begins.and(theirs.stream().anyMatch(m -> m.begin().equals(Optional.of(begin)))),
              score.ends.and(theirs.stream().anyMatch(m -> m.end().equals(Optional.of(end)))));
    }
    return score;
  }

  /** Whether somebody called by the visitor's last word takes part. */
  private static boolean has(Facts facts, Meeting meeting, Visit visit) {
    String last = folded(visit.visitor().substring(visit.visitor().lastIndexOf(' ') + 1));
    return meeting.participants().stream()
        .flatMap(p -> facts.entities().stream().filter(e -> e.id().equals(p.entity())))
        .anyMatch(e -> folded(e.name()).contains(last));
  }

  /** Small letters and one kind of apostrophe: names are not told apart by either. */
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** For people. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "visitor    %s%nfirst day  %s%nlast day   %s%n",
        visitors.line(),
        begins.line(),
        ends.line());
  }
}
