package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;

/** Figures that the text names in one breath: "Sadat, Begin and Carter". */
final class Lists {
  private final ArticleIndex index;
  private final Map<NameSpot, Figure> names;
  private final Offices offices;

  Lists(ArticleIndex index, Map<NameSpot, Figure> names, Offices offices) {
    this.index = index;
    this.names = names;
    this.offices = offices;
  }

  /**
   * The people of a list that ends with this name, by its commas and "and": trees lose long lists.
   */
  List<Figure> listed(NameSpot name) {
    List<Figure> figures = new ArrayList<>();
    Optional<NameSpot> next = Optional.of(name);
    boolean joined = false;
    while (next.isPresent() && next.get().type() == EntityType.PERSON) {
      NameSpot here = next.get();
      Optional.ofNullable(names.get(here)).ifPresent(f -> figures.add(0, f));
      TitlePhrase title = offices.prenominal().get(here);
      int first = title == null ? here.spot().first() : title.spot().first();
      Tree tree = index.tree(here.spot());
      int before = first - 1;
      while (before >= 0 && tree.token(before).form().matches("and|,")) {
        joined |= tree.token(before).form().equals("and");
        before--;
      }
      next = before == first - 1 ? Optional.empty() : index.nameAt(here.spot().sentence(), before);
    }
    return joined ? figures.stream().distinct().toList() : List.of();
  }

  /** The people, or else countries, that a coordination ending here names: "Sadat and Begin". */
  List<Figure> coordinated(Spot spot, Map<Integer, List<Figure>> here) {
    Tree tree = index.tree(spot);
    int first = tree.firstConjunct(spot.head());
    List<Figure> figures = new ArrayList<>();
    for (int conjunct : tree.coordinated(first)) {
      List<Figure> there = here.getOrDefault(conjunct, List.of());
      if (conjunct <= spot.head()
          && !there.isEmpty()
          && (figures.isEmpty() || figures.get(0).type() == there.get(0).type())) {
        there.stream()
            .filter(f -> !figures.contains(f) && (f.isPerson() || f.isCountry()))
            .forEach(figures::add);
      }
    }
    return figures;
  }
}
