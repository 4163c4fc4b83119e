package org.entente.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.gazetteer.NameForm;
import org.entente.link.index.Item;
import org.entente.link.index.Items;
import org.entente.link.index.Kind;
import org.entente.link.index.Names.Match;

/**
 * Items for whoever reconciles a table of names: one name at a time, without an article around it.
 *
 * @param items where names are looked up
 */
public record ReconciledItems(Items items) {
  private static final double WHOLE_NAME = 60;
  private static final double OTHER_NAME = 50;
  private static final double PART = 25;
  private static final double SPELLING = 30;

  /** What popularity adds at most. */
  private static final double POPULARITY = 40;

  private static final int LOOKED_AT = 50;

  /**
   * An item that a name may mean.
   *
   * @param score 0 to 100: how it was found, then how well known it is
   * @param match whether it is the only one with that whole name
   */
  public record Scored(Item item, double score, boolean match) {}

  /**
   * The items that a name may mean, the best first.
   *
   * @param kind only of this kind, if given
   */
  public List<Scored> candidates(String name, Optional<Kind> kind, int limit) {
    String form = NameForm.of(capitalised(name));
    Map<String, Scored> found = new LinkedHashMap<>();
    for (Item item : items.find(Match.NAME, capitalised(name), LOOKED_AT)) {
      boolean label = NameForm.of(item.label()).equals(form);
      add(found, item, label ? WHOLE_NAME : OTHER_NAME);
    }
    boolean whole = !found.isEmpty();
    items.find(Match.LAST, capitalised(name), LOOKED_AT).forEach(item -> add(found, item, PART));
    items.find(Match.START, capitalised(name), LOOKED_AT).forEach(item -> add(found, item, PART));
    if (!whole) {
      items.like(capitalised(name), LOOKED_AT).forEach(item -> add(found, item, SPELLING));
    }
    List<Scored> fitting =
        found.values().stream()
            .filter(s -> kind.isEmpty() || kind.get() == s.item().kind())
            .sorted((a, b) -> Double.compare(b.score(), a.score()))
            .toList();
    // Until here, a match is whoever bears the whole name; to be taken unseen it must be the only.
    boolean one = fitting.stream().filter(Scored::match).count() == 1;
    return fitting.stream()
        .limit(limit)
        .map(s -> new Scored(s.item(), s.score(), one && s.match()))
        .toList();
  }

  /** A table's names may be all lower case, which an article's never are. */
  private static String capitalised(String name) {
    return name.isEmpty() || name.chars().anyMatch(Character::isUpperCase)
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static void add(Map<String, Scored> found, Item item, double score) {
    boolean whole = score >= OTHER_NAME;
    found.putIfAbsent(item.qid(), new Scored(item, score + POPULARITY * item.popularity(), whole));
  }

  /** The labels of items; the identifier where the index has no such item. */
  public List<String> labels(List<String> qids) {
    List<String> labels = new ArrayList<>();
    qids.forEach(qid -> labels.add(items.item(qid).map(Item::label).orElse(qid)));
    return labels;
  }

  /** A person's offices, as text with their days. */
  public List<String> offices(Item person) {
    return person.offices().stream()
        .map(
            held ->
                labels(List.of(held.office())).get(0)
                    + Stream.of(held.start(), held.end())
                        .map(day -> day.map(Object::toString).orElse("…"))
                        .reduce((a, b) -> " (" + a + " to " + b + ")")
                        .orElse(""))
        .toList();
  }
}
