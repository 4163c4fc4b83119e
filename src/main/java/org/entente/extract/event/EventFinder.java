package org.entente.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Agreement;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Meeting;
import org.entente.model.Mention;
import org.entente.model.Participation;
import org.entente.model.Span;
import org.entente.model.Tenure;
import org.entente.model.TimeExpression;

/**
 * Finds meetings and agreements: the words that report a meeting first, then which reports are one
 * event's, then what was discussed and agreed there. Safe for use by any number of threads.
 */
public final class EventFinder {
  /**
   * Confidence in an event that one clause reports; each further report adds a half of what is
   * missing to 1.
   */
  private static final double ONE_REPORT = 0.7;

  private final EventLexicon lexicon = EventLexicon.load();

  /** The events of an article. */
  public Events find(
      AnnotatedArticle article,
      List<Mention> mentions,
      List<Entity> entities,
      List<TimeExpression> times) {
    Scene scene = new Scene(lexicon, article, mentions, entities, times);
    List<MeetingDraft> drafts =
        new MeetingMerger(lexicon, scene).merge(new MeetingTriggers(lexicon, scene).find());
    new Headline(lexicon, scene).find(drafts);
    new Companions(lexicon, scene).find(drafts);
    drafts.forEach(d -> dropBystanders(scene, d));
    drafts.removeIf(d -> d.parts.size() < 2 || isPrivate(scene, d));
    new TopicFinder(lexicon, scene).find(drafts);
    drafts.forEach(d -> dropParties(scene, d));
    List<Agreement> agreements = new AgreementFinder(lexicon, scene).find(drafts);
    new CharacterisationFinder(lexicon, scene).find(drafts);
    Setting setting = new Setting(scene);
    drafts.forEach(setting::complete);
    drafts.forEach(d -> setting.placeByVisit(d, drafts));
    List<Meeting> meetings = new ArrayList<>();
    Map<String, List<Span>> anchors = new HashMap<>();
    for (MeetingDraft draft : drafts) {
      anchors.put(
          "m" + (meetings.size() + 1),
          draft.reports.stream().map(r -> r.tree.token(r.head).span()).toList());
      meetings.add(meeting(scene, draft, meetings.size() + 1));
    }
    Set<String> used = new HashSet<>();
    for (Meeting meeting : meetings) {
      meeting.participants().forEach(p -> used.add(p.entity()));
      meeting.participants().forEach(p -> p.onBehalfOf().ifPresent(used::add));
    }
    agreements.forEach(a -> used.addAll(a.parties()));
    return new Events(meetings, agreements, anchors, scene.additions().entities(used));
  }

  /** Whether only people meet of whom nothing shows that they hold an office. */
  private boolean isPrivate(Scene scene, MeetingDraft draft) {
    return draft.parts.keySet().stream()
        .map(scene::entity)
        .allMatch(
            e ->
                e.type() == EntityType.PERSON
                    && e.tenures().isEmpty()
                    && e.name().contains(" ")
                    && !lexicon.countries().isOfficial(e.name())
                    && !isInHeadline(scene, e));
  }

  private static boolean isInHeadline(Scene scene, Entity person) {
    String family = person.name().substring(person.name().lastIndexOf(' ') + 1);
    return scene.article().article().title().filter(t -> t.contains(family)).isPresent();
  }

  /**
   * Where two or more are named, the unnamed on the same side add nothing; a country beside its own
   * people is on whose behalf they came.
   */
  private static void dropBystanders(Scene scene, MeetingDraft draft) {
    Set<String> named =
        draft.parts.keySet().stream()
            .filter(id -> !scene.entity(id).anonymous())
            .collect(Collectors.toSet());
    Set<String> represented =
        named.stream()
            .flatMap(id -> scene.entity(id).tenures().stream())
            .flatMap(t -> t.of().stream())
            .collect(Collectors.toSet());
    Set<String> sides = new HashSet<>(named);
    sides.removeAll(represented);
    if (sides.size() >= 2 && draft.kind != org.entente.model.MeetingKind.VISIT) {
      draft.parts.keySet().removeIf(represented::contains);
    }
    if (named.size() >= 2) {
      draft
          .parts
          .keySet()
          .removeIf(
              id ->
                  scene.entity(id).anonymous()
                      && named.stream()
                          .anyMatch(n -> draft.agents.contains(n) == draft.agents.contains(id)));
    }
  }

  /** Who takes part, or whose people do, is no topic of the meeting. */
  private static void dropParties(Scene scene, MeetingDraft draft) {
    Set<String> parties = new HashSet<>(draft.parts.keySet());
    draft.parts.keySet().stream()
        .flatMap(id -> scene.entity(id).tenures().stream())
        .flatMap(t -> t.of().stream())
        .forEach(parties::add);
    draft.topics.values().removeIf(t -> t.entity().map(parties::contains).orElse(false));
  }

  private Meeting meeting(Scene scene, MeetingDraft draft, int number) {
    List<Participation> participants = new ArrayList<>();
    Represented represented = new Represented(lexicon, scene);
    for (Map.Entry<String, Report.Part> part : draft.parts.entrySet()) {
      Entity entity = scene.entity(part.getKey());
      participants.add(
          new Participation(
              entity.id(),
              part.getValue().role(),
              represented.office(entity).map(Tenure::title),
              represented.side(entity),
              part.getValue().evidence()));
    }
    double confidence = 1 - (1 - ONE_REPORT) * Math.pow(0.5, draft.reports.size() - 1.0);
    return new Meeting(
        "m" + number,
        draft.kind,
        draft.format,
        draft.status,
        participants,
        draft.place,
        draft.begin,
        draft.end,
        draft.duration.or(() -> draft.vagueDuration),
        draft.scheduledDuration,
        List.copyOf(draft.topics.values()),
        draft.outcomes,
        draft.ordinal,
        draft.characterisations,
        confidence,
        draft.evidence());
  }
}
