package org.entente.link.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.gazetteer.NameForm;

/** The keys under which an item is found, and those by which a mention asks. */
public final class Names {
  /** Shorter initials are anybody's, longer ones nobody's. */
  private static final int FEWEST_INITIALS = 2;

  private static final int MOST_INITIALS = 8;

  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "in", "on", "to", "de", "la", "et", "du", "des", "der");

  private static final Pattern INITIAL_INSIDE =
      Pattern.compile("(?<=\\p{L})(?: \\p{Lu}\\.)+ (?=\\p{L}{2})");

  /** Words after which a person's name tells who of that name: "Pachomius the Great". */
  private static final Set<String> BYNAMES = Set.of("the", "of");

  private Names() {}

  /** How a mention asks for an item. */
  public enum Match {
    /** By its whole name or an alias. */
    NAME,
    /** By the last word of a name of several words: "Byron", "Gore". */
    LAST,
    /** By how a longer name begins: "Harrow" for "Harrow School". */
    START,
    /** By how a longer name ends, with two words or three: "Oakland Bay Bridge". */
    END,
    /** By the initials of its words: "DH" for "Digital humanities". */
    INITIALS;

    private final String prefix = name().charAt(0) + ":";

    String key(String form) {
      return prefix + form;
    }
  }

  /** Whether a person's first word is all of the name that counts: "Pachomius the Great". */
  public static boolean bynamed(String name) {
    return bynamed(NameForm.lower(name).split(" "));
  }

  private static boolean bynamed(String[] words) {
    return words.length > 1 && (BYNAMES.contains(words[1]) || words[1].matches("i+|i[vx]|[vx]i+"));
  }

  /** All keys of an item, without duplicates. */
  static Set<String> keys(Item item) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(qid(item.qid()));
    add(keys, item.label(), item.kind());
    item.aliases().forEach(alias -> add(keys, alias, item.kind()));
    item.offices().forEach(held -> keys.add(holders(held.office())));
    if (item.kind() == Kind.OFFICE) {
      item.countries().forEach(country -> keys.add(offices(country)));
    }
    return keys;
  }

  static String qid(String qid) {
    return "Q:" + qid;
  }

  static String holders(String officeQid) {
    return "H:" + officeQid;
  }

  static String offices(String countryQid) {
    return "O:" + countryQid;
  }

  private static void add(Set<String> keys, String name, Kind kind) {
    String form = NameForm.of(name);
    if (form.isEmpty()) {
      return;
    }
    keys.add(Match.NAME.key(form));
    withoutInitials(name).ifPresent(plain -> keys.add(Match.NAME.key(plain)));
    String[] words = form.split(" ");
    // What follows a comma or stands in brackets is no part of the name: "Coron, Palawan".
    if (words.length < 2 || name.indexOf(',') >= 0 || name.indexOf('(') >= 0) {
      return;
    }
    if (kind != Kind.PLACE && kind != Kind.COUNTRY) {
      last(form).forEach(word -> keys.add(Match.LAST.key(word)));
    }
    if (kind == Kind.PERSON) {
      if (bynamed(words)) {
        keys.add(Match.START.key(words[0]));
      }
      return;
    }
    keys.add(Match.START.key(words[0]));
    keys.add(Match.START.key(NameForm.of(name.substring(0, (name + " ").indexOf(' ')))));
    if (words.length > 2) {
      keys.add(Match.START.key(words[0] + " " + words[1]));
      keys.add(Match.END.key(last(words, 2)));
    }
    if (words.length > 3) {
      keys.add(Match.END.key(last(words, 3)));
    }
    if (kind != Kind.PLACE) {
      initials(name).forEach(initials -> keys.add(Match.INITIALS.key(initials)));
    }
  }

  /** "Oliver E. Williamson" as papers shorten it; empty where it has no initial inside. */
  private static Optional<String> withoutInitials(String name) {
    String plain = INITIAL_INSIDE.matcher(name).replaceAll(" ");
    return plain.equals(name)
        ? Optional.empty()
        : Optional.of(NameForm.of(plain)).filter(f -> f.indexOf(' ') > 0);
  }

  private static String last(String[] words, int number) {
    return String.join(" ", List.of(words).subList(words.length - number, words.length));
  }

  /** Forms by which the last word of a name stands for it: without a suffix, with a particle. */
  static List<String> last(String form) {
    String[] words = form.split(" ");
    int end = words.length - 1;
    if (end > 1 && Set.of("jr", "sr", "ii", "iii").contains(words[end])) {
      end--;
    }
    List<String> found = new ArrayList<>(List.of(words[end]));
    int begin = end;
    while (begin > 1
        && words[begin - 1].length() <= "della".length()
        && particle(words[begin - 1])) {
      begin--;
      found.add(String.join(" ", List.of(words).subList(begin, end + 1)));
    }
    return found;
  }

  private static boolean particle(String word) {
    return Set.of("de", "da", "di", "del", "della", "du", "la", "le", "van", "von", "der", "den")
            .contains(word)
        || Set.of("bin", "ibn", "al", "el", "ben", "abu", "ter", "st").contains(word);
  }

  /** With and without the small words: "OSCE" for "Organization for Security and Co-operation…". */
  static Set<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    StringBuilder parts = new StringBuilder();
    for (String word : name.split("[\\s,()]+")) {
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      char initial = Character.toUpperCase(word.charAt(0));
      all.append(initial);
      if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        large.append(initial);
        for (String part : word.split("-")) {
          parts.append(part.isEmpty() ? "" : part.substring(0, 1).toUpperCase(Locale.ROOT));
        }
      }
    }
    Set<String> found = new LinkedHashSet<>();
    for (StringBuilder form : List.of(all, large, parts)) {
      if (form.length() >= FEWEST_INITIALS && form.length() <= MOST_INITIALS) {
        found.add(NameForm.of(form.toString()));
      }
    }
    found.remove("");
    return found;
  }
}
