package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.link.index.Item;
import org.entente.link.index.Kind;
import org.entente.model.Entity;
import org.entente.model.Link;

/** Ranks the candidates of all entities of an article together. */
final class JointRanking {
  /** The second round knows whom the first has found. */
  private static final int ROUNDS = 2;

  private final LinkModel model;
  private final Candidates candidates;
  private final Evidence evidence;
  private final Map<String, Item> certain;

  /**
   * @param certain by entity: items of which there is no doubt
   */
  JointRanking(
      LinkModel model, Candidates candidates, Evidence evidence, Map<String, Item> certain) {
    this.model = model;
    this.candidates = candidates;
    this.evidence = evidence;
    this.certain = certain;
  }

  /** An entity's candidates with what speaks for each. */
  record Choice(Entity entity, List<Candidate> candidates, List<Map<Feature, Double>> features) {}

  /** The links of entities, by their ids; whoever is missing is NIL. */
  Map<String, Link> link(List<Entity> entities) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Choice choice : choices(entities)) {
      best(choice)
          .filter(best -> best.probability() >= model.link())
          .ifPresent(best -> links.put(choice.entity().id(), link(best)));
    }
    return links;
  }

  /** The candidates of entities and the features they have in the last round. */
  List<Choice> choices(List<Entity> entities) {
    Map<String, List<Candidate>> found = new LinkedHashMap<>();
    for (Entity entity : entities) {
      found.put(
          entity.id(),
          candidates.of(entity).stream().filter(c -> evidence.possible(entity, c.item())).toList());
    }
    Map<String, Item> known = new HashMap<>(certain);
    List<Choice> choices = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      choices = round(entities, found, known);
      for (Choice choice : choices) {
        best(choice)
            .filter(best -> best.probability() >= model.link())
            .ifPresentOrElse(
                best -> known.put(choice.entity().id(), best.candidate().item()),
                () -> known.remove(choice.entity().id()));
      }
    }
    return choices;
  }

  private List<Choice> round(
      List<Entity> entities, Map<String, List<Candidate>> found, Map<String, Item> known) {
    List<Choice> choices = new ArrayList<>();
    for (Entity entity : entities) {
      List<Candidate> own = found.getOrDefault(entity.id(), List.of());
      List<Item> company =
          known.entrySet().stream()
              .filter(e -> !e.getKey().equals(entity.id()))
              .map(Map.Entry::getValue)
              .toList();
      choices.add(
          new Choice(
              entity, own, own.stream().map(c -> evidence.of(entity, c, own, company)).toList()));
    }
    return choices;
  }

  private record Best(Candidate candidate, Map<Feature, Double> features, double probability) {}

  private Optional<Best> best(Choice choice) {
    return model
        .best(choice.features())
        .map(b -> new Best(choice.candidates().get(b.place()), b.features(), b.probability()))
        .filter(best -> !undecided(best));
  }

  /** Of two places of one name, of neither of which it is told how well known it is. */
  private static boolean undecided(Best best) {
    Item item = best.candidate().item();
    return item.kind() == Kind.PLACE
        && item.sitelinks() < 0
        && best.features().containsKey(Feature.NAMESAKE_ALIKE);
  }

  private Link link(Best best) {
    Item item = best.candidate().item();
    boolean whole = best.candidate().whole();
    boolean supported =
        best.features().containsKey(Feature.COUNTRY_SPOKEN_OF)
            || best.features().containsKey(Feature.OFFICE_STATED)
            || best.features().getOrDefault(Feature.DESCRIPTION_IN_TEXT, 0.0) > 0
            || item.countries().isEmpty();
    boolean sure =
        whole
            && supported
            && !best.features().containsKey(Feature.TYPE_CLASHES)
            && !best.features().containsKey(Feature.UNCHECKED)
            && best.probability() >= model.sure();
    return new Link(item.qid(), item.label(), best.probability(), sure);
  }
}
