package org.entente.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.entente.model.Action;
import org.entente.model.Agreement;
import org.entente.model.Argument;
import org.entente.model.Claim;
import org.entente.model.Cue;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Meeting;
import org.entente.model.Proposition;
import org.entente.model.Span;

/**
 * The IRIs of one article's things, by the ids they have within the article. Two things never share
 * an IRI, but for two entities that are linked to the same item: the linker says that they are one.
 */
final class ArticleIris {
  private final Iris iris;
  private final String articleId;
  private final Map<String, String> byId = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private ArticleIris(Iris iris, String articleId) {
    this.iris = iris;
    this.articleId = articleId;
  }

  /** Names everything in {@code linked}, in the order of its lists. */
  static ArticleIris of(Iris iris, LinkedFacts linked) {
    Facts facts = linked.facts();
    ArticleIris names = ofEntities(iris, linked);
    for (Meeting meeting : facts.meetings()) {
      names.report("meeting", meeting.id(), first(meeting.id(), meeting.evidence()));
    }
    for (Agreement agreement : facts.agreements()) {
      names.report("agreement", agreement.id(), first(agreement.id(), agreement.evidence()));
    }
    for (Action action : facts.actions()) {
      names.report("action", action.id(), first(action.id(), action.evidence()));
    }
    for (Claim claim : facts.claims()) {
      Span words = claim.cue().map(Cue::span).orElseGet(() -> claim.content().get(0));
      names.report("claim", claim.id(), words);
    }
    return names;
  }

  /** Names the entities in {@code linked} alone, with the IRIs that {@link #of} gives them. */
  static ArticleIris ofEntities(Iris iris, LinkedFacts linked) {
    ArticleIris names = new ArticleIris(iris, linked.facts().article().id());
    for (Entity entity : linked.facts().entities()) {
      Optional<Link> link = Optional.ofNullable(linked.links().get(entity.id())).filter(Link::sure);
      names.byId.put(entity.id(), names.entity(entity, link));
    }
    return names;
  }

  /** The IRIs by id. This needs none of Jena, which takes as long to start as a model to load. */
  Map<String, String> byId() {
    return Map.copyOf(byId);
  }

  Resource article() {
    return Triples.iri(iris.article(articleId));
  }

  Resource mention(Span span) {
    return Triples.iri(iris.mention(articleId, span));
  }

  Resource quoteSelector(Span span) {
    return Triples.iri(iris.quoteSelector(articleId, span));
  }

  /**
   * The thing with this id.
   *
   * @throws IllegalArgumentException if nothing in the article has it
   */
  Resource thing(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "article " + articleId + " refers to '" + id + "', which stands for nothing"));
  }

  /** The thing with this id, if there is one. */
  Optional<Resource> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(Triples::iri);
  }

  /** Something new that only this article reports. */
  Resource reported(String kind, Span evidence) {
    return Triples.iri(free(iris.reported(kind, articleId, evidence)));
  }

  /** A new part of something. */
  Resource part(Resource whole, String kind, Resource about) {
    return Triples.iri(free(iris.part(whole.getURI(), kind, about.getURI())));
  }

  /** The node that scores an unsure link: each article judges by its own words. */
  Resource candidate(Resource entity, String qid) {
    return Triples.iri(iris.candidate(iris.article(articleId), entity.getURI(), qid));
  }

  Resource office(String title, Optional<String> ofEntity) {
    return Triples.iri(iris.office(title, ofEntity.map(id -> thing(id).getURI())));
  }

  Resource topic(String label, Optional<String> entity) {
    return Triples.iri(
        entity.map(id -> iris.topicOf(thing(id).getURI())).orElseGet(() -> iris.topic(label)));
  }

  Resource publisher(String name) {
    return Triples.iri(iris.nilEntity(EntityType.ORGANIZATION, name));
  }

  /** What a proposition comes down to, if its words could be taken apart. */
  Optional<NormalForm> normalForm(Proposition proposition) {
    return proposition
        .core()
        .map(core -> NormalForm.of(core, id -> iris.local(thing(id).getURI())));
  }

  Resource proposition(Proposition proposition) {
    Optional<NormalForm> form = normalForm(proposition);
    if (form.isPresent()) {
      return Triples.iri(iris.proposition(form.get(), articleId));
    }
    return Triples.iri(
        iris.proposition(
            proposition.subject().map(this::argument),
            proposition.predicate(),
            proposition.object().map(this::argument),
            proposition.text()));
  }

  private String argument(Argument argument) {
    return iris.argument(argument.entity().map(id -> thing(id).getURI()), argument.text());
  }

  private String entity(Entity entity, Optional<Link> link) {
    if (entity.anonymous()) {
      return free(iris.anonymousEntity(articleId, entity.type(), entity.name()));
    }
    if (link.isPresent()) {
      return iris.linkedEntity(entity.type(), link.get().qid());
    }
    String shared = iris.nilEntity(entity.type(), entity.name());
    // The article tells two of the same name apart: the second is nobody but itself.
    return taken.add(shared) ? shared : free(shared + "~" + articleId);
  }

  private void report(String kind, String id, Span evidence) {
    byId.put(id, free(iris.reported(kind, articleId, evidence)));
  }

  private String free(String wanted) {
    String iri = wanted;
    for (int n = 2; !taken.add(iri); n++) {
      iri = wanted + "~" + n;
    }
    return iri;
  }

  private static Span first(String id, List<Span> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(id + " has no evidence");
    }
    return evidence.get(0);
  }
}
