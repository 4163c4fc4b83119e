package org.entente.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * Noun phrases of one sentence as its words and tags show them, not its tree: where one that begins
 * at a token ends, which noun is its head, and which names it holds. Positions are tokens.
 */
final class NounPhrases {
  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;
  private final List<Mention> mentions;

  NounPhrases(EventLexicon lexicon, Scene scene, Tree tree) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
    this.mentions = scene.mentions().in(tree.sentence().span());
  }

  /** Behind the noun phrase that begins here, with its "of"s; the same position if none does. */
  int end(int first) {
    int i = first;
    while (i < tree.size() && tree.token(i).tag().matches("DT|PDT|PRP\\$") || isBoth(i)) {
      i++;
    }
    int begin = i;
    while (i < tree.size()) {
      int name = nameEnd(i);
      if (name > i) {
        i = name;
      } else if (i > begin
          && i + 1 < tree.size()
          && tree.token(i).form().equals(",")
          && is(i + 1, PartyWord.SUFFIX)) {
        i += 2;
      } else if (isNominal(i)) {
        i++;
      } else if (tree.token(i).tag().equals("-LRB-")) {
        i = closing(i);
      } else if (i > begin
          && i + 1 < tree.size()
          && (is(i, PartyWord.LINK) || is(i, PartyWord.OFFICE_LINK) && isOffice(begin, i))
          && !scene.isTime(tree, i + 1)
          && (isNominal(i + 1)
              || nameEnd(i + 1) > i + 1
              || tree.token(i + 1).tag().matches("DT|PRP\\$"))) {
        i = tree.token(i + 1).tag().matches("DT|PRP\\$") ? i + 2 : i + 1;
      } else if (i > begin && tree.lemma(i, "and") && isTwofold(begin, i)) {
        i++;
      } else {
        break;
      }
    }
    boolean pronoun = i == begin && i < tree.size() && tree.token(i).tag().equals("PRP");
    return pronoun ? i + 1 : i > begin ? i : first;
  }

  /** The phrase's noun: the last one before the first "of". */
  OptionalInt head(int first, int end) {
    int head = -1;
    for (int i = first; i < end; i++) {
      if (head >= 0
          && (is(i, PartyWord.LINK) || is(i, PartyWord.OFFICE_LINK))
          && !isInside(i, end)) {
        break;
      }
      if (tree.token(i).tag().equals("-LRB-")) {
        i = closing(i) - 1;
        continue;
      }
      if (tree.token(i).tag().startsWith("NN")) {
        head = i;
      }
    }
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** "Department of State | Senior Official": the "of" is the body's, and more follows. */
  private boolean isInside(int link, int end) {
    Span words = tree.token(link).span();
    for (Mention m : mentions) {
      if (m.kind() == MentionKind.NAME
          && m.type() == EntityType.ORGANIZATION
          && m.span().contains(words)) {
        int next = link;
        while (next < end && tree.token(next).span().begin() < m.span().end()) {
          next++;
        }
        return next < end && tree.token(next).tag().matches("NN.*|JJ");
      }
    }
    return false;
  }

  /** The names inside the tokens from first up to, not including, end. */
  List<Mention> names(int first, int end) {
    if (first >= end) {
      return List.of();
    }
    Span span = tree.span(first, end - 1);
    return mentions.stream()
        .filter(m -> m.kind() == MentionKind.NAME && span.contains(m.span()))
        .toList();
  }

  /** "Senior Advisor to the President". */
  private boolean isOffice(int begin, int end) {
    return head(begin, end).stream()
        .anyMatch(
            h ->
                lexicon.isPerson(lemma(h))
                    && names(begin, end).stream().noneMatch(m -> m.type() == EntityType.PERSON));
  }

  private boolean isBoth(int i) {
    return i < tree.size() && is(i, PartyWord.QUANTIFIER);
  }

  /** "Israeli and Palestinian officials", "the leaders of Mali and Niger". */
  private boolean isTwofold(int begin, int and) {
    if (and + 1 >= tree.size() || and == begin) {
      return false;
    }
    boolean adjectives = isPeople(and - 1) && isPeople(and + 1);
    int next = tree.token(and + 1).tag().equals("DT") ? and + 2 : and + 1;
    boolean countries =
        head(begin, and).stream().anyMatch(h -> lexicon.isPeople(lemma(h)))
            && namedAt(and - 1).filter(this::isParty).isPresent()
            && next < tree.size()
            && namedAt(next).filter(this::isParty).isPresent();
    return adjectives || countries;
  }

  private boolean isPeople(int token) {
    return namedAt(token).filter(m -> m.type() == EntityType.NORP).isPresent();
  }

  private boolean isParty(Mention m) {
    return m.type() == EntityType.ORGANIZATION || m.type() == EntityType.LOCATION;
  }

  private Optional<Mention> namedAt(int token) {
    return mentions.stream()
        .filter(m -> m.kind() == MentionKind.NAME && m.span().contains(tree.token(token).span()))
        .findFirst();
  }

  private int nameEnd(int token) {
    int begin = tree.token(token).span().begin();
    int end = token;
    for (Mention m : mentions) {
      if (m.kind() == MentionKind.NAME && m.extent().begin() == begin) {
        int i = token;
        while (i < tree.size() && tree.token(i).span().begin() < m.span().end()) {
          i++;
        }
        end = Math.max(end, i);
      }
    }
    return end;
  }

  private boolean isNominal(int token) {
    String tag = tree.token(token).tag();
    boolean participle =
        tag.matches("VBN|VBG")
            && token + 1 < tree.size()
            && tree.token(token + 1).tag().matches("NN.*|JJ")
            && (token == 0 || !tree.token(token - 1).tag().startsWith("NN"));
    return (tag.matches("JJ[RS]?|NNP?S?|CD|POS|HYPH|ADD|FW") || participle)
        && !scene.isTime(tree, token);
  }

  private int closing(int open) {
    int i = open;
    while (i < tree.size() && !tree.token(i).tag().equals("-RRB-")) {
      i++;
    }
    return Math.min(i + 1, tree.size());
  }

  /** Whether a token is a word of this use in rows of people. */
  boolean is(int token, PartyWord use) {
    return lexicon.isPartyWord(use, lemma(token));
  }

  /** A token's lemma in small letters, as lexica have it. */
  String lemma(int token) {
    return tree.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
