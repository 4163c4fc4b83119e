package org.entente.evaluate.meetings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When two names are taken to be one entity's: equal, a known short form, or the shorter one's
 * words inside the longer one's. The same rule as {@code ../shared/eval/same_name.py}, so that
 * figures compare.
 */
final class SameName {
  private static final Set<String> TITLES =
      Set.of(
          ("the of al el bin ibn mr mrs ms dr sir president prime minister foreign secretary state"
                  + " king queen prince crown chancellor premier his her majesty highness ambassador"
                  + " general chairman vice deputy interim acting ii iii iv vi jr sr")
              .split(" "));
  private static final List<Set<String>> SHORT_FORMS =
      List.of(
          Set.of("united states", "us", "u s", "usa", "america"),
          Set.of("united kingdom", "uk", "u k", "britain"),
          Set.of("united nations", "un", "u n"),
          Set.of("european union", "eu", "e u"));

  private SameName() {}

  static boolean same(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    String wholeX = String.join(" ", x);
    String wholeY = String.join(" ", y);
    if (wholeX.equals(wholeY)
        || SHORT_FORMS.stream().anyMatch(f -> f.contains(wholeX) && f.contains(wholeY))) {
      return true;
    }
    List<String> shorter = x.size() <= y.size() ? x : y;
    List<String> longer = x.size() <= y.size() ? y : x;
    return new HashSet<>(longer).containsAll(shorter)
        && (shorter.size() > 1 || last(shorter).equals(last(longer)));
  }

  /** Lower-case ASCII words, without titles and particles. */
  static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[^\\p{ASCII}]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9 ]", " ");
    return Arrays.stream(plain.split(" "))
        .filter(w -> !w.isEmpty() && !TITLES.contains(w))
        .toList();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
