package org.entente.extract.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.event.Events;
import org.entente.extract.syntax.Tree;
import org.entente.model.Action;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.EventStatus;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/**
 * Finds what actors do to each other: which words tell of it, who does it to whom, whether and when
 * it took place; then which tellings are of one action. Safe for use by any number of threads.
 */
public final class ActionFinder {
  /** Whoever acts in longer rows is a list, not a party to one deed. */
  private static final int MOST = 4;

  private final ActionLexicon lexicon = ActionLexicon.load();
  private final Polity polity = new Polity(lexicon);
  private final EventView.Words words = new EventView.Words();

  /** One telling of an action between two. */
  private record Telling(
      Deed deed,
      Optional<String> actor,
      Optional<String> recipient,
      EventStatus status,
      Optional<String> date,
      Span evidence) {}

  /** What makes two tellings one action. */
  private record Identity(
      String code, Optional<String> actor, Optional<String> recipient, EventStatus status) {}

  /** The actions of an article; {@code events} are its meetings and agreements. */
  public Actions find(
      AnnotatedArticle article,
      List<Mention> mentions,
      List<Entity> entities,
      List<TimeExpression> times,
      Events events) {
    EventView view = new EventView(words, article, mentions, entities, times);
    if (polity.isSport(view.trees())) {
      return new Actions(List.of(), Map.of(), List.of(), List.of());
    }
    UnnamedActors strangers = new UnnamedActors(lexicon, view, entities);
    Reality reality = new Reality(lexicon, view);
    Relevance relevance = new Relevance(polity, view, strangers);
    List<Telling> tellings = new ArrayList<>();
    for (Tree tree : view.trees()) {
      if (isQuestion(tree)) {
        continue;
      }
      VerbDeeds verbs = new VerbDeeds(lexicon, view, strangers, tree);
      List<Deed> deeds = new ArrayList<>(verbs.find());
      deeds.addAll(new NounDeeds(lexicon, view, strangers, tree, verbs).find());
      deeds.sort((a, b) -> Integer.compare(a.head(), b.head()));
      for (Deed deed : deeds) {
        EventStatus status = reality.status(deed);
        boolean idle = !deed.verbal() && status == EventStatus.HYPOTHETICAL;
        if (!idle && !isKnown(deed, events)) {
          tellings.addAll(tellings(view, relevance, deed, status));
        }
      }
    }
    return merge(tellings, strangers);
  }

  private static boolean isQuestion(Tree tree) {
    return tree.size() > 0 && tree.token(tree.size() - 1).form().startsWith("?");
  }

  /** Whether a meeting or an agreement already says it. */
  private static boolean isKnown(Deed deed, Events events) {
    Span at = deed.tree().token(deed.head()).span();
    return switch (deed.row().code()) {
      case "CONSULT" ->
          events.meetings().stream()
              .anyMatch(
                  m ->
                      m.evidence().stream().anyMatch(e -> e.contains(at))
                          && m.participants().stream()
                              .anyMatch(p -> deed.actors().contains(p.entity())));
      case "AGREE", "SUPPORT" ->
          events.agreements().stream()
              .anyMatch(
                  a ->
                      a.evidence().stream().anyMatch(e -> e.contains(at))
                          && a.parties().containsAll(deed.actors()));
      default -> false;
    };
  }

  private static List<Telling> tellings(
      EventView view, Relevance relevance, Deed deed, EventStatus status) {
    List<Telling> found = new ArrayList<>();
    Optional<String> date = view.date(deed.tree(), deed.told());
    boolean each =
        deed.recipients().isEmpty()
            && deed.row().recipients().contains("each")
            && deed.actors().size() > 1;
    Set<String> recipients = each ? deed.actors() : deed.recipients();
    if (deed.actors().size() > MOST || recipients.size() > MOST) {
      return List.of();
    }
    if (deed.actors().isEmpty()) {
      for (String recipient : recipients) {
        if (relevance.isSuffering(deed, recipient)) {
          found.add(
              telling(relevance, deed, Optional.empty(), Optional.of(recipient), status, date));
        }
      }
    }
    for (String actor : deed.actors()) {
      if (recipients.isEmpty() && relevance.isAlone(deed, actor)) {
        found.add(telling(relevance, deed, Optional.of(actor), Optional.empty(), status, date));
      }
      for (String recipient : recipients) {
        boolean named = relevance.isKnown(deed, actor) || relevance.isKnown(deed, recipient);
        if (named && !actor.equals(recipient) && relevance.isPublic(deed, actor, recipient)) {
          found.add(
              telling(relevance, deed, Optional.of(actor), Optional.of(recipient), status, date));
        }
      }
    }
    return found;
  }

  private static Telling telling(
      Relevance relevance,
      Deed deed,
      Optional<String> actor,
      Optional<String> recipient,
      EventStatus status,
      Optional<String> date) {
    Span evidence = deed.tree().token(deed.head()).span();
    evidence = evidence.union(deed.tree().token(deed.told()).span());
    if (actor.isPresent()) {
      evidence = evidence.union(relevance.nearest(deed, actor.get()));
    }
    if (recipient.isPresent()) {
      evidence = evidence.union(relevance.nearest(deed, recipient.get()));
    }
    return new Telling(deed, actor, recipient, status, date, evidence);
  }

  /** One action for all tellings that agree in code, parties and status, and not on two dates. */
  private static Actions merge(List<Telling> tellings, UnnamedActors strangers) {
    Map<Identity, List<List<Telling>>> groups = new LinkedHashMap<>();
    List<List<Telling>> order = new ArrayList<>();
    for (Telling t : tellings) {
      Identity identity = new Identity(t.deed().row().code(), t.actor(), t.recipient(), t.status());
      List<List<Telling>> known = groups.computeIfAbsent(identity, i -> new ArrayList<>());
      Optional<List<Telling>> same = known.stream().filter(g -> agree(g, t)).findFirst();
      if (same.isPresent()) {
        same.get().add(t);
      } else {
        List<Telling> fresh = new ArrayList<>(List.of(t));
        known.add(fresh);
        order.add(fresh);
      }
    }
    List<Action> actions = new ArrayList<>();
    Map<String, List<Span>> anchors = new HashMap<>();
    for (List<Telling> group : order) {
      String id = "x" + (actions.size() + 1);
      actions.add(action(id, group));
      anchors.put(
          id, group.stream().map(t -> t.deed().tree().token(t.deed().head()).span()).toList());
    }
    Set<String> players = new HashSet<>();
    actions.forEach(a -> a.actor().ifPresent(players::add));
    actions.forEach(a -> a.recipient().ifPresent(players::add));
    return new Actions(actions, anchors, strangers.entities(players), strangers.mentions(players));
  }

  private static boolean agree(List<Telling> group, Telling telling) {
    return telling.date().isEmpty()
        || group.stream().allMatch(t -> t.date().isEmpty() || t.date().equals(telling.date()));
  }

  private static Action action(String id, List<Telling> group) {
    Telling first = group.get(0);
    return new Action(
        id,
        first.deed().row().code(),
        group.stream().flatMap(t -> t.deed().row().mode().stream()).findFirst(),
        first.actor(),
        first.recipient(),
        group.stream().flatMap(t -> t.date().stream()).findFirst(),
        first.status(),
        group.stream().map(Telling::evidence).distinct().toList());
  }
}
