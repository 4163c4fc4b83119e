package org.entente.extract.event;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Entity;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Role;

/**
 * Whose officials those are that a traveller meets: "In Norway, she will meet with senior
 * officials" is with Norway, and so it is after "She will travel to Norway". They stand for their
 * country.
 */
final class Counterparts {
  /** So many sentences after the journey was told of, unnamed officials are those visited. */
  private static final int NEAR = 3;

  private final EventLexicon lexicon;
  private final Scene scene;

  Counterparts(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
  }

  /** Puts the country in the place of its unnamed officials. */
  void resolve(List<MeetingDraft> events) {
    for (MeetingDraft event : events) {
      List<String> officials =
          event.parts.keySet().stream().filter(id -> isOfficials(scene.entity(id))).toList();
      boolean named = event.parts.keySet().stream().anyMatch(id -> !scene.entity(id).anonymous());
      if (officials.size() != 1
          || !named
          || event.kind == MeetingKind.VISIT
          || event.kind == MeetingKind.CALL
          || event.parts.size() > 2) {
        continue;
      }
      Set<String> countries = countries(event, events);
      countries.removeIf(id -> isHome(event, id));
      if (!countries.isEmpty()) {
        Report.Part part = event.parts.remove(officials.get(0));
        countries.forEach(c -> event.parts.put(c, new Report.Part(Role.ATTENDEE, part.evidence())));
      }
    }
  }

  /** The country of the meeting's place, else those on the journey told of right before. */
  private Set<String> countries(MeetingDraft event, List<MeetingDraft> events) {
    Set<String> countries = new LinkedHashSet<>();
    event.place.flatMap(this::countryOf).ifPresent(countries::add);
    if (!countries.isEmpty()) {
      return countries;
    }
    for (MeetingDraft visit : events) {
      int distance = event.first().sentence - visit.last().sentence;
      boolean before = distance >= 0 && distance <= NEAR;
      boolean traveller =
          visit.parts.entrySet().stream()
              .anyMatch(
                  p -> p.getValue().role() == Role.VISITOR && event.parts.containsKey(p.getKey()));
      boolean real =
          (visit.status == EventStatus.OCCURRED) == (event.status == EventStatus.OCCURRED);
      if (visit.kind == MeetingKind.VISIT && before && traveller && real) {
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

  /** "Senior government officials", "her counterparts": no word says whose. */
  private boolean isOfficials(Entity entity) {
    if (!entity.anonymous() || entity.country().isPresent()) {
      return false;
    }
    String[] words = entity.name().toLowerCase(Locale.ROOT).split("[ -]+");
    String head = words[words.length - 1].replaceFirst("s$", "");
    return lexicon.isPartyWord(PartyWord.OFFICIAL, head)
        && Arrays.stream(words, 0, words.length - 1)
            .allMatch(w -> lexicon.isPartyWord(PartyWord.OFFICIAL_RANK, w));
  }

  private boolean isHome(MeetingDraft event, String country) {
    return event.parts.keySet().stream()
            .flatMap(id -> scene.entity(id).tenures().stream())
            .anyMatch(t -> t.of().filter(country::equals).isPresent())
        || scene.home().flatMap(scene::country).filter(country::equals).isPresent();
  }
}
