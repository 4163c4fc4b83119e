package org.entente.extract.event;

import java.util.List;
import java.util.Map;
import org.entente.model.Agreement;
import org.entente.model.Entity;
import org.entente.model.Meeting;
import org.entente.model.Span;

/**
 * What took place, or was to.
 *
 * @param meetings in the order of their first report
 * @param agreements in the order of the text
 * @param anchors by meeting id, the words that name or report the meeting, in order
 * @param strangers countries that no words of the article name and that officials act for
 */
public record Events(
    List<Meeting> meetings,
    List<Agreement> agreements,
    Map<String, List<Span>> anchors,
    List<Entity> strangers) {
  public Events {
    meetings = List.copyOf(meetings);
    agreements = List.copyOf(agreements);
    anchors = Map.copyOf(anchors);
    strangers = List.copyOf(strangers);
  }
}
