package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.extract.action.ActionFinder;
import org.entente.extract.action.Actions;
import org.entente.extract.claims.ClaimFinder;
import org.entente.extract.event.EventFinder;
import org.entente.extract.event.Events;
import org.entente.extract.reference.ReferenceFinder;
import org.entente.extract.reference.References;
import org.entente.extract.source.AnonymousSources;
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
  private final ActionFinder actions;
  private final ClaimFinder claims;
  private final AnonymousSources sources = new AnonymousSources();

  public Extractor(
      TimeFinder times,
      ReferenceFinder references,
      EventFinder events,
      ActionFinder actions,
      ClaimFinder claims) {
    this.times = times;
    this.references = references;
    this.events = events;
    this.actions = actions;
    this.claims = claims;
  }

  /** The facts of an article. Nothing is resolved or related that the text leaves open. */
  public Facts extract(AnnotatedArticle article) {
    List<TimeExpression> found = times.find(article);
    References who = references.find(article);
    Events what = events.find(article, who.mentions(), who.entities(), found);
    List<Entity> known = Stream.concat(who.entities().stream(), what.strangers().stream()).toList();
    Actions done = actions.find(article, who.mentions(), known, found, what);
    List<Claim> said =
        new Occasions(article.sentences(), what.anchors(), done.anchors())
            .add(claims.find(article, who.mentions(), who.entities()));
    List<Mention> mentions = together(who.mentions(), done.mentions());
    List<Entity> entities = Stream.concat(known.stream(), done.strangers().stream()).toList();
    AnonymousSources.Attributed attributed = sources.read(article, said, mentions, entities);
    return IdleStrangers.withoutIdle(
        new Facts(
            article.article(),
            together(mentions, attributed.mentions()),
            Stream.concat(entities.stream(), attributed.entities().stream()).toList(),
            found,
            what.meetings(),
            what.agreements(),
            done.actions(),
            attributed.claims()));
  }

  /** In order of the text. */
  private static List<Mention> together(List<Mention> known, List<Mention> strangers) {
    return Stream.concat(known.stream(), strangers.stream())
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }
}
