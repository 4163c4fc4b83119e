package org.entente.link.dump;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.link.index.Kind;

/**
 * Which items an index has, and what they are: the first rule that fits.
 *
 * <p>Read from {@code /lexicon/wikidata-kinds.tsv}, or from a table like it.
 */
public final class KindRules {
  private static final String INSTANCE_OF = "P31";

  private record Rule(Kind kind, Set<String> classes, List<List<String>> needs, int sitelinks) {
    boolean fits(Map<String, Set<String>> items, Set<String> properties, int links) {
      boolean instance =
          classes.isEmpty()
              || items.getOrDefault(INSTANCE_OF, Set.of()).stream().anyMatch(classes::contains);
      return instance
          && links >= sitelinks
          && (needs.isEmpty()
              || needs.stream()
                  .anyMatch(all -> all.stream().allMatch(n -> has(n, items, properties))));
    }

    /** "P39", or "P106=Q82955". */
    private static boolean has(
        String need, Map<String, Set<String>> items, Set<String> properties) {
      int equal = need.indexOf('=');
      return equal < 0
          ? properties.contains(need)
          : items
              .getOrDefault(need.substring(0, equal), Set.of())
              .contains(need.substring(equal + 1));
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  private KindRules(Table table) {
    for (Table.Row row : table.rows()) {
      rules.add(
          new Rule(
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              Set.copyOf(row.list("classes")),
              row.list("needs").stream().map(all -> List.of(all.split("\\+"))).toList(),
              row.has("sitelinks") ? Integer.parseInt(row.get("sitelinks")) : 0));
    }
  }

  /** The shipped rules: people in politics, countries, organisations, offices, places, events. */
  public static KindRules load() {
    return new KindRules(Table.load("/lexicon/wikidata-kinds.tsv"));
  }

  /** Rules of the user's. */
  public static KindRules load(Path table) {
    return new KindRules(Table.load(table));
  }

  Optional<Kind> kind(Map<String, Set<String>> items, Set<String> properties, int sitelinks) {
    return rules.stream()
        .filter(rule -> rule.fits(items, properties, sitelinks))
        .map(Rule::kind)
        .findFirst();
  }
}
