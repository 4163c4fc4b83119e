package org.entente.extract.reference;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.reference.Phrase.Determiner;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/** Finds the noun phrases that may describe somebody or something named. */
final class PhraseGrammar {
  /** A phrase with more tokens before its head is more often a wrong tree. */
  private static final int LONGEST = 8;

  private static final Map<String, Determiner> DETERMINERS =
      Map.ofEntries(
          Map.entry("the", Determiner.THE),
          Map.entry("this", Determiner.THIS),
          Map.entry("that", Determiner.THIS),
          Map.entry("these", Determiner.THIS),
          Map.entry("those", Determiner.THIS),
          Map.entry("a", Determiner.A),
          Map.entry("an", Determiner.A),
          Map.entry("one", Determiner.A),
          Map.entry("another", Determiner.A));

  private final ArticleIndex index;
  private final Nouns nouns;

  PhraseGrammar(ArticleIndex index, Nouns nouns) {
    this.index = index;
    this.nouns = nouns;
  }

  /** The phrase that a token heads, if it is a common noun for a person, a body or a place. */
  Optional<Phrase> at(int sentence, int head) {
    Tree tree = index.trees().get(sentence);
    Token token = tree.token(head);
    if (!token.tag().equals("NN") && !token.tag().equals("NNS")
        || index.nameAt(sentence, head).isPresent()) {
      return Optional.empty();
    }
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    Optional<Nouns.Noun> entry = nouns.of(noun);
    if (entry.isEmpty() && !nouns.soundsPersonal(noun)) {
      return Optional.empty();
    }
    Set<String> modifiers = new HashSet<>();
    Determiner determiner = Determiner.NONE;
    int owner = -1;
    int first = head;
    int stop = Math.max(0, head - LONGEST);
    while (first > stop) {
      int before = first - 1;
      String word = tree.token(before).form().toLowerCase(Locale.ROOT);
      Determiner found = DETERMINERS.get(word);
      if (found != null) {
        determiner = found;
        first = before;
        break;
      }
      String tag = tree.token(before).tag();
      if (tag.equals("PRP$")) {
        determiner = Determiner.POSSESSIVE;
        owner = before;
        first = before;
        break;
      }
      if (tag.equals("POS")) {
        determiner = Determiner.POSSESSIVE;
        owner = tree.is(before, "case") ? tree.head(before) : before - 1;
        break;
      }
      if (!tag.matches("JJ[RS]?|NNP?S?|CD|VB[NG]|RB[RS]?|HYPH|,|``|''")
          || tag.equals(",") && !tree.dominates(head, before - 1)
          || !tree.dominates(head, before)) {
        break;
      }
      if (tag.matches("JJ[RS]?|NNP?S?|VB[NG]")) {
        modifiers.add(word);
      }
      first = before;
    }
    while (first < head && tree.token(first).tag().matches(",|``|''|HYPH")) {
      first++;
    }
    boolean extended =
        tree.children(head, "acl", "nmod").stream()
            .anyMatch(c -> c > head && !tree.is(c, "nmod:poss"));
    return Optional.of(
        new Phrase(
            new Spot(sentence, first, head, head),
            noun,
            entry,
            determiner,
            owner,
            token.tag().equals("NNS"),
            modifiers,
            extended));
  }
}
