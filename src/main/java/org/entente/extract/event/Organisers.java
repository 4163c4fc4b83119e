package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.MeetingKind;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Role;
import org.entente.model.Span;

/**
 * Whose gathering it is by the words of its own name: "the NATO Summit", "the Norland-Transalpina
 * Strategic Dialogue", "the Nordic Council (NC) summit".
 */
final class Organisers {
  private final EventLexicon lexicon;
  private final Scene scene;

  Organisers(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /**
   * Puts them into the report: the body whose summit or conference it is, and two or more countries
   * that its name joins.
   */
  void add(Report report) {
    Tree tree = report.tree;
    int first = first(tree, report.head);
    if (first == report.head) {
      return;
    }
    Span words = tree.span(first, report.head);
    Set<String> countries = new LinkedHashSet<>();
    List<Mention> bodies = new ArrayList<>();
    for (Mention m : scene.mentions().in(words)) {
      boolean one = m.entities().size() == 1 && m.kind() == MentionKind.NAME;
      Entity who = one ? scene.entity(m.entities().get(0)) : null;
      if (who == null) {
        continue;
      }
      if (who.country().isPresent()) {
        countries.add(who.id());
      } else if (who.type() == EntityType.ORGANIZATION
          && !m.span().contains(tree.token(report.head).span())
          && !lexicon.isNoParty(who.name())) {
        bodies.add(m);
      }
    }
    addJoined(report, words);
    if (countries.size() > 1) {
      report.takePart(List.copyOf(countries), Role.ATTENDEE, words);
    }
    boolean gathering = report.kind == MeetingKind.SUMMIT || report.kind == MeetingKind.CONFERENCE;
    if (gathering && !bodies.isEmpty()) {
      Mention body = bodies.get(0);
      report.takePart(body.entities(), Role.ATTENDEE, body.span());
    }
  }

  /** "The Norland-NATO dialogue": both. */
  private void addJoined(Report report, Span words) {
    List<Mention> names =
        scene.mentions().in(words).stream()
            .filter(m -> m.kind() == MentionKind.NAME && m.entities().size() == 1)
            .toList();
    for (int i = 0; i + 1 < names.size(); i++) {
      Span gap =
          new Span(
              names.get(i).span().end(),
              Math.max(names.get(i).span().end(), names.get(i + 1).span().begin()));
      if (scene.article().article().text().cover(gap).strip().matches("[-–]")) {
        for (Mention m : names.subList(i, i + 2)) {
          Entity who = scene.entity(m.entities().get(0));
          if (who.country().isPresent() || who.type() == EntityType.ORGANIZATION) {
            report.takePart(m.entities(), Role.ATTENDEE, m.span());
          }
        }
      }
    }
  }

  /** Where the noun phrase begins, as its tags show it. */
  private static int first(Tree tree, int head) {
    int i = head;
    while (i > 0
        && tree.token(i - 1).tag().matches("NNPS?|NN|JJ|HYPH|SYM|:|CD|AFX|-LRB-|-RRB-|NFP")
        && !tree.token(i - 1).form().matches("[:;–—]")) {
      i--;
    }
    return i;
  }
}
