package org.entente.rdf;

import static org.apache.jena.datatypes.xsd.XSDDatatype.XSDpositiveInteger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Action;
import org.entente.model.Agreement;
import org.entente.model.Characterisation;
import org.entente.model.Link;
import org.entente.model.Meeting;
import org.entente.model.Participation;
import org.entente.model.Role;
import org.entente.model.Topic;

/** Meetings, agreements and other actions. */
final class EventMapper {
  /** The PLOVER code of every meeting. */
  private static final String CONSULT = "CONSULT";

  private final Map<Topic, Resource> topics = new LinkedHashMap<>();
  private final Triples report;
  private final ArticleIris iris;
  private final MentionMapper mentions;
  private final EntityMapper entities;
  private final Map<String, Link> links;

  EventMapper(
      Triples report,
      ArticleIris iris,
      MentionMapper mentions,
      EntityMapper entities,
      Map<String, Link> links) {
    this.report = report;
    this.iris = iris;
    this.mentions = mentions;
    this.entities = entities;
    this.links = links;
  }

  void meeting(Meeting meeting) {
    Resource node = iris.thing(meeting.id());
    report
        .type(node, Dip.of(meeting.kind()))
        .type(node, Dip.Meeting)
        .add(node, Dip.status, Dip.of(meeting.status()))
        .add(node, Dip.ploverCode, plover(CONSULT))
        .add(node, Dip.reportedIn, iris.article())
        .probability(node, Dip.confidence, meeting.confidence());
    meeting.format().ifPresent(format -> report.add(node, Dip.format, Dip.of(format)));
    meeting.participants().forEach(participation -> participation(node, participation));
    meeting.place().ifPresent(id -> report.add(node, Dip.place, iris.thing(id)));
    dates(node, meeting.begin(), meeting.end());
    meeting.duration().ifPresent(value -> duration(node, Dip.duration, value));
    meeting.scheduledDuration().ifPresent(value -> duration(node, Dip.scheduledDuration, value));
    meeting.topics().forEach(topic -> topic(node, topic));
    meeting.outcomes().forEach(id -> report.add(node, Dip.outcome, iris.thing(id)));
    meeting.ordinal().ifPresent(n -> report.number(node, Dip.ordinal, n, XSDpositiveInteger));
    meeting.characterisations().forEach(c -> characterisation(node, c));
    mentions.evidence(node, meeting.evidence());
  }

  void agreement(Agreement agreement) {
    Resource node = iris.thing(agreement.id());
    report
        .type(node, Dip.Agreement)
        .text(node, Dip.agreementSubject, agreement.subject())
        .add(node, Dip.status, Dip.of(agreement.status()))
        .add(node, Dip.reportedIn, iris.article());
    agreement.parties().forEach(id -> report.add(node, Dip.party, iris.thing(id)));
    agreement.date().ifPresent(value -> date(node, value));
    mentions.evidence(node, agreement.evidence());
  }

  void action(Action action) {
    Resource node = iris.thing(action.id());
    report
        .type(node, Dip.Action)
        .add(node, Dip.ploverCode, plover(action.plover()))
        .add(node, Dip.status, Dip.of(action.status()))
        .add(node, Dip.reportedIn, iris.article());
    action.mode().ifPresent(mode -> report.add(node, Dip.ploverMode, mode(action, mode)));
    action.actor().ifPresent(id -> report.add(node, Dip.actor, iris.thing(id)));
    action.recipient().ifPresent(id -> report.add(node, Dip.recipient, iris.thing(id)));
    action.date().ifPresent(value -> date(node, value));
    mentions.evidence(node, action.evidence());
  }

  private void participation(Resource meeting, Participation participation) {
    Resource participant = iris.thing(participation.entity());
    Resource node = iris.part(meeting, "participation", participant);
    report
        .add(meeting, Dip.participation, node)
        .type(node, Dip.Participation)
        .add(node, Dip.participant, participant)
        // SEM's way to say who plays a role.
        .add(node, RDF.value, participant)
        .add(node, Dip.role, Dip.of(participation.role()));
    participation
        .capacity()
        .ifPresent(
            title ->
                report.add(
                    node, Dip.inCapacity, entities.office(title, participation.onBehalfOf())));
    participation.onBehalfOf().ifPresent(id -> report.add(node, Dip.onBehalfOf, iris.thing(id)));
    mentions.evidence(node, Dip.evidence, participation.evidence());
    if (participation.role() != Role.ABSENT && participation.role() != Role.INVITED) {
      report
          .add(meeting, Dip.participant, participant)
          .add(meeting, Vocabulary.SEM_HAS_ACTOR, participant)
          .add(meeting, Vocabulary.SCHEMA_ATTENDEE, participant);
    }
  }

  /** The nodes of all topics that were mapped. */
  Map<Topic, Resource> topics() {
    return Collections.unmodifiableMap(topics);
  }

  private void topic(Resource meeting, Topic topic) {
    Optional<Link> link = topic.entity().flatMap(id -> Optional.ofNullable(links.get(id)));
    Resource node = entities.topic(topic, link);
    topics.put(topic, node);
    report.add(meeting, Dip.topic, node);
    mentions.evidence(meeting, Dip.evidence, topic.evidence());
  }

  private void characterisation(Resource meeting, Characterisation characterisation) {
    Resource node = iris.reported("characterisation", characterisation.evidence());
    report
        .add(meeting, Dip.characterisation, node)
        .type(node, Dip.Characterisation)
        .text(node, Vocabulary.SCHEMA_TEXT, characterisation.text());
    characterisation.by().forEach(id -> report.add(node, Dip.characterisedBy, iris.thing(id)));
    mentions.evidence(node, Dip.evidence, characterisation.evidence());
  }

  private void dates(Resource node, Optional<String> begin, Optional<String> end) {
    // A range in one value is a begin and an end.
    Optional<String> first = begin.map(value -> value.split("/", 2)[0]);
    Optional<String> last =
        end.or(() -> begin).map(value -> value.substring(value.indexOf('/') + 1));
    first.ifPresent(value -> bound(node, Dip.beginDate, value));
    if (end.isPresent() || !last.equals(first)) {
      last.ifPresent(value -> bound(node, Dip.endDate, value));
    }
    first
        .flatMap(ReportedTime::of)
        .ifPresent(time -> report.day(node, Dip.earliestDate, time.earliest()));
    last.flatMap(ReportedTime::of)
        .ifPresent(time -> report.day(node, Dip.latestDate, time.latest()));
  }

  private void date(Resource node, String value) {
    bound(node, Dip.date, value);
    ReportedTime.of(value)
        .ifPresent(
            time ->
                report
                    .day(node, Dip.earliestDate, time.earliest())
                    .day(node, Dip.latestDate, time.latest()));
  }

  private void bound(Resource node, Property property, String value) {
    ReportedTime.of(value)
        .flatMap(ReportedTime::literal)
        .ifPresentOrElse(
            literal -> report.add(node, property, literal),
            () -> report.text(node, Dip.timeValue, value));
  }

  private void duration(Resource node, Property property, String value) {
    ReportedTime.duration(value)
        .ifPresentOrElse(
            literal -> report.add(node, property, literal),
            () -> report.text(node, Dip.timeValue, value));
  }

  private static Resource plover(String code) {
    return Triples.iri(Vocabulary.PLOVER + code);
  }

  /** A mode is of one code: to withdraw troops is another thing than to withdraw an ambassador. */
  private static Resource mode(Action action, String mode) {
    return Triples.iri(Vocabulary.PLOVER + action.plover() + "-" + mode);
  }
}
