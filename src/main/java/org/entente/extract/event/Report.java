package org.entente.extract.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.EventStatus;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Role;
import org.entente.model.Span;

/**
 * One place in the text that reports a meeting; several reports may be of one event. Grows while
 * its clause is read.
 */
final class Report {
  /** Somebody in the meeting, and the words that say so. */
  record Part(Role role, Span evidence) {}

  final int sentence;
  final Tree tree;
  final int head;
  final MeetingKind kind;
  final boolean verbal;
  final Map<String, Part> parts = new LinkedHashMap<>();

  /** Those among the parts who do it ("A met B"), as far as a verb tells. */
  final Set<String> agents = new HashSet<>();

  Optional<MeetingFormat> format;
  EventStatus status = EventStatus.OCCURRED;

  /** Whether the words deny that there is such an event at all ("no next meeting"). */
  boolean negated;

  /**
   * Whether the words point to another event than those before ("a second meeting", "the next
   * summit").
   */
  boolean other;

  /** Whether it is marked as known ("the meeting", "their talks"). */
  boolean definite;

  /**
   * Whether the noun itself names participants ("their talks", "the meeting between …"), not only a
   * verb over it.
   */
  boolean named;

  /**
   * Whether it cannot stand for an event of its own: it only asks, tells of a habit, or leaves out
   * who met. It may still add to an event that another report tells of.
   */
  boolean partial;

  /** Whether it is one of several that one word tells of ("meetings with A and B"). */
  boolean listed;

  /**
   * Whether somebody hosts it or goes to it by name, and who else was there may be told later in
   * the text.
   */
  boolean open;

  /** Whether a verb over the noun says who was in it ("X attended the meeting"). */
  boolean joined;

  /** Whether tense or a word says that it took place, and it is not merely mentioned. */
  boolean told;

  Optional<String> begin = Optional.empty();
  Optional<String> end = Optional.empty();
  Optional<String> duration = Optional.empty();
  Optional<String> vagueDuration = Optional.empty();
  Optional<String> scheduledDuration = Optional.empty();
  Optional<String> place = Optional.empty();
  OptionalInt ordinal = OptionalInt.empty();

  Report(int sentence, Tree tree, int head, EventLexicon.Trigger trigger, boolean verbal) {
    this.sentence = sentence;
    this.tree = tree;
    this.head = head;
    this.kind = trigger.kind();
    this.format = trigger.format();
    this.verbal = verbal;
  }

  void takePart(List<String> entities, Role role, Span evidence) {
    for (String entity : entities) {
      Part known = parts.get(entity);
      if (known == null || known.role() == Role.ATTENDEE) {
        parts.put(entity, new Part(role, known == null ? evidence : known.evidence()));
      }
    }
  }

  Span evidence() {
    return tree.sentence().span();
  }
}
