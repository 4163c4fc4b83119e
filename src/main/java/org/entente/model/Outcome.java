package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * A value or the reasons why there is none; warnings may come with a value.
 *
 * @param value what was made
 * @param problems what went wrong on the way
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  /** A value without problems. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /** No value, for this reason. */
  public static <T> Outcome<T> failed(Problem problem) {
    return new Outcome<>(Optional.empty(), List.of(problem));
  }
}
