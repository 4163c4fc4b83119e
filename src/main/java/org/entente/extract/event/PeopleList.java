package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.extract.syntax.MentionIndex;
import org.entente.extract.syntax.Tree;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;

/**
 * People named in a row: "President A, Chancellor B and Prime Minister C". Parsers often tear such
 * lists apart; commas, "and" and titles hold them together.
 */
final class PeopleList {
  private final MentionIndex mentions;
  private final Tree tree;

  PeopleList(MentionIndex mentions, Tree tree) {
    this.mentions = mentions;
    this.tree = tree;
  }

  /** The entities of the list that ends right before a verb and its auxiliaries. */
  List<String> before(int verb) {
    int end = verb - 1;
    while (end >= 0 && tree.token(end).tag().matches("RB|MD|VB.?|HV.?")) {
      end--;
    }
    List<String> people = new ArrayList<>();
    while (end >= 0) {
      int last = end;
      Optional<Mention> name = person(m -> m.span().end() == tree.token(last).span().end());
      if (name.isEmpty()) {
        break;
      }
      people.addAll(0, name.get().entities());
      while (end >= 0 && tree.token(end).span().begin() >= name.get().extent().begin()) {
        end--;
      }
      if (end < 0 || !isJoint(end)) {
        break;
      }
      while (end >= 0 && isJoint(end)) {
        end--;
      }
    }
    return people;
  }

  /** The entities of the list that begins right after a verb, perhaps with "with". */
  List<String> after(int verb) {
    int next = verb + 1;
    while (next < tree.size() && tree.lemma(next, "with", "separately")) {
      next++;
    }
    List<String> people = new ArrayList<>();
    while (next < tree.size()) {
      int first = next;
      Optional<Mention> name = person(m -> m.extent().begin() == tree.token(first).span().begin());
      if (name.isEmpty()) {
        break;
      }
      people.addAll(name.get().entities());
      while (next < tree.size() && tree.token(next).span().end() <= name.get().span().end()) {
        next++;
      }
      if (next >= tree.size() || !isJoint(next)) {
        break;
      }
      while (next < tree.size() && isJoint(next)) {
        next++;
      }
    }
    return people;
  }

  private boolean isJoint(int token) {
    return tree.token(token).form().matches("and|,");
  }

  private Optional<Mention> person(Predicate<Mention> stands) {
    return mentions.in(tree.sentence().span()).stream()
        .filter(m -> m.kind() == MentionKind.NAME && m.type() == EntityType.PERSON)
        .filter(stands)
        .findFirst();
  }
}
