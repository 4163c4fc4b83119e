package org.entente.extract.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.MentionKind;

/** "His country" is the one whose office he holds. */
final class OwnCountries {
  /** Confidence in "his country"; an order among kinds, not measured. */
  private static final double POSSESSED = 0.7;

  private final ArticleIndex index;
  private final TitleLexicon lexicon;
  private final Figure.TenureCountry homes;

  OwnCountries(ArticleIndex index, TitleLexicon lexicon, Figure.TenureCountry homes) {
    this.index = index;
    this.lexicon = lexicon;
    this.homes = homes;
  }

  /** Whether the noun is a country that "his" or "her" stands before. */
  boolean isOne(Spot noun) {
    Tree tree = index.tree(noun);
    int token = noun.head();
    return tree.token(token).tag().equals("NN")
        && lexicon
            .group(tree.token(token).lemma().toLowerCase(Locale.ROOT))
            .filter("country"::equals)
            .isPresent()
        && tree.children(token, "nmod:poss").stream()
            .anyMatch(p -> Pronouns.isSingular(tree.token(p)));
  }

  /**
   * Whose country it is.
   *
   * @param here what the sentence's names and earlier references stand for, by token of their heads
   */
  Optional<Reference> resolve(Spot noun, Map<Integer, List<Figure>> here) {
    int owner = index.tree(noun).child(noun.head(), "nmod:poss").orElse(noun.head());
    List<Figure> countries =
        here.getOrDefault(owner, List.of()).stream()
            .flatMap(f -> f.held().stream().flatMap(h -> h.of().or(() -> homes.of(f, h)).stream()))
            .filter(Figure::isCountry)
            .distinct()
            .toList();
    return countries.size() == 1 && owner < noun.head()
        ? Optional.of(
            new Reference(
                new Spot(noun.sentence(), owner, noun.last(), noun.head()),
                MentionKind.TITLE,
                EntityType.LOCATION,
                countries,
                POSSESSED))
        : Optional.empty();
  }
}
