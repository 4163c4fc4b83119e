package org.entente.json;

import static org.entente.json.Fields.each;
import static org.entente.json.Fields.inner;
import static org.entente.json.Fields.maybe;
import static org.entente.json.Fields.need;
import static org.entente.json.Fields.number;
import static org.entente.json.Fields.references;
import static org.entente.json.Fields.span;
import static org.entente.json.Fields.string;
import static org.entente.json.Fields.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Act;
import org.entente.model.Action;
import org.entente.model.Agreement;
import org.entente.model.AgreementStatus;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.Article;
import org.entente.model.Certainty;
import org.entente.model.Characterisation;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.Cue;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.Facts;
import org.entente.model.Gender;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Meeting;
import org.entente.model.MeetingFormat;
import org.entente.model.MeetingKind;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Participation;
import org.entente.model.Polarity;
import org.entente.model.Proposition;
import org.entente.model.QuoteKind;
import org.entente.model.Role;
import org.entente.model.Source;
import org.entente.model.Stated;
import org.entente.model.Tense;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.entente.model.Term;
import org.entente.model.Text;
import org.entente.model.TimeExpression;
import org.entente.model.TimeType;
import org.entente.model.Topic;

/** A tree of JSON to facts: the inverse of {@link FactsWriter}. */
final class FactsReader {
  LinkedFacts read(JsonNode json) {
    Facts facts =
        new Facts(
            article(need(json, "article")),
            each(json, "mentions", FactsReader::mention),
            each(json, "entities", FactsReader::entity),
            each(json, "times", FactsReader::time),
            each(json, "meetings", FactsReader::meeting),
            each(json, "agreements", FactsReader::agreement),
            each(json, "actions", FactsReader::action),
            each(json, "claims", FactsReader::claim));
    Map<String, Link> links = new HashMap<>();
    for (JsonNode entity : json.path("entities")) {
      maybe(entity, "wikidata")
          .ifPresent(
              qid ->
                  links.put(
                      string(entity, "id"),
                      new Link(
                          qid,
                          maybe(entity, "label").orElse(string(entity, "name")),
                          entity.path("score").asDouble(),
                          entity.path("sure").asBoolean())));
    }
    return new LinkedFacts(facts, links);
  }

  private static Article article(JsonNode json) {
    return new Article(
        string(json, "id"),
        maybe(json, "uri"),
        maybe(json, "title"),
        maybe(json, "published").map(FactsReader::date),
        maybe(json, "publisher"),
        string(json, "language"),
        string(json, "file"),
        need(json, "offset").asInt(),
        Text.of(string(json, "text")),
        string(json, "contentHash"));
  }

  private static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + value + "\" is not a date", e);
    }
  }

  private static Mention mention(JsonNode json) {
    return new Mention(
        span(json),
        string(json, "text"),
        Spelling.read(EntityType.class, string(json, "type")),
        Spelling.read(MentionKind.class, string(json, "kind")),
        references(json),
        number(json, "confidence"));
  }

  private static Entity entity(JsonNode json) {
    return new Entity(
        string(json, "id"),
        string(json, "name"),
        Spelling.read(EntityType.class, string(json, "type")),
        maybe(json, "country"),
        maybe(json, "gender").map(value -> Spelling.read(Gender.class, value)),
        json.path("anonymous").asBoolean(),
        each(json, "offices", FactsReader::tenure));
  }

  private static Tenure tenure(JsonNode json) {
    return new Tenure(
        string(json, "title"),
        maybe(json, "of"),
        Spelling.read(TenureStatus.class, string(json, "tense")),
        span(need(json, "evidence")));
  }

  private static TimeExpression time(JsonNode json) {
    return new TimeExpression(
        span(json), Spelling.read(TimeType.class, string(json, "type")), string(json, "value"));
  }

  private static Meeting meeting(JsonNode json) {
    JsonNode ordinal = json.path("ordinal");
    return new Meeting(
        string(json, "id"),
        Spelling.read(MeetingKind.class, string(json, "kind")),
        maybe(json, "format").map(value -> Spelling.read(MeetingFormat.class, value)),
        Spelling.read(EventStatus.class, string(json, "status")),
        each(json, "participants", FactsReader::participation),
        maybe(json, "place"),
        maybe(json, "begin"),
        maybe(json, "end"),
        maybe(json, "duration"),
        maybe(json, "scheduledDuration"),
        each(json, "topics", FactsReader::topic),
        strings(json, "outcomes"),
        ordinal.isInt() ? OptionalInt.of(ordinal.asInt()) : OptionalInt.empty(),
        each(json, "characterisations", FactsReader::characterisation),
        number(json, "confidence"),
        each(json, "evidence", Fields::span));
  }

  private static Participation participation(JsonNode json) {
    return new Participation(
        string(json, "entity"),
        Spelling.read(Role.class, string(json, "role")),
        maybe(json, "capacity"),
        maybe(json, "onBehalfOf"),
        span(need(json, "evidence")));
  }

  private static Topic topic(JsonNode json) {
    return new Topic(string(json, "label"), maybe(json, "entity"), span(need(json, "evidence")));
  }

  private static Characterisation characterisation(JsonNode json) {
    return new Characterisation(
        string(json, "text"), strings(json, "by"), span(need(json, "evidence")));
  }

  private static Agreement agreement(JsonNode json) {
    return new Agreement(
        string(json, "id"),
        strings(json, "parties"),
        string(json, "subject"),
        Spelling.read(AgreementStatus.class, string(json, "status")),
        maybe(json, "date"),
        each(json, "evidence", Fields::span));
  }

  private static Action action(JsonNode json) {
    return new Action(
        string(json, "id"),
        string(json, "plover"),
        maybe(json, "mode"),
        maybe(json, "actor"),
        maybe(json, "recipient"),
        maybe(json, "date"),
        Spelling.read(EventStatus.class, string(json, "status")),
        each(json, "evidence", Fields::span));
  }

  private static Claim claim(JsonNode json) {
    return new Claim(
        string(json, "id"),
        inner(json, "source", FactsReader::source),
        inner(json, "cue", cue -> new Cue(span(cue), string(cue, "lemma"))),
        each(json, "content", Fields::span),
        Spelling.read(Act.class, string(json, "act")),
        Spelling.read(Polarity.class, string(json, "polarity")),
        Spelling.read(Certainty.class, string(json, "certainty")),
        Spelling.read(Tense.class, string(json, "tense")),
        Spelling.read(QuoteKind.class, string(json, "quote")),
        maybe(json, "addressee"),
        maybe(json, "spokenAt"),
        strings(json, "about"),
        maybe(json, "parent"),
        need(json, "depth").asInt(),
        inner(json, "proposition", FactsReader::proposition),
        each(json, "furtherPropositions", FactsReader::stated),
        number(json, "confidence"));
  }

  private static Source source(JsonNode json) {
    return new Source(
        span(json), references(json), inner(json, "anonymous", FactsReader::anonymity));
  }

  private static Anonymity anonymity(JsonNode json) {
    return new Anonymity(
        need(json, "atLeast").asInt(),
        need(json, "exact").asBoolean(),
        maybe(json, "role"),
        each(json, "of", FactsReader::argument),
        inner(json, "knowledge", Fields::span),
        inner(json, "condition", Fields::span),
        inner(json, "place", FactsReader::argument));
  }

  private static Argument argument(JsonNode json) {
    return new Argument(string(json, "text"), maybe(json, "entity"));
  }

  private static Proposition proposition(JsonNode json) {
    return new Proposition(
        argument(json, "subject"),
        maybe(json, "predicate"),
        argument(json, "object"),
        string(json, "text"),
        inner(json, "core", FactsReader::core));
  }

  private static Stated stated(JsonNode json) {
    return new Stated(proposition(json), Spelling.read(Polarity.class, string(json, "polarity")));
  }

  private static Core core(JsonNode json) {
    return new Core(
        string(json, "relation"),
        each(json, "subject", FactsReader::term),
        each(json, "object", FactsReader::term),
        each(json, "circumstances", FactsReader::term));
  }

  private static Term term(JsonNode json) {
    return new Term(string(json, "word"), maybe(json, "entity"));
  }

  private static Optional<Argument> argument(JsonNode json, String role) {
    return maybe(json, role + "Text").map(text -> new Argument(text, maybe(json, role)));
  }
}
