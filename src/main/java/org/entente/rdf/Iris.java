package org.entente.rdf;

import java.util.List;
import java.util.Optional;
import org.entente.model.EntityType;
import org.entente.model.Span;

/**
 * What everything is called. Every IRI derives from content alone, so that the same article gives
 * the same IRIs on every run and machine.
 *
 * @param base begins the IRI of everything in the data; ends with a slash or a hash
 */
public record Iris(String base) {
  /** The base unless the user sets another. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/entente/id/");

  /** 80 bits: propositions are shared by all articles, so a clash would merge what people said. */
  private static final int PROPOSITION_DIGITS = 20;

  /** Stands between the parts of a hashed key; no normal form contains it. */
  private static final String SEPARATOR = "\u001f";

  public Iris {
    if (!base.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new IllegalArgumentException(
          "not a base for IRIs: '" + base + "'; give an absolute IRI that ends with / or #");
    }
  }

  /** The article, and the named graph of what it reports. */
  public String article(String articleId) {
    return base + "article/" + articleId;
  }

  /** A stretch of an article's text, as RFC 5147 writes it; code points. */
  public String mention(String articleId, Span span) {
    return fragment(articleId, "char", span);
  }

  /** The selector that finds a stretch by its words and what stands around them. */
  public String quoteSelector(String articleId, Span span) {
    return fragment(articleId, "quote", span);
  }

  /** An entity that is a Wikidata item for sure: all articles about it meet here. */
  public String linkedEntity(EntityType type, String qid) {
    return base + path(type) + "/" + qid;
  }

  /** An entity nobody knows, by its type and normalised name (see {@link #sameName}). */
  public String nilEntity(EntityType type, String name) {
    return base + path(type) + "/" + NameKey.of(name).slug();
  }

  /** Somebody whom one article does not name: an entity of that article only. */
  public String anonymousEntity(String articleId, EntityType type, String name) {
    return article(articleId) + "/" + path(type) + "/" + NameKey.of(name).slug();
  }

  /** Whether two names are one to {@link #nilEntity}. */
  public static boolean sameName(String one, String other) {
    return NameKey.of(one).normal().equals(NameKey.of(other).normal());
  }

  /** An office, by its title and whose office it is (the IRI of a country or organization). */
  public String office(String title, Optional<String> of) {
    return base + "office/" + NameKey.of(title).slug() + of.map(o -> "/" + local(o)).orElse("");
  }

  /** A topic that is no entity. */
  public String topic(String label) {
    return base + "topic/" + NameKey.of(label).slug();
  }

  /** A topic that is an entity. */
  public String topicOf(String entity) {
    return base + "topic/" + local(entity);
  }

  /**
   * Something that exists only as one article reports it (a meeting, an agreement, an action, a
   * claim, a tenure), by the words that report it.
   */
  public String reported(String kind, String articleId, Span evidence) {
    return base + kind + "/" + articleId + "/" + evidence.begin() + "-" + evidence.end();
  }

  /** A part of something, such as a participation of a meeting, by what it is about. */
  public String part(String whole, String kind, String about) {
    return whole + "/" + kind + "/" + local(about);
  }

  /**
   * A proposition, by its normalised content. It is complete where it has a subject, a predicate
   * and an object; otherwise its reading decides too, since half an analysis would merge what
   * differs.
   *
   * @param subject {@link #argument} of the subject
   * @param object {@link #argument} of the object
   */
  public String proposition(
      Optional<String> subject, Optional<String> predicate, Optional<String> object, String text) {
    boolean complete = subject.isPresent() && predicate.isPresent() && object.isPresent();
    String key =
        String.join(
            SEPARATOR,
            List.of(
                subject.orElse(""),
                predicate.map(p -> NameKey.of(p).normal()).orElse(""),
                object.orElse(""),
                complete ? "" : NameKey.of(text).normal()));
    return base
        + "proposition/"
        + predicate.map(p -> NameKey.of(p).slug() + "/").orElse("")
        + NameKey.hash(key, PROPOSITION_DIGITS);
  }

  /**
   * A proposition, by what it comes down to. One that points to something in its article ("the
   * plan"), or of which nobody is known, is the article's own.
   */
  public String proposition(NormalForm form, String articleId) {
    String key = form.isShared() ? form.text() : articleId + SEPARATOR + form.text();
    return base
        + "proposition/"
        + NameKey.of(form.relation()).slug()
        + "/"
        + NameKey.hash(key, PROPOSITION_DIGITS);
  }

  /**
   * What a subject or object is to {@link #proposition}: an entity if it is one, else its words.
   */
  public String argument(Optional<String> entity, String words) {
    return entity
        .map(e -> "entity " + local(e))
        .orElseGet(() -> "words " + NameKey.of(words).normal());
  }

  /** A derived link between two claims, by the three. */
  public String match(String one, String link, String other) {
    String key = String.join(SEPARATOR, List.of(one, link, other));
    return base + "match/" + NameKey.hash(key, PROPOSITION_DIGITS);
  }

  /** The graph in which all articles describe their entities together. */
  public String entitiesGraph() {
    return base + "graph/entities";
  }

  /** The graph with one row per article. */
  public String catalogueGraph() {
    return base + "graph/catalogue";
  }

  /** The graph of what is computed over articles. */
  public String derivedGraph() {
    return base + "graph/derived";
  }

  /** The graph of what people corrected. */
  public String correctionsGraph() {
    return base + "graph/corrections";
  }

  /** The graph of what Wikidata knows about the entities, never mixed with what articles say. */
  public String wikidataGraph() {
    return base + "graph/wikidata";
  }

  /**
   * The node that scores an unsure link: each article judges by its own words.
   *
   * @param article IRI of the article
   * @param entity IRI of the entity
   */
  public String candidate(String article, String entity, String qid) {
    return article + "/candidate/" + entity.substring(entity.lastIndexOf('/') + 1) + "/" + qid;
  }

  /** What a thing is called inside the IRIs of others that are about it. */
  public String localName(String entity) {
    return local(entity);
  }

  private String fragment(String articleId, String scheme, Span span) {
    return article(articleId) + "#" + scheme + "=" + span.begin() + "," + span.end();
  }

  /** The end of an IRI of ours that tells it from all others; a slug of any other. */
  String local(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : NameKey.of(iri).slug();
  }

  private static String path(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANIZATION -> "org";
      case LOCATION -> "place";
      case NORP -> "community";
      case EVENT -> "event";
    };
  }
}
