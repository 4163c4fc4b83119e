package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.TenureStatus;

/** Titles that stand before names: "Senators A, B and C", "Commander General D". */
final class BeforeNames {
  private static final Set<String> RANKS = Set.of("honorific", "military", "religious", "academic");
  private static final Set<String> NOBLE =
      Set.of("lord", "baron", "prince", "princess", "king", "queen", "ambassador", "senator");

  private final ArticleIndex index;
  private final Map<Spot, TitlePhrase> beginning = new HashMap<>();
  private final Map<TitlePhrase, List<NameSpot>> names = new LinkedHashMap<>();

  /**
   * Reads an article's titles.
   *
   * @param titles in order of the text
   */
  BeforeNames(ArticleIndex index, List<TitlePhrase> titles) {
    this.index = index;
    titles.forEach(t -> beginning.put(start(t.spot().sentence(), t.spot().first()), t));
    for (int i = titles.size() - 1; i >= 0; i--) {
      TitlePhrase title = titles.get(i);
      List<NameSpot> found = isHeading(title) ? List.of() : read(title);
      if (!found.isEmpty()) {
        names.put(title, found);
      }
    }
  }

  /** The names that a title stands before; empty for one that stands otherwise. */
  List<NameSpot> of(TitlePhrase title) {
    return names.getOrDefault(title, List.of());
  }

  /** The titles right before names; where several are, the nearest. */
  Map<NameSpot, TitlePhrase> nearest() {
    Map<NameSpot, TitlePhrase> nearest = new HashMap<>();
    names.forEach((title, of) -> of.forEach(n -> nearest.putIfAbsent(n, title)));
    return nearest;
  }

  /**
   * "Jane Doe, Secretary of State The United States …": a release begins with who issues it, and
   * its line breaks are lost. Not "Jane Doe, President John Roe and": such a title is the next
   * name's.
   */
  boolean isHeading(TitlePhrase title) {
    Spot spot = title.spot();
    return heading(title).isPresent()
        && personAt(spot.sentence(), spot.last() + 1).isEmpty()
        && Character.isUpperCase(index.tree(spot).token(spot.first()).form().codePointAt(0));
  }

  /** Who issues a release that the title heads. */
  Optional<NameSpot> heading(TitlePhrase title) {
    Spot spot = title.spot();
    return spot.sentence() == 0 && spot.first() >= 2 && isComma(spot.sentence(), spot.first() - 1)
        ? index
            .nameAt(0, spot.first() - 2)
            .filter(n -> n.type() == EntityType.PERSON && n.spot().first() == 0)
        : Optional.empty();
  }

  private List<NameSpot> read(TitlePhrase title) {
    int s = title.spot().sentence();
    int next = title.spot().last() + 1;
    Optional<NameSpot> first = personAt(s, next);
    if (first.isPresent()) {
      return title.plural() ? listed(s, first.get()) : List.of(first.get());
    }
    Optional<TitlePhrase> other = titleAt(s, next).filter(t -> isRank(t.head()));
    if (other.isEmpty() && title.head().isOffice() && isOwn(title)) {
      other = titleAfterAnd(s, next).filter(t -> t.head().isOffice() && !t.plural());
    }
    return title.plural() ? List.of() : other.map(this::of).orElse(List.of());
  }

  /**
   * What may stand between another title and the name: "Commander General X", "Minister Lord Y".
   */
  private static boolean isRank(TitleLexicon.Head head) {
    return RANKS.contains(head.kind()) || NOBLE.contains(head.noun());
  }

  /** "Presidents Sadat and Carter", "Senators A, B, and C". */
  private List<NameSpot> listed(int s, NameSpot first) {
    Tree tree = index.trees().get(s);
    List<NameSpot> found = new ArrayList<>(List.of(first));
    int next = first.spot().last() + 1;
    while (next + 1 < tree.size() && tree.lemma(next, "and", ",", "&")) {
      int from = isComma(s, next) && tree.lemma(next + 1, "and", "&") ? next + 2 : next + 1;
      Optional<NameSpot> another = personAt(s, from);
      if (another.isEmpty()) {
        break;
      }
      found.add(another.get());
      next = another.get().spot().last() + 1;
    }
    return found;
  }

  /**
   * Whether a title before "and" is its neighbour's too ("Prime Minister and Defence Minister X"):
   * "the president and Foreign Minister X" are two people.
   */
  boolean isOwn(TitlePhrase title) {
    Spot spot = title.spot();
    boolean article = index.tree(spot).token(spot.first()).tag().matches("DT|PRP\\$");
    return !article && (title.title().contains(" ") || title.status() != TenureStatus.CURRENT);
  }

  /** The title that "and" joins, where "and" stands at the token. */
  Optional<TitlePhrase> titleAfterAnd(int s, int token) {
    Tree tree = index.trees().get(s);
    return token + 1 < tree.size() && tree.lemma(token, "and", "&")
        ? titleAt(s, token + 1)
        : Optional.empty();
  }

  /** The title whose phrase begins at a token. */
  Optional<TitlePhrase> titleAt(int sentence, int token) {
    return Optional.ofNullable(beginning.get(start(sentence, token)));
  }

  /** The person whose name begins at a token. */
  Optional<NameSpot> personAt(int sentence, int token) {
    return index
        .nameAt(sentence, token)
        .filter(n -> n.type() == EntityType.PERSON && n.spot().first() == token);
  }

  private boolean isComma(int sentence, int token) {
    Tree tree = index.trees().get(sentence);
    return token >= 0 && token < tree.size() && tree.token(token).form().equals(",");
  }

  private static Spot start(int sentence, int token) {
    return new Spot(sentence, token, token, token);
  }
}
