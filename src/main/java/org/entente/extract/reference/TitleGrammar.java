package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.TenureStatus;

/**
 * Finds titles by a small grammar around their head noun:
 *
 * <pre>
 * [det] ( [status] [country | body ['s]] )* modifier* HEAD [of noun+] [of (country | body)] [designate]
 * </pre>
 */
final class TitleGrammar {
  /**
   * More nouns than these after "of" are no longer a title ("minister of agriculture, food and
   * rural affairs").
   */
  private static final int LONGEST_COMPLEMENT = 6;

  private static final int LONGEST_DESCRIPTION = 2;

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "this", "that", "another", "some",
          "several", "two", "three", "one");
  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "their", "its", "this", "that");
  private static final Set<String> FILLERS =
      Set.of("newly", "elected", "appointed", "top", "veteran", "long-serving", "recently");

  private final TitleLexicon lexicon;
  private final ArticleIndex index;

  TitleGrammar(TitleLexicon lexicon, ArticleIndex index) {
    this.lexicon = lexicon;
    this.index = index;
  }

  /** All titles in order of the text, not overlapping. */
  List<TitlePhrase> find() {
    List<TitlePhrase> found = new ArrayList<>();
    for (int s = 0; s < index.trees().size(); s++) {
      Tree tree = index.trees().get(s);
      int i = 0;
      while (i < tree.size()) {
        Optional<TitlePhrase> title = titleAt(tree, s, i);
        if (title.isPresent()) {
          found.add(title.get());
          i = Math.max(i, title.get().spot().last()) + 1;
        } else {
          i++;
        }
      }
    }
    return found;
  }

  private Optional<TitlePhrase> titleAt(Tree tree, int s, int first) {
    for (int length = Math.min(TitleLexicon.LONGEST_HEAD, tree.size() - first);
        length >= 1;
        length--) {
      int last = first + length - 1;
      String words = ArticleIndex.words(tree, first, last).toLowerCase(Locale.ROOT);
      boolean plural = false;
      TenureStatus status = TenureStatus.CURRENT;
      Optional<TitleLexicon.Head> head = lexicon.head(words);
      if (head.isEmpty() && words.endsWith("s")) {
        head = lexicon.head(words.substring(0, words.length() - 1));
        plural = head.isPresent();
      }
      int hyphen = words.indexOf('-');
      if (head.isEmpty() && hyphen > 0) {
        Optional<TenureStatus> prefix = lexicon.status(words.substring(0, hyphen));
        if (prefix.isPresent() || lexicon.isModifier(words.substring(0, hyphen))) {
          head = lexicon.head(words.substring(hyphen + 1));
          status = prefix.orElse(status);
        } else if (lexicon.status(words.substring(hyphen + 1)).isPresent()) {
          head = lexicon.head(words.substring(0, hyphen));
          status = lexicon.status(words.substring(hyphen + 1)).orElse(status);
        }
      }
      if (head.isPresent() && isNominal(tree, s, first, last, head.get())) {
        return Optional.of(phrase(tree, s, first, last, head.get(), plural, status));
      }
    }
    return Optional.empty();
  }

  private boolean isNominal(Tree tree, int s, int first, int last, TitleLexicon.Head head) {
    String tag = tree.token(last).tag();
    if (!tag.startsWith("NN") && head.isOffice() && !tree.token(last).form().endsWith(".")) {
      return false;
    }
    // "Martin Luther King" holds no title; "President Trump" does where the name finder took it
    // into the name.
    return index
        .nameAt(s, first)
        .map(
            n ->
                n.type() == EntityType.PERSON
                    && n.spot().first() == first
                    && n.spot().last() > last)
        .orElse(true);
  }

  private TitlePhrase phrase(
      Tree tree,
      int s,
      int first,
      int last,
      TitleLexicon.Head head,
      boolean plural,
      TenureStatus status) {
    int begin = first;
    while (begin > 0 && belongsToTitle(tree, s, begin - 1, first)) {
      begin--;
    }
    int titleFirst = begin;
    int end = last;
    Optional<NameSpot> of = Optional.empty();
    boolean definite = false;

    boolean indefinite = false;
    boolean moved = head.isOffice();
    while (moved && begin > 0) {
      moved = false;
      String before = lower(tree, begin - 1);
      // The period of an abbreviation may be a token of its own: "U.N . Secretary-General".
      boolean apart = before.equals("'s") || before.equals("'") || before.equals(".");
      int owner = apart ? begin - 2 : begin - 1;
      Optional<NameSpot> name = index.nameAt(s, owner);
      if (of.isEmpty()
          && name.isPresent()
          && name.get().spot().last() == owner
          && name.get().type() != EntityType.PERSON) {
        of = name;
        begin = name.get().spot().first();
        definite = true;
        moved = true;
      } else if (owner == begin - 2 && owner >= 0 && of.isEmpty() && name.isEmpty()) {
        // "The president's adviser": the possessor is part of the phrase, whoever it is.
        begin = Math.min(owner, tree.subtree(owner).nextSetBit(0));
        definite = true;
      } else if (lexicon.status(before).isPresent()) {
        status = lexicon.status(before).orElse(status);
        begin--;
        moved = true;
      } else if (FILLERS.contains(before)) {
        begin--;
        moved = true;
      }
    }
    // "A sitting American president": what describes the holder stands between article and title.
    int described = begin;
    while (described > 0
        && begin - described < LONGEST_DESCRIPTION
        && tree.token(described - 1).tag().matches("JJ[RS]?|VB[GN]")
        && index.nameAt(s, described - 1).isEmpty()) {
      described--;
    }
    if (described > 0 && DETERMINERS.contains(lower(tree, described - 1))) {
      begin = described;
    }
    if (begin > 0 && DETERMINERS.contains(lower(tree, begin - 1))) {
      definite = DEFINITE.contains(lower(tree, begin - 1));
      begin--;
      indefinite = !definite;
    }

    // To the right: "of state", "for foreign affairs", then "of the United States".
    int titleLast = last;
    boolean complement = head.isOffice();
    while (complement && end + 1 < tree.size()) {
      complement = false;
      String preposition = lower(tree, end + 1);
      if (!preposition.equals("of") && !preposition.equals("for") && !preposition.equals("to")) {
        break;
      }
      int next = end + 2;
      if (next < tree.size() && lower(tree, next).equals("the")) {
        next++;
      }
      Optional<NameSpot> name = index.nameAt(s, next).filter(n -> !isTitleWord(n, head));
      if (name.isPresent()
          && name.get().spot().first() == next
          && name.get().type() != EntityType.PERSON) {
        if (preposition.equals("to") || of.isPresent()) {
          titleLast = preposition.equals("to") ? name.get().spot().last() : titleLast;
        } else {
          of = name;
          definite = !indefinite;
        }
        end = name.get().spot().last();
      } else if (!preposition.equals("to") && head.kind().equals("minister")) {
        int stop = complementEnd(tree, s, end + 2);
        if (stop > end + 1) {
          end = stop;
          titleLast = stop;
          complement = true;
        }
      }
    }
    if (end + 1 < tree.size()
        && lexicon
            .status(lower(tree, end + 1))
            .filter(x -> x == TenureStatus.DESIGNATE)
            .isPresent()) {
      status = TenureStatus.DESIGNATE;
      end++;
    }
    Spot spot = new Spot(s, begin, end, last);
    String words = ArticleIndex.words(tree, titleFirst, titleLast);
    String written = ArticleIndex.words(tree, first, last);
    if (written.endsWith(".") && head.isOffice()) {
      String full = head.noun();
      words =
          words.replace(written, full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1));
    }
    if (plural) {
      words =
          words.replaceFirst(
              "(?i)\\b(" + java.util.regex.Pattern.quote(head.noun()) + ")s\\b", "$1");
    }
    return new TitlePhrase(spot, titleFirst, titleLast, words, head, of, status, plural, definite);
  }

  private boolean belongsToTitle(Tree tree, int s, int token, int head) {
    String word = lower(tree, token);
    boolean named =
        index
            .nameAt(s, token)
            .filter(
                n ->
                    n.country().isPresent()
                        || n.spot().first() != token
                        || n.spot().last() != token)
            .isPresent();
    if (named || lexicon.status(word).isPresent()) {
      return false;
    }
    return lexicon.isModifier(word)
        || (tree.token(token).tag().equals("NN")
            && tree.is(token, "compound")
            && tree.head(token) >= token
            && tree.head(token) <= head + TitleLexicon.LONGEST_HEAD);
  }

  /** The name finder may take "State" in "Secretary of State" for a body. */
  private boolean isTitleWord(NameSpot name, TitleLexicon.Head head) {
    return head.kind().equals("minister")
        && lexicon.isModifier(name.words().split(" ")[0].toLowerCase(Locale.ROOT));
  }

  private int complementEnd(Tree tree, int s, int from) {
    int end = from - 1;
    for (int i = from; i < tree.size() && i < from + LONGEST_COMPLEMENT; i++) {
      String tag = tree.token(i).tag();
      String here = lower(tree, i);
      if (index.nameAt(s, i).filter(n -> !lexicon.isModifier(here)).isPresent()) {
        break;
      }
      if (tag.startsWith("NN") || lexicon.isModifier(here)) {
        end = i;
        if (index.nameAt(s, i).isPresent()) {
          break;
        }
      } else if (!tag.startsWith("JJ") && !tree.lemma(i, "and", "the")) {
        break;
      }
    }
    return end;
  }

  private static String lower(Tree tree, int token) {
    return tree.token(token).form().toLowerCase(Locale.ROOT);
  }
}
