package org.entente.extract.event;

import java.util.List;
import java.util.Optional;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.MentionKind;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;

/**
 * Where and when a story plays, for events that do not say it themselves: its dateline, and the day
 * the sentence before told of.
 */
final class Setting {
  /** Tokens within which a dateline ends. */
  private static final int LONGEST_DATELINE = 12;

  private final Scene scene;

  Setting(Scene scene) {
    this.scene = scene;
  }

  /** Fills in what the event's own clauses left open. */
  void complete(MeetingDraft event) {
    if (event.status != EventStatus.OCCURRED) {
      return;
    }
    if (event.place.isEmpty()) {
      event.place = dateline(event.first());
    }
    if (event.begin.isEmpty()) {
      event.begin = dayBefore(event);
      event.end = event.begin;
    }
  }

  /**
   * The dateline's place, if the article's first main clause reports the event and names no other
   * place.
   */
  private Optional<String> dateline(Report report) {
    Tree tree = report.tree;
    if (report.sentence != 0 || Clause.of(tree, report.head).predicate() != tree.root()) {
      return Optional.empty();
    }
    int dash = -1;
    for (int i = 0; i < tree.size() && i < LONGEST_DATELINE && dash < 0; i++) {
      dash = tree.token(i).form().matches("-+|—|–") ? i : -1;
    }
    if (dash <= 0) {
      return Optional.empty();
    }
    boolean elsewhere = false;
    for (int i = dash; i < tree.size(); i++) {
      elsewhere |= new Clause(tree, i).hasCase(i, "in", "at") && scene.place(tree, i).isPresent();
    }
    return elsewhere
        ? Optional.empty()
        : scene.mentions().in(tree.span(0, dash - 1)).stream()
            .filter(
                m ->
                    m.type() == EntityType.LOCATION
                        && m.kind() == MentionKind.NAME
                        && m.entities().size() == 1)
            .map(m -> m.entities().get(0))
            .findFirst();
  }

  /** The single day that the sentence before tells of, if it is about the same people. */
  private Optional<String> dayBefore(MeetingDraft event) {
    int before = event.first().sentence - 1;
    if (before < 0) {
      return Optional.empty();
    }
    Tree tree = scene.trees().get(before);
    List<TimeExpression> days =
        scene.times(tree.sentence().span()).stream()
            .filter(t -> t.type() == TimeType.DATE && t.value().matches("\\d{4}-\\d\\d-\\d\\d"))
            .filter(
                t -> Clause.of(tree, tree.headOf(t.span()).orElse(0)).predicate() == tree.root())
            .toList();
    boolean samePeople =
        scene.mentions().in(tree.sentence().span()).stream()
                .flatMap(m -> m.entities().stream())
                .distinct()
                .filter(event.parts::containsKey)
                .count()
            >= 2;
    return days.size() == 1 && samePeople ? Optional.of(days.get(0).value()) : Optional.empty();
  }
}
