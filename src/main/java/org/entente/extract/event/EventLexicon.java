package org.entente.extract.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.gazetteer.Table;
import org.entente.model.Entity;
import org.entente.model.EntityType;
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
    TRAVEL,
    NOUN,
    PHONE
  }

  /** A word that reports a meeting. */
  record Trigger(MeetingKind kind, Frame frame, Optional<MeetingFormat> format) {}

  private static final Pattern BEHIND = Pattern.compile(" (?:of|from|in|to) ");
  private static final Pattern PRESS =
      Pattern.compile("(?i)\\b(?:reporters?|journalists?|correspondents?|press|media)\\b");

  private final Map<String, Trigger> triggers = new HashMap<>();
  private final Map<String, String> travelPrepositions = new HashMap<>();
  private final Map<String, String> meetingVerbs = new HashMap<>();
  private final TopicWords topics = TopicWords.load();
  private final AgreementWords agreements = AgreementWords.load();
  private final Map<String, EventStatus> statuses = new HashMap<>();
  private final Map<String, String> durationVerbs = new HashMap<>();
  private final Set<String> sides = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Map<PartyWord, Set<String>> partyWords = new EnumMap<>(PartyWord.class);
  private final Map<ReportWord, Set<String>> reportWords = new EnumMap<>(ReportWord.class);
  private final Map<Description, Set<String>> descriptions = new EnumMap<>(Description.class);
  private final Countries countries = Countries.load();

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
    Table.load("/lexicon/travel-verbs.tsv")
        .rows()
        .forEach(r -> lexicon.travelPrepositions.put(r.get("lemma"), r.get("preposition")));
    Table.load("/lexicon/meeting-verbs.tsv")
        .rows()
        .forEach(r -> lexicon.meetingVerbs.put(r.get("lemma"), r.get("role")));
    Table.load("/lexicon/event-status.tsv")
        .rows()
        .forEach(
            r ->
                lexicon.statuses.put(
                    r.get("pos") + " " + r.get("lemma"), EventStatus.valueOf(r.get("status"))));
    Table.load("/lexicon/duration-verbs.tsv")
        .rows()
        .forEach(r -> lexicon.durationVerbs.put(r.get("lemma"), r.get("kind")));
    Table.load("/lexicon/sides.tsv").rows().forEach(r -> lexicon.sides.add(r.get("noun")));
    Table.load("/lexicon/nouns.tsv").rows().stream()
        .filter(r -> r.get("class").equals("person"))
        .forEach(r -> lexicon.people.add(r.get("noun")));
    Table.load("/lexicon/generic.tsv")
        .rows()
        .forEach(r -> lexicon.generic.add(r.get("pos") + " " + r.get("word")));
    fill(lexicon.partyWords, PartyWord.class, "/lexicon/party-words.tsv");
    fill(lexicon.reportWords, ReportWord.class, "/lexicon/report-words.tsv");
    fill(lexicon.descriptions, Description.class, "/lexicon/characterisations.tsv");
    return lexicon;
  }

  private static <E extends Enum<E>> void fill(
      Map<E, Set<String>> words, Class<E> uses, String table) {
    for (Table.Row row : Table.load(table).rows()) {
      E use = Enum.valueOf(uses, row.get("use").toUpperCase(Locale.ROOT).replace('-', '_'));
      words.computeIfAbsent(use, u -> new HashSet<>()).add(row.get("word"));
    }
  }

  /** Whether a word, in lower case, has this use where meetings are described. */
  boolean isDescription(Description use, String word) {
    return descriptions.getOrDefault(use, Set.of()).contains(word);
  }

  /** What is known of countries. */
  Countries countries() {
    return countries;
  }

  /** A verb that reports a meeting, by its lemma. */
  Optional<Trigger> verb(String lemma) {
    return Optional.ofNullable(triggers.get("VERB " + lemma));
  }

  /** A noun that names a meeting, by its lemma. */
  Optional<Trigger> noun(String lemma) {
    return Optional.ofNullable(triggers.get("NOUN " + lemma));
  }

  /** The preposition before where one goes, of a verb that may do without "to" ("arrive in"). */
  Optional<String> travelPreposition(String lemma) {
    return Optional.ofNullable(travelPrepositions.get(lemma));
  }

  /** What the subject of a verb whose object is a meeting becomes by it. */
  Optional<String> meetingVerb(String lemma) {
    return Optional.ofNullable(meetingVerbs.get(lemma));
  }

  /** The words of topics. */
  TopicWords topics() {
    return topics;
  }

  /** The words of agreements. */
  AgreementWords agreements() {
    return agreements;
  }

  /** Whether a noun describes a person ("minister"). */
  boolean isPerson(String lemma) {
    return people.contains(lemma) || sides.contains(lemma);
  }

  /** Whether a noun is for people who stand for their country or organisation ("officials"). */
  boolean isPeople(String lemma) {
    return sides.contains(lemma);
  }

  /**
   * Whether a word tells of a habit, a series or no particular event.
   *
   * @param pos ADVERB beside the verb, MODIFIER before the noun, NUMBER of people or times
   */
  boolean isGeneric(String pos, String word) {
    return generic.contains(pos + " " + word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether what is called so cannot meet ("Patrick Henry Award", "Doctor of Law Degree from A").
   */
  boolean isNoParty(String name) {
    return isGeneric("PARTY", name.substring(name.lastIndexOf(' ') + 1))
        || BEHIND
            .split(name)[0]
            .transform(head -> head.substring(head.lastIndexOf(' ') + 1))
            .transform(
                last ->
                    isGeneric("PARTY", last)
                        || name.contains(" ") && noun(last.toLowerCase(Locale.ROOT)).isPresent());
  }

  /** Whether a word, by its lemma in lower case, has this use in a row of parties. */
  boolean isPartyWord(PartyWord use, String lemma) {
    return partyWords.getOrDefault(use, Set.of()).contains(lemma);
  }

  /** Whether a word around the noun or verb of a meeting has this use. */
  boolean isReportWord(ReportWord use, String word) {
    return reportWords.getOrDefault(use, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Reporters only hear of meetings. */
  boolean isPress(Entity entity) {
    return entity.anonymous()
        && entity.type() == EntityType.PERSON
        && PRESS.matcher(entity.name()).find();
  }

  /** What a word over an event says about whether it took place. */
  Optional<EventStatus> status(Token token) {
    String pos =
        token.tag().startsWith("JJ") ? "ADJ" : token.tag().startsWith("NN") ? "NOUN" : "VERB";
    return Optional.ofNullable(statuses.get(pos + " " + token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether a verb tells a duration ("duration") or a planned one ("scheduled"). */
  Optional<String> durationVerb(String lemma) {
    return Optional.ofNullable(durationVerbs.get(lemma));
  }
}
