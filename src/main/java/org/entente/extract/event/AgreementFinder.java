package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.event.AgreementReport.Who;
import org.entente.extract.syntax.Clause;
import org.entente.model.Agreement;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/** What parties agreed to do, signed, reached or refused, and of which meeting it is an outcome. */
final class AgreementFinder {
  private final Scene scene;
  private final AgreementClauses clauses;
  private final AgreementMeetings meetings;

  AgreementFinder(EventLexicon lexicon, Scene scene) {
    this.scene = scene;
    this.clauses = new AgreementClauses(lexicon, scene);
    this.meetings = new AgreementMeetings(lexicon, scene);
  }

  /** All agreements in order; each is added to the outcomes of its meeting. */
  List<Agreement> find(List<MeetingDraft> events) {
    List<Agreement> found = new ArrayList<>();
    for (int s = 0; s < scene.trees().size(); s++) {
      for (int i = 0; i < scene.trees().get(s).size(); i++) {
        for (AgreementReport report : clauses.at(s, i)) {
          add(found, report, events);
        }
      }
    }
    return found;
  }

  private void add(List<Agreement> found, AgreementReport report, List<MeetingDraft> events) {
    Optional<String> date = date(report);
    Optional<MeetingDraft> meeting = meetings.of(report, date, events);
    List<String> parties = meetings.parties(report, meeting);
    if (parties.size() < 2 || meeting.isEmpty() && report.who() != Who.NAMED) {
      return;
    }
    Span sentence = report.tree().sentence().span();
    Agreement agreement =
        new Agreement(
            "a" + (found.size() + 1),
            parties,
            text(report.subject()),
            report.status(),
            date,
            List.of(sentence));
    for (int i = 0; i < found.size(); i++) {
      if (isSame(found.get(i), agreement)) {
        // Told twice.
        found.set(i, both(found.get(i), agreement));
        return;
      }
    }
    found.add(agreement);
    meeting.ifPresent(m -> m.outcomes.add(agreement.id()));
  }

  private static boolean isSame(Agreement one, Agreement other) {
    return one.subject().equalsIgnoreCase(other.subject())
        && one.status() == other.status()
        && one.parties().equals(other.parties());
  }

  private static Agreement both(Agreement one, Agreement other) {
    List<Span> evidence = new ArrayList<>(one.evidence());
    other.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
    return new Agreement(
        one.id(), one.parties(), one.subject(), one.status(), one.date().or(other::date), evidence);
  }

  private String text(Span subject) {
    return scene
        .article()
        .article()
        .text()
        .cover(subject)
        .replaceAll("\\s+", " ")
        .replaceFirst("^to ", "");
  }

  private Optional<String> date(AgreementReport report) {
    Clause own = Clause.of(report.tree(), report.head());
    for (TimeExpression time : scene.times(report.tree().sentence().span())) {
      int head = report.tree().headOf(time.span()).orElse(-1);
      if (head >= 0
          && Clause.of(report.tree(), head).predicate() == own.predicate()
          && time.value().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
        return Optional.of(time.value());
      }
    }
    return Optional.empty();
  }
}
