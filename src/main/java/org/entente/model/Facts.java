package org.entente.model;

import java.util.List;

/**
 * All that one article says, as far as it was understood.
 *
 * <p>Ids are unique within the article; every id that occurs stands for something in these lists.
 *
 * @param article the document
 * @param mentions in order of the text
 * @param entities whom and what they refer to
 * @param times time expressions, in order of the text
 * @param meetings one per event
 * @param agreements what was agreed
 * @param actions other events between actors
 * @param claims who said what, parents before children
 */
public record Facts(
    Article article,
    List<Mention> mentions,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Meeting> meetings,
    List<Agreement> agreements,
    List<Action> actions,
    List<Claim> claims) {
  public Facts {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    meetings = List.copyOf(meetings);
    agreements = List.copyOf(agreements);
    actions = List.copyOf(actions);
    claims = List.copyOf(claims);
  }
}
