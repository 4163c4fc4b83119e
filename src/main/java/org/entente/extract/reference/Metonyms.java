package org.entente.extract.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Table;

/** Where the name of a capital stands for its country's government, and where for the city. */
final class Metonyms {
  /** Tokens within which a dateline ends: place, country, month, day, agency. */
  private static final int LONGEST_DATELINE = 10;

  /** What cities do and governments do not. */
  private static final Set<String> CITY =
      Table.load("/lexicon/city-verbs.tsv").rows().stream()
          .map(r -> r.get("lemma"))
          .collect(Collectors.toUnmodifiableSet());

  private final ArticleIndex index;
  private final Map<String, Boolean> described = new HashMap<>();

  Metonyms(ArticleIndex index) {
    this.index = index;
  }

  /**
   * A capital stands for its government where it acts or owns an act ("Moscow denied", "Moscow's
   * denial"), not after "in".
   */
  boolean act(NameSpot name) {
    Tree tree = index.tree(name.spot());
    int head = tree.firstConjunct(name.spot().head());
    boolean dateline = name.spot().sentence() == 0 && isDateline(tree, name.spot().last());
    if (described(name.words())) {
      return false;
    }
    boolean located =
        tree.children(head, "case").stream()
            .anyMatch(
                c -> !tree.token(c).tag().equals("POS") && !tree.lemma(c, "between", "by", "with"));
    boolean doing =
        tree.is(head, "nsubj")
            && !tree.is(head, "nsubj:pass")
            && tree.child(tree.head(head), "cop").isEmpty()
            && !CITY.contains(tree.token(tree.head(head)).lemma().toLowerCase(Locale.ROOT));
    return !located
        && !dateline
        && (doing
            || tree.is(head, "nmod:poss", "obl:agent")
            || tree.children(head, "case").stream().anyMatch(c -> tree.lemma(c, "between", "by")));
  }

  /**
   * "Athens is the capital of Greece", "Geneva, a city on the lake": an article that tells what a
   * city is means the city.
   */
  private boolean described(String words) {
    return described.computeIfAbsent(
        words,
        w ->
            index.names().stream()
                .filter(n -> n.words().equals(w))
                .anyMatch(n -> isDescribed(n.spot())));
  }

  private boolean isDescribed(Spot spot) {
    Tree tree = index.tree(spot);
    int head = spot.head();
    boolean copula =
        tree.is(head, "nsubj")
            && tree.child(tree.head(head), "cop").isPresent()
            && isPlaceNoun(tree, tree.head(head));
    return copula || tree.children(head, "appos").stream().anyMatch(a -> isPlaceNoun(tree, a));
  }

  private static boolean isPlaceNoun(Tree tree, int token) {
    return tree.lemma(token, "capital", "city", "town", "port", "metropolis", "place", "center");
  }

  /** "LONDON, Oct. 14 -": the place from which the article reports. */
  private static boolean isDateline(Tree tree, int token) {
    for (int i = token + 1; i < tree.size() && i <= token + LONGEST_DATELINE; i++) {
      if (tree.token(i).form().matches("-+|—|–")) {
        return token < LONGEST_DATELINE;
      }
    }
    return false;
  }
}
