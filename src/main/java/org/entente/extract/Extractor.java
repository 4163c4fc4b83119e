package org.entente.extract;

import java.util.List;
import org.entente.extract.claims.ClaimFinder;
import org.entente.extract.event.EventFinder;
import org.entente.extract.event.Events;
import org.entente.extract.reference.ReferenceFinder;
import org.entente.extract.reference.References;
import org.entente.extract.time.TimeFinder;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Claim;
import org.entente.model.Facts;
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
    return Strangers.withoutIdle(
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
}
