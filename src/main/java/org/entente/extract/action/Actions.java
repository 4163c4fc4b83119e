package org.entente.extract.action;

import java.util.List;
import java.util.Map;
import org.entente.model.Action;
import org.entente.model.Entity;
import org.entente.model.Mention;
import org.entente.model.Span;

/**
 * What actors did to each other, or were to.
 *
 * @param actions in the order in which the text first tells of them
 * @param anchors by action id, the words that tell of it, in order
 * @param strangers unnamed people who act or are acted upon, whom the article's entities lack
 * @param mentions theirs
 */
public record Actions(
    List<Action> actions,
    Map<String, List<Span>> anchors,
    List<Entity> strangers,
    List<Mention> mentions) {
  public Actions {
    strangers = List.copyOf(strangers);
    mentions = List.copyOf(mentions);
    actions = List.copyOf(actions);
    anchors = Map.copyOf(anchors);
  }
}
