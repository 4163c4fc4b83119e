package org.entente.json;

import java.util.Locale;

/** How the values of enums are spelt: mention, time and meeting types as they are, others low. */
final class Spelling {
  private Spelling() {}

  /** {@code IN_PERSON} as {@code in-person}. */
  static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The value that is spelt so, high or low.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E>> E read(Class<E> type, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no " + type.getSimpleName() + " that is known", e);
    }
  }
}
