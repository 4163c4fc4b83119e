package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Role;

/**
 * Which reports are one event's: those whose participants agree and whose dates, order and form do
 * not differ. A report without participants of its own ("during the meeting") belongs to the event
 * last told of, or to none.
 */
final class MeetingMerger {
  private static final Set<MeetingKind> GENERAL = Set.of(MeetingKind.MEETING, MeetingKind.TALKS);

  /** Further back "the meeting" is another one. */
  private static final int NEAR = 8;

  /**
   * Further back "the conversation", with nobody named, is another one, unless there is only one.
   */
  private static final int CLOSE = 4;

  private final EventLexicon lexicon;
  private final Scene scene;
  private final List<MeetingDraft> events = new ArrayList<>();

  MeetingMerger(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** One draft per event, in the order of their first report. */
  List<MeetingDraft> merge(List<Report> reports) {
    for (Report report : reports) {
      if (report.negated) {
        continue;
      }
      remark(report);
      Optional<MeetingDraft> known = known(report);
      if (known.isPresent()) {
        known.get().add(report);
      } else if ((report.parts.size() >= 2 && !report.partial || report.open)
          && scene.isNamed(report.parts.keySet())) {
        events.add(new MeetingDraft(report));
      }
    }
    return events;
  }

  /**
   * "They met in Oslo, the first meeting ever between a king and a president": a remark without
   * names, in the sentence of an event, is on that event.
   */
  private void remark(Report report) {
    boolean nameless =
        !report.verbal
            && !report.parts.isEmpty()
            && report.parts.keySet().stream().allMatch(id -> scene.entity(id).anonymous());
    if (nameless
        && !events.isEmpty()
        && events.get(events.size() - 1).last().sentence == report.sentence) {
      report.parts.clear();
      report.definite = true;
    }
  }

  private Optional<MeetingDraft> known(Report report) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (same(events.get(i), report)) {
        return Optional.of(events.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean same(MeetingDraft event, Report report) {
    boolean sameKind =
        event.kind == report.kind
            || GENERAL.contains(report.kind) && event.kind != MeetingKind.VISIT
            || GENERAL.contains(event.kind)
                && report.kind != MeetingKind.VISIT
                && report.kind != MeetingKind.CALL;
    boolean sameOrder =
        event.ordinal.isEmpty() || report.ordinal.isEmpty() || event.ordinal.equals(report.ordinal);
    if (!sameKind
        || report.other
        || !sameOrder
        || !compatible(event.begin, report.begin)
        || !sameReality(event, report)) {
      return false;
    }
    if (isApart(event, report)) {
      return false;
    }
    boolean gathering = report.kind == MeetingKind.SUMMIT || report.kind == MeetingKind.CONFERENCE;
    if (gathering && report.parts.size() == 1 && event.kind != report.kind) {
      // "The president's summit" is not his dinner.
      return false;
    }
    if (report.parts.isEmpty()
        && (gathering && event.kind != report.kind
            || report.sentence - event.last().sentence > (events.size() == 1 ? NEAR : CLOSE))) {
      return false;
    }
    boolean near = report.sentence - event.last().sentence <= NEAR;
    if (report.parts.isEmpty() || report.definite && !report.verbal && !report.named) {
      // "The meeting", "X and Y attended the meeting": the one that was told of.
      boolean known = report.parts.keySet().stream().anyMatch(event.parts::containsKey);
      return report.definite && near && (report.parts.isEmpty() || report.joined || known);
    }
    long shared = report.parts.keySet().stream().filter(event.parts::containsKey).count();
    if (report.parts.size() == 1) {
      // Somebody attended "the meeting", or somebody already in it is mentioned once more.
      return shared == 1 && (report.definite || !report.verbal) && near
          || report.definite && report.joined && near;
    }
    boolean within = shared == report.parts.size() || shared == event.parts.size();
    return shared >= 2 && (within || report.definite || shared > report.parts.size() / 2);
  }

  /**
   * What shows that a mention without names, or with one, is of another event: "these meetings",
   * "our lunch" after a meeting of soldiers, "the session of the leaders", another host.
   */
  private boolean isApart(MeetingDraft event, Report report) {
    if (report.verbal || report.parts.size() > 1) {
      return false;
    }
    Tree tree = report.tree;
    String noun = tree.token(report.head).lemma().toLowerCase(Locale.ROOT);
    boolean many =
        tree.token(report.head).tag().endsWith("S")
            && lexicon.isReportWord(ReportWord.SINGLE, noun);
    boolean meal = lexicon.isReportWord(ReportWord.OCCASION, noun) && !isNamed(event, noun);
    boolean others =
        report.parts.isEmpty()
            && !new Clause(tree, report.head).obliques("of", "with", "between", "among").isEmpty();
    boolean ahead =
        report.status == EventStatus.PLANNED && event.status == EventStatus.OCCURRED && event.told;
    return many
        || meal
        || others
        || ahead
        || isOfKind(event, report)
        || hasAnotherHost(event, report);
  }

  /** "The debt talks", where no debt was spoken of. */
  private static boolean isOfKind(MeetingDraft event, Report report) {
    return report.parts.isEmpty()
        && report.tree.children(report.head, "compound").stream()
            .filter(c -> report.tree.token(c).tag().matches("NNS?"))
            .map(c -> report.tree.token(c).lemma())
            .anyMatch(word -> !isNamed(event, word) && !word.equalsIgnoreCase("leader"));
  }

  private static boolean isNamed(MeetingDraft event, String noun) {
    return event.reports.stream()
        .map(r -> r.tree)
        .anyMatch(t -> IntStream.range(0, t.size()).anyMatch(i -> t.lemma(i, noun)));
  }

  private static boolean hasAnotherHost(MeetingDraft event, Report report) {
    boolean host = event.parts.values().stream().anyMatch(p -> p.role() == Role.HOST);
    return host
        && report.parts.entrySet().stream()
            .anyMatch(
                p -> p.getValue().role() == Role.HOST && !event.parts.containsKey(p.getKey()));
  }

  /**
   * A planned meeting may later in the text have taken place only if nothing sets the two apart.
   */
  private static boolean sameReality(MeetingDraft event, Report report) {
    return event.status == report.status
        || report.definite
        || event.status != EventStatus.OCCURRED && report.status != EventStatus.OCCURRED;
  }

  private static boolean compatible(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.get().startsWith(b.get()) || b.get().startsWith(a.get());
  }
}
