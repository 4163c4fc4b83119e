package org.entente.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Role;

/**
 * Who stands on either side where only a role is named: "In Norway, she will meet with senior
 * officials" is with Norway, and so it is after "She will travel to Norway"; "the delegation" is
 * who travels.
 */
final class Counterparts {
  /** So many sentences after the journey was told of, unnamed officials are those visited. */
  private static final int NEAR = 3;

  /** So many words behind a verb its "with" may stand. */
  private static final int FAR = 6;

  private final EventLexicon lexicon;
  private final Scene scene;

  Counterparts(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /**
   * Completes a report.
   *
   * @param before the reports before it in the text
   */
  void complete(Report report, List<Report> before) {
    if (report.kind == MeetingKind.VISIT || report.kind == MeetingKind.CALL || !report.verbal) {
      return;
    }
    if (report.parts.keySet().stream().allMatch(id -> scene.entity(id).anonymous())
        && isDelegation(report)) {
      travellers(report, before);
    }
    if (!isWithOfficials(report) || others(report) > 0) {
      return;
    }
    Set<String> countries = countries(report, before);
    countries.removeIf(id -> isHome(report, id));
    boolean named = report.parts.keySet().stream().anyMatch(id -> !scene.entity(id).anonymous());
    if (named && !countries.isEmpty()) {
      report.parts.keySet().removeIf(id -> scene.entity(id).anonymous());
      report.takePart(List.copyOf(countries), Role.ATTENDEE, report.evidence());
      report.partial = false;
    }
  }

  private long others(Report report) {
    return report.parts.keySet().stream()
        .filter(id -> !report.agents.contains(id) && !scene.entity(id).anonymous())
        .count();
  }

  /** "The delegation will meet": nobody else is named as who does. */
  private boolean isDelegation(Report report) {
    OptionalInt subject = new Clause(report.tree, report.head).subject();
    return subject.isPresent()
        && lexicon.isPartyWord(PartyWord.DELEGATION, lemma(report.tree, subject.getAsInt()))
        && report.tree.children(subject.getAsInt(), "det").stream()
            .anyMatch(d -> report.tree.lemma(d, "the", "both"));
  }

  private void travellers(Report report, List<Report> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Report visit = before.get(i);
      if (visit.kind == MeetingKind.VISIT && report.sentence - visit.sentence <= NEAR) {
        visit.parts.forEach(
            (id, part) -> {
              if (part.role() == Role.VISITOR && !scene.entity(id).anonymous()) {
                report.takePart(List.of(id), Role.ATTENDEE, part.evidence());
                report.agents.add(id);
              }
            });
        return;
      }
    }
  }

  /** The country of the meeting's place, else those on the journey told of right before. */
  private Set<String> countries(Report report, List<Report> before) {
    Set<String> countries = new LinkedHashSet<>();
    report.place.flatMap(this::countryOf).ifPresent(countries::add);
    if (!countries.isEmpty()) {
      return countries;
    }
    for (Report visit : before) {
      boolean near = report.sentence - visit.sentence <= NEAR;
      boolean traveller =
          visit.parts.entrySet().stream()
              .anyMatch(
                  p -> p.getValue().role() == Role.VISITOR && report.parts.containsKey(p.getKey()));
      boolean real =
          (visit.status == EventStatus.OCCURRED) == (report.status == EventStatus.OCCURRED);
      if (visit.kind == MeetingKind.VISIT && near && traveller && real) {
        visit.parts.entrySet().stream()
            .filter(p -> p.getValue().role() == Role.HOST)
            .map(Map.Entry::getKey)
            .filter(id -> scene.entity(id).country().isPresent())
            .forEach(countries::add);
      }
    }
    return countries;
  }

  private Optional<String> countryOf(String place) {
    Entity entity = scene.entity(place);
    return entity
        .country()
        .or(() -> lexicon.countries().countryOf(entity.name()))
        .flatMap(scene::country);
  }

  /** "With senior government officials", "her counterparts": no word says whose. */
  private boolean isWithOfficials(Report report) {
    Tree tree = report.tree;
    int i = report.head + 1;
    while (i < tree.size() && i <= report.head + FAR && !tree.lemma(i, "with")) {
      if (tree.token(i).tag().matches("VB.*|MD|W.*|CC|[,:.]")) {
        return false;
      }
      i++;
    }
    int first = ++i;
    while (i < tree.size()
        && (tree.token(i).tag().matches("DT|PRP\\$|,|CC|HYPH")
            || lexicon.isPartyWord(PartyWord.OFFICIAL_RANK, lemma(tree, i)))) {
      i++;
    }
    boolean officials =
        i < tree.size()
            && i >= first
            && tree.token(i).tag().equals("NNS")
            && lexicon.isPartyWord(PartyWord.OFFICIAL, lemma(tree, i));
    return officials && (i + 1 >= tree.size() || !tree.lemma(i + 1, "of", "from"));
  }

  private boolean isHome(Report report, String country) {
    return report.parts.keySet().stream()
            .flatMap(id -> scene.entity(id).tenures().stream())
            .anyMatch(t -> t.of().filter(country::equals).isPresent())
        || scene.home().flatMap(scene::country).filter(country::equals).isPresent();
  }

  private static String lemma(Tree tree, int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
