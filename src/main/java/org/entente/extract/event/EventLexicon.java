package org.entente.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.AgreementStatus;
import org.entente.model.EventStatus;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Token;

/** The words of meetings and agreements, from the lexicon's tables. */
final class EventLexicon {
  /** Where a trigger's participants stand; see the table {@code lexicon/meetings.tsv}. */
  enum Frame {
    MUTUAL,
    WITH,
    OBJECT,
    HOST,
    VISIT,
    NOUN,
    PHONE
  }

  /** A word that reports a meeting. */
  record Trigger(MeetingKind kind, Frame frame, Optional<MeetingFormat> format) {}

  private final Map<String, Trigger> triggers = new HashMap<>();
  private final Map<String, String> meetingVerbs = new HashMap<>();
  private final Map<String, String> topicVerbs = new HashMap<>();
  private final Set<String> containers = new HashSet<>();
  private final Map<String, AgreementStatus> agreementVerbs = new HashMap<>();
  private final Set<String> agreementNouns = new HashSet<>();
  private final Map<String, EventStatus> statuses = new HashMap<>();
  private final Map<String, String> durationVerbs = new HashMap<>();

  private EventLexicon() {}

  static EventLexicon load() {
    EventLexicon lexicon = new EventLexicon();
    for (Table.Row row : Table.load("/lexicon/meetings.tsv").rows()) {
      Optional<MeetingFormat> format =
          row.has("format")
              ? Optional.of(MeetingFormat.valueOf(row.get("format")))
              : Optional.empty();
      lexicon.triggers.put(
          row.get("pos") + " " + row.get("lemma"),
          new Trigger(
              MeetingKind.valueOf(row.get("kind")),
              Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT)),
              format));
    }
    Table.load("/lexicon/meeting-verbs.tsv")
        .rows()
        .forEach(r -> lexicon.meetingVerbs.put(r.get("lemma"), r.get("role")));
    Table.load("/lexicon/topic-verbs.tsv")
        .rows()
        .forEach(r -> lexicon.topicVerbs.put(r.get("lemma"), r.get("where")));
    Table.load("/lexicon/topic-containers.tsv")
        .rows()
        .forEach(r -> lexicon.containers.add(r.get("noun")));
    Table.load("/lexicon/agreements.tsv")
        .rows()
        .forEach(
            r ->
                lexicon.agreementVerbs.put(
                    r.get("verb"), AgreementStatus.valueOf(r.get("status"))));
    Table.load("/lexicon/agreement-nouns.tsv")
        .rows()
        .forEach(r -> lexicon.agreementNouns.add(r.get("noun")));
    Table.load("/lexicon/event-status.tsv")
        .rows()
        .forEach(
            r ->
                lexicon.statuses.put(
                    r.get("pos") + " " + r.get("lemma"), EventStatus.valueOf(r.get("status"))));
    Table.load("/lexicon/duration-verbs.tsv")
        .rows()
        .forEach(r -> lexicon.durationVerbs.put(r.get("lemma"), r.get("kind")));
    return lexicon;
  }

  /** A verb that reports a meeting, by its lemma. */
  Optional<Trigger> verb(String lemma) {
    return Optional.ofNullable(triggers.get("VERB " + lemma));
  }

  /** A noun that names a meeting, by its lemma. */
  Optional<Trigger> noun(String lemma) {
    return Optional.ofNullable(triggers.get("NOUN " + lemma));
  }

  /** What the subject of a verb whose object is a meeting becomes by it. */
  Optional<String> meetingVerb(String lemma) {
    return Optional.ofNullable(meetingVerbs.get(lemma));
  }

  /** Where a verb of discussion has its topic: object, about, on. */
  Optional<String> topicVerb(String lemma) {
    return Optional.ofNullable(topicVerbs.get(lemma));
  }

  /** Whether a noun only announces the topic ("issues"). */
  boolean isContainer(String lemma) {
    return containers.contains(lemma);
  }

  Optional<AgreementStatus> agreementVerb(String lemma) {
    return Optional.ofNullable(agreementVerbs.get(lemma));
  }

  boolean isAgreement(String lemma) {
    return agreementNouns.contains(lemma);
  }

  /** What a word over an event says about whether it took place. */
  Optional<EventStatus> status(Token token) {
    String pos = token.tag().startsWith("JJ") ? "ADJ" : "VERB";
    return Optional.ofNullable(statuses.get(pos + " " + token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether a verb tells a duration ("duration") or a planned one ("scheduled"). */
  Optional<String> durationVerb(String lemma) {
    return Optional.ofNullable(durationVerbs.get(lemma));
  }
}
