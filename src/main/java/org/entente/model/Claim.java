package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's stance towards some content, as the article reports it.
 *
 * @param id unique within the article ("c1")
 * @param source who is said to have said it; empty where the text names nobody
 * @param cue the words that attribute it
 * @param content the words of what is claimed, in order, at least one span
 * @param act what the source does with the content
 * @param polarity for or against it
 * @param certainty how sure the source is
 * @param tense when that which is claimed takes place
 * @param quote whether the content is quoted
 * @param addressee entity id of whom it was said to
 * @param spokenAt id of the meeting, or the ISO 8601 date, at which it was said
 * @param about ids of the meetings, actions and entities that the content speaks of
 * @param parent id of the claim whose content contains this one
 * @param depth number of claims around this one; 0 for the outermost
 * @param proposition what is claimed, analysed; empty where the content is itself only a claim, or
 *     no predicate was found
 * @param confidence 0 to 1
 */
public record Claim(
    String id,
    Optional<Source> source,
    Optional<Cue> cue,
    List<Span> content,
    Act act,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    QuoteKind quote,
    Optional<String> addressee,
    Optional<String> spokenAt,
    List<String> about,
    Optional<String> parent,
    int depth,
    Optional<Proposition> proposition,
    double confidence) {
  public Claim {
    content = List.copyOf(content);
    about = List.copyOf(about);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no content");
    }
  }

  /** The same claim, attributed to somebody else. */
  public Claim withSource(Source other) {
    return with(other, proposition);
  }

  /** The same claim, attributed to somebody else, who may be part of what is claimed. */
  public Claim with(Source other, Optional<Proposition> claimed) {
    return new Claim(
        id,
        Optional.of(other),
        cue,
        content,
        act,
        polarity,
        certainty,
        tense,
        quote,
        addressee,
        spokenAt,
        about,
        parent,
        depth,
        claimed,
        confidence);
  }
}
