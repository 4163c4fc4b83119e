package org.entente.extract.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.syntax.Tree;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.model.TenureStatus;
import org.entente.model.Token;

/**
 * Offices that a clause gives: "Jan Egeland is the envoy", "who served as envoy", "was elected
 * president", "X, of Ohio, to be Ambassador".
 */
final class OfficeVerbs {
  /**
   * A holder and what the clause says of the time.
   *
   * @param status empty where it says nothing that the title does not
   */
  record Held(NameSpot holder, Optional<TenureStatus> status) {}

  private record Verb(
      boolean object,
      boolean plain,
      boolean as,
      TenureStatus status,
      Optional<TenureStatus> past) {}

  private static final Map<String, Verb> VERBS = verbs();

  private final ArticleIndex index;

  OfficeVerbs(ArticleIndex index) {
    this.index = index;
  }

  private static Map<String, Verb> verbs() {
    Map<String, Verb> verbs = new HashMap<>();
    for (Table.Row row : Table.load("/lexicon/office-verbs.tsv").rows()) {
      String complement = row.get("complement");
      verbs.put(
          row.get("lemma"),
          new Verb(
              row.get("holder").equals("object"),
              !complement.equals("as"),
              !complement.equals("plain"),
              TenureStatus.valueOf(row.get("status")),
              row.has("past")
                  ? Optional.of(TenureStatus.valueOf(row.get("past")))
                  : Optional.empty()));
    }
    return verbs;
  }

  /** Who has the office by its clause. */
  Optional<Held> holder(TitlePhrase title) {
    Spot spot = title.spot();
    Tree tree = index.tree(spot);
    int head = tree.firstConjunct(spot.head());
    OptionalInt own = tree.child(spot.head(), "cop");
    OptionalInt copula = own.isPresent() ? own : tree.child(head, "cop");
    if (copula.isPresent()) {
      return tree.negated(head) ? Optional.empty() : predicate(tree, spot, head, copula.getAsInt());
    }
    Optional<Held> listed = after(tree, spot);
    Optional<Held> named = listed.isPresent() ? listed : namedBy(tree, spot, head);
    if (named.isPresent() || tree.head(head) == Token.ROOT) {
      return named;
    }
    int governor = tree.head(head);
    Verb verb = VERBS.get(tree.token(governor).lemma().toLowerCase(Locale.ROOT));
    if (verb == null || tree.negated(governor) || !tree.is(head, "obl", "xcomp", "obj", "ccomp")) {
      return Optional.empty();
    }
    boolean as = tree.children(head, "case", "mark").stream().anyMatch(c -> tree.lemma(c, "as"));
    boolean bare = tree.children(head, "case").isEmpty();
    if (!(as ? verb.as() : bare && verb.plain())) {
      return Optional.empty();
    }
    OptionalInt who = holder(tree, governor, verb, head);
    return who.isEmpty()
        ? Optional.empty()
        : person(tree, spot, governor, who.getAsInt())
            .map(n -> new Held(n, status(tree, governor, verb)));
  }

  /** "Served (most recently) as …", whatever the tree makes of what follows. */
  private Optional<Held> after(Tree tree, Spot spot) {
    int as = spot.first() - 1;
    if (as < 1 || !tree.lemma(as, "as")) {
      return Optional.empty();
    }
    int governor = as - 1;
    while (governor > 0 && tree.token(governor).tag().startsWith("RB")) {
      governor--;
    }
    Verb verb = VERBS.get(tree.token(governor).lemma().toLowerCase(Locale.ROOT));
    if (verb == null
        || !verb.as()
        || !tree.token(governor).tag().startsWith("V")
        || tree.negated(governor)) {
      return Optional.empty();
    }
    int at = governor;
    OptionalInt who = holder(tree, governor, verb, spot.head());
    return who.isEmpty()
        ? Optional.empty()
        : person(tree, spot, at, who.getAsInt()).map(n -> new Held(n, status(tree, at, verb)));
  }

  private Optional<Held> predicate(Tree tree, Spot spot, int head, int copula) {
    Verb be = VERBS.get("be");
    OptionalInt subject = tree.child(head, "nsubj");
    boolean infinitive = tree.children(head, "mark").stream().anyMatch(m -> tree.lemma(m, "to"));
    if (infinitive && subject.isEmpty()) {
      return nominee(tree, spot, head);
    }
    boolean past = be != null && tree.token(copula).tag().equals("VBD");
    return subject.isEmpty()
        ? Optional.empty()
        : person(tree, spot, head, subject.getAsInt())
            .map(n -> new Held(n, past && be != null ? be.past() : Optional.empty()));
  }

  /** "Jane Roe, of Ohio, to be Ambassador …": how nominations are written. */
  private Optional<Held> nominee(Tree tree, Spot spot, int head) {
    Optional<NameSpot> first =
        index.nameAt(spot.sentence(), 0).filter(n -> n.type() == EntityType.PERSON);
    int above = tree.head(head);
    // The tree of such a fragment is often wrong: before the title only the name may be a noun.
    boolean fragment = above == Token.ROOT || first.map(n -> covers(n, above)).orElse(false);
    for (int i = 0; i < spot.first() && !fragment; i++) {
      fragment = tree.lemma(i, ",") && i + 1 < spot.first() && tree.lemma(i + 1, "to");
    }
    boolean verbless = fragment;
    return verbless
        ? first.map(n -> new Held(n, Optional.of(TenureStatus.DESIGNATE)))
        : Optional.empty();
  }

  private static boolean covers(NameSpot name, int token) {
    return name.spot().first() <= token && token <= name.spot().last();
  }

  /** "Whose commander is Jan Egeland". */
  private Optional<Held> namedBy(Tree tree, Spot spot, int head) {
    if (spot.last() + 2 < tree.size() && tree.lemma(spot.last() + 1, "be")) {
      Optional<NameSpot> next =
          personAt(spot, spot.last() + 2).filter(n -> n.spot().first() == spot.last() + 2);
      if (next.isPresent()) {
        return next.map(n -> new Held(n, Optional.empty()));
      }
    }
    if (!tree.is(head, "nsubj") || tree.head(head) == Token.ROOT) {
      return Optional.empty();
    }
    int predicate = tree.head(head);
    return tree.child(predicate, "cop").isPresent() && !tree.negated(predicate)
        ? index
            .nameAt(spot.sentence(), predicate)
            .filter(n -> n.type() == EntityType.PERSON)
            .map(n -> new Held(n, Optional.empty()))
        : Optional.empty();
  }

  private static OptionalInt holder(Tree tree, int governor, Verb verb, int title) {
    if (!verb.object()) {
      OptionalInt subject = tree.child(governor, "nsubj");
      return subject.isPresent() ? subject : controlled(tree, governor);
    }
    OptionalInt passive = tree.child(governor, "nsubj:pass");
    if (passive.isPresent()) {
      return passive;
    }
    OptionalInt object = tree.child(governor, "obj", "iobj");
    if (object.isPresent() && object.getAsInt() != title) {
      return object;
    }
    // "Elected president in May, X …" and "X, elected president in May, …".
    return tree.is(governor, "acl") && tree.token(governor).tag().equals("VBN")
        ? OptionalInt.of(tree.head(governor))
        : OptionalInt.empty();
  }

  /**
   * "X went on to serve as …", "X announced he will …" only where no other subject stands between.
   */
  private static OptionalInt controlled(Tree tree, int verb) {
    if (tree.is(verb, "acl") && tree.head(verb) != Token.ROOT) {
      return OptionalInt.of(tree.head(verb));
    }
    boolean joined = tree.is(verb, "conj", "xcomp", "advcl") && tree.head(verb) != Token.ROOT;
    return joined ? tree.child(tree.head(verb), "nsubj", "nsubj:pass") : OptionalInt.empty();
  }

  private Optional<NameSpot> person(Tree tree, Spot spot, int verb, int who) {
    int named = who;
    if (tree.lemma(who, "who", "that")
        && tree.is(verb, "acl:relcl")
        && tree.head(verb) != Token.ROOT) {
      named = tree.head(verb);
    }
    Optional<NameSpot> name = personAt(spot, named);
    // "Ambassador Jan Egeland served": the title may be the head.
    for (int below : tree.children(named, "flat", "appos", "nmod:desc")) {
      name = name.or(() -> personAt(spot, below));
    }
    return name;
  }

  private Optional<NameSpot> personAt(Spot spot, int token) {
    return index.nameAt(spot.sentence(), token).filter(n -> n.type() == EntityType.PERSON);
  }

  private static Optional<TenureStatus> status(Tree tree, int governor, Verb verb) {
    boolean past = tree.token(governor).tag().equals("VBD") && verb.past().isPresent();
    TenureStatus status = past ? verb.past().orElse(verb.status()) : verb.status();
    return status == TenureStatus.CURRENT ? Optional.empty() : Optional.of(status);
  }
}
