package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
 * @param proposition what is claimed, analysed, the first where it is several things; empty where
 *     the content is itself only a claim, or no predicate was found. The side that the source takes
 *     on it is {@code polarity}
 * @param further what else is claimed in coordinated clauses ("will leave and has not paid"), in
 *     order of the text, each with the side that the source takes on it; seldom any
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
    List<Stated> further,
    double confidence) {
  public Claim {
    content = List.copyOf(content);
    about = List.copyOf(about);
    further = List.copyOf(further);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("claim " + id + " has no content");
    }
  }

  /** A claim of one thing at most. */
  public Claim(
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
    this(
        id,
        source,
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
        proposition,
        List.of(),
        confidence);
  }

  /** All that is claimed, each with the side that the source takes on it. */
  public List<Stated> stated() {
    return Stream.concat(
            proposition.stream().map(first -> new Stated(first, polarity)), further.stream())
        .toList();
  }

  /** The same claim, attributed to somebody else. */
  public Claim withSource(Source other) {
    return with(other, UnaryOperator.identity());
  }

  /**
   * The same claim, attributed to somebody else, who may be part of what is claimed.
   *
   * @param change rewrites each proposition
   */
  public Claim with(Source other, UnaryOperator<Proposition> change) {
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
        proposition.map(change),
        further.stream().map(f -> new Stated(change.apply(f.proposition()), f.polarity())).toList(),
        confidence);
  }
}
