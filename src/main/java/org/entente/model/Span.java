package org.entente.model;

/**
 * A half-open stretch {@code [begin, end)} of an article's text, in Unicode code points.
 *
 * @param begin first code point, at least 0
 * @param end one past the last code point, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** Number of code points. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly inside this span (a span contains itself). */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the code point at {@code offset} belongs to this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * By begin; where two begin together the longer one comes first, so that a container precedes its
   * parts.
   */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
