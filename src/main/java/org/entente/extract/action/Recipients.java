package org.entente.extract.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Tree;

/** To whom a verb's deed is done: the places of a row, first found first. */
final class Recipients {
  /** Codes of acts whose recipient is named at once or not at all. */
  private static final Set<String> NEAR = Set.of("AGREE", "REJECT");

  /** Prepositions that mark whom something is done to wherever they stand behind the verb. */
  private static final Set<String> LOOSE = Set.of("with", "to", "from", "against");

  private final EventView view;
  private final UnnamedActors strangers;
  private final Players players;
  private final Tree tree;
  private final Frame frame;
  private final int head;
  private final OptionalInt object;

  Recipients(
      EventView view, UnnamedActors strangers, Players players, Tree tree, Frame frame, int head) {
    this.view = view;
    this.strangers = strangers;
    this.players = players;
    this.tree = tree;
    this.frame = frame;
    this.head = head;
    this.object = frame.object();
  }

  /** The first that a row's places give, without those who act. */
  Set<String> of(ActionLexicon.Row row, Set<String> actors) {
    for (String slot : row.recipients()) {
      Set<String> found = new LinkedHashSet<>(slot(slot, row, actors));
      found.removeAll(actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private Set<String> slot(String slot, ActionLexicon.Row row, Set<String> actors) {
    switch (slot) {
      case "obj":
        return object.isPresent() ? players.recipients(object.getAsInt()) : Set.of();
      case "iobj":
        OptionalInt indirect = tree.child(head, "iobj");
        return indirect.isPresent() ? players.recipients(indirect.getAsInt()) : Set.of();
      case "owner":
        return object.isPresent() ? owners(object.getAsInt()) : Set.of();
      case "clause":
        OptionalInt complement = frame.complement(row);
        return complement.isPresent() ? inClause(row, complement.getAsInt(), actors) : Set.of();
      case "each":
      case "-":
        return Set.of();
      default:
        return slot.endsWith("-owner")
            ? phrase(slot.substring(0, slot.indexOf('-')), true)
            : phrase(slot, false);
    }
  }

  private Set<String> owners(int token) {
    Set<String> found = new LinkedHashSet<>();
    tree.coordinated(token).forEach(t -> found.addAll(players.owners(t)));
    return found;
  }

  private Set<String> phrase(String preposition, boolean owner) {
    List<Integer> phrases = new ArrayList<>(tree.children(head, "obl", "nmod"));
    object.ifPresent(
        o -> tree.coordinated(o).forEach(c -> phrases.addAll(tree.children(c, "nmod", "obl"))));
    for (int child : tree.children(head, "obj")) {
      phrases.addAll(tree.children(child, "nmod"));
    }
    for (int phrase : phrases) {
      if (!players.isCase(phrase, preposition) || view.isTime(tree, phrase)) {
        continue;
      }
      Set<String> found = owner ? players.owners(phrase) : players.recipients(phrase);
      if (!found.isEmpty() && !(owner && !view.actors(tree, phrase).isEmpty())) {
        return found;
      }
      boolean place = preposition.equals("in");
      if (!owner && !place && found.isEmpty() && !players.owners(phrase).isEmpty()) {
        return players.owners(phrase);
      }
    }
    return owner ? Set.of() : further(preposition);
  }

  /**
   * "Shared information about the attacks with Latvia": somebody named behind the preposition
   * whatever the tree hangs it from, as long as no other verb stands between.
   */
  private Set<String> further(String preposition) {
    if (!LOOSE.contains(preposition)) {
      return Set.of();
    }
    for (int i = head + 1; i < tree.size() && !tree.token(i).tag().startsWith("VB"); i++) {
      if (players.isCase(i, preposition) && !view.isTime(tree, i)) {
        Set<String> found = new LinkedHashSet<>(view.actors(tree, i));
        found.removeIf(id -> strangers.entity(id).anonymous());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  /**
   * Whether it is the country or body that one of these speaks for: who says "we must" asks nobody.
   */
  private boolean isOwn(String id, Set<String> actors) {
    return actors.stream()
        .flatMap(a -> strangers.entity(a).tenures().stream())
        .anyMatch(t -> t.of().filter(id::equals).isPresent());
  }

  /** The subject of what is demanded, promised or threatened, else the first in it who acts. */
  private Set<String> inClause(ActionLexicon.Row row, int complement, Set<String> actors) {
    boolean suffered = tree.child(complement, "nsubj:pass").isPresent();
    if (suffered && row.code().equals("ACCUSE")) {
      return Set.of();
    }
    OptionalInt subject = tree.child(complement, "nsubj");
    if (subject.isPresent()) {
      Set<String> found = players.recipients(subject.getAsInt());
      found.removeIf(id -> isOwn(id, actors));
      if (!found.isEmpty() && found.stream().noneMatch(id -> strangers.entity(id).anonymous())) {
        return found;
      }
    }
    Set<String> unnamed = Set.of();
    for (int child : concerned(row, complement)) {
      Set<String> found =
          players.isSomebody(child) ? players.recipients(child) : players.owners(child);
      if (found.stream().anyMatch(id -> !strangers.entity(id).anonymous())) {
        return found;
      }
      unnamed = unnamed.isEmpty() ? found : unnamed;
    }
    boolean agreed = NEAR.contains(row.code()) && tree.token(complement).tag().startsWith("VB");
    return unnamed.isEmpty() && agreed ? frame.innerRecipients(complement, actors) : unnamed;
  }

  /**
   * The nouns of a clause: its objects and obliques first, then all others in order; what is
   * promised is promised to nobody deeper inside.
   */
  private List<Integer> concerned(ActionLexicon.Row row, int complement) {
    List<Integer> nouns = new ArrayList<>(tree.children(complement, "obj"));
    nouns.addAll(tree.children(complement, "obl", "nmod"));
    if (NEAR.contains(row.code())) {
      nouns.removeIf(n -> view.isTime(tree, n) || !players.isSomebody(n));
      return nouns;
    }
    for (int i : tree.subtree(complement).stream().toArray()) {
      if (!nouns.contains(i) && tree.token(i).tag().startsWith("NN")) {
        nouns.add(i);
      }
    }
    nouns.removeIf(n -> view.isTime(tree, n));
    return nouns;
  }
}
