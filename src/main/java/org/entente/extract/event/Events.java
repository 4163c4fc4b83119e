package org.entente.extract.event;

import java.util.List;
import org.entente.model.Agreement;
import org.entente.model.Meeting;

/**
 * What took place, or was to.
 *
 * @param meetings in the order of their first report
 * @param agreements in the order of the text
 */
public record Events(List<Meeting> meetings, List<Agreement> agreements) {
  public Events {
    meetings = List.copyOf(meetings);
    agreements = List.copyOf(agreements);
  }
}
