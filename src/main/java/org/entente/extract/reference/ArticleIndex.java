package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EntityType;
import org.entente.model.Name;
import org.entente.model.Span;
import org.entente.model.Token;

/** The article's trees, with its names and countries by token. */
final class ArticleIndex {
  /** Longest name of a country, in tokens ("the Democratic Republic of the Congo"). */
  private static final int LONGEST_COUNTRY = 6;

  private final AnnotatedArticle article;
  private final List<Tree> trees;
  private List<NameSpot> names;
  private final NameSpot[][] nameAt;

  ArticleIndex(AnnotatedArticle article, Gazetteer gazetteer, TitleLexicon lexicon) {
    this.article = article;
    this.trees = article.sentences().stream().map(Tree::of).toList();
    this.nameAt = new NameSpot[trees.size()][];
    List<NameSpot> found = new ArrayList<>();
    int next = 0;
    List<Name> marked = article.names();
    for (int s = 0; s < trees.size(); s++) {
      Tree tree = trees.get(s);
      nameAt[s] = new NameSpot[tree.size()];
      Span span = tree.sentence().span();
      while (next < marked.size() && marked.get(next).span().begin() < span.end()) {
        Name name = marked.get(next++);
        spot(tree, s, name.span())
            .ifPresent(spot -> add(found, named(tree, spot, name, gazetteer, lexicon)));
      }
      addCountries(tree, s, gazetteer, found);
    }
    found.sort((a, b) -> a.spot().compareTo(b.spot()));
    this.names = List.copyOf(found);
  }

  AnnotatedArticle article() {
    return article;
  }

  List<Tree> trees() {
    return trees;
  }

  Tree tree(Spot spot) {
    return trees.get(spot.sentence());
  }

  /** All names in order, also those of countries and peoples that the name finder missed. */
  List<NameSpot> names() {
    return names;
  }

  /** Forgets the names that turn out to be words of a title ("State" in "Secretary of State"). */
  void drop(List<TitlePhrase> titles) {
    for (TitlePhrase title : titles) {
      int s = title.spot().sentence();
      for (int i = title.titleFirst(); i <= title.titleLast(); i++) {
        NameSpot name = nameAt[s][i];
        // "Head of Sylvania's party": within the title, and somebody all the same.
        boolean owner = name != null && title.of().filter(name::equals).isPresent();
        if (name == null || owner) {
          continue;
        }
        if (title.covers(s, name.spot().first()) && title.covers(s, name.spot().last())) {
          for (int j = name.spot().first(); j <= name.spot().last(); j++) {
            nameAt[s][j] = null;
          }
        } else if (title.covers(s, name.spot().first())) {
          shorten(name, title.titleLast() + 1);
        }
      }
    }
    names = names.stream().filter(n -> nameAt[n.spot().sentence()][n.spot().first()] == n).toList();
  }

  /**
   * "State Cyrus Vance" after "Secretary of" is a person whose name begins where the title ends.
   */
  private void shorten(NameSpot name, int first) {
    int s = name.spot().sentence();
    if (!Character.isUpperCase(trees.get(s).token(first).form().codePointAt(0))) {
      for (int i = name.spot().first(); i <= name.spot().last(); i++) {
        nameAt[s][i] = null;
      }
      return;
    }
    NameSpot rest =
        new NameSpot(
            spot(trees.get(s), s, first, name.spot().last()),
            EntityType.PERSON,
            words(trees.get(s), first, name.spot().last()),
            Optional.empty(),
            false,
            name.confidence());
    for (int i = name.spot().first(); i <= name.spot().last(); i++) {
      nameAt[s][i] = i < first ? null : rest;
    }
    List<NameSpot> all = new ArrayList<>(names);
    all.replaceAll(n -> n == name ? rest : n);
    names = List.copyOf(all);
  }

  /** The name that covers a token. */
  Optional<NameSpot> nameAt(int sentence, int token) {
    return token < 0 || token >= nameAt[sentence].length
        ? Optional.empty()
        : Optional.ofNullable(nameAt[sentence][token]);
  }

  Span span(Spot spot) {
    return tree(spot).span(spot.first(), spot.last());
  }

  /** The normalised characters of the tokens, with single spaces only where the text has some. */
  String words(Spot spot) {
    return words(tree(spot), spot.first(), spot.last());
  }

  static String words(Tree tree, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = tree.token(i);
      if (i > first && token.span().begin() > tree.token(i - 1).span().end()) {
        words.append(' ');
      }
      words.append(token.form());
    }
    return words.toString();
  }

  /** The tokens inside a span. */
  static Optional<Spot> spot(Tree tree, int sentence, Span span) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (span.overlaps(tree.token(i).span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(spot(tree, sentence, first, last));
  }

  /** Tokens as a spot; the head is the first among them that depends on one outside. */
  static Spot spot(Tree tree, int sentence, int first, int last) {
    int head = last;
    for (int i = first; i <= last; i++) {
      int above = tree.head(i);
      if (above < first || above > last) {
        head = i;
        break;
      }
    }
    return new Spot(sentence, first, last, head);
  }

  private void add(List<NameSpot> found, NameSpot name) {
    Spot spot = name.spot();
    for (int i = spot.first(); i <= spot.last(); i++) {
      if (nameAt[spot.sentence()][i] != null) {
        return;
      }
    }
    for (int i = spot.first(); i <= spot.last(); i++) {
      nameAt[spot.sentence()][i] = name;
    }
    found.add(name);
  }

  private static NameSpot named(
      Tree tree, Spot spot, Name name, Gazetteer gazetteer, TitleLexicon lexicon) {
    String words = words(tree, spot.first(), spot.last());
    Optional<Country> country = Optional.empty();
    boolean metonym = false;
    EntityType type = name.type();
    if (type != EntityType.PERSON) {
      country = gazetteer.country(words);
      if (country.isPresent()) {
        type = EntityType.LOCATION;
      } else if (type != EntityType.EVENT) {
        Optional<Country> people = gazetteer.demonym(words);
        Optional<Country> seat = gazetteer.metonym(words);
        if (people.isPresent()) {
          country = people;
          type = EntityType.NORP;
        } else if (lexicon.isBuilding(tree.token(spot.last()).form().toLowerCase(Locale.ROOT))
            && seat.isEmpty()) {
          type = EntityType.LOCATION;
        } else if (seat.isPresent()) {
          country = seat;
          metonym = true;
        }
      }
    }
    return new NameSpot(spot, type, words, country, metonym, name.confidence());
  }

  /**
   * Countries and their peoples are a closed list: those that the name finder missed are added,
   * longest first.
   */
  private void addCountries(Tree tree, int s, Gazetteer gazetteer, List<NameSpot> found) {
    for (int first = 0; first < tree.size(); first++) {
      if (nameAt[s][first] != null
          || !Character.isUpperCase(tree.token(first).form().codePointAt(0))) {
        continue;
      }
      for (int last = Math.min(tree.size(), first + LONGEST_COUNTRY) - 1; last >= first; last--) {
        // The gazetteer overlooks punctuation: "India ." is a country to it.
        if (nameAt[s][last] != null && !isPart(s, first, last)
            || tree.token(last).form().codePoints().noneMatch(Character::isLetterOrDigit)) {
          continue;
        }
        String words = words(tree, first, last);
        Optional<Country> country = gazetteer.country(words);
        if (nameAt[s][last] != null) {
          // "States" in "United States": the name finder saw the end of it only.
          if (country.isPresent()) {
            forget(found, nameAt[s][last]);
            add(
                found,
                new NameSpot(
                    spot(tree, s, first, last), EntityType.LOCATION, words, country, false, 1.0));
            break;
          }
          continue;
        }
        Optional<Country> people = country.isPresent() ? country : gazetteer.demonym(words);
        Optional<Country> seat =
            people.isEmpty() && standsAlone(tree, first, last)
                ? gazetteer.metonym(words)
                : Optional.empty();
        if (seat.isPresent()) {
          add(
              found,
              new NameSpot(
                  spot(tree, s, first, last), EntityType.LOCATION, words, seat, true, 1.0));
          break;
        }
        if (people.isPresent()) {
          EntityType type = country.isPresent() ? EntityType.LOCATION : EntityType.NORP;
          add(found, new NameSpot(spot(tree, s, first, last), type, words, people, false, 1.0));
          break;
        }
      }
    }
  }

  /** Whether the name at the last token lies wholly after the first. */
  private boolean isPart(int s, int first, int last) {
    NameSpot name = nameAt[s][last];
    return name != null
        && name.type() != EntityType.PERSON
        && name.spot().first() > first
        && name.spot().last() == last;
  }

  private void forget(List<NameSpot> found, NameSpot name) {
    found.remove(name);
    for (int i = name.spot().first(); i <= name.spot().last(); i++) {
      nameAt[name.spot().sentence()][i] = null;
    }
  }

  /**
   * Names that only a title tells: after "President" two or more capitalised words that the
   * gazetteer knows as somebody's name.
   */
  void addTitled(List<TitlePhrase> titles, Gazetteer gazetteer) {
    List<NameSpot> found = new ArrayList<>(names);
    for (TitlePhrase title : titles) {
      int s = title.spot().sentence();
      Tree tree = trees.get(s);
      int first = title.spot().last() + 1;
      int last = first - 1;
      while (last + 1 < tree.size()
          && nameAt[s][last + 1] == null
          && tree.token(last + 1).tag().startsWith("NNP")) {
        last++;
      }
      if (last > first && !gazetteer.people(words(tree, first, last)).isEmpty()) {
        add(
            found,
            new NameSpot(
                spot(tree, s, first, last),
                EntityType.PERSON,
                words(tree, first, last),
                Optional.empty(),
                false,
                1.0));
      }
    }
    found.sort((a, b) -> a.spot().compareTo(b.spot()));
    names = List.copyOf(found);
  }

  /** Whether no other proper noun stands beside: "Paris" in "Paris Hilton" is no capital. */
  private static boolean standsAlone(Tree tree, int first, int last) {
    boolean before = first > 0 && tree.token(first - 1).tag().startsWith("NNP");
    boolean after = last + 1 < tree.size() && tree.token(last + 1).tag().startsWith("NNP");
    return !before && !after && tree.token(last).tag().startsWith("NNP");
  }
}
