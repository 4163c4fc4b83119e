package org.entente.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.Characterisation;
import org.entente.model.EventStatus;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Role;
import org.entente.model.Span;
import org.entente.model.Topic;

/** One event while its reports are gathered. */
final class MeetingDraft {
  final List<Report> reports = new ArrayList<>();
  final Map<String, Report.Part> parts = new LinkedHashMap<>();
  final Set<String> agents = new HashSet<>();
  final Map<String, Topic> topics = new LinkedHashMap<>();
  final List<String> outcomes = new ArrayList<>();
  final List<Characterisation> characterisations = new ArrayList<>();
  MeetingKind kind;
  EventStatus status;
  boolean told;
  Optional<MeetingFormat> format;
  Optional<String> begin = Optional.empty();
  Optional<String> end = Optional.empty();
  Optional<String> duration = Optional.empty();
  Optional<String> vagueDuration = Optional.empty();
  Optional<String> scheduledDuration = Optional.empty();
  Optional<String> place = Optional.empty();
  OptionalInt ordinal = OptionalInt.empty();

  MeetingDraft(Report first) {
    kind = first.kind;
    status = first.status;
    told = first.told || first.status != EventStatus.OCCURRED;
    format = first.format;
    add(first);
  }

  void add(Report report) {
    reports.add(report);
    agents.addAll(report.agents);
    report.parts.forEach(
        (entity, part) -> {
          Report.Part known = parts.get(entity);
          if (known == null || known.role() == Role.ATTENDEE) {
            parts.put(
                entity, known == null ? part : new Report.Part(part.role(), known.evidence()));
          }
        });
    if (kind == MeetingKind.MEETING && report.kind != MeetingKind.VISIT) {
      kind = report.kind == MeetingKind.TALKS ? kind : report.kind;
    }
    if (report.status == EventStatus.OCCURRED && report.definite && report.told) {
      // What is later told of as past did take place.
      status = EventStatus.OCCURRED;
    } else if (report.status != EventStatus.OCCURRED && !told) {
      // What was only mentioned before is now told of.
      status = report.status;
    }
    told |= report.told;
    format = format.or(() -> report.format);
    if (begin.isEmpty()) {
      begin = report.begin;
      end = report.end;
    }
    duration = duration.or(() -> report.duration);
    vagueDuration = vagueDuration.or(() -> report.vagueDuration);
    scheduledDuration = scheduledDuration.or(() -> report.scheduledDuration);
    place = place.or(() -> report.place);
    if (ordinal.isEmpty()) {
      ordinal = report.ordinal;
    }
  }

  Report first() {
    return reports.get(0);
  }

  Report last() {
    return reports.get(reports.size() - 1);
  }

  /** The sentences that report it, each once. */
  List<Span> evidence() {
    return reports.stream().map(Report::evidence).distinct().toList();
  }
}
