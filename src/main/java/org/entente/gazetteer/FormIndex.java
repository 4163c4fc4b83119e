package org.entente.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Things by the key of their name; several things may share a name. */
final class FormIndex<T> {
  /** Shorter words in capitals ("US", "WHO") are acronyms and nothing else. */
  private static final int SHORTEST_SHOUT = 4;

  private final Map<String, List<T>> byForm = new HashMap<>();

  /** Adds {@code thing} under a key as {@link NameForm} makes it; an empty key is left out. */
  void add(String key, T thing) {
    if (key.isEmpty()) {
      return;
    }
    List<T> known = byForm.get(key);
    if (known == null) {
      // Nearly every name is one thing's alone: a list of one is the smallest.
      byForm.put(key, List.of(thing));
    } else if (!known.contains(thing)) {
      List<T> more = new ArrayList<>(known);
      more.add(thing);
      byForm.put(key, List.copyOf(more));
    }
  }

  /** All things of that name, none if there are none; "FRANCE" is France if it is nothing else. */
  List<T> all(String key) {
    List<T> found = Optional.ofNullable(byForm.get(key)).orElse(List.of());
    return found.isEmpty() && key.length() >= SHORTEST_SHOUT
        ? Optional.ofNullable(byForm.get(key.toLowerCase(Locale.ROOT))).orElse(List.of())
        : found;
  }
}
