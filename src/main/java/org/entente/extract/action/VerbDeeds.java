package org.entente.extract.action;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/** Actions that verbs and predicates tell of: "accused", "was expelled by", "is willing to". */
final class VerbDeeds {
  /** What was agreed to with one of these codes is a threat, not an agreement. */
  static final Set<String> CONFLICT =
      Set.of("THREATEN", "SANCTION", "COERCE", "ASSAULT", "PROTEST");

  private final ActionLexicon lexicon;
  private final EventView view;
  private final UnnamedActors strangers;
  private final Tree tree;
  private final WordOrder order;

  /** Tokens that a deed has used up: its object, and whatever it only demands or promises. */
  private final BitSet used;

  VerbDeeds(ActionLexicon lexicon, EventView view, UnnamedActors strangers, Tree tree) {
    this.lexicon = lexicon;
    this.view = view;
    this.strangers = strangers;
    this.tree = tree;
    this.order = new WordOrder(view, tree);
    this.used = new BitSet(tree.size());
  }

  BitSet used() {
    return used;
  }

  /** The deeds of a sentence, in order of the text. */
  List<Deed> find() {
    List<Deed> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      boolean verb =
          tag.startsWith("VB")
              && (!tree.is(i, "amod", "compound", "aux", "cop") || order.isPast(i));
      boolean predicate = tag.startsWith("JJ") && tree.child(i, "cop", "nsubj").isPresent();
      if (verb || predicate) {
        deed(i, verb ? "VERB" : "ADJ").ifPresent(found::add);
      }
    }
    found.removeIf(d -> used.get(d.head()));
    return found;
  }

  private Optional<Deed> deed(int head, String pos) {
    List<ActionLexicon.Row> rows =
        pos.equals("VERB")
            ? lexicon.verbRows(tree, head)
            : lexicon.rows(pos, ActionLexicon.lemma(tree, head));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Frame frame = new Frame(lexicon, view, strangers, tree, head);
    for (ActionLexicon.Row row : rows) {
      if (!frame.fits(row)) {
        continue;
      }
      use(frame, row);
      if (isAside(head)) {
        return Optional.empty();
      }
      Set<String> actors = frame.actors(row);
      Set<String> recipients = frame.recipients(row, actors);
      if (actors.isEmpty() && !frame.isUnsaid(row)) {
        return Optional.empty();
      }
      ActionLexicon.Row told = arrival(head, protest(head, threat(frame, row), actors));
      return Optional.of(new Deed(tree, head, true, head, told, actors, recipients));
    }
    return Optional.empty();
  }

  private void use(Frame frame, ActionLexicon.Row row) {
    if (Frame.wantsNouns(row)) {
      frame.object().ifPresent(used::set);
    }
    OptionalInt complement = frame.complement(row);
    if (!row.clauses().isEmpty() && complement.isPresent()) {
      used.or(tree.subtree(complement.getAsInt()));
    }
  }

  /** Who agrees, offers or is ready to do harm threatens. */
  private ActionLexicon.Row threat(Frame frame, ActionLexicon.Row row) {
    OptionalInt complement = frame.complement(row);
    if (!row.code().equals("AGREE") || complement.isEmpty()) {
      return row;
    }
    int verb = complement.getAsInt();
    return isConflict(verb) ? row.as("THREATEN") : row;
  }

  /** Whether a verb, what it goes on with, or the deed that it carries does harm. */
  private boolean isConflict(int verb) {
    Frame inner = new Frame(lexicon, view, strangers, tree, verb);
    for (ActionLexicon.Row deed : lexicon.verbRows(tree, verb)) {
      if (inner.fits(deed)) {
        return CONFLICT.contains(deed.code());
      }
    }
    OptionalInt next = tree.child(verb, "xcomp");
    boolean goesOn = lexicon.is("aspect", tree, verb) && next.isPresent();
    OptionalInt noun = inner.object();
    boolean carried = lexicon.is("light", tree, verb) && noun.isPresent();
    return goesOn && isConflict(next.getAsInt())
        || carried
            && lexicon.rows("NOUN", ActionLexicon.lemma(tree, noun.getAsInt())).stream()
                .anyMatch(r -> CONFLICT.contains(r.code()));
  }

  /** A government that protests against something goes into no street. */
  private ActionLexicon.Row protest(int head, ActionLexicon.Row row, Set<String> actors) {
    boolean state =
        actors.stream()
            .anyMatch(
                id ->
                    strangers.entity(id).country().isPresent()
                        || !strangers.entity(id).tenures().isEmpty());
    return row.code().equals("PROTEST") && tree.lemma(head, "protest") && state
        ? row.as("ACCUSE")
        : row;
  }

  /** Troops that arrive do not come for talks. */
  private ActionLexicon.Row arrival(int head, ActionLexicon.Row row) {
    OptionalInt subject = tree.child(head, "nsubj");
    if (!row.code().equals("CONSULT") || subject.isEmpty()) {
      return row;
    }
    int who = subject.getAsInt();
    return lexicon.is("peacekeepers", tree, who)
        ? row.as("RETREAT")
        : lexicon.is("troops", tree, who) ? row.as("MOBILIZE") : row;
  }

  /**
   * An infinitive of purpose and a gerund after a preposition do not tell that it was done, nor by
   * whom.
   */
  private boolean isAside(int head) {
    String tag = tree.token(head).tag();
    boolean finite =
        !tree.children(head, "aux").stream().allMatch(a -> tree.lemma(a, "to"))
            || tree.child(head, "cop").isPresent();
    if (tag.equals("VBG") && !finite) {
      boolean resorted =
          tree.head(head) != Token.ROOT && lexicon.is("aspect", tree, tree.head(head));
      boolean governed =
          !resorted
              && tree.children(head, "mark", "case").stream()
                  .anyMatch(m -> !tree.lemma(m, "by", "while", "after", "since"));
      return governed || tree.is(head, "acl", "nmod", "obl", "csubj");
    }
    boolean infinitive =
        tag.equals("VB")
            && !finite
            && (tree.children(head, "mark").stream().anyMatch(m -> tree.lemma(m, "to"))
                || head > 0 && tree.lemma(head - 1, "to"));
    if (!infinitive) {
      return false;
    }
    int above = tree.head(head);
    return !tree.is(head, "xcomp")
        || above == Token.ROOT
        || !tree.token(above).tag().matches("VB.*|JJ.*")
        || tree.child(above, "obj").isPresent();
  }

  /**
   * Whether the infinitive's verb above tells that it was done ("began to"), or nothing is above.
   */
  static boolean isDone(ActionLexicon lexicon, Tree tree, int head) {
    boolean infinitive =
        tree.token(head).tag().equals("VB")
            && tree.is(head, "xcomp")
            && tree.children(head, "mark").stream().anyMatch(m -> tree.lemma(m, "to"));
    return !infinitive || lexicon.is("aspect", tree, tree.head(head));
  }

  /** The clause's subject for a light verb that carries a noun. */
  Set<String> agents(int verb) {
    OptionalInt agent = new Clause(tree, verb).agent();
    return agent.isPresent()
        ? new Players(lexicon, view, strangers, tree).actors(agent.getAsInt())
        : new LinkedHashSet<>();
  }
}
