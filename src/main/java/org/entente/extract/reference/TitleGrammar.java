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
  private static final int LONGEST_DESCRIPTION = 2;

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "this", "that", "another", "some",
          "several", "two", "three", "one");
  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "their", "its", "this", "that");

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
      int from = 0;
      while (i < tree.size()) {
        Optional<TitlePhrase> title = titleAt(tree, s, i, from);
        if (title.isPresent()) {
          found.add(title.get());
          i = Math.max(i, title.get().spot().last()) + 1;
          from = i;
        } else {
          i++;
        }
      }
    }
    return found;
  }

  private Optional<TitlePhrase> titleAt(Tree tree, int s, int first, int from) {
    for (int length = Math.min(TitleLexicon.LONGEST_HEAD, tree.size() - first);
        length >= 1;
        length--) {
      int last = first + length - 1;
      String words = ArticleIndex.words(tree, first, last).toLowerCase(Locale.ROOT);
      Optional<TitleLexicon.Form> form = lexicon.form(words);
      if (form.isPresent()
          && isNominal(tree, s, first, last, form.get().head())
          && !goesOn(tree, s, words, last)) {
        TitleLexicon.Form found = form.get();
        return Optional.of(phrase(tree, s, from, first, last, found));
      }
    }
    return Optional.empty();
  }

  /** "Ex-minister" is a minister's office. */
  private String withoutStatus(String title) {
    int first = title.indexOf('-');
    int last = title.lastIndexOf('-');
    if (first > 0
        && lexicon.status(title.substring(0, first).toLowerCase(Locale.ROOT)).isPresent()) {
      return title.substring(first + 1).strip();
    }
    return last > 0
            && lexicon.status(title.substring(last + 1).toLowerCase(Locale.ROOT)).isPresent()
        ? title.substring(0, last).strip()
        : title;
  }

  /** "Department" in "Department Spokesperson": whose office it is, but none that is named. */
  private boolean isBody(Tree tree, int s, int token) {
    return tree.token(token).tag().startsWith("NNP")
        && index.nameAt(s, token).isEmpty()
        && lexicon.actor(lower(tree, token)).filter(t -> t == EntityType.ORGANIZATION).isPresent();
  }

  /** "Deputy" in "Deputy Foreign Minister" only modifies. */
  private boolean goesOn(Tree tree, int s, String words, int last) {
    if (!lexicon.isModifier(words)) {
      return false;
    }
    for (int i = last + 1; i < tree.size() && i <= last + LONGEST_DESCRIPTION + 1; i++) {
      String next = lower(tree, i);
      if (index.nameAt(s, i).filter(n -> n.type() == EntityType.PERSON).isPresent()) {
        return false;
      }
      if (lexicon.form(next).filter(f -> f.head().isOffice()).isPresent()) {
        return true;
      }
      if (!lexicon.isModifier(next)) {
        return false;
      }
    }
    return false;
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

  /**
   * @param from first token that no title before it has taken
   */
  private TitlePhrase phrase(
      Tree tree, int s, int from, int first, int last, TitleLexicon.Form form) {
    TitleLexicon.Head head = form.head();
    TenureStatus status = form.status();
    boolean plural = form.plural();
    int begin = first;
    while (begin > from && belongsToTitle(tree, s, begin - 1, first)) {
      begin--;
    }
    if (begin < first && begin - 2 >= from && joinsModifiers(tree, s, begin, first)) {
      begin -= 2;
    }
    int titleFirst = begin;
    Optional<NameSpot> of = Optional.empty();
    boolean definite = false;

    boolean indefinite = false;
    boolean moved = head.isOffice();
    while (moved && begin > from) {
      moved = false;
      String before = lower(tree, begin - 1);
      // The period of an abbreviation may be a token of its own: "U.N . Secretary-General".
      boolean apart = before.equals("'s") || before.equals("'") || before.equals(".");
      int owner = apart ? begin - 2 : begin - 1;
      Optional<NameSpot> name = index.nameAt(s, owner);
      if (of.isEmpty()
          && name.isPresent()
          && name.get().spot().last() == owner
          && name.get().type() != EntityType.PERSON
          && (name.get().country().isPresent() || !name.get().words().endsWith("."))
          && (name.get().type() != EntityType.NORP || name.get().country().isPresent())) {
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
      } else if (lexicon.isFiller(before) || isBody(tree, s, begin - 1)) {
        begin--;
        moved = true;
      } else if (before.equals("-")
          && begin >= from + 2
          && lexicon.status(lower(tree, begin - 2)).isPresent()) {
        status = lexicon.status(lower(tree, begin - 2)).orElse(status);
        begin -= 2;
        moved = true;
      }
    }
    // "Nominee for ambassador".
    if (begin >= from + 2
        && tree.lemma(begin - 1, "for", "as")
        && lexicon
            .status(lower(tree, begin - 2))
            .filter(x -> x == TenureStatus.DESIGNATE)
            .isPresent()) {
      status = TenureStatus.DESIGNATE;
      begin -= 2;
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
      // "Formerly a deputy administrator at the agency".
      Optional<TenureStatus> adverb =
          begin > 0 && tree.token(begin - 1).tag().equals("RB")
              ? lexicon.status(lower(tree, begin - 1))
              : Optional.empty();
      if (adverb.isPresent()) {
        status = adverb.get();
        begin--;
      }
    }

    TitleComplement after = TitleComplement.after(index, lexicon, head, s, last, of);
    definite |= of.isEmpty() && after.of().isPresent() && !indefinite;
    of = after.of();
    int titleLast = after.titleLast();
    int end = after.end();
    int suffix = end + 1 < tree.size() && lower(tree, end + 1).equals("-") ? end + 2 : end + 1;
    if (suffix < tree.size()
        && lexicon
            .status(lower(tree, suffix))
            .filter(x -> x == TenureStatus.DESIGNATE)
            .isPresent()) {
      status = TenureStatus.DESIGNATE;
      end = suffix;
    }
    Spot spot = new Spot(s, begin, end, last);
    String words = ArticleIndex.words(tree, titleFirst, titleLast);
    String written = ArticleIndex.words(tree, first, last);
    if (written.endsWith(".") && head.isOffice()) {
      String full = head.noun();
      words =
          words.replace(written, full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1));
    }
    words = withoutStatus(words);
    if (plural) {
      boolean capital = Character.isUpperCase(written.codePointAt(0));
      String one = head.noun();
      words =
          words.replace(
              written,
              capital ? one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1) : one);
    }
    return new TitlePhrase(spot, titleFirst, titleLast, words, head, of, status, plural, definite);
  }

  /** "Climate and Energy Director". */
  private boolean joinsModifiers(Tree tree, int s, int begin, int first) {
    return begin >= 2
        && lower(tree, begin - 1).equals("and")
        && tree.token(begin).tag().startsWith("NNP")
        && tree.token(begin - 2).tag().startsWith("NNP")
        && index.nameAt(s, begin - 2).isEmpty()
        && lexicon.isModifier(lower(tree, begin - 2))
        && !lexicon.isModifier(lower(tree, first));
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
    // "Under Attorney General Garland" is under somebody, "Under Secretary" is a title.
    boolean preposition =
        tree.token(token).tag().equals("IN") && !tree.lemma(token + 1, "secretary", "-");
    if (named || preposition || lexicon.status(word).isPresent()) {
      return false;
    }
    return lexicon.isModifier(word)
        || (tree.token(token).tag().equals("NN")
            && tree.is(token, "compound")
            && tree.head(token) >= token
            && tree.head(token) <= head + TitleLexicon.LONGEST_HEAD);
  }

  private static String lower(Tree tree, int token) {
    return tree.token(token).form().toLowerCase(Locale.ROOT);
  }
}
