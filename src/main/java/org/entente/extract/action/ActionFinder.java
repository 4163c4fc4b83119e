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
import org.entente.model.EntityType;
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

  /** Codes of what people do on their own. */
  private static final Set<String> ALONE = Set.of("PROTEST", "CONCEDE", "MOBILIZE");

  /** Codes that say little without a recipient. */
  private static final Set<String> DYADIC = Set.of("COOPERATE", "CONSULT");

  private final ActionLexicon lexicon = ActionLexicon.load();
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
    UnnamedActors strangers = new UnnamedActors(lexicon, view, entities);
    Reality reality = new Reality(lexicon, view);
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
          tellings.addAll(tellings(view, strangers, deed, status));
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
      EventView view, UnnamedActors strangers, Deed deed, EventStatus status) {
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
        if (isSuffering(view, strangers, deed, recipient)) {
          found.add(
              telling(
                  view, strangers, deed, Optional.empty(), Optional.of(recipient), status, date));
        }
      }
    }
    for (String actor : deed.actors()) {
      if (recipients.isEmpty() && isAlone(view, strangers, deed, actor)) {
        found.add(
            telling(view, strangers, deed, Optional.of(actor), Optional.empty(), status, date));
      }
      for (String recipient : recipients) {
        boolean named =
            isKnown(view, strangers, deed, actor) || isKnown(view, strangers, deed, recipient);
        if (named && !actor.equals(recipient)) {
          found.add(
              telling(
                  view, strangers, deed, Optional.of(actor), Optional.of(recipient), status, date));
        }
      }
    }
    return found;
  }

  /**
   * Whether the deed is one without anybody it is done to: of a country, a body or an office
   * holder, or of a kind that needs nobody.
   */
  private static boolean isAlone(EventView view, UnnamedActors strangers, Deed deed, String actor) {
    Entity who = strangers.entity(actor);
    boolean kind = ALONE.contains(deed.row().code());
    boolean official = who.type() != EntityType.PERSON || !who.tenures().isEmpty();
    return who.anonymous()
        ? kind || !DYADIC.contains(deed.row().code()) && isOfSomebody(view, strangers, deed, actor)
        : kind || official && !DYADIC.contains(deed.row().code());
  }

  /** Whether it matters to whom something was done that nobody is said to have done. */
  private static boolean isSuffering(
      EventView view, UnnamedActors strangers, Deed deed, String recipient) {
    return deed.told() == deed.head() && isKnown(view, strangers, deed, recipient);
  }

  /** Whether somebody is named, or whose people they are. */
  private static boolean isKnown(
      EventView view, UnnamedActors strangers, Deed deed, String entity) {
    return !strangers.entity(entity).anonymous() || isOfSomebody(view, strangers, deed, entity);
  }

  /** "Egyptian demonstrators": unnamed, but the words say whose they are. */
  private static boolean isOfSomebody(
      EventView view, UnnamedActors strangers, Deed deed, String actor) {
    Span words = nearest(view, strangers, deed, actor);
    return view.mentions().in(words).stream()
        .flatMap(m -> m.entities().stream())
        .anyMatch(id -> !view.entity(id).anonymous());
  }

  private static Telling telling(
      EventView view,
      UnnamedActors strangers,
      Deed deed,
      Optional<String> actor,
      Optional<String> recipient,
      EventStatus status,
      Optional<String> date) {
    Span evidence = deed.tree().token(deed.head()).span();
    evidence = evidence.union(deed.tree().token(deed.told()).span());
    if (actor.isPresent()) {
      evidence = evidence.union(nearest(view, strangers, deed, actor.get()));
    }
    if (recipient.isPresent()) {
      evidence = evidence.union(nearest(view, strangers, deed, recipient.get()));
    }
    return new Telling(deed, actor, recipient, status, date, evidence);
  }

  /** The mention of an entity that stands nearest to the deed's word in its sentence. */
  private static Span nearest(EventView view, UnnamedActors strangers, Deed deed, String entity) {
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
