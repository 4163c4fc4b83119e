package org.entente.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes become characters: by the byte order mark; without one, UTF-16 by where its zero bytes
 * stand, UTF-8 where the bytes are valid UTF-8, otherwise Windows-1252.
 *
 * <p>No statistical detector: English text that is not Unicode is Windows-1252 or its subset
 * Latin-1 (the WHATWG encoding standard's default for it as well), and detectors guess Central
 * European or Cyrillic code pages for a short English text with one accented name.
 *
 * @param charset the encoding
 * @param mark bytes of the byte order mark, 0 to 3
 */
record Encoding(Charset charset, int mark) {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How many bytes {@link #of} wants to see. */
  static final int SAMPLE_BYTES = 1024;

  /** In English UTF-16 nearly every second byte is zero; other text has none. */
  private static final double ZERO_SHARE = 0.7;

  /** The encoding that the opening bytes show; UTF-8 unless they show another. */
  static Encoding of(byte[] bytes) {
    if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (opens(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (opens(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    int[] zeros = new int[2];
    int pairs = Math.min(bytes.length, SAMPLE_BYTES) / 2;
    for (int i = 0; i < 2 * pairs; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] == 0 && zeros[1] > ZERO_SHARE * pairs) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (zeros[1] == 0 && zeros[0] > ZERO_SHARE * pairs) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    return new Encoding(StandardCharsets.UTF_8, 0);
  }

  /** Decodes a whole file; empty if no encoding fits all of it. */
  static Optional<String> decode(byte[] bytes) {
    Encoding encoding = of(bytes);
    return encoding.decode(bytes, encoding.mark, bytes.length);
  }

  /** The characters that a file begins with, as far as the sample goes, whatever may be wrong. */
  static String decodeOpening(byte[] opening) {
    Encoding encoding = of(opening);
    return new String(opening, encoding.mark, opening.length - encoding.mark, encoding.charset);
  }

  /** Decodes {@code bytes[from, to)}; what is not UTF-8 is tried as Windows-1252. */
  Optional<String> decode(byte[] bytes, int from, int to) {
    Optional<String> first = strictly(charset, bytes, from, to);
    return first.isPresent() || !charset.equals(StandardCharsets.UTF_8)
        ? first
        : strictly(WINDOWS_1252, bytes, from, to);
  }

  /** Bytes in the smallest unit of the encoding. */
  int unit() {
    return charset.equals(StandardCharsets.UTF_8) ? 1 : 2;
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes, int from, int to) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean opens(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
