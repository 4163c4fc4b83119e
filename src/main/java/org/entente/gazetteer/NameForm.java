package org.entente.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The shape in which names are compared: without accents, dots, leading article and possessive,
 * hyphens as blanks, straight quotes, single blanks, lower case.
 *
 * <p>Acronyms keep their case ("US" is not "us", "WHO" is not "Who"), and a form without any
 * capital letter is no name.
 */
public final class NameForm {
  /** "NATO", "ASEAN", "UNICEF": longer all-capital words are shouted headlines. */
  private static final int LONGEST_ACRONYM = 6;

  private NameForm() {}

  /** The key of a form; empty if it is no name. */
  public static String of(String form) {
    String plain = plain(form);
    if (plain.chars().noneMatch(Character::isUpperCase)) {
      return "";
    }
    return acronym(plain) ? plain : plain.toLowerCase(Locale.ROOT);
  }

  /** The key of words whose case says nothing (titles). */
  public static String lower(String words) {
    return plain(words).toLowerCase(Locale.ROOT);
  }

  private static boolean acronym(String plain) {
    return plain.length() <= LONGEST_ACRONYM
        && plain.length() > 1
        && plain.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String plain(String form) {
    String text = ascii(form) ? form : unaccented(form);
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        continue;
      }
      if (c == '-' || c == ',' || c == '(' || c == ')' || Character.isWhitespace(c)) {
        blank = true;
        continue;
      }
      if (blank && out.length() > 0) {
        out.append(' ');
      }
      blank = false;
      out.append(c);
    }
    String result = out.toString();
    if (result.endsWith("'s")) {
      result = result.substring(0, result.length() - 2);
    }
    return result.startsWith("the ") || result.startsWith("The ") ? result.substring(4) : result;
  }

  private static boolean ascii(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) > '\u007f') {
        return false;
      }
    }
    return true;
  }

  private static String unaccented(String form) {
    StringBuilder out = new StringBuilder(form.length());
    Normalizer.normalize(form, Normalizer.Form.NFKD)
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> out.append(letter((char) c)));
    return out.toString();
  }

  /** Letters that decompose into nothing plainer, as English papers write them. */
  private static String letter(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02bb', '\u02bc', '\u00b4' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013' -> "-";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'ə' -> "a";
      case 'Ə' -> "A";
      default -> String.valueOf(c);
    };
  }
}
