package org.entente.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.event.AgreementReport.Who;
import org.entente.model.AgreementStatus;
import org.entente.model.EventStatus;

/** At which meeting something was agreed. */
final class AgreementMeetings {
  /**
   * Further away in sentences than this a meeting is not the one at which it was agreed, unless the
   * article knows no other of these parties.
   */
  private static final int NEAR = 3;

  /** For words that name nobody the meeting is told of in this or the last sentence. */
  private static final int NEXT = 1;

  /** In days: later than this it was not agreed at the meeting, nor as long before. */
  private static final long SAME_TIME = 7;

  private final Scene scene;
  private final Represented represented;

  AgreementMeetings(EventLexicon lexicon, Scene scene) {
    this.scene = scene;
    this.represented = new Represented(lexicon, scene);
  }

  /** The nearest meeting that may have led to it. */
  Optional<MeetingDraft> of(
      AgreementReport report, Optional<String> date, List<MeetingDraft> events) {
    boolean relative = report.tree().is(report.head(), "acl:relcl");
    if (relative ? report.who() == Who.NAMED : report.tree().is(report.head(), "acl")) {
      // "The principles agreed by the two", "a deal that Norway and Sweden reached": talked about.
      return Optional.empty();
    }
    List<MeetingDraft> able =
        events.stream()
            .filter(e -> isHeld(e, report.status()))
            .filter(e -> date.stream().allMatch(d -> isAt(d, e)))
            .filter(e -> isTheirs(report, e))
            .toList();
    int far = report.who() == Who.UNSAID ? NEXT : able.size() == 1 ? scene.trees().size() : NEAR;
    return able.stream()
        .filter(e -> distance(report, e) <= far)
        .min(Comparator.comparingInt(e -> distance(report, e)));
  }

  /** Those who agreed: as named, and where they are not, or only by their office, those who met. */
  List<String> parties(AgreementReport report, Optional<MeetingDraft> meeting) {
    boolean named =
        report.parties().size() >= 2
            && meeting.stream()
                .allMatch(
                    m ->
                        report.parties().stream()
                            .allMatch(p -> m.parts.containsKey(p) || known(p)));
    return named || meeting.isEmpty()
        ? report.parties()
        : List.copyOf(meeting.get().parts.keySet());
  }

  private boolean known(String id) {
    return !scene.entity(id).anonymous();
  }

  private static boolean isHeld(MeetingDraft event, AgreementStatus status) {
    boolean ahead = event.status == EventStatus.PLANNED || event.status == EventStatus.HYPOTHETICAL;
    return event.status == EventStatus.OCCURRED
        || event.status == EventStatus.ONGOING
        || ahead && status == AgreementStatus.PROPOSED;
  }

  /** What comes before goes before what comes after. */
  private static int distance(AgreementReport report, MeetingDraft event) {
    return event.reports.stream()
        .mapToInt(
            r ->
                r.sentence <= report.sentence()
                    ? report.sentence() - r.sentence
                    : r.sentence - report.sentence() + 1)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean isTheirs(AgreementReport report, MeetingDraft event) {
    Set<String> met = new HashSet<>();
    Set<String> sides = new HashSet<>();
    for (String party : report.parties()) {
      Optional<String> one =
          event.parts.keySet().stream()
              .filter(
                  p ->
                      p.equals(party)
                          || represented.side(scene.entity(p)).stream().anyMatch(party::equals))
              .findFirst();
      if (one.isEmpty() && (known(party) || !isOffice(party, event))) {
        return false;
      }
      one.ifPresent(met::add);
    }
    event.parts.keySet().forEach(p -> sides.add(represented.side(scene.entity(p)).orElse(p)));
    return switch (report.who()) {
      case NAMED, MET ->
          !met.isEmpty() && (met.size() >= 2 || report.parties().size() > met.size());
      case GROUP -> !isPair(report) || event.parts.size() == 2 || sides.size() == 2;
      case UNSAID -> true;
    };
  }

  /** "Her counterparts", "the foreign minister": somebody of the meeting, unresolved. */
  private boolean isOffice(String id, MeetingDraft event) {
    String office = scene.entity(id).name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    return office.endsWith("counterpart")
        || office.endsWith("counterparts")
        || event.parts.keySet().stream()
            .map(scene::entity)
            .flatMap(e -> represented.office(e).stream())
            .anyMatch(t -> t.title().toLowerCase(Locale.ROOT).endsWith(office));
  }

  private static boolean isPair(AgreementReport report) {
    return new org.entente.extract.syntax.Clause(report.tree(), report.head())
        .agent().stream()
            .anyMatch(
                a ->
                    report.tree().lemma(a, "both", "pair", "duo", "two")
                        || report.tree().children(a, "nummod", "det").stream()
                            .anyMatch(n -> report.tree().lemma(n, "two", "both")));
  }

  /** Whether a date is that of the meeting, or of the article where the meeting has none. */
  private boolean isAt(String date, MeetingDraft event) {
    Optional<String> day =
        event.begin.or(() -> scene.article().article().published().map(LocalDate::toString));
    if (day.isEmpty()) {
      return true;
    }
    int full = "2000-01-01".length();
    if (date.length() == full && day.get().length() == full) {
      long apart = ChronoUnit.DAYS.between(LocalDate.parse(day.get()), LocalDate.parse(date));
      return Math.abs(apart) <= SAME_TIME;
    }
    int known = Math.min(date.length(), day.get().length());
    return date.substring(0, known).equals(day.get().substring(0, known));
  }
}
