package org.entente.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.link.index.Item;

/** The words of people's names, compared without accents, case and hyphens. */
final class NameWords {
  private static final int INITIAL = 2;

  private NameWords() {}

  static Set<String> of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}]+"))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * Whether a person may be called so: a family name of the person's stands in the name, and if the
   * name has more words, one more of them is shared or begins alike.
   */
  static boolean agree(Set<String> words, Item person) {
    return agree(words, person.label())
        || person.aliases().stream().anyMatch(alias -> agree(words, alias));
  }

  private static boolean agree(Set<String> words, String name) {
    Set<String> own = of(name);
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(own);
    if (shared.isEmpty()) {
      return false;
    }
    Set<String> rest = new HashSet<>(words);
    rest.removeAll(own);
    return rest.isEmpty() || shared.size() > 1 || rest.stream().allMatch(w -> begun(w, own));
  }

  /** "Mohammed" and "Mohammad", "J" and "James". */
  private static boolean begun(String word, Set<String> own) {
    String start = word.substring(0, Math.min(INITIAL, word.length()));
    return own.stream().anyMatch(w -> w.startsWith(start));
  }

  /** "Donald J. Trump" as "Donald Trump". */
  static String withoutInitials(String name) {
    List<String> words = List.of(name.split(" "));
    return words.stream()
        .filter(w -> w.replace(".", "").length() > 1)
        .collect(Collectors.joining(" "));
  }
}
