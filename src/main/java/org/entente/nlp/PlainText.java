package org.entente.nlp;

import java.text.Normalizer;
import java.util.Arrays;
import org.entente.model.Span;
import org.entente.model.Text;

/**
 * A text as the models know texts: straight quotes, plain hyphens and spaces, no ligatures, no
 * invisible characters, one UTF-16 unit per character. It knows for every character where it stands
 * in the original.
 */
final class PlainText {
  private static final char SYMBOL = '\u263A';
  private static final char LETTER = '\u4E00';
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final char[] characters;
  private final int[] begins;
  private final int[] ends;
  private final String value;

  private PlainText(char[] characters, int[] begins, int[] ends) {
    this.characters = characters;
    this.begins = begins;
    this.ends = ends;
    this.value = new String(characters);
  }

  /** The characters. */
  String value() {
    return value;
  }

  char at(int index) {
    return characters[index];
  }

  int length() {
    return characters.length;
  }

  /**
   * Where characters stand in the original.
   *
   * @param begin index of the first
   * @param end one past the last, greater than {@code begin}
   * @return code points of the original text
   */
  Span original(int begin, int end) {
    return new Span(begins[begin], ends[end - 1]);
  }

  /** Normalises a text. */
  static PlainText of(Text text) {
    return new Writer(text.value()).write();
  }

  /** Normalises a word that stands alone. */
  static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '~') {
        return new Writer(word).write().value();
      }
    }
    return word;
  }

  private static final class Writer {
    private final String original;
    private char[] characters;
    private int[] begins;
    private int[] ends;
    private int size;

    Writer(String original) {
      this.original = original;
      int room = original.length() + 16;
      characters = new char[room];
      begins = new int[room];
      ends = new int[room];
    }

    PlainText write() {
      int at = 0;
      int offset = 0;
      while (at < original.length()) {
        int first = original.codePointAt(at);
        int next = at + Character.charCount(first);
        int end = offset + 1;
        while (next < original.length() && extendsCharacter(first, next)) {
          int mark = original.codePointAt(next);
          next += Character.charCount(mark);
          end++;
          if (mark == ZERO_WIDTH_JOINER) {
            next += Character.charCount(original.codePointAt(next));
            end++;
          }
        }
        boolean oldLineEnd =
            first == '\r' && (next == original.length() || original.charAt(next) != '\n');
        put(oldLineEnd ? "\n" : composed(original, first, at, next, end - offset), offset, end);
        at = next;
        offset = end;
      }
      return new PlainText(
          Arrays.copyOf(characters, size), Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
    }

    /** Whether what stands at {@code at} belongs to the character before it. */
    private boolean extendsCharacter(int first, int at) {
      if (original.charAt(at) < '\u0300' || first <= ' ') {
        return false;
      }
      int mark = original.codePointAt(at);
      if (mark == ZERO_WIDTH_JOINER) {
        return isSymbol(first)
            && at + 1 < original.length()
            && isSymbol(original.codePointAt(at + 1));
      }
      return switch (Character.getType(mark)) {
        case Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK ->
            true;
        case Character.MODIFIER_SYMBOL -> mark >= 0x1F3FB && mark <= 0x1F3FF;
        default -> false;
      };
    }

    private static boolean isSymbol(int codePoint) {
      int type = Character.getType(codePoint);
      return type == Character.OTHER_SYMBOL || type == Character.SURROGATE;
    }

    private static String composed(String original, int first, int at, int next, int codePoints) {
      if (codePoints > 1) {
        String composed = Normalizer.normalize(original.substring(at, next), Normalizer.Form.NFC);
        return PlainText.plain(composed.codePointAt(0));
      }
      return PlainText.plain(first);
    }

    private void put(String plain, int begin, int end) {
      for (int i = 0; i < plain.length(); i++) {
        if (size == characters.length) {
          characters = Arrays.copyOf(characters, 2 * size);
          begins = Arrays.copyOf(begins, 2 * size);
          ends = Arrays.copyOf(ends, 2 * size);
        }
        characters[size] = plain.charAt(i);
        begins[size] = begin;
        ends[size] = end;
        size++;
      }
    }
  }

  /** What the models are shown for a code point; nothing for the invisible ones. */
  private static String plain(int codePoint) {
    if (codePoint < 0x80) {
      return ASCII[codePoint];
    }
    return switch (codePoint) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x00B4, 0x2039, 0x203A -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> "\"";
      case 0x2010, 0x2011, 0x2012, 0x2212, 0x2043 -> "-";
      case 0x2013 -> "-";
      case 0x2014, 0x2015 -> "--";
      case 0x2026 -> "...";
      case 0x2028, 0x2029, 0x0085 -> "\n";
      default -> byType(codePoint);
    };
  }

  private static String byType(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.FORMAT || type == Character.CONTROL) {
      return "";
    }
    if (type == Character.SPACE_SEPARATOR) {
      return " ";
    }
    boolean ligature = codePoint >= 0xFB00 && codePoint <= 0xFB06;
    boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF5E;
    if (ligature || fullWidth || codePoint > 0xFFFF) {
      String compatible = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
      if (compatible.codePointAt(0) <= 0xFFFF) {
        return compatible;
      }
      return String.valueOf(Character.isLetter(codePoint) ? LETTER : SYMBOL);
    }
    // A lone half of a pair would trip up whoever writes the form down.
    return type == Character.SURROGATE ? String.valueOf(SYMBOL) : Character.toString(codePoint);
  }

  private static final String[] ASCII = ascii();

  private static String[] ascii() {
    String[] ascii = new String[0x80];
    for (char c = 0; c < ascii.length; c++) {
      boolean control = c < ' ' || c == 0x7F;
      ascii[c] = control && c != '\n' ? " " : String.valueOf(c);
    }
    ascii['`'] = "'";
    return ascii;
  }
}
