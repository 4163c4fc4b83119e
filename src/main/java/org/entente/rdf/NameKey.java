package org.entente.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is left of a name when only its identity counts, and how an IRI spells it.
 *
 * <p>The policy: compatibility composition (NFKC); lower case in every script; diacritics of Latin
 * letters fall ("Erdoğan" and "Erdogan" are one name: the same newsroom writes both), those of
 * other scripts stay, where they carry vowels; curly quotes and long dashes become plain ones;
 * white space becomes one space. Two names are the same if and only if their {@code normal} forms
 * are equal, and then so are their slugs. Two different normal forms never share a slug: where the
 * slug lost something it ends in a tilde and a hash of the normal form.
 *
 * @param normal the normal form
 * @param slug letters, digits and hyphens of any script, fit for a path segment of an IRI
 */
record NameKey(String normal, String slug) {
  /** Longer slugs help nobody to read an IRI; what is cut off is in the hash. */
  private static final int LONGEST_SLUG = 64;

  /** 40 bits: among a million lossy slugs with equal beginnings a clash has odds of one in two. */
  private static final int HASH_DIGITS = 10;

  private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})[\\u0300-\\u036f]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern QUOTE =
      Pattern.compile("[\\u2018\\u2019\\u201b\\u02bc\\u0060\\u00b4]");
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Latin letters that Unicode does not take apart. */
  private static final Map<Integer, String> UNDECOMPOSED =
      Map.of(
          (int) 'ı', "i", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ',
          "th", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ħ', "h");

  static NameKey of(String name) {
    String normal = normal(name);
    return new NameKey(normal, slug(normal));
  }

  private static String normal(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    String bare = LATIN_MARKS.matcher(apart).replaceAll("");
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(bare, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              String plain = UNDECOMPOSED.get(c);
              if (plain == null) {
                folded.appendCodePoint(c);
              } else {
                folded.append(plain);
              }
            });
    String quoted = QUOTE.matcher(folded).replaceAll("'");
    return SPACE.matcher(DASH.matcher(quoted).replaceAll("-")).replaceAll(" ").strip();
  }

  private static String slug(String normal) {
    String hyphenated = OTHER.matcher(normal).replaceAll("-");
    String whole = strip(hyphenated);
    boolean faithful = whole.replace('-', ' ').equals(normal) && !whole.isEmpty();
    if (faithful && whole.length() <= LONGEST_SLUG) {
      return whole;
    }
    int cut = Math.min(whole.length(), LONGEST_SLUG);
    // Not in the middle of a surrogate pair.
    int end = cut > 0 && Character.isHighSurrogate(whole.charAt(cut - 1)) ? cut - 1 : cut;
    return strip(whole.substring(0, end)) + "~" + hash(normal, HASH_DIGITS);
  }

  private static String strip(String hyphenated) {
    int begin = hyphenated.startsWith("-") ? 1 : 0;
    int end =
        hyphenated.length() - (hyphenated.length() > begin && hyphenated.endsWith("-") ? 1 : 0);
    return hyphenated.substring(begin, end);
  }

  /** The first {@code digits} hexadecimal digits of a string's SHA-256. */
  static String hash(String value, int digits) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
