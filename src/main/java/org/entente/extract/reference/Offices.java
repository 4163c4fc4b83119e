package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.MentionKind;
import org.entente.model.TenureStatus;
import org.entente.model.Token;

/**
 * Gives titles to the people they stand beside; what stands alone is left as a description of
 * somebody.
 */
final class Offices {
  /**
   * An apposition is nearly always right; measured on nothing yet, so only an order among kinds.
   */
  private static final double APPOSITION = 0.9;

  private final ArticleIndex index;
  private final Map<NameSpot, Figure> figures;
  private final List<Reference> appositions = new ArrayList<>();
  private final List<TitlePhrase> descriptions = new ArrayList<>();
  private final Map<NameSpot, TitlePhrase> prenominal = new HashMap<>();

  Offices(ArticleIndex index, Map<NameSpot, Figure> figures) {
    this.index = index;
    this.figures = figures;
  }

  /** Titles that stand in apposition to a name. */
  List<Reference> appositions() {
    return appositions;
  }

  /** Titles that stand for somebody by themselves. */
  List<TitlePhrase> descriptions() {
    return descriptions;
  }

  /** Titles before names, which are no mentions of their own, by the name. */
  Map<NameSpot, TitlePhrase> prenominal() {
    return prenominal;
  }

  void attach(List<TitlePhrase> titles) {
    for (TitlePhrase title : titles) {
      List<NameSpot> following = following(index, title);
      if (!following.isEmpty()) {
        following.forEach(name -> hold(name, title));
        following.forEach(name -> prenominal.put(name, title));
      } else if (title.head().isOffice()) {
        Optional<NameSpot> apposed = apposed(title).or(() -> predicated(title));
        if (apposed.isPresent()) {
          hold(apposed.get(), title);
          appositions.add(reference(title, apposed.get()));
        } else {
          descriptions.add(title);
        }
      }
    }
  }

  private Reference reference(TitlePhrase title, NameSpot name) {
    Figure figure = figures.get(name);
    return new Reference(
        title.spot(),
        MentionKind.TITLE,
        EntityType.PERSON,
        figure == null ? List.of() : List.of(figure),
        APPOSITION);
  }

  /** Names right after the title; "Presidents Sadat and Carter" gives both. */
  static List<NameSpot> following(ArticleIndex index, TitlePhrase title) {
    int s = title.spot().sentence();
    Optional<NameSpot> first = personAt(index, s, title.spot().last() + 1);
    if (first.isEmpty()) {
      return List.of();
    }
    List<NameSpot> names = new ArrayList<>(List.of(first.get()));
    Tree tree = index.trees().get(s);
    int next = first.get().spot().last() + 1;
    while (title.plural() && next + 1 < tree.size() && tree.lemma(next, "and", ",")) {
      Optional<NameSpot> another = personAt(index, s, next + 1);
      if (another.isEmpty()) {
        break;
      }
      names.add(another.get());
      next = another.get().spot().last() + 1;
    }
    return names;
  }

  private static Optional<NameSpot> personAt(ArticleIndex index, int sentence, int token) {
    return index
        .nameAt(sentence, token)
        .filter(n -> n.type() == EntityType.PERSON && n.spot().first() == token);
  }

  /** "The envoy, Jan Egeland," and "Jan Egeland, the envoy". */
  private Optional<NameSpot> apposed(TitlePhrase title) {
    Spot spot = title.spot();
    Tree tree = index.tree(spot);
    if (title.plural()
        || spot.last() + 1 < tree.size() && tree.token(spot.last() + 1).tag().equals("POS")) {
      return Optional.empty();
    }
    if (spot.first() >= 2
        && (isComma(tree, spot.first() - 1) || tree.lemma(spot.first() - 1, "("))) {
      Optional<NameSpot> before =
          index
              .nameAt(spot.sentence(), spot.first() - 2)
              .filter(n -> n.type() == EntityType.PERSON);
      boolean listed = before.isPresent() && tree.firstConjunct(spot.last()) != spot.last();
      if (before.isPresent() && !listed && isBreak(tree, spot.last() + 1)) {
        return before;
      }
    }
    if (title.definite() && isComma(tree, spot.last() + 1)) {
      return personAt(index, spot.sentence(), spot.last() + 2);
    }
    return Optional.empty();
  }

  /** An apposition ends with a break: in "According to Rabin, the president said" there is none. */
  private static boolean isBreak(Tree tree, int token) {
    return token >= tree.size() || tree.token(token).tag().matches("\\W+|-LRB-|-RRB-|W.*|CC");
  }

  private static boolean isComma(Tree tree, int token) {
    return token >= 0 && token < tree.size() && tree.token(token).form().equals(",");
  }

  /** "Jan Egeland is the envoy", "who served as envoy", "became envoy". */
  private Optional<NameSpot> predicated(TitlePhrase title) {
    Spot spot = title.spot();
    Tree tree = index.tree(spot);
    int head = spot.head();
    OptionalInt subject = OptionalInt.empty();
    int predicate = head;
    if (tree.child(head, "cop").isPresent()) {
      subject = tree.child(head, "nsubj");
    } else if (tree.head(head) != Token.ROOT
        && tree.lemma(tree.head(head), "serve", "become", "remain", "appoint", "elect", "name")
        && tree.is(head, "obl", "xcomp", "obj")) {
      predicate = tree.head(head);
      subject = tree.child(predicate, "nsubj");
    }
    if (subject.isEmpty() || tree.negated(predicate)) {
      return Optional.empty();
    }
    int who = subject.getAsInt();
    if (tree.lemma(who, "who")
        && tree.is(predicate, "acl:relcl")
        && tree.head(predicate) != Token.ROOT) {
      who = tree.head(predicate);
    }
    return index.nameAt(spot.sentence(), who).filter(n -> n.type() == EntityType.PERSON);
  }

  private void hold(NameSpot name, TitlePhrase title) {
    Figure figure = figures.get(name);
    if (figure != null) {
      Optional<Figure> of = title.of().or(() -> ofAfter(name)).map(figures::get);
      figure.hold(new Figure.Held(withStatus(title), of, index.span(title.spot())));
    }
  }

  /** "Prime Minister Nehru of India". */
  private Optional<NameSpot> ofAfter(NameSpot name) {
    Spot spot = name.spot();
    Tree tree = index.tree(spot);
    int next = spot.last() + 1;
    return next < tree.size() && tree.lemma(next, "of")
        ? index.nameAt(spot.sentence(), next + 1).filter(n -> n.country().isPresent())
        : Optional.empty();
  }

  /** "Served as" and "was" report a past office unless the phrase says more. */
  private TitlePhrase withStatus(TitlePhrase title) {
    Tree tree = index.tree(title.spot());
    int above = tree.head(title.spot().head());
    boolean past =
        title.status() == TenureStatus.CURRENT
            && above != Token.ROOT
            && tree.lemma(above, "serve")
            && tree.token(above).tag().equals("VBD");
    return past
        ? new TitlePhrase(
            title.spot(),
            title.titleFirst(),
            title.titleLast(),
            title.title(),
            title.head(),
            title.of(),
            TenureStatus.FORMER,
            title.plural(),
            title.definite())
        : title;
  }
}
