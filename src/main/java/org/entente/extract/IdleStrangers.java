package org.entente.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.Proposition;
import org.entente.model.Source;

/**
 * Unnamed people and bodies ("an official"). One who takes part in nothing that was understood is
 * no knowledge, and is left out with the words for it.
 */
final class IdleStrangers {
  private IdleStrangers() {}

  /** The facts without those who take part in nothing. */
  static Facts withoutIdle(Facts facts) {
    Set<String> idle = idle(facts);
    List<Mention> mentions =
        facts.mentions().stream()
            .filter(m -> m.entities().isEmpty() || !idle.containsAll(m.entities()))
            .toList();
    List<Entity> entities = facts.entities().stream().filter(e -> !idle.contains(e.id())).toList();
    return new Facts(
        facts.article(),
        mentions,
        entities,
        facts.times(),
        facts.meetings(),
        facts.agreements(),
        facts.actions(),
        facts.claims());
  }

  private static Set<String> idle(Facts facts) {
    Set<String> busy = busy(facts);
    Set<String> idle = new HashSet<>();
    for (Entity entity : facts.entities()) {
      if (entity.anonymous() && !busy.contains(entity.id())) {
        idle.add(entity.id());
      }
    }
    // Who belongs to a group with somebody known stays: "they" would name nobody otherwise.
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Mention mention : facts.mentions()) {
        if (!idle.containsAll(mention.entities())) {
          changed |= idle.removeAll(mention.entities());
        }
      }
    }
    return idle;
  }

  private static Set<String> busy(Facts facts) {
    Set<String> busy = new HashSet<>();
    facts.entities().forEach(e -> e.tenures().forEach(t -> t.of().ifPresent(busy::add)));
    facts
        .meetings()
        .forEach(
            m -> {
              m.participants().forEach(p -> busy.add(p.entity()));
              m.participants().forEach(p -> p.onBehalfOf().ifPresent(busy::add));
              m.place().ifPresent(busy::add);
              m.characterisations().forEach(c -> busy.addAll(c.by()));
              m.topics().forEach(t -> t.entity().ifPresent(busy::add));
            });
    facts.agreements().forEach(a -> busy.addAll(a.parties()));
    facts
        .actions()
        .forEach(
            a -> {
              a.actor().ifPresent(busy::add);
              a.recipient().ifPresent(busy::add);
            });
    facts.claims().forEach(c -> add(c, busy));
    return busy;
  }

  private static void add(Claim claim, Set<String> busy) {
    claim.source().ifPresent(source -> busy.addAll(source.entities()));
    claim.source().flatMap(Source::anonymity).ifPresent(who -> add(who, busy));
    claim.addressee().ifPresent(busy::add);
    busy.addAll(claim.about());
    claim
        .stated()
        .forEach(
            stated -> {
              Proposition p = stated.proposition();
              entity(p.subject()).ifPresent(busy::add);
              entity(p.object()).ifPresent(busy::add);
              p.core().ifPresent(core -> add(core, busy));
            });
  }

  private static void add(Anonymity who, Set<String> busy) {
    Stream.concat(who.of().stream(), who.place().stream())
        .forEach(whom -> whom.entity().ifPresent(busy::add));
  }

  private static void add(Core core, Set<String> busy) {
    Stream.of(core.subject(), core.object(), core.circumstances())
        .flatMap(List::stream)
        .forEach(term -> term.entity().ifPresent(busy::add));
  }

  private static Optional<String> entity(Optional<Argument> argument) {
    return argument.flatMap(Argument::entity);
  }
}
