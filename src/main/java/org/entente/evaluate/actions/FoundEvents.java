package org.entente.evaluate.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Action;
import org.entente.model.Agreement;
import org.entente.model.AgreementStatus;
import org.entente.model.Entity;
import org.entente.model.EventStatus;
import org.entente.model.Facts;
import org.entente.model.Meeting;
import org.entente.model.Mention;

/**
 * All events of a sentence as PLOVER's coders would code them: its actions in order of the text,
 * then its meetings, then its agreements.
 *
 * <p>PLOVER codes what is only intended by the intention: help that is promised is AGREE, force
 * that is announced THREATEN, cooperation that is refused REJECT. Our facts keep the deed and say
 * with a status that it is planned or denied; this is where the one becomes the other.
 */
final class FoundEvents {
  private static final Set<String> COOPERATION =
      Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT");
  private static final Set<String> CONFLICT =
      Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

  /** An event: its code, and who is on its two sides, ids. */
  record Found(String code, List<String> actors, List<String> recipients) {}

  private final Facts facts;
  private final Map<String, Entity> entities = new HashMap<>();

  FoundEvents(Facts facts) {
    this.facts = facts;
    facts.entities().forEach(e -> entities.put(e.id(), e));
  }

  List<Found> all() {
    List<Found> found = new ArrayList<>();
    for (Action action : facts.actions()) {
      found.add(
          new Found(
              coded(action.plover(), action.status()),
              action.actor().stream().toList(),
              action.recipient().stream().toList()));
    }
    for (Meeting meeting : facts.meetings()) {
      List<String> people = meeting.participants().stream().map(p -> p.entity()).toList();
      found.add(new Found(coded("CONSULT", meeting.status()), people, people));
    }
    for (Agreement agreement : facts.agreements()) {
      boolean signed =
          agreement.status() == AgreementStatus.SIGNED
              || agreement.status() == AgreementStatus.IN_FORCE;
      // CAMEO 057, "sign formal agreement", is SUPPORT.
      found.add(new Found(signed ? "SUPPORT" : "AGREE", agreement.parties(), agreement.parties()));
    }
    return found;
  }

  private static String coded(String code, EventStatus status) {
    return switch (status) {
      case PLANNED, POSTPONED, HYPOTHETICAL ->
          COOPERATION.contains(code) ? "AGREE" : CONFLICT.contains(code) ? "THREATEN" : code;
      case DENIED, CANCELLED ->
          COOPERATION.contains(code) || code.equals("AGREE") ? "REJECT" : code;
      default -> code;
    };
  }

  /**
   * The ISO 3166 alpha-3 codes of the countries an entity is, holds office of, or is called after.
   */
  Set<String> countries(String id) {
    Set<String> found = new HashSet<>();
    Optional.ofNullable(entities.get(id)).ifPresent(e -> countries(e, found));
    for (Mention mention : facts.mentions()) {
      if (mention.entities().contains(id)) {
        facts.mentions().stream()
            .filter(m -> mention.extent().contains(m.span()))
            .flatMap(m -> m.entities().stream())
            .flatMap(e -> Optional.ofNullable(entities.get(e)).stream())
            .forEach(e -> e.country().ifPresent(found::add));
      }
    }
    return found;
  }

  private void countries(Entity entity, Set<String> found) {
    entity.country().ifPresent(found::add);
    entity.tenures().stream()
        .flatMap(t -> t.of().stream())
        .flatMap(of -> Optional.ofNullable(entities.get(of)).stream())
        .forEach(of -> of.country().ifPresent(found::add));
  }
}
