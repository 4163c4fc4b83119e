package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.EventStatus;
import org.entente.model.MeetingKind;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Role;
import org.entente.model.Span;

/**
 * What only the headline says: who meets ("Minister Roe and Chancellor Poe Before Their Meeting",
 * "Roe's Call with Poe"), and where a journey goes ("Envoy Roe Travels to Norland and
 * Transalpina"). The text's first word for such an event is where it is reported; without one there
 * is no event.
 */
final class Headline {
  /** Behind the header of a transcript its place stands no later than this, in code points. */
  private static final int HEADER = 160;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[.-][\\p{L}\\d]+)*");
  private static final Pattern WITH = Pattern.compile("(?i) (?:with|between) ");

  private final EventLexicon lexicon;
  private final Scene scene;
  private final String title;

  Headline(EventLexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.title = scene.article().article().title().orElse("").replace('’', '\'');
  }

  /** Adds the events that the headline tells of and the text does not. */
  void find(List<MeetingDraft> events) {
    Map<String, Integer> people = people();
    Matcher words = WORD.matcher(title);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      Optional<EventLexicon.Trigger> trigger = trigger(word);
      if (trigger.isEmpty()) {
        continue;
      }
      if (trigger.get().kind() == MeetingKind.VISIT) {
        journey(trigger.get(), people, words, events);
      } else {
        meeting(trigger.get(), people, words, events);
      }
      return;
    }
  }

  private Optional<EventLexicon.Trigger> trigger(String word) {
    return lexicon
        .noun(word)
        .or(() -> lexicon.noun(word.replaceFirst("s$", "")))
        .filter(t -> !word.equals("talk"));
  }

  private void meeting(
      EventLexicon.Trigger trigger,
      Map<String, Integer> people,
      Matcher word,
      List<MeetingDraft> events) {
    String before = title.substring(0, word.start());
    boolean ahead = before.matches("(?is).*\\bbefore (?:their|the|a)\\b[^,]*");
    boolean over = before.matches("(?is).*\\b(?:after|following) (?:their|the|a)\\b[^,]*");
    boolean owned = before.matches("(?s).*'s? (?:[\\p{L}-]+ )*");
    Matcher with = WITH.matcher(title);
    boolean behind = with.find(word.end()) && with.start() - word.end() <= HEADER / 10;
    List<String> sides = new ArrayList<>();
    people.forEach(
        (id, at) -> {
          if (ahead || over || behind) {
            sides.add(id);
          }
        });
    boolean left = people.values().stream().anyMatch(at -> at < word.start());
    boolean right = people.values().stream().anyMatch(at -> at > word.end());
    boolean told = (ahead || over) && left || owned && behind && left && right;
    boolean known =
        events.stream()
            .filter(e -> e.kind != MeetingKind.VISIT)
            .filter(e -> e.kind != MeetingKind.CALL || trigger.kind() == MeetingKind.CALL)
            .anyMatch(e -> e.parts.keySet().containsAll(sides));
    if (!told || sides.size() != 2 || known) {
      return;
    }
    Optional<Report> found = report(trigger, id -> true);
    if (found.isEmpty()) {
      return;
    }
    Report report = found.get();
    report.status = ahead ? EventStatus.ONGOING : EventStatus.OCCURRED;
    Optional<String> room = ahead || over ? headerPlace() : Optional.empty();
    report.place = report.place.or(() -> room);
    Optional<String> home = scene.home().flatMap(scene::country);
    Represented represented = new Represented(lexicon, scene);
    boolean athome =
        room.flatMap(this::countryOf).filter(c -> home.equals(Optional.of(c))).isPresent();
    for (String id : sides) {
      boolean host = represented.side(scene.entity(id)).equals(home);
      Role role = !athome ? Role.ATTENDEE : host ? Role.HOST : Role.VISITOR;
      report.takePart(List.of(id), role, report.evidence());
    }
    events.add(new MeetingDraft(report));
  }

  private void journey(
      EventLexicon.Trigger trigger,
      Map<String, Integer> people,
      Matcher word,
      List<MeetingDraft> events) {
    List<String> visitors =
        people.entrySet().stream()
            .filter(p -> p.getValue() < word.start())
            .map(Map.Entry::getKey)
            .toList();
    boolean to = title.startsWith(" to ", word.end());
    boolean known =
        events.stream()
            .filter(e -> e.kind == MeetingKind.VISIT)
            .anyMatch(e -> visitors.stream().anyMatch(e.parts::containsKey));
    if (visitors.isEmpty() || !to || known) {
      return;
    }
    String goals = title.substring(word.end() + 1);
    for (Entity country : scene.entities()) {
      Matcher named = Pattern.compile("\\b" + Pattern.quote(country.name()) + "\\b").matcher(goals);
      boolean abroad =
          country.country().isPresent()
              && !scene.home().equals(country.country())
              && named.find()
              && goals
                  .substring(0, named.start())
                  .matches("to (?:[\\p{L}. ]+(?:, | and )+(?:and )?)*(?:the )?");
      if (abroad) {
        report(trigger, id -> visitors.contains(id))
            .ifPresent(
                r -> {
                  r.takePart(visitors, Role.VISITOR, r.evidence());
                  r.takePart(List.of(country.id()), Role.HOST, r.evidence());
                  r.place = Optional.of(country.id());
                  events.add(new MeetingDraft(r));
                });
      }
    }
  }

  /** The text's first word of this kind, in a sentence that names somebody who fits. */
  private Optional<Report> report(
      EventLexicon.Trigger trigger, java.util.function.Predicate<String> fits) {
    for (int s = 0; s < scene.trees().size(); s++) {
      Tree tree = scene.trees().get(s);
      boolean theirs =
          scene.mentions().in(tree.sentence().span()).stream()
              .flatMap(m -> m.entities().stream())
              .anyMatch(fits);
      for (int i = 0; i < tree.size() && theirs; i++) {
        String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
        boolean verbal = tree.token(i).tag().startsWith("VB");
        boolean same =
            (verbal ? lexicon.verb(lemma) : lexicon.noun(lemma))
                .filter(
                    t -> (t.kind() == MeetingKind.VISIT) == (trigger.kind() == MeetingKind.VISIT))
                .isPresent();
        if (same) {
          Report report = new Report(s, tree, i, trigger, verbal);
          new MeetingCircumstances(lexicon, scene, report).read();
          return Optional.of(report);
        }
      }
    }
    return Optional.empty();
  }

  /** The people of the article whom the headline names, and where. */
  private Map<String, Integer> people() {
    Map<String, Integer> found = new HashMap<>();
    Set<Integer> taken = new java.util.HashSet<>();
    scene.entities().stream()
        .filter(e -> e.type() == EntityType.PERSON && !e.anonymous())
        .sorted(Comparator.comparing((Entity e) -> -e.name().length()))
        .forEach(
            e -> {
              String name = e.name().replaceFirst(",? [JS]r\\.?$", "");
              String family = name.substring(name.lastIndexOf(' ') + 1);
              Matcher at = Pattern.compile("\\b" + Pattern.quote(family) + "\\b").matcher(title);
              if (at.find() && taken.add(at.start())) {
                found.put(e.id(), at.start());
              }
            });
    return found;
  }

  private Optional<String> headerPlace() {
    return scene.mentions().in(new Span(0, HEADER)).stream()
        .filter(m -> m.type() == EntityType.LOCATION && m.kind() == MentionKind.NAME)
        .map(Mention::entities)
        .filter(e -> e.size() == 1)
        .map(e -> e.get(0))
        .findFirst();
  }

  private Optional<String> countryOf(String place) {
    Entity entity = scene.entity(place);
    return entity
        .country()
        .or(() -> lexicon.countries().countryOf(entity.name()))
        .flatMap(scene::country);
  }
}
