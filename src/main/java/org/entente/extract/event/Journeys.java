package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Role;

/**
 * Visits: the visitor and the country visited take part. A journey to three countries is three
 * visits; a journey at home is none.
 */
final class Journeys {
  /** A stop: the country, and the place in it that is named. */
  private record Stop(Optional<String> host, String place) {}

  /** How many words may stand between the verb and "to". */
  private static final int FAR = 8;

  private final EventLexicon lexicon;
  private final Scene scene;

  Journeys(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /**
   * One report per country.
   *
   * @param first has the visitors
   * @param trigger of the verb or noun
   * @param token the verb or noun
   */
  List<Report> of(Report first, EventLexicon.Trigger trigger, int token) {
    Tree tree = first.tree;
    if (first.parts.isEmpty()) {
      return List.of();
    }
    boolean direct = trigger.frame() == EventLexicon.Frame.VISIT;
    int at = direct ? token + 1 : to(tree, token);
    if (at < 0) {
      return List.of();
    }
    List<Stop> stops = stops(tree, at);
    List<Report> reports = new ArrayList<>();
    for (Stop stop : stops) {
      if (isHome(first, stop) || stop.host().isEmpty()) {
        continue;
      }
      Report report = new Report(first.sentence, tree, token, trigger, first.verbal);
      report.definite = first.definite;
      report.other = first.other;
      report.ordinal = first.ordinal;
      report.named = true;
      report.listed = stops.size() > 1;
      first.parts.forEach(
          (id, part) -> {
            if (scene.entity(id).type() == EntityType.PERSON) {
              report.takePart(List.of(id), Role.VISITOR, part.evidence());
            }
          });
      if (report.parts.isEmpty()) {
        continue;
      }
      report.place = Optional.of(stop.place());
      report.takePart(List.of(stop.host().get()), Role.HOST, tree.sentence().span());
      reports.add(report);
    }
    if (reports.isEmpty() && stops.isEmpty() && direct) {
      Participants people = new Participants(lexicon, scene, first);
      int before = first.parts.size();
      List<Parties.Party> hosts =
          people.objects(token).stream()
              .filter(
                  p ->
                      p.entities().stream()
                          .noneMatch(id -> isHome(first, new Stop(Optional.of(id), id))))
              .toList();
      people.take(hosts, Role.HOST);
      return first.parts.size() > before ? List.of(first) : List.of();
    }
    return reports;
  }

  private int to(Tree tree, int token) {
    Optional<String> goal =
        lexicon.travelPreposition(tree.token(token).lemma().toLowerCase(java.util.Locale.ROOT));
    for (int i = token + 1; i < Math.min(tree.size(), token + FAR); i++) {
      if (tree.lemma(i, "to") || goal.isPresent() && tree.lemma(i, goal.get())) {
        return i + 1;
      }
      if (tree.token(i).tag().matches("VB.*|MD|:|\\.")) {
        break;
      }
    }
    return -1;
  }

  /** The places in a row; "Warsaw, Poland" is one stop, and so is a city after its country. */
  private List<Stop> stops(Tree tree, int first) {
    Map<String, Stop> stops = new LinkedHashMap<>();
    int i = first;
    while (i < tree.size()) {
      while (i < tree.size()
          && tree.token(i).tag().matches("DT|PRP\\$|JJ")
          && place(tree, i).isEmpty()) {
        i++;
      }
      Optional<Mention> place = i < tree.size() ? place(tree, i) : Optional.empty();
      if (place.isEmpty()) {
        break;
      }
      String id = place.get().entities().get(0);
      i = behind(tree, place.get());
      Optional<String> host = host(id);
      if (i + 1 < tree.size() && tree.token(i).form().equals(",")) {
        int next = tree.lemma(i + 1, "the") && i + 2 < tree.size() ? i + 2 : i + 1;
        Optional<Mention> country =
            place(tree, next).filter(m -> scene.entity(m.entities().get(0)).country().isPresent());
        boolean city = scene.entity(id).country().isEmpty() && !liesElsewhere(id, country);
        if (country.isPresent() && city) {
          host = Optional.of(country.get().entities().get(0));
          i = behind(tree, country.get());
        }
      }
      stops.putIfAbsent(host.orElse(id), new Stop(host, id));
      int joint = i;
      while (joint < tree.size() && tree.token(joint).form().matches("[,;]|and|&|then|to")) {
        joint++;
      }
      if (joint == i) {
        break;
      }
      i = joint;
    }
    boolean clause =
        i < tree.size() && tree.token(i).tag().matches("VB[DZP]|MD") && stops.size() > 1;
    // "On the visit to A, B and C agreed": what follows the comma is another clause's subject.
    return clause ? new ArrayList<>(stops.values()).subList(0, 1) : new ArrayList<>(stops.values());
  }

  private Optional<Mention> place(Tree tree, int token) {
    int begin = tree.token(token).span().begin();
    return scene.mentions().in(tree.sentence().span()).stream()
        .filter(
            m ->
                m.span().begin() == begin
                    && m.kind() == MentionKind.NAME
                    && m.type() == EntityType.LOCATION
                    && m.entities().size() == 1)
        .findFirst();
  }

  private static int behind(Tree tree, Mention mention) {
    int i = 0;
    while (i < tree.size() && tree.token(i).span().begin() < mention.span().end()) {
      i++;
    }
    return i;
  }

  /** The country that a place is or lies in, if the article names it; else the place itself. */
  private Optional<String> host(String place) {
    Entity entity = scene.entity(place);
    if (entity.country().isPresent()) {
      return entity.country().flatMap(scene::country).or(() -> Optional.of(place));
    }
    Optional<String> country = lexicon.countries().countryOf(entity.name());
    return country.flatMap(scene::country).or(() -> country.map(c -> place));
  }

  /** "Atlanta, Georgia" is not in the country of that name. */
  private boolean liesElsewhere(String place, Optional<Mention> country) {
    Optional<String> known = lexicon.countries().countryOf(scene.entity(place).name());
    Optional<String> read = country.flatMap(m -> scene.entity(m.entities().get(0)).country());
    return known.isPresent() && read.isPresent() && !known.equals(read);
  }

  /** Whether the article names the country's people or capital: then it is not a state at home. */
  private boolean isForeign(Entity country) {
    String text = scene.article().article().text().value();
    return country.country().stream()
        .flatMap(code -> lexicon.countries().signsOf(code).stream())
        .anyMatch(sign -> !sign.equals(country.name()) && text.contains(sign));
  }

  private boolean isHome(Report report, Stop stop) {
    Optional<String> country =
        stop.host()
            .map(scene::entity)
            .flatMap(e -> e.country().or(() -> lexicon.countries().countryOf(e.name())));
    if (country.isEmpty()) {
      return false;
    }
    boolean own =
        report.parts.keySet().stream()
            .map(scene::entity)
            .flatMap(e -> e.tenures().stream())
            .flatMap(t -> t.of().stream())
            .map(scene::entity)
            .anyMatch(e -> e.country().equals(country));
    boolean state =
        scene.home().isPresent()
            && stop.host().map(scene::entity).stream()
                .anyMatch(
                    e ->
                        lexicon.countries().isStateOf(scene.home().get(), e.name())
                            && !isForeign(e));
    return own
        || state
        || country.flatMap(lexicon.countries()::sovereign).or(() -> country).equals(scene.home());
  }
}
