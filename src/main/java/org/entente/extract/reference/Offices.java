package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.MentionKind;
import org.entente.model.TenureStatus;

/**
 * Gives titles to the people they stand beside; what stands alone is left as a description of
 * somebody.
 */
final class Offices {
  /**
   * An apposition is nearly always right; measured on nothing yet, so only an order among kinds.
   */
  private static final double APPOSITION = 0.9;

  private record Given(TitlePhrase title, OfficeVerbs.Held held) {}

  private final ArticleIndex index;
  private final Map<NameSpot, Figure> figures;
  private final BeforeNames before;
  private final OfficeVerbs verbs;
  private final List<Reference> appositions = new ArrayList<>();
  private final List<TitlePhrase> descriptions = new ArrayList<>();
  private final List<TitlePhrase> attached = new ArrayList<>();
  private final Map<NameSpot, TitlePhrase> prenominal;

  /** The title last given to a name by apposition or predicate, and to whom. */
  private Optional<Given> last = Optional.empty();

  Offices(ArticleIndex index, Map<NameSpot, Figure> figures, BeforeNames before) {
    this.index = index;
    this.figures = figures;
    this.before = before;
    verbs = new OfficeVerbs(index);
    prenominal = before.nearest();
  }

  /** Titles that stand in apposition to a name. */
  List<Reference> appositions() {
    return appositions;
  }

  /** Titles that stand for somebody by themselves. */
  List<TitlePhrase> descriptions() {
    return descriptions;
  }

  /** Titles right before names, which are no mentions of their own, by the name. */
  Map<NameSpot, TitlePhrase> prenominal() {
    return prenominal;
  }

  /** All titles before names. */
  List<TitlePhrase> attached() {
    return attached;
  }

  void attach(List<TitlePhrase> titles) {
    for (TitlePhrase title : titles) {
      List<NameSpot> following = before.of(title);
      if (!following.isEmpty()) {
        following.forEach(name -> hold(name, title));
        attached.add(title);
      } else if (title.head().isOffice()) {
        Optional<OfficeVerbs.Held> held =
            apposed(title)
                .map(n -> new OfficeVerbs.Held(n, Optional.empty()))
                .or(() -> title.plural() ? Optional.empty() : verbs.holder(title))
                .or(() -> joined(title));
        if (held.isPresent()) {
          NameSpot name = held.get().holder();
          hold(name, held.get().status().map(s -> withStatus(title, s)).orElse(title));
          appositions.add(reference(title, name));
          last = Optional.of(new Given(title, held.get()));
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

  /** "The envoy, Jan Egeland," and "Jan Egeland, the envoy". */
  private Optional<NameSpot> apposed(TitlePhrase title) {
    Spot spot = title.spot();
    Tree tree = index.tree(spot);
    if (title.plural()
        || spot.last() + 1 < tree.size() && tree.token(spot.last() + 1).tag().equals("POS")) {
      return Optional.empty();
    }
    if (before.isHeading(title)) {
      return before.heading(title);
    }
    if (spot.first() >= 2
        && (isComma(tree, spot.first() - 1) || tree.lemma(spot.first() - 1, "("))) {
      Optional<NameSpot> named =
          index
              .nameAt(spot.sentence(), spot.first() - 2)
              .filter(n -> n.type() == EntityType.PERSON);
      boolean listed =
          named.isPresent()
              && tree.firstConjunct(spot.last()) != spot.last()
              && tree.token(spot.first()).tag().matches("DT|PRP\\$");
      if (named.isPresent() && !listed && (isBreak(tree, spot.last() + 1) || goesOn(tree, spot))) {
        return named;
      }
    }
    return precedingWithComma(title);
  }

  /**
   * "The envoy, Jan Egeland", "The envoy, Sir Jan Egeland", and at the head of a sentence also
   * "Deputy Envoy for Sudan, Jan Egeland, …".
   */
  private Optional<NameSpot> precedingWithComma(TitlePhrase title) {
    Spot spot = title.spot();
    Tree tree = index.tree(spot);
    int s = spot.sentence();
    if (!isComma(tree, spot.last() + 1)) {
      return before.isOwn(title)
          ? before.titleAfterAnd(s, spot.last() + 1).flatMap(this::precedingWithComma)
          : Optional.empty();
    }
    Optional<NameSpot> name =
        before
            .personAt(s, spot.last() + 2)
            .or(
                () ->
                    before
                        .titleAt(s, spot.last() + 2)
                        .flatMap(t -> before.of(t).stream().findFirst()));
    boolean closed =
        name.isPresent()
            && title.title().contains(" ")
            && Character.isUpperCase(tree.token(title.titleFirst()).form().codePointAt(0))
            && isBreak(tree, name.get().spot().last() + 1)
            && !(isComma(tree, spot.first() - 1)
                && index
                    .nameAt(s, spot.first() - 2)
                    .filter(n -> n.type() == EntityType.PERSON)
                    .isPresent());
    return title.definite() || closed ? name : Optional.empty();
  }

  /** An apposition ends with a break: in "According to Rabin, the president said" there is none. */
  private static boolean isBreak(Tree tree, int token) {
    return token >= tree.size() || tree.token(token).tag().matches("\\W+|-LRB-|-RRB-|W.*|CC");
  }

  /**
   * "Jan Egeland, president of Transalpina," goes on with what the name finder does not know, or to
   * whom.
   */
  private static boolean goesOn(Tree tree, Spot spot) {
    return tree.lemma(spot.last() + 1, "of", "for", "at", "in", "to")
        && !tree.is(spot.head(), "nsubj");
  }

  private static boolean isComma(Tree tree, int token) {
    return token >= 0 && token < tree.size() && tree.token(token).form().equals(",");
  }

  /** "Jan Egeland, envoy and adviser", "served as envoy, adviser, and consul". */
  private Optional<OfficeVerbs.Held> joined(TitlePhrase title) {
    if (last.isEmpty() || title.plural()) {
      return Optional.empty();
    }
    Spot spot = title.spot();
    Spot first = last.get().title().spot();
    Tree tree = index.tree(spot);
    int from = first.last() + 1;
    boolean near = first.sentence() == spot.sentence() && from < spot.first();
    boolean article = tree.token(spot.first()).form().equalsIgnoreCase("the");
    if (!near || article) {
      return Optional.empty();
    }
    boolean linked = true;
    for (int i = from; i < spot.first(); i++) {
      linked &= tree.lemma(i, "and", ",", "&") && (i == from || tree.lemma(i - 1, ","));
    }
    boolean bare = spot.first() == title.titleFirst() || title.of().isPresent();
    boolean closes =
        tree.lemma(spot.first() - 1, "and", "&")
            || bare && title.title().contains(" ")
            || tree.firstConjunct(spot.head()) == tree.firstConjunct(first.head());
    return linked && closes ? Optional.of(last.get().held()) : Optional.empty();
  }

  private void hold(NameSpot name, TitlePhrase title) {
    Figure figure = figures.get(name);
    if (figure != null) {
      Optional<Figure> of =
          title.of().or(() -> ofAfter(name, title)).or(() -> bodyAfter(title)).map(figures::get);
      figure.hold(new Figure.Held(title, of, index.span(title.spot())));
    }
  }

  /** "Prime Minister Nehru of India", "Senator Hill of Ohio". */
  private Optional<NameSpot> ofAfter(NameSpot name, TitlePhrase title) {
    boolean elected = title.head().kind().equals("politician");
    Spot spot = name.spot();
    Tree tree = index.tree(spot);
    int next = spot.last() + 1;
    return next < tree.size() && tree.lemma(next, "of")
        ? index
            .nameAt(spot.sentence(), next + 1)
            .filter(n -> n.country().isPresent() || elected && n.type() == EntityType.LOCATION)
        : Optional.empty();
  }

  /** "Jane Doe, Director, Office of the Budget". */
  private Optional<NameSpot> bodyAfter(TitlePhrase title) {
    Spot spot = title.spot();
    Tree tree = index.tree(spot);
    boolean apart = isComma(tree, spot.first() - 1) && isComma(tree, spot.last() + 1);
    return apart
        ? index
            .nameAt(spot.sentence(), spot.last() + 2)
            .filter(n -> n.type() == EntityType.ORGANIZATION)
            .filter(n -> isBreak(tree, n.spot().last() + 1))
        : Optional.empty();
  }

  /** What the clause says of the time, unless the title itself says something. */
  private static TitlePhrase withStatus(TitlePhrase title, TenureStatus status) {
    return title.status() != TenureStatus.CURRENT
        ? title
        : new TitlePhrase(
            title.spot(),
            title.titleFirst(),
            title.titleLast(),
            title.title(),
            title.head(),
            title.of(),
            status,
            title.plural(),
            title.definite());
  }
}
