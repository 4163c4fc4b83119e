package org.entente.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream of any length; what is held is at most one line, and that is bounded. */
final class Lines {
  private static final int BUFFER_BYTES = 1 << 16;

  private final BufferedInputStream in;
  private final Encoding encoding;
  private final int limit;
  private int number;

  /**
   * Looks at the opening bytes for the encoding.
   *
   * @param limit bytes of a line beyond which the line is passed over
   */
  Lines(InputStream stream, int limit) throws IOException {
    this.in = new BufferedInputStream(stream, BUFFER_BYTES);
    this.limit = limit;
    in.mark(Encoding.SAMPLE_BYTES);
    this.encoding = Encoding.of(in.readNBytes(Encoding.SAMPLE_BYTES));
    in.reset();
    in.skipNBytes(encoding.mark());
  }

  /**
   * One line.
   *
   * @param number 1 for the first
   * @param text without its end; empty if it is too long or cannot be decoded
   */
  record Line(int number, Optional<String> text) {}

  /** The next line, empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    int size = 0;
    for (int c = unit(); c >= 0; c = unit()) {
      any = true;
      if (c == '\n') {
        break;
      }
      size += encoding.unit();
      if (size <= limit) {
        write(c, line);
      } else {
        // Saturates, so that a line of many gigabytes does not become a short one again.
        size = limit + 1;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    byte[] bytes = line.toByteArray();
    return Optional.of(
        new Line(
            number, size > limit ? Optional.empty() : encoding.decode(bytes, 0, bytes.length)));
  }

  private int unit() throws IOException {
    int first = in.read();
    if (encoding.unit() == 1 || first < 0) {
      return first;
    }
    int second = in.read();
    if (second < 0) {
      return -1;
    }
    return bigEndian() ? first << 8 | second : second << 8 | first;
  }

  private void write(int unit, ByteArrayOutputStream line) {
    if (encoding.unit() == 1) {
      line.write(unit);
    } else {
      line.write(bigEndian() ? unit >> 8 : unit);
      line.write(bigEndian() ? unit : unit >> 8);
    }
  }

  private boolean bigEndian() {
    return encoding.charset().equals(StandardCharsets.UTF_16BE);
  }
}
