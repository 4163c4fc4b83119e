package org.entente.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.claims.ClaimFinder;
import org.entente.extract.event.EventFinder;
import org.entente.extract.event.Events;
import org.entente.extract.reference.ReferenceFinder;
import org.entente.extract.reference.References;
import org.entente.extract.time.TimeFinder;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Claim;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.TimeExpression;

/**
 * What an article says: times, then who is who, then what took place, then who claims what about
 * it. Safe for use by any number of threads.
 */
public final class Extractor {
  private final TimeFinder times;
  private final ReferenceFinder references;
  private final EventFinder events;
  private final ClaimFinder claims;

  public Extractor(
      TimeFinder times, ReferenceFinder references, EventFinder events, ClaimFinder claims) {
    this.times = times;
    this.references = references;
    this.events = events;
    this.claims = claims;
  }

  /** The facts of an article. Nothing is resolved or related that the text leaves open. */
  public Facts extract(AnnotatedArticle article) {
    List<TimeExpression> found = times.find(article);
    References who = references.find(article);
    Events what = events.find(article, who.mentions(), who.entities(), found);
    List<Claim> said =
        new Occasions(article.sentences(), what.anchors())
            .add(claims.find(article, who.mentions(), who.entities()));
    return withoutIdleStrangers(
        new Facts(
            article.article(),
            who.mentions(),
            who.entities(),
            found,
            what.meetings(),
            what.agreements(),
            List.of(),
            said));
  }

  /**
   * An unnamed person ("an official") who takes part in nothing that was understood is no
   * knowledge.
   */
  private static Facts withoutIdleStrangers(Facts facts) {
    Set<String> busy = new HashSet<>();
    facts.meetings().forEach(m -> m.participants().forEach(p -> busy.add(p.entity())));
    facts.meetings().forEach(m -> m.characterisations().forEach(c -> busy.addAll(c.by())));
    facts.meetings().forEach(m -> m.topics().forEach(t -> t.entity().ifPresent(busy::add)));
    facts.agreements().forEach(a -> busy.addAll(a.parties()));
    facts
        .claims()
        .forEach(
            c -> {
              c.source().ifPresent(s -> busy.addAll(s.entities()));
              c.addressee().ifPresent(busy::add);
              busy.addAll(c.about());
              c.proposition()
                  .flatMap(p -> p.subject())
                  .flatMap(a -> a.entity())
                  .ifPresent(busy::add);
              c.proposition()
                  .flatMap(p -> p.object())
                  .flatMap(a -> a.entity())
                  .ifPresent(busy::add);
            });
    Set<String> idle = new HashSet<>();
    for (Entity entity : facts.entities()) {
      if (entity.anonymous() && !busy.contains(entity.id())) {
        idle.add(entity.id());
      }
    }
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
}
