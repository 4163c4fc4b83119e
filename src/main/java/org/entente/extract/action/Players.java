package org.entente.extract.action;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;

/** Who acts and whom it concerns: from a noun to the entities it stands for or belongs to. */
final class Players {
  private final ActionLexicon lexicon;
  private final EventView view;
  private final UnnamedActors strangers;
  private final Tree tree;

  Players(ActionLexicon lexicon, EventView view, UnnamedActors strangers, Tree tree) {
    this.lexicon = lexicon;
    this.view = view;
    this.strangers = strangers;
    this.tree = tree;
  }

  /**
   * Whom a noun and its conjuncts stand for as doers; "Burmese troops", "the court of Guyana" are
   * their country's.
   */
  Set<String> actors(int token) {
    Set<String> found = new LinkedHashSet<>();
    for (int conjunct : tree.coordinated(token)) {
      int noun = counted(conjunct);
      Set<String> own = areSome(conjunct, noun) ? Set.of() : view.actors(tree, noun);
      if (areUnnamed(own)) {
        Set<String> behind = represented(noun);
        own = behind.isEmpty() ? own : behind;
      }
      own = own.isEmpty() && !areSome(conjunct, noun) ? nation(noun) : own;
      own = own.isEmpty() ? places(noun) : own;
      found.addAll(own);
      if (own.isEmpty()) {
        boolean people = areSome(conjunct, noun) || isNation(noun);
        strangers.of(tree, noun, people).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "The Palestinians": whoever a people is called after; "ethnic Albanians" are only some. */
  private Set<String> nation(int noun) {
    if (!isNation(noun) || tree.children(noun, "amod").stream().anyMatch(this::isSome)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    view.mentions().in(tree.token(noun).span()).stream()
        .filter(m -> m.type() == EntityType.NORP && m.kind() == MentionKind.NAME)
        .flatMap(m -> m.entities().stream())
        .filter(id -> view.entity(id).type() == EntityType.LOCATION)
        .forEach(found::add);
    return found;
  }

  private boolean isSome(int adjective) {
    return lexicon.is("some", tree, adjective);
  }

  /** A people's name in the plural. */
  private boolean isNation(int noun) {
    return tree.token(noun).tag().matches("NNP?S")
        && view.mentions().in(tree.token(noun).span()).stream()
            .anyMatch(m -> m.type() == EntityType.NORP && m.kind() == MentionKind.NAME);
  }

  /** Whose army, court or aircraft it is; the organisation whose fighters they are. */
  private Set<String> represented(int noun) {
    if (lexicon.is("agent", tree, noun)) {
      Set<String> owners = owners(noun);
      return owners.isEmpty() ? seat(noun) : owners;
    }
    Set<String> found = new LinkedHashSet<>();
    if (lexicon.is("people", tree, noun)) {
      owners(noun).stream()
          .filter(id -> strangers.entity(id).type() == EntityType.ORGANIZATION)
          .filter(id -> !strangers.entity(id).anonymous())
          .forEach(found::add);
    }
    return found;
  }

  /** "Thousands of Swedes", "three Swedes" do not act for Sweden. */
  private boolean areSome(int conjunct, int noun) {
    boolean counted =
        noun != conjunct
            || lexicon.is("quantity", tree, noun)
            || tree.child(noun, "nummod").isPresent();
    return counted
        && tree.token(noun).tag().endsWith("S")
        && view.mentions().in(tree.token(noun).span()).stream()
            .allMatch(m -> m.type() == EntityType.NORP || m.kind() != MentionKind.NAME);
  }

  /** "A court in Guyana", "authorities in Croatia" are that country's. */
  private Set<String> seat(int noun) {
    Set<String> found = new LinkedHashSet<>();
    for (int child : tree.children(noun, "nmod")) {
      if (isCase(child, "in")) {
        view.actors(tree, child).stream()
            .filter(id -> strangers.entity(id).country().isPresent())
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean areUnnamed(Set<String> ids) {
    return ids.stream().allMatch(id -> strangers.entity(id).anonymous());
  }

  /** "Thousands of Kurds" are Kurds. */
  int counted(int noun) {
    if (lexicon.is("quantity", tree, noun) && view.actors(tree, noun).isEmpty()) {
      for (int of : tree.children(noun, "nmod")) {
        if (isCase(of, "of")) {
          return of > noun ? counted(of) : of;
        }
      }
    }
    return noun;
  }

  /**
   * Whom a noun and its conjuncts stand for as those it is done to: people, bodies, countries and
   * places, and else whose they are ("two Russian diplomats").
   */
  Set<String> recipients(int token) {
    Set<String> found = new LinkedHashSet<>();
    for (int conjunct : tree.coordinated(token)) {
      if (view.isTime(tree, conjunct)) {
        continue;
      }
      int noun = counted(conjunct);
      Set<String> own = new LinkedHashSet<>(view.actors(tree, noun));
      if (areUnnamed(own)) {
        Set<String> nation = isPeople(noun) ? owners(noun) : Set.of();
        own = nation.isEmpty() ? own : nation;
      }
      own = own.isEmpty() ? places(noun) : own;
      own = own.isEmpty() ? nation(noun) : own;
      found.addAll(own);
      if (own.isEmpty() && !isBare(noun)) {
        strangers.of(tree, noun, false).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "A commitment to justice": one person has an article or another word before the noun. */
  private boolean isBare(int noun) {
    return tree.token(noun).tag().equals("NN")
        && tree.children(noun, "det", "nmod:poss", "amod", "compound", "nummod").isEmpty();
  }

  /** The place that a noun names. */
  Set<String> places(int token) {
    return view.mentions()
        .headedBy(tree, token)
        .filter(m -> m.kind() == MentionKind.NAME && m.entities().size() == 1)
        .filter(m -> m.type() == EntityType.LOCATION)
        .map(m -> Set.copyOf(m.entities()))
        .orElse(Set.of());
  }

  /** Whose a thing is: possessors, peoples and countries before it, "of" and "by" behind it. */
  Set<String> owners(int token) {
    Set<String> found = new LinkedHashSet<>();
    for (int child : tree.children(token, "nmod:poss", "amod", "compound", "nmod:desc")) {
      found.addAll(named(child));
    }
    if (found.isEmpty()) {
      for (int child : tree.children(token, "nmod", "obl")) {
        if (isCase(child, "of", "by", "from", "for")) {
          found.addAll(view.actors(tree, child));
          if (found.isEmpty()) {
            found.addAll(owners(child));
          }
        }
      }
    }
    return found;
  }

  /** Who is said to do what a noun names: "Russia's attack", "a Russian attack", "by". */
  Set<String> doers(int noun) {
    Set<String> found = new LinkedHashSet<>();
    for (int child : tree.children(noun, "nmod", "obl")) {
      if (isCase(child, "by")) {
        found.addAll(actors(child));
      } else if (isCase(child, "of")) {
        // "The annexation of Sweden by Norway": parsers hang the second from the first.
        tree.children(child, "nmod").stream()
            .filter(by -> isCase(by, "by"))
            .forEach(by -> found.addAll(actors(by)));
      }
    }
    if (found.isEmpty()) {
      for (int child : tree.children(noun, "nmod:poss", "amod", "compound")) {
        Set<String> own = tree.is(child, "nmod:poss") ? actors(child) : named(child);
        found.addAll(own);
      }
    }
    return found;
  }

  private Set<String> named(int token) {
    Set<String> found = new LinkedHashSet<>(view.actors(tree, token));
    for (Mention m : view.mentions().in(tree.token(token).span())) {
      if (m.type() == EntityType.NORP && found.isEmpty()) {
        m.entities().stream().filter(id -> acts(view.entity(id))).forEach(found::add);
      }
    }
    if (found.isEmpty() && !tree.children(token, "amod", "compound").isEmpty()) {
      tree.children(token, "amod", "compound").forEach(c -> found.addAll(view.actors(tree, c)));
    }
    return found;
  }

  private boolean isPeople(int token) {
    return view.isPerson(ActionLexicon.lemma(tree, token))
        || lexicon.is("agent", tree, token)
        || lexicon.is("diplomat", tree, token)
        || lexicon.is("captive", tree, token)
        || lexicon.is("people", tree, token);
  }

  /** Whether the noun stands for somebody, or for people of somebody's ("Russian diplomats"). */
  boolean isSomebody(int noun) {
    int token = counted(noun);
    return !view.actors(tree, token).isEmpty()
        || isPeople(token)
        || isNation(token)
        || !places(token).isEmpty();
  }

  private static boolean acts(Entity e) {
    return e.type() == EntityType.PERSON
        || e.type() == EntityType.ORGANIZATION
        || e.country().isPresent();
  }

  /** Whether the noun stands for people, by name or in the word. */
  boolean isHuman(int noun) {
    return isPeople(counted(noun))
        || view.actors(tree, noun).stream()
            .anyMatch(id -> strangers.entity(id).type() == EntityType.PERSON);
  }

  /** Whether the noun names a country. */
  boolean isState(int noun) {
    return view.actors(tree, noun).stream()
        .anyMatch(id -> strangers.entity(id).country().isPresent());
  }

  boolean isCase(int token, String... prepositions) {
    List<Integer> cases = tree.children(token, "case", "mark");
    return cases.stream().anyMatch(c -> tree.lemma(c, prepositions));
  }
}
