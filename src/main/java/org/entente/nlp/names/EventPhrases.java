package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;

/**
 * Named events: capitalised phrases whose last word is one for an event ("Munich Security
 * Conference"). No open corpus marks them, and their last words are few. Names inside such a phrase
 * give way to it.
 */
final class EventPhrases {
  /** The word says event; that the phrase is one name is a guess. */
  private static final double CONFIDENCE = 0.8;

  private final Map<String, Set<String>> heads;

  /**
   * Events by these words.
   *
   * @param heads last word to what may follow inside the name
   */
  EventPhrases(Map<String, Set<String>> heads) {
    this.heads = Map.copyOf(heads);
  }

  /** Events by the lexicon. */
  static EventPhrases load() {
    Map<String, Set<String>> heads = new HashMap<>();
    Table.load("/lexicon/event-heads.tsv")
        .rows()
        .forEach(row -> heads.put(row.get("head"), Set.copyOf(row.list("after"))));
    return new EventPhrases(heads);
  }

  /** The names of a sentence with its events among them, in order. */
  List<Found> add(List<String> forms, List<Found> names) {
    List<Found> all = new ArrayList<>(names);
    for (int head = 1; head < forms.size(); head++) {
      Set<String> after = heads.get(forms.get(head));
      if (after == null || Shape.isShouted(forms)) {
        continue;
      }
      int begin = head;
      while (begin > 0 && isPart(forms.get(begin - 1))) {
        begin--;
      }
      int end = head + 1;
      if (end < forms.size() && after.contains(forms.get(end))) {
        end++;
      }
      if (begin < head) {
        put(all, new Found(begin, end, EntityType.EVENT, CONFIDENCE));
      }
    }
    all.sort(Comparator.comparingInt(Found::begin));
    return all;
  }

  private static boolean isPart(String form) {
    return Shape.isCapitalised(form) && !form.equals("The") && !form.equals("A");
  }

  /** Unless a name reaches over the event's edge, which then is no event's. */
  private static void put(List<Found> all, Found event) {
    boolean crossed =
        all.stream()
            .anyMatch(
                n ->
                    n.begin() < event.end()
                        && event.begin() < n.end()
                        && (n.begin() < event.begin() || n.end() > event.end()));
    if (!crossed) {
      all.removeIf(n -> n.begin() >= event.begin() && n.end() <= event.end());
      all.add(event);
    }
  }
}
