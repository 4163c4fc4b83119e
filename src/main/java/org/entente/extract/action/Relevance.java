package org.entente.extract.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * Whether a deed is a political event: by who acts, to whom it is done, and where, since the same
 * words tell of private life as well.
 */
final class Relevance {
  /** Codes of what people do on their own. */
  private static final Set<String> ALONE = Set.of("PROTEST", "CONCEDE", "MOBILIZE");

  /** Codes that say little without a recipient. */
  private static final Set<String> DYADIC = Set.of("COOPERATE", "CONSULT");

  /** Codes of what private people do to each other as well. */
  private static final Set<String> CIVIL =
      Set.of(
          "REQUEST",
          "AGREE",
          "SUPPORT",
          "AID",
          "COOPERATE",
          "CONSULT",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "CONCEDE",
          "COERCE",
          "SANCTION",
          "RETREAT");

  /** Codes of what nameless people do and suffer and is news all the same. */
  private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST");

  /** Codes of what bodies that take no part in politics otherwise do on their own. */
  private static final Set<String> ARMED = Set.of("ASSAULT", "PROTEST");

  private final Polity polity;
  private final EventView view;
  private final UnnamedActors strangers;

  Relevance(Polity polity, EventView view, UnnamedActors strangers) {
    this.polity = polity;
    this.view = view;
    this.strangers = strangers;
  }

  private boolean isPolitical(String id) {
    Entity who = strangers.entity(id);
    return !who.anonymous() && polity.has(who, strangers::entity);
  }

  /**
   * Whether the deed is one without anybody it is done to: of a country, a body or an office
   * holder, or of a kind that needs nobody.
   */
  boolean isAlone(Deed deed, String actor) {
    Entity who = strangers.entity(actor);
    boolean campaigns = who.type() == EntityType.PERSON && !who.tenures().isEmpty();
    boolean kind = ALONE.contains(deed.row().code());
    boolean official =
        isPolitical(actor) || ARMED.contains(deed.row().code()) && who.type() != EntityType.PERSON;
    if (campaigns && deed.row().code().equals("PROTEST")) {
      return false;
    }
    return who.anonymous()
        ? kind
            || !DYADIC.contains(deed.row().code()) && isOfSomebody(deed, actor)
            || VIOLENT.contains(deed.row().code()) && isPlaced(deed)
        : kind || official && !DYADIC.contains(deed.row().code());
  }

  /**
   * Whether a state, a body or somebody in office has a part in it: what private people do to each
   * other, and what they tell a paper, is no political event.
   */
  boolean isPublic(Deed deed, String actor, String recipient) {
    if (view.isPublisher(strangers.entity(recipient)) || isCrime(deed, actor, recipient)) {
      return false;
    }
    return !CIVIL.contains(deed.row().code())
        || List.of(actor, recipient).stream()
            .anyMatch(
                id ->
                    isPolitical(id)
                        || strangers.isOfficial(id)
                        || strangers.entity(id).anonymous() && isOfSomebody(deed, id));
  }

  /** What one private person by name did to other private people. */
  private boolean isCrime(Deed deed, String actor, String recipient) {
    Entity who = strangers.entity(actor);
    return VIOLENT.contains(deed.row().code())
        && who.type() == EntityType.PERSON
        && !who.anonymous()
        && !isPolitical(actor)
        && !isPolitical(recipient)
        && !(strangers.isOfficial(recipient)
            && strangers.entity(recipient).type() == EntityType.PERSON);
  }

  /** Whether it matters to whom something was done that nobody is said to have done. */
  boolean isSuffering(Deed deed, String recipient) {
    return isKnown(deed, recipient);
  }

  /** Whether somebody is named, or whose people they are. */
  boolean isKnown(Deed deed, String entity) {
    return !strangers.entity(entity).anonymous()
        || isOfSomebody(deed, entity)
        || VIOLENT.contains(deed.row().code()) && isPlaced(deed);
  }

  /** "Gunmen killed four policemen in northern Mexico": the words after it name a place. */
  private boolean isPlaced(Deed deed) {
    Tree tree = deed.tree();
    Clause clause = new Clause(tree, deed.told());
    return clause.obliques("in", "near", "outside", "at").stream().anyMatch(o -> hasPlace(tree, o))
        || tree.children(deed.told(), "obj", "nsubj").stream()
            .flatMap(o -> new Clause(tree, o).obliques("in", "near", "outside", "at").stream())
            .anyMatch(o -> hasPlace(tree, o));
  }

  private boolean hasPlace(Tree tree, int token) {
    return tree.subtree(token).stream()
        .anyMatch(
            i ->
                view.mentions().in(tree.token(i).span()).stream()
                    .anyMatch(
                        m -> m.type() == EntityType.LOCATION && m.kind() == MentionKind.NAME));
  }

  /** "Egyptian demonstrators": unnamed, but the words say whose they are. */
  private boolean isOfSomebody(Deed deed, String actor) {
    Span words = nearest(deed, actor);
    boolean called =
        view.mentions().in(words).stream()
            .flatMap(m -> m.entities().stream())
            .anyMatch(id -> !view.entity(id).anonymous());
    return called
        || deed.tree().headOf(words).stream()
            .flatMap(
                h ->
                    new Clause(deed.tree(), h)
                        .obliques("in", "from", "throughout", "across").stream()
                            .mapToInt(Integer::intValue))
            .anyMatch(o -> hasPlace(deed.tree(), o));
  }

  /** The mention of an entity that stands nearest to the deed's word in its sentence. */
  Span nearest(Deed deed, String entity) {
    Optional<Span> stranger = strangers.span(entity, deed.tree().sentence().span());
    if (stranger.isPresent()) {
      return stranger.get();
    }
    Span head = deed.tree().token(deed.head()).span();
    Span best = head;
    int distance = Integer.MAX_VALUE;
    for (Mention mention : view.mentions().in(deed.tree().sentence().span())) {
      int away = Math.abs(mention.span().begin() - head.begin());
      if (mention.entities().contains(entity) && away < distance) {
        best = mention.extent();
        distance = away;
      }
    }
    return best;
  }
}
