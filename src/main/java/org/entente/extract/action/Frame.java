package org.entente.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/** Whether a verb or adjective stands as a row of the table wants it, and who stands where. */
final class Frame {
  /** How many words behind the verb a word that belongs to it may stand ("hold … responsible"). */
  private static final int NEAR = 9;

  /** How many words behind the verb an infinitive may stand that belongs to it. */
  private static final int FAR = 22;

  private final ActionLexicon lexicon;
  private final EventView view;
  private final UnnamedActors strangers;
  private final Tree tree;
  private final Clause clause;
  private final Players players;
  private final int head;
  private final boolean passive;
  private final OptionalInt object;

  Frame(ActionLexicon lexicon, EventView view, UnnamedActors strangers, Tree tree, int head) {
    this.lexicon = lexicon;
    this.view = view;
    this.strangers = strangers;
    this.tree = tree;
    this.head = head;
    this.clause = new Clause(tree, head);
    this.players = new Players(lexicon, view, strangers, tree);
    this.passive = clause.passive() && !isMisread();
    OptionalInt patient = passive ? clause.subject() : objectOf();
    this.object =
        patient.isPresent() ? OptionalInt.of(players.counted(patient.getAsInt())) : patient;
  }

  /** The object, where the tree has none the noun right behind the verb. */
  private OptionalInt objectOf() {
    OptionalInt own = tree.child(head, "obj");
    if (own.isPresent() || tree.child(head, "ccomp").isPresent() && !followsNoun()) {
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
      } else if (noun >= 0 || !tag.matches("DT|JJ[RS]?|CD|PRP\\$|HYPH|RB|POS|VBN")) {
        break;
      }
    }
    return noun < 0 ? own : OptionalInt.of(noun);
  }

  /** Whether what stands behind the verb is a noun phrase, although a clause hangs from it. */
  private boolean followsNoun() {
    int clausal = tree.child(head, "ccomp").orElse(-1);
    return clausal > head && tree.token(clausal).tag().startsWith("NN");
  }

  /**
   * Parsers take the past tense for a participle: with an object or an infinitive behind it and no
   * "by" it is none ("The tanks fired four shells").
   */
  private boolean isMisread() {
    boolean participle =
        tree.is(head, "acl")
            && tree.token(head).tag().equals("VBN")
            && tree.child(head, "aux:pass", "nsubj:pass").isEmpty();
    boolean active =
        tree.child(head, "obj", "nsubj").isPresent()
            || tree.children(head, "xcomp", "advcl").stream().anyMatch(this::isInfinitive);
    return participle && active && clause.obliques("by").isEmpty();
  }

  OptionalInt object() {
    return object;
  }

  /** Whether the row wants certain nouns as object: then they are part of what it tells. */
  static boolean wantsNouns(ActionLexicon.Row row) {
    return !row.objects().isEmpty()
        && row.objects().stream()
            .noneMatch(Set.of("any", "none", "actor", "human", "thing", "be")::contains);
  }

  boolean fits(ActionLexicon.Row row) {
    return row.particle().map(this::particle).orElse(true)
        && fitsObject(row)
        && (row.clauses().isEmpty() || complement(row).isPresent());
  }

  private boolean particle(String word) {
    boolean below =
        tree.children(head, "compound:prt", "advmod", "case").stream()
            .anyMatch(c -> tree.lemma(c, word));
    boolean oblique = clause.obliques(word).stream().anyMatch(o -> !view.isTime(tree, o));
    boolean next =
        head + 2 < tree.size() && tree.lemma(head + 1, word) && !view.isTime(tree, head + 2);
    return below || oblique || next;
  }

  private boolean fitsObject(ActionLexicon.Row row) {
    Set<String> wanted = row.objects();
    if (wanted.contains("be")) {
      return passive;
    }
    if (wanted.isEmpty()) {
      return true;
    }
    if (wanted.contains("none")) {
      return object.isEmpty() && !passive && tree.child(head, "ccomp").isEmpty();
    }
    if (object.isEmpty()) {
      return false;
    }
    int thing = object.getAsInt();
    if (wanted.contains("any") || wanted.contains("actor") && players.isSomebody(thing)) {
      return true;
    }
    if (wanted.contains("human") && players.isHuman(thing)) {
      return true;
    }
    if (wanted.contains("thing")) {
      return view.actors(tree, thing).isEmpty();
    }
    for (int conjunct : tree.coordinated(thing)) {
      if (wanted.contains(ActionLexicon.lemma(tree, conjunct))) {
        return true;
      }
      for (int of : tree.children(conjunct, "nmod", "compound")) {
        boolean amount = players.isCase(of, "of") || tree.is(of, "compound");
        if (amount && wanted.contains(ActionLexicon.lemma(tree, of))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The clause or phrase that a row wants. */
  OptionalInt complement(ActionLexicon.Row row) {
    for (String wanted : row.clauses()) {
      OptionalInt found = complement(wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt complement(String wanted) {
    List<Integer> below = new ArrayList<>(tree.children(head, "xcomp", "ccomp", "advcl", "acl"));
    object.ifPresent(o -> below.addAll(tree.children(o, "acl", "xcomp")));
    switch (wanted) {
      case "to":
        OptionalInt infinitive = first(below, this::isInfinitive);
        if (infinitive.isEmpty()) {
          infinitive = first(tree.children(head, "obl"), o -> players.isCase(o, "to"));
        }
        return infinitive.isEmpty() && object.isPresent() ? infinitiveBehind() : infinitive;
      case "that":
        return first(tree.children(head, "ccomp"), c -> true);
      case "deed":
        return first(below, c -> isInfinitive(c) && isDeed(c));
      case "due":
        return first(tree.children(head, "ccomp"), this::isDue);
      default:
        List<Integer> phrases = new ArrayList<>(tree.children(head, "obl", "nmod", "advcl"));
        object.ifPresent(o -> phrases.addAll(tree.children(o, "nmod", "acl")));
        OptionalInt phrase = first(phrases, p -> players.isCase(p, wanted));
        return phrase.isPresent() ? phrase : word(wanted);
    }
  }

  /** An infinitive that the tree hangs somewhere below. */
  private OptionalInt infinitiveBehind() {
    for (int i : tree.subtree(head).stream().toArray()) {
      if (i > head && i <= head + FAR && isInfinitive(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt word(String lemma) {
    for (int i = head + 1; i < tree.size() && i <= head + NEAR; i++) {
      if (tree.lemma(i, lemma) && !tree.token(i).tag().equals("IN")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isInfinitive(int token) {
    return tree.children(token, "mark").stream().anyMatch(m -> tree.lemma(m, "to"))
        || tree.token(token).tag().equals("VB") && token > 0 && tree.lemma(token - 1, "to");
  }

  /** Whether the infinitive is itself one of the table's deeds. */
  private boolean isDeed(int verb) {
    Frame inner = new Frame(lexicon, view, strangers, tree, verb);
    return lexicon.rows("VERB", ActionLexicon.lemma(tree, verb)).stream()
        .filter(r -> !r.clauses().contains("deed"))
        .anyMatch(inner::fits);
  }

  /** "That Libya must hand over …": what somebody else ought to do. */
  private boolean isDue(int token) {
    OptionalInt subject = tree.child(token, "nsubj");
    boolean due = tree.children(token, "aux").stream().anyMatch(a -> lexicon.is("due", tree, a));
    boolean need = lexicon.is("due", tree, token) && tree.child(token, "xcomp").isPresent();
    return (due && !has(token) || need)
        && subject.isPresent()
        && players.actors(subject.getAsInt()).stream()
            .anyMatch(id -> !strangers.entity(id).anonymous());
  }

  /** "Have" only obliges before an infinitive, not in a perfect. */
  private boolean has(int token) {
    return tree.children(token, "aux").stream()
        .filter(a -> lexicon.is("due", tree, a))
        .allMatch(a -> tree.lemma(a, "have", "need"));
  }

  private interface Test {
    boolean of(int token);
  }

  private static OptionalInt first(List<Integer> tokens, Test test) {
    return tokens.stream().filter(test::of).mapToInt(Integer::intValue).findFirst();
  }

  /** Who does it; an infinitive under a verb with an object is that object's deed. */
  Set<String> actors(ActionLexicon.Row row) {
    if (passive && !row.objects().contains("be")) {
      OptionalInt by = clause.agent();
      return by.isPresent() ? doers(by.getAsInt()) : Set.of();
    }
    int above = tree.head(head);
    boolean controlled =
        tree.is(head, "xcomp")
            && tree.child(head, "nsubj").isEmpty()
            && above != Token.ROOT
            && tree.child(above, "obj").isPresent()
            && !new Clause(tree, above).passive();
    if (controlled) {
      return players.actors(tree.child(above, "obj").getAsInt());
    }
    for (int subject : tree.children(head, "nsubj", "expl")) {
      Set<String> found = doers(subject);
      if (!found.isEmpty()) {
        return found;
      }
    }
    OptionalInt subject = clause.subject();
    Set<String> found = subject.isPresent() ? doers(subject.getAsInt()) : Set.of();
    return found.isEmpty() ? sayer() : found;
  }

  /** Who acts, or whose act it is that does it ("Russian strikes killed"). */
  private Set<String> doers(int subject) {
    Set<String> found = players.actors(subject);
    boolean act = !lexicon.rows("NOUN", ActionLexicon.lemma(tree, subject)).isEmpty();
    return found.isEmpty() && act ? players.doers(subject) : found;
  }

  /** "Syria says it is willing": a pronoun that nobody resolved is most often who speaks. */
  private Set<String> sayer() {
    OptionalInt own = tree.child(head, "nsubj", "expl");
    int above = tree.head(head);
    boolean said =
        own.isPresent()
            && tree.token(own.getAsInt()).tag().equals("PRP")
            && tree.is(head, "ccomp")
            && above != Token.ROOT
            && tree.token(above).tag().startsWith("VB");
    OptionalInt subject = said ? new Clause(tree, above).subject() : OptionalInt.empty();
    return subject.isPresent() ? players.actors(subject.getAsInt()) : Set.of();
  }

  /** To whom it is done. */
  Set<String> recipients(ActionLexicon.Row row, Set<String> actors) {
    return new Recipients(view, strangers, players, tree, this, head).of(row, actors);
  }
}
