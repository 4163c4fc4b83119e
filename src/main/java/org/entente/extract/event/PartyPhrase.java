package org.entente.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.syntax.Tree;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.Span;

/**
 * Whom one member of a row names: the people in it, or else the countries and bodies whose people
 * it says they are ("the leaders of Mali and Niger"). Positions are tokens of one sentence.
 */
final class PartyPhrase {
  private final EventLexicon lexicon;
  private final Scene scene;
  private final Tree tree;
  private final NounPhrases phrases;
  private final OfficePhrase offices;

  PartyPhrase(
      EventLexicon lexicon, Scene scene, Tree tree, NounPhrases phrases, OfficePhrase offices) {
    this.lexicon = lexicon;
    this.scene = scene;
    this.tree = tree;
    this.phrases = phrases;
    this.offices = offices;
  }

  /** The party that these tokens name; empty if nobody stands there who can meet. */
  Optional<Parties.Party> of(int first, int end) {
    Span words = tree.span(first, end - 1);
    List<Mention> names = phrases.names(first, end);
    Set<String> found = new LinkedHashSet<>();
    names.stream()
        .filter(m -> m.type() == EntityType.PERSON && !owns(m) && !modifies(m))
        .filter(m -> !isNamesake(first, m) && !isOfThing(first, end, m))
        .forEach(m -> found.addAll(m.entities()));
    OptionalInt head = phrases.head(first, end);
    if (found.isEmpty() && head.isPresent()) {
      int h = head.getAsInt();
      if (lexicon.isPeople(phrases.lemma(h)) || tree.token(h).tag().matches("NNS")) {
        names.stream()
            .filter(m -> !modifies(m) && !isPrivate(m, h))
            .forEach(m -> found.addAll(m.entities()));
        found.removeIf(id -> !isSide(scene.entity(id)));
        if (!lexicon.isPeople(phrases.lemma(h))) {
          found.clear();
        }
      }
      if (found.isEmpty()) {
        found.addAll(scene.acting(tree, h));
      }
    } else if (found.isEmpty() && end == first + 1 && tree.token(first).tag().equals("PRP")) {
      found.addAll(scene.acting(tree, first));
    }
    found.removeIf(id -> lexicon.isPress(scene.entity(id)));
    found.removeIf(id -> isBare(scene.entity(id)));
    found.removeIf(id -> lexicon.isNoParty(scene.entity(id).name()));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parties.Party(new ArrayList<>(found), words));
  }

  /** "The Dobbs decision", "the American community": the name only says what kind. */
  private boolean modifies(Mention m) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).span().begin() >= m.span().end()) {
        return (tree.token(i).tag().matches("NNS?|HYPH") || lexicon.isNoParty(tree.token(i).form()))
            && !lexicon.isPeople(phrases.lemma(i))
            && !scene.isTime(tree, i);
      }
    }
    return false;
  }

  /** "The John Doe" is a school or a ship. */
  private boolean isNamesake(int first, Mention name) {
    int second = first + 1;
    return second < tree.size()
        && tree.lemma(first, "the")
        && name.extent().equals(name.span())
        && tree.token(second).span().begin() == name.span().begin();
  }

  /** "A briefing from A", "the family of B": neither is who was met. */
  private boolean isOfThing(int first, int end, Mention name) {
    OptionalInt head = phrases.head(first, end);
    return head.isPresent()
        && (tree.token(head.getAsInt()).tag().matches("NNS?")
            || lexicon.isNoParty(phrases.lemma(head.getAsInt())))
        && tree.token(head.getAsInt()).span().end() <= name.extent().begin()
        && offices.end(first, end) == end
        && linked(head.getAsInt(), name)
        && !lexicon.isPeople(phrases.lemma(head.getAsInt()))
        && !lexicon.isPerson(phrases.lemma(head.getAsInt()));
  }

  private boolean linked(int head, Mention name) {
    for (int i = head + 1; tree.token(i).span().begin() < name.extent().begin(); i++) {
      if (phrases.is(i, PartyWord.LINK)) {
        return true;
      }
    }
    return false;
  }

  /** "Families of Americans" are not their country, "U.S. allies" not the United States. */
  private boolean isPrivate(Mention m, int head) {
    boolean plural =
        m.type() == EntityType.NORP
            && tree.headOf(m.span()).stream().anyMatch(t -> tree.token(t).tag().endsWith("S"));
    boolean others = phrases.is(head, PartyWord.OTHERS) && m.type() != EntityType.ORGANIZATION;
    return plural || others;
  }

  private boolean owns(Mention m) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).span().begin() >= m.span().end()) {
        return tree.token(i).tag().equals("POS");
      }
    }
    return false;
  }

  /** "Leaders", "women": a word that says nothing of whose or which they are. */
  static boolean isBare(Entity e) {
    return e.anonymous() && e.name().matches("\\p{Ll}+");
  }

  private static boolean isSide(Entity e) {
    return e.country().isPresent() || e.type() == EntityType.ORGANIZATION && !e.anonymous();
  }
}
