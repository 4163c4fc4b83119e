package org.entente.evaluate.meetings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many answers to each question are right. A question that is not in the map was not asked.
 *
 * @param byQuestion unmodifiable, in the order of the questions
 */
public record Shares(Map<Question, Share> byQuestion) {
  /** Nothing asked yet. */
  static final Shares NONE = new Shares(Map.of());

  public Shares {
    EnumMap<Question, Share> copy = new EnumMap<>(Question.class);
    copy.putAll(byQuestion);
    byQuestion = Collections.unmodifiableMap(copy);
  }

  /** The answers to one question. */
  public Share of(Question question) {
    return byQuestion.getOrDefault(question, Share.NONE);
  }

  /** With one answer more. */
  Shares and(Question question, boolean right) {
    return plus(new Shares(Map.of(question, Share.of(right))));
  }

  /** Both together. */
  Shares plus(Shares other) {
    EnumMap<Question, Share> sum = new EnumMap<>(Question.class);
    sum.putAll(byQuestion);
    other.byQuestion.forEach((question, share) -> sum.merge(question, share, Share::plus));
    return new Shares(sum);
  }
}
