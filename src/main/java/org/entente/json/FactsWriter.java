package org.entente.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.model.Action;
import org.entente.model.Agreement;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.Article;
import org.entente.model.Characterisation;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.Cue;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Meeting;
import org.entente.model.Mention;
import org.entente.model.Participation;
import org.entente.model.Proposition;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Stated;
import org.entente.model.Tenure;
import org.entente.model.Term;
import org.entente.model.TimeExpression;
import org.entente.model.Topic;

/** Facts to a tree of JSON, key by key as in {@code facts.schema.json}. */
final class FactsWriter {
  /** PLOVER's code for meetings, visits and calls. */
  private static final String CONSULT = "CONSULT";

  /** Decimals of scores and confidences: more would be noise. */
  private static final int DECIMALS = 4;

  private final LinkedFacts linked;
  private final Map<String, String> iris;

  FactsWriter(LinkedFacts linked, Map<String, String> iris) {
    this.linked = linked;
    this.iris = iris;
  }

  ObjectNode write() {
    Facts facts = linked.facts();
    ObjectNode json = object();
    article(json.putObject("article"), facts.article());
    each(json, "mentions", facts.mentions(), FactsWriter::mention);
    each(json, "entities", facts.entities(), this::entity);
    each(json, "times", facts.times(), this::time);
    each(json, "meetings", facts.meetings(), FactsWriter::meeting);
    each(json, "agreements", facts.agreements(), FactsWriter::agreement);
    each(json, "actions", facts.actions(), FactsWriter::action);
    each(json, "claims", facts.claims(), FactsWriter::claim);
    return json;
  }

  private static void article(ObjectNode json, Article article) {
    json.put("id", article.id());
    put(json, "uri", article.uri());
    put(json, "title", article.title());
    put(json, "published", article.published().map(LocalDate::toString));
    put(json, "publisher", article.publisher());
    json.put("language", article.language());
    json.put("file", article.file());
    json.put("offset", article.offset());
    json.put("contentHash", article.contentHash());
    json.put("text", article.text().value());
  }

  private static void mention(ObjectNode json, Mention mention) {
    span(json, mention.span());
    json.put("text", mention.text());
    json.put("type", mention.type().name());
    json.put("kind", Spelling.low(mention.kind()));
    references(json, mention.entities());
    number(json, "confidence", mention.confidence());
  }

  private void entity(ObjectNode json, Entity entity) {
    Optional<Link> link = Optional.ofNullable(linked.links().get(entity.id()));
    json.put("id", entity.id());
    json.put("name", entity.name());
    json.put("type", entity.type().name());
    put(json, "iri", Optional.ofNullable(iris.get(entity.id())));
    put(json, "wikidata", link.map(Link::qid));
    put(json, "label", link.map(Link::label));
    link.ifPresentOrElse(l -> number(json, "score", l.score()), () -> json.putNull("score"));
    link.ifPresentOrElse(l -> json.put("sure", l.sure()), () -> json.putNull("sure"));
    put(json, "country", entity.country());
    put(json, "gender", entity.gender().map(Spelling::low));
    json.put("anonymous", entity.anonymous());
    each(json, "offices", entity.tenures(), FactsWriter::tenure);
  }

  private static void tenure(ObjectNode json, Tenure tenure) {
    json.put("title", tenure.title());
    put(json, "of", tenure.of());
    json.put("tense", Spelling.low(tenure.status()));
    span(json.putObject("evidence"), tenure.evidence());
  }

  private void time(ObjectNode json, TimeExpression time) {
    span(json, time.span());
    json.put("text", linked.facts().article().text().cover(time.span()));
    json.put("type", time.type().name());
    json.put("value", time.value());
  }

  private static void meeting(ObjectNode json, Meeting meeting) {
    json.put("id", meeting.id());
    json.put("kind", meeting.kind().name());
    json.put("plover", CONSULT);
    put(json, "format", meeting.format().map(Spelling::low));
    json.put("status", Spelling.low(meeting.status()));
    each(json, "participants", meeting.participants(), FactsWriter::participation);
    put(json, "place", meeting.place());
    put(json, "begin", meeting.begin());
    put(json, "end", meeting.end());
    put(json, "duration", meeting.duration());
    put(json, "scheduledDuration", meeting.scheduledDuration());
    each(json, "topics", meeting.topics(), FactsWriter::topic);
    strings(json, "outcomes", meeting.outcomes());
    if (meeting.ordinal().isPresent()) {
      json.put("ordinal", meeting.ordinal().getAsInt());
    } else {
      json.putNull("ordinal");
    }
    each(json, "characterisations", meeting.characterisations(), FactsWriter::characterisation);
    number(json, "confidence", meeting.confidence());
    each(json, "evidence", meeting.evidence(), FactsWriter::span);
  }

  private static void participation(ObjectNode json, Participation participation) {
    json.put("entity", participation.entity());
    json.put("role", Spelling.low(participation.role()));
    put(json, "capacity", participation.capacity());
    put(json, "onBehalfOf", participation.onBehalfOf());
    span(json.putObject("evidence"), participation.evidence());
  }

  private static void topic(ObjectNode json, Topic topic) {
    json.put("label", topic.label());
    put(json, "entity", topic.entity());
    span(json.putObject("evidence"), topic.evidence());
  }

  private static void characterisation(ObjectNode json, Characterisation characterisation) {
    json.put("text", characterisation.text());
    strings(json, "by", characterisation.by());
    span(json.putObject("evidence"), characterisation.evidence());
  }

  private static void agreement(ObjectNode json, Agreement agreement) {
    json.put("id", agreement.id());
    strings(json, "parties", agreement.parties());
    json.put("subject", agreement.subject());
    json.put("status", Spelling.low(agreement.status()));
    put(json, "date", agreement.date());
    each(json, "evidence", agreement.evidence(), FactsWriter::span);
  }

  private static void action(ObjectNode json, Action action) {
    json.put("id", action.id());
    json.put("plover", action.plover());
    put(json, "mode", action.mode());
    put(json, "actor", action.actor());
    put(json, "recipient", action.recipient());
    put(json, "date", action.date());
    json.put("status", Spelling.low(action.status()));
    each(json, "evidence", action.evidence(), FactsWriter::span);
  }

  private static void claim(ObjectNode json, Claim claim) {
    json.put("id", claim.id());
    inner(json, "source", claim.source(), FactsWriter::source);
    inner(json, "cue", claim.cue(), FactsWriter::cue);
    each(json, "content", claim.content(), FactsWriter::span);
    json.put("act", Spelling.low(claim.act()));
    json.put("polarity", Spelling.low(claim.polarity()));
    json.put("certainty", Spelling.low(claim.certainty()));
    json.put("tense", Spelling.low(claim.tense()));
    json.put("quote", Spelling.low(claim.quote()));
    put(json, "addressee", claim.addressee());
    put(json, "spokenAt", claim.spokenAt());
    strings(json, "about", claim.about());
    put(json, "parent", claim.parent());
    json.put("depth", claim.depth());
    inner(json, "proposition", claim.proposition(), FactsWriter::proposition);
    if (!claim.further().isEmpty()) {
      each(json, "furtherPropositions", claim.further(), FactsWriter::stated);
    }
    number(json, "confidence", claim.confidence());
  }

  private static void source(ObjectNode json, Source source) {
    span(json, source.span());
    references(json, source.entities());
    inner(json, "anonymous", source.anonymity(), FactsWriter::anonymity);
  }

  private static void anonymity(ObjectNode json, Anonymity who) {
    json.put("atLeast", who.atLeast());
    json.put("exact", who.exact());
    put(json, "role", who.role());
    each(json, "of", who.of(), FactsWriter::argument);
    inner(json, "knowledge", who.knowledge(), FactsWriter::span);
    inner(json, "condition", who.condition(), FactsWriter::span);
    inner(json, "place", who.place(), FactsWriter::argument);
  }

  private static void argument(ObjectNode json, Argument argument) {
    json.put("text", argument.text());
    put(json, "entity", argument.entity());
  }

  private static void cue(ObjectNode json, Cue cue) {
    span(json, cue.span());
    json.put("lemma", cue.lemma());
  }

  private static void proposition(ObjectNode json, Proposition proposition) {
    put(json, "subject", proposition.subject().flatMap(Argument::entity));
    put(json, "subjectText", proposition.subject().map(Argument::text));
    put(json, "predicate", proposition.predicate());
    put(json, "object", proposition.object().flatMap(Argument::entity));
    put(json, "objectText", proposition.object().map(Argument::text));
    json.put("text", proposition.text());
    inner(json, "core", proposition.core(), FactsWriter::core);
  }

  private static void stated(ObjectNode json, Stated stated) {
    json.put("polarity", Spelling.low(stated.polarity()));
    proposition(json, stated.proposition());
  }

  private static void core(ObjectNode json, Core core) {
    json.put("relation", core.relation());
    each(json, "subject", core.subject(), FactsWriter::term);
    each(json, "object", core.object(), FactsWriter::term);
    each(json, "circumstances", core.circumstances(), FactsWriter::term);
  }

  private static void term(ObjectNode json, Term term) {
    json.put("word", term.word());
    put(json, "entity", term.entity());
  }

  private static void span(ObjectNode json, Span span) {
    json.put("begin", span.begin());
    json.put("end", span.end());
  }

  /** One is the {@code entity}, several are the {@code entities}. */
  private static void references(ObjectNode json, List<String> entities) {
    if (entities.size() > 1) {
      strings(json, "entities", entities);
    } else {
      put(json, "entity", entities.stream().findFirst());
    }
  }

  private static void put(ObjectNode json, String key, Optional<String> value) {
    value.ifPresentOrElse(v -> json.put(key, v), () -> json.putNull(key));
  }

  private static void number(ObjectNode json, String key, double value) {
    json.put(key, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue());
  }

  private static void strings(ObjectNode json, String key, List<String> values) {
    ArrayNode array = json.putArray(key);
    values.forEach(array::add);
  }

  private static <T> void each(
      ObjectNode json, String key, List<T> values, BiConsumer<ObjectNode, T> write) {
    ArrayNode array = json.putArray(key);
    values.forEach(value -> write.accept(array.addObject(), value));
  }

  private static <T> void inner(
      ObjectNode json, String key, Optional<T> value, BiConsumer<ObjectNode, T> write) {
    value.ifPresentOrElse(v -> write.accept(json.putObject(key), v), () -> json.putNull(key));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
