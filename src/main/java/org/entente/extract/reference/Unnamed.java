package org.entente.extract.reference;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;

/**
 * People and bodies without a name ("U.S. lawmakers of both parties", "a person familiar with the
 * talks").
 */
final class Unnamed {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "some", "several", "many", "this", "these", "those");
  private static final Set<String> OUTSIDE =
      Set.of(
          "acl:relcl",
          "appos",
          "parataxis",
          "conj",
          "cc",
          "punct",
          "case",
          "cop",
          "nsubj",
          "aux",
          "advmod",
          "mark",
          "acl",
          "advcl",
          "obl",
          "ccomp",
          "xcomp",
          "obj");

  /**
   * Bodies that are their country's voice: where a country's name modifies them they are that
   * country.
   */
  private static final Set<String> VOICES = Set.of("government", "administration");

  /** Longer phrases are more often wrong trees than long descriptions. */
  private static final int LONGEST = 10;

  private final ArticleIndex index;
  private final TitleLexicon lexicon;

  Unnamed(ArticleIndex index, TitleLexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /** The phrase around a noun of the lexicon. */
  Optional<Spot> phrase(int sentence, int token) {
    Tree tree = index.trees().get(sentence);
    if (!tree.token(token).tag().startsWith("NN")
        || type(sentence, token).isEmpty()
        || index.nameAt(sentence, token).isPresent()
        || tree.is(token, "compound", "flat", "nmod:desc")
        || token > 0 && tree.token(token - 1).form().equals("-")) {
      return Optional.empty();
    }
    BitSet inside = tree.subtree(token);
    for (int i : tree.subtree(token).stream().toArray()) {
      boolean outside = OUTSIDE.contains(tree.token(i).relation()) && tree.head(i) == token;
      // A clause deep inside ("… of both parties that …") belongs to no name of anybody either.
      if (i != token && (outside || tree.is(i, "acl", "appos", "parataxis"))) {
        inside.andNot(tree.subtree(i));
      }
    }
    Tree.Stretch stretch = tree.stretch(token, inside);
    int first = stretch.first();
    int last = stretch.last();
    return last - first < LONGEST
        ? Optional.of(new Spot(sentence, first, last, token))
        : Optional.empty();
  }

  Optional<EntityType> type(int sentence, int token) {
    return lexicon.actor(index.trees().get(sentence).token(token).lemma().toLowerCase(Locale.ROOT));
  }

  /** The phrase's words without its article, lower case but for names. */
  String description(Spot spot) {
    Tree tree = index.tree(spot);
    int first = spot.first();
    while (first < spot.head()
        && DETERMINERS.contains(tree.token(first).form().toLowerCase(Locale.ROOT))) {
      first++;
    }
    return ArticleIndex.words(tree, first, spot.last());
  }

  /** The country whose voice the phrase is ("the Turkish government"). */
  Optional<NameSpot> voiceOf(Spot spot) {
    Tree tree = index.tree(spot);
    if (!VOICES.contains(tree.token(spot.head()).lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (int i = spot.first(); i <= spot.last(); i++) {
      Optional<NameSpot> name =
          index.nameAt(spot.sentence(), i).filter(n -> n.country().isPresent());
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
