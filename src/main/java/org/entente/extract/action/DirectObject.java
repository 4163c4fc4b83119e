package org.entente.extract.action;

import java.util.OptionalInt;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Tree;

/**
 * What an active verb's object is, by the tree and, where that has none, by the words behind it.
 */
final class DirectObject {
  /** How many words behind the verb its object may stand. */
  private static final int NEAR = 9;

  private final ActionLexicon lexicon;
  private final EventView view;
  private final Tree tree;
  private final int head;

  DirectObject(ActionLexicon lexicon, EventView view, Tree tree, int head) {
    this.lexicon = lexicon;
    this.view = view;
    this.tree = tree;
    this.head = head;
  }

  /** The object, where the tree has none the noun right behind the verb. */
  OptionalInt of() {
    OptionalInt own = tree.child(head, "obj");
    if (own.isPresent() || isClausal() && !followsNoun()) {
      return own;
    }
    int noun = -1;
    for (int i = head + 1; i < tree.size() && i <= head + NEAR; i++) {
      String tag = tree.token(i).tag();
      if (view.isTime(tree, i) && noun < 0) {
        continue;
      }
      if (tag.startsWith("NN")) {
        noun = i;
      } else if (i == head + 1 && isParticle(i)) {
        continue;
      } else if (noun < 0 && isGroup(i)) {
        return OptionalInt.of(i);
      } else if (noun >= 0
          || !tag.matches("DT|JJ[RS]?|CD|PRP\\$|HYPH|RB|POS|VBN") && !isAmount(i)) {
        break;
      }
    }
    return noun < 0 ? own : OptionalInt.of(noun);
  }

  /** "Handed over the town", "brushed aside criticism": no preposition. */
  private boolean isParticle(int token) {
    return tree.lemma(token, "over", "aside", "up", "down", "off", "back", "away", "out")
        && tree.token(token).tag().matches("IN|RP|RB");
  }

  /** "The wounded": an adjective that stands for people. */
  private boolean isGroup(int token) {
    return tree.token(token).tag().matches("JJ|VBN")
        && lexicon.words("wounded").contains(ActionLexicon.form(tree, token))
        && tree.lemma(token - 1, "the")
        && (token + 1 >= tree.size() || !tree.token(token + 1).tag().startsWith("NN"));
  }

  /** "At least eight", "more than 20": words around a number. */
  private boolean isAmount(int token) {
    boolean number = false;
    for (int i = token + 1; i < tree.size() && i <= token + 2; i++) {
      number |= tree.token(i).tag().equals("CD");
    }
    return number && tree.token(token).tag().matches("IN|TO|RB.*|JJ.");
  }

  /** Whether a clause depends on the verb that is not who reports it ("…, his lawyer said"). */
  boolean isClausal() {
    return tree.children(head, "ccomp").stream().anyMatch(c -> !isReport(c));
  }

  private boolean isReport(int clausal) {
    boolean comma = false;
    for (int i = head + 1; i < clausal; i++) {
      comma |= tree.token(i).tag().equals(",");
    }
    return comma && lexicon.is("say", tree, clausal);
  }

  /** Whether what stands behind the verb is a noun phrase, although a clause hangs from it. */
  private boolean followsNoun() {
    int clausal = tree.child(head, "ccomp").orElse(-1);
    return clausal > head && tree.token(clausal).tag().startsWith("NN");
  }
}
