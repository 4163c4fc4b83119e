package org.entente.model;

import java.util.List;

/**
 * How somebody described a meeting.
 *
 * @param text the description ("constructive")
 * @param by entity ids of those who gave it; none if the article itself does
 * @param evidence the words
 */
public record Characterisation(String text, List<String> by, Span evidence) {
  public Characterisation {
    by = List.copyOf(by);
  }
}
