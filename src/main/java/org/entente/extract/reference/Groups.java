package org.entente.extract.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Country;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.EntityType;
import org.entente.model.MentionKind;
import org.entente.model.Token;

/**
 * Phrases that stand for several figures at once: "the two leaders", "both sides", "the pair",
 * "they".
 */
final class Groups {
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  private static final Map<String, Integer> COLLECTIVES = Map.of("pair", 2, "duo", 2, "trio", 3);

  private static final Set<String> DETERMINERS = Set.of("the", "both", "these", "those");

  /** A "they" farther from its group than this is left alone. */
  private static final int FARTHEST = 1;

  private static final int FARTHEST_SUBJECT = 2;

  /** "Neither of them" can only mean a pair: it may reach over a few sentences. */
  private static final int FARTHEST_PAIR = 6;

  /** Tokens of "neither one of". */
  private static final int LONGEST_PAIR_PHRASE = 3;

  /** Of more than these, "the six powers", the text rarely has named all before. */
  private static final int LARGEST = 3;

  private static final double NAMED_NUMBER = 0.8;
  private static final double GUESSED_NUMBER = 0.6;

  private final ArticleIndex index;
  private final Salience salience;
  private final TitleLexicon lexicon;
  private final Gazetteer gazetteer;
  private final Figure.TenureCountry homes;
  private List<Figure> last = List.of();
  private EntityType lastType = EntityType.PERSON;
  private int lastSentence = -1;
  private int lastToken = -1;

  Groups(
      ArticleIndex index,
      Salience salience,
      TitleLexicon lexicon,
      Gazetteer gazetteer,
      Figure.TenureCountry homes) {
    this.gazetteer = gazetteer;
    this.homes = homes;
    this.index = index;
    this.salience = salience;
    this.lexicon = lexicon;
  }

  /** Remembers figures that were named together, for a later "they". */
  void together(List<Figure> figures, Spot spot) {
    last = List.copyOf(figures);
    lastType = figures.get(0).type();
    lastSentence = spot.sentence();
    lastToken = spot.last();
  }

  /** The group phrase whose head is the token, if there is one. */
  Optional<Spot> phrase(int sentence, int token) {
    Tree tree = index.trees().get(sentence);
    String lemma = tree.token(token).lemma().toLowerCase(Locale.ROOT);
    boolean plural = tree.token(token).tag().equals("NNS") && lexicon.group(lemma).isPresent();
    boolean collective = COLLECTIVES.containsKey(lemma);
    boolean number = NUMBERS.containsKey(lemma) && !isModifier(tree, token);
    if (!plural && !collective && !number) {
      return Optional.empty();
    }
    int first = token;
    while (first > 0 && isInner(tree, sentence, first - 1)) {
      first--;
    }
    if (first > 0 && DETERMINERS.contains(lower(tree, first - 1))) {
      first--;
    }
    boolean determined =
        DETERMINERS.contains(lower(tree, first)) && (first < token || lemma.equals("both"));
    // "The leaders of France and Germany" names its members itself.
    boolean complement =
        token + 1 < tree.size() && tree.lemma(token + 1, "of") && !number && !collective;
    return determined && !complement
        ? Optional.of(new Spot(sentence, first, token, token))
        : Optional.empty();
  }

  private static boolean isModifier(Tree tree, int token) {
    int above = tree.head(token);
    return tree.is(token, "nummod", "det", "compound", "cc", "advmod")
            && above != Token.ROOT
            && above > token
        || token + 1 < tree.size() && tree.token(token + 1).tag().matches("NNS?|CD|JJ|OF|IN");
  }

  private boolean isInner(Tree tree, int sentence, int token) {
    String tag = tree.token(token).tag();
    return index.nameAt(sentence, token).isEmpty()
        && (tag.equals("CD") || tag.startsWith("JJ") || tag.equals("NN"))
        && !DETERMINERS.contains(lower(tree, token));
  }

  /** The members of a group phrase; empty where not enough figures of that kind were mentioned. */
  Optional<Reference> resolve(Spot spot) {
    Tree tree = index.tree(spot);
    int number = 0;
    for (int i = spot.first(); i <= spot.last(); i++) {
      number = Math.max(number, NUMBERS.getOrDefault(lower(tree, i), 0));
      number = Math.max(number, COLLECTIVES.getOrDefault(lower(tree, i), 0));
    }
    String lemma = tree.token(spot.head()).lemma().toLowerCase(Locale.ROOT);
    String kind = lexicon.group(lemma).orElse("person");
    int s = spot.sentence();
    List<Figure> ranked =
        kind.equals("country") || kind.equals("side")
            ? countries(s)
            : salience.ranked(s, member(kind, lemma, qualifiers(spot)));
    if (ranked.isEmpty() && kind.equals("person")) {
      ranked = salience.ranked(s, f -> f.isPerson() && !f.anonymous());
    }
    if (number == 0
        && !last.isEmpty()
        && last.stream().allMatch(member(kind, lemma, qualifiers(spot)))) {
      return Optional.of(reference(spot, last, GUESSED_NUMBER));
    }
    int wanted = number == 0 ? 2 : number;
    boolean named =
        ranked.size() < wanted
            && last.size() == wanted
            && spot.sentence() - lastSentence <= FARTHEST_SUBJECT
            && !kind.equals("country")
            && last.stream().allMatch(f -> f.isPerson() && !f.anonymous());
    if (named) {
      // "The two leaders" after "Rabin and Arafat", whatever their titles.
      return Optional.of(reference(spot, last, GUESSED_NUMBER));
    }
    if (ranked.size() < wanted || wanted > LARGEST && ranked.size() > wanted) {
      return Optional.empty();
    }
    List<Figure> members = ranked.subList(0, wanted);
    together(members, spot);
    return Optional.of(reference(spot, members, number == 0 ? GUESSED_NUMBER : NAMED_NUMBER));
  }

  /** A country is present by itself and by those who hold its offices. */
  private List<Figure> countries(int sentence) {
    Map<Figure, Double> presence = new HashMap<>();
    for (Figure figure : salience.ranked(sentence, f -> f.isCountry() || f.isPerson())) {
      double weight = salience.at(figure, sentence);
      if (figure.isPerson()) {
        figure.held().stream()
            .flatMap(h -> h.of().or(() -> homes.of(figure, h)).stream())
            .filter(Figure::isCountry)
            .distinct()
            .forEach(c -> presence.merge(c, weight, Double::sum));
      } else if (salience.acted(figure)) {
        presence.merge(figure, weight, Double::sum);
      }
    }
    return presence.keySet().stream()
        .sorted(
            Comparator.comparingDouble((Figure f) -> -presence.getOrDefault(f, 0.0))
                .thenComparing(Figure::id))
        .toList();
  }

  /** A Secretary of State is among "the foreign ministers". */
  private Set<String> plainRole(Figure.Held held) {
    Optional<Country> country = held.of().flatMap(Figure::country);
    return country.isEmpty()
        ? Set.of()
        : Set.of(gazetteer.role(held.phrase().title(), country).split(" "));
  }

  /** "Foreign" in "the two foreign ministers". */
  private Set<String> qualifiers(Spot spot) {
    Tree tree = index.tree(spot);
    Set<String> words = new HashSet<>();
    for (int i = spot.first(); i < spot.last(); i++) {
      if (lexicon.isModifier(lower(tree, i))) {
        words.add(lower(tree, i));
      }
    }
    return words;
  }

  private Predicate<Figure> member(String kind, String lemma, Set<String> qualifiers) {
    return switch (kind) {
      case "country", "side" -> f -> f.isCountry() && salience.acted(f);
      case "leader" -> f -> f.isPerson() && f.isLeader();
      case "person" -> f -> f.isPerson() && !f.anonymous();
      default ->
          f ->
              f.isPerson()
                  && f.held().stream()
                      .anyMatch(
                          h -> {
                            Set<String> words = new HashSet<>(h.phrase().words());
                            words.addAll(plainRole(h));
                            return words.contains(lemma) && words.containsAll(qualifiers);
                          });
    };
  }

  /**
   * Resolves "they" and its forms to the figures last named together. A "they" that is a subject
   * reaches back over a sentence or two; "them" and "their" only where no other plural has come
   * between.
   */
  Optional<Reference> they(Spot spot) {
    Tree tree = index.tree(spot);
    boolean subject = tree.is(spot.head(), "nsubj");
    boolean pair = last.size() == 2 && isOfPair(tree, spot.head());
    int farthest = pair ? FARTHEST_PAIR : subject ? FARTHEST_SUBJECT : FARTHEST;
    boolean near = !last.isEmpty() && spot.sentence() - lastSentence <= farthest;
    if (!near || !pair && !subject && pluralBetween(spot)) {
      return Optional.empty();
    }
    lastSentence = spot.sentence();
    lastToken = spot.head();
    return Optional.of(reference(spot, last, GUESSED_NUMBER));
  }

  /** "Neither of them", "both of them". */
  private static boolean isOfPair(Tree tree, int token) {
    for (int i = Math.max(0, token - LONGEST_PAIR_PHRASE); i < token; i++) {
      if (tree.lemma(i, "neither", "both", "either") && tree.lemma(token - 1, "of")) {
        return true;
      }
    }
    return false;
  }

  private boolean pluralBetween(Spot spot) {
    for (int s = Math.max(lastSentence, 0); s <= spot.sentence(); s++) {
      Tree tree = index.trees().get(s);
      int from = s == lastSentence ? lastToken + 1 : 0;
      int to = s == spot.sentence() ? spot.first() : tree.size();
      for (int i = from; i < to; i++) {
        String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
        boolean actors = lexicon.actor(lemma).isPresent() || lexicon.group(lemma).isPresent();
        if (actors
            && tree.token(i).tag().equals("NNS")
            && tree.is(i, "nsubj", "obj", "obl", "nmod")) {
          return true;
        }
      }
    }
    return false;
  }

  private Reference reference(Spot spot, List<Figure> members, double confidence) {
    EntityType type = members.isEmpty() ? lastType : members.get(0).type();
    return new Reference(spot, MentionKind.GROUP, type, members, confidence);
  }

  private static String lower(Tree tree, int token) {
    return tree.token(token).form().toLowerCase(Locale.ROOT);
  }
}
