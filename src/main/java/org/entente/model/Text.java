package org.entente.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A string that is addressed in Unicode code points, although Java addresses strings in UTF-16
 * units.
 *
 * @param value the string
 * @param supplementary code point offsets of the characters outside the Basic Multilingual Plane,
 *     ascending; they are what makes the two ways of counting differ
 */
public record Text(String value, List<Integer> supplementary) {
  public Text {
    supplementary = List.copyOf(supplementary);
  }

  /** Indexes {@code value}. */
  public static Text of(String value) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < value.length() - 1; i++) {
      if (Character.isHighSurrogate(value.charAt(i))
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        found.add(i - found.size());
        i++;
      }
    }
    return new Text(value, found);
  }

  /** Length in code points. */
  public int length() {
    return value.length() - supplementary.size();
  }

  /** The whole text as a span. */
  public Span span() {
    return new Span(0, length());
  }

  /** The characters that {@code span} covers. */
  public String cover(Span span) {
    return value.substring(toChar(span.begin()), toChar(span.end()));
  }

  /** The UTF-16 index of a code point offset. */
  public int toChar(int codePoint) {
    return supplementary.isEmpty() ? codePoint : codePoint + before(codePoint);
  }

  /**
   * The code point offset of a UTF-16 index; an index inside a surrogate pair is that of the pair.
   */
  public int toCodePoint(int charIndex) {
    if (supplementary.isEmpty()) {
      return charIndex;
    }
    int low = 0;
    int high = supplementary.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair's first unit stands at its code point offset plus the pairs before it.
      if (supplementary.get(middle) + middle + 1 <= charIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean insidePair = low > 0 && supplementary.get(low - 1) + low == charIndex;
    return insidePair ? supplementary.get(low - 1) : charIndex - low;
  }

  private int before(int codePoint) {
    int at = Collections.binarySearch(supplementary, codePoint);
    return at >= 0 ? at : -at - 1;
  }
}
