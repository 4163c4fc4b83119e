package org.entente.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.MentionKind;
import org.entente.model.Role;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;

/**
 * Where and when a story plays, for events that do not say it themselves: its dateline, and the day
 * the sentence before told of.
 */
final class Setting {
  /** Further down the text a meeting need not belong to the visit. */
  private static final int NEAR = 8;

  private final Scene scene;

  Setting(Scene scene) {
    this.scene = scene;
  }

  /** Fills in what the event's own clauses left open. */
  void complete(MeetingDraft event) {
    if (event.status != EventStatus.OCCURRED) {
      return;
    }
    if (underDateline(event.first())) {
      event.place = event.place.or(() -> datelinePlace(event.first()));
      event.begin = event.begin.or(this::datelineDay);
    }
    event.begin = event.begin.or(() -> dayBefore(event));
    event.end = event.end.or(() -> event.begin);
  }

  /**
   * A meeting with no place of its own, held in person, is where its visitor was: on the only visit
   * of one of its people that is told of before, or on that to the country met there.
   */
  void placeByVisit(MeetingDraft event, List<MeetingDraft> events) {
    boolean inPerson =
        event.kind != MeetingKind.VISIT
            && event.kind != MeetingKind.CALL
            && event.format.filter(f -> f != MeetingFormat.IN_PERSON).isEmpty();
    if (!inPerson || event.place.isPresent()) {
      return;
    }
    List<MeetingDraft> visits =
        events.stream()
            .filter(v -> v.kind == MeetingKind.VISIT && v.place.isPresent())
            .filter(v -> v.status == event.status)
            .filter(v -> v.first().sentence <= event.first().sentence)
            .filter(v -> event.first().sentence - v.first().sentence <= NEAR)
            .filter(v -> v.parts.entrySet().stream().anyMatch(p -> isVisitorOf(p, event)))
            .toList();
    List<MeetingDraft> hosted =
        visits.stream()
            .filter(v -> v.parts.entrySet().stream().anyMatch(p -> hosts(p, event)))
            .toList();
    if (hosted.size() == 1) {
      event.place = hosted.get(0).place;
    } else if (visits.size() == 1) {
      event.place = visits.get(0).place;
    }
  }

  private static boolean isVisitorOf(Map.Entry<String, Report.Part> part, MeetingDraft event) {
    return part.getValue().role() == Role.VISITOR && event.parts.containsKey(part.getKey());
  }

  /** Whether the country visited, or somebody on its behalf, takes part. */
  private boolean hosts(Map.Entry<String, Report.Part> part, MeetingDraft event) {
    return part.getValue().role() == Role.HOST
        && (event.parts.containsKey(part.getKey())
            || event.parts.keySet().stream()
                .flatMap(id -> scene.entity(id).tenures().stream())
                .anyMatch(t -> t.of().filter(part.getKey()::equals).isPresent()));
  }

  /** Whether the article's first main clause, under a dateline, reports the event. */
  private boolean underDateline(Report report) {
    if (report.sentence != 1
        || Clause.of(report.tree, report.head).predicate() != report.tree.root()) {
      return false;
    }
    Tree dateline = scene.trees().get(0);
    int last = dateline.size() - 1;
    return last >= 1 && dateline.token(last).form().matches("-+|—|–");
  }

  /** The dateline's place, unless the sentence names another. */
  private Optional<String> datelinePlace(Report report) {
    Tree tree = report.tree;
    for (int i = 0; i < tree.size(); i++) {
      if (new Clause(tree, i).hasCase(i, "in", "at") && scene.place(tree, i).isPresent()) {
        return Optional.empty();
      }
    }
    return scene.mentions().in(scene.trees().get(0).sentence().span()).stream()
        .filter(
            m ->
                m.type() == EntityType.LOCATION
                    && m.kind() == MentionKind.NAME
                    && m.entities().size() == 1)
        .map(m -> m.entities().get(0))
        .findFirst();
  }

  private Optional<String> datelineDay() {
    return scene.times(scene.trees().get(0).sentence().span()).stream()
        .map(TimeExpression::value)
        .filter(v -> v.matches("\\d{4}-\\d\\d-\\d\\d"))
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
