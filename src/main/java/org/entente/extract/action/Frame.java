package org.entente.extract.action;

import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Clause;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/** Whether a verb or adjective stands as a row of the table wants it, and who stands where. */
final class Frame {
  /** Codes, and modes of codes, that are told without who did it. */
  private static final Set<String> GRAVE =
      Set.of(
          "ASSAULT",
          "MOBILIZE",
          "SANCTION",
          "THREATEN",
          "ACCUSE",
          "COERCE-arrest",
          "COERCE-deport",
          "COERCE-ban",
          "COERCE-curfew",
          "COERCE-martial-law",
          "RETREAT-release");

  private final ActionLexicon lexicon;
  private final EventView view;
  private final UnnamedActors strangers;
  private final Tree tree;
  private final Clause clause;
  private final WordOrder order;
  private final DirectObject direct;
  private final Players players;
  private final int head;
  private final boolean passive;
  private final OptionalInt object;
  private final Complements complements;

  Frame(ActionLexicon lexicon, EventView view, UnnamedActors strangers, Tree tree, int head) {
    this.lexicon = lexicon;
    this.view = view;
    this.strangers = strangers;
    this.tree = tree;
    this.head = head;
    this.clause = new Clause(tree, head);
    this.players = new Players(lexicon, view, strangers, tree);
    this.order = new WordOrder(view, tree);
    this.direct = new DirectObject(lexicon, view, tree, head);
    this.passive = clause.passive() && !isMisread() && !isPerfect() && !order.isPast(head);
    OptionalInt patient = passive ? patient() : direct.of();
    this.object =
        patient.isPresent() ? OptionalInt.of(players.counted(patient.getAsInt())) : patient;
    this.complements = new Complements(lexicon, view, strangers, players, tree, head, object);
  }

  private OptionalInt patient() {
    OptionalInt own = clause.subject();
    if (tree.child(head, "nsubj").isEmpty() && Complements.isInfinitive(tree, head)) {
      // "Called for his death to be investigated": not whoever called.
      int above = tree.head(head);
      return above == Token.ROOT ? own : tree.child(above, "obj");
    }
    boolean auxiliary = tree.child(head, "aux:pass").isPresent();
    return own.isEmpty() && auxiliary ? order.subject(head) : own;
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
            || tree.children(head, "xcomp", "advcl").stream()
                .anyMatch(i -> Complements.isInfinitive(tree, i));
    return participle && active && clause.obliques("by").isEmpty();
  }

  /** "Have killed": with "have" and without "be" it is no passive, whatever the tree says. */
  private boolean isPerfect() {
    boolean passive = tree.children(head, "aux").stream().anyMatch(a -> tree.lemma(a, "be", "get"));
    return !passive && clause.auxiliary("have");
  }

  OptionalInt object() {
    return object;
  }

  /** The clause or phrase that a row wants. */
  OptionalInt complement(ActionLexicon.Row row) {
    return complements.of(row);
  }

  /** Whether the row wants certain nouns as object: then they are part of what it tells. */
  static boolean wantsNouns(ActionLexicon.Row row) {
    return !row.objects().isEmpty()
        && row.objects().stream()
            .noneMatch(Set.of("any", "none", "actor", "human", "state", "thing", "be")::contains);
  }

  boolean fits(ActionLexicon.Row row) {
    return !isOther(row)
        && row.particle().map(this::particle).orElse(true)
        && fitsObject(row)
        && (row.clauses().isEmpty() || complements.of(row).isPresent());
  }

  /** "Killed 300 pigs", "seized the opportunity", "held a campaign rally": another thing. */
  private boolean isOther(ActionLexicon.Row row) {
    if (object.isEmpty()) {
      return false;
    }
    int thing = object.getAsInt();
    boolean force = row.code().equals("ASSAULT") || row.code().equals("COERCE");
    return force && lexicon.is("beast", tree, thing)
        || row.code().equals("PROTEST")
            && tree.children(thing, "amod", "compound").stream()
                .anyMatch(m -> lexicon.is("festive", tree, m));
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
      return object.isEmpty() && !passive && !direct.isClausal();
    }
    if (object.isEmpty()) {
      return false;
    }
    int thing = object.getAsInt();
    if (wanted.contains("any") || wanted.contains("actor") && players.isSomebody(thing)) {
      return true;
    }
    if (wanted.contains("human") && players.isHuman(thing)
        || wanted.contains("state") && players.isState(thing)) {
      return true;
    }
    if (wanted.contains("thing")) {
      return view.actors(tree, thing).isEmpty();
    }
    for (int conjunct : tree.coordinated(thing)) {
      if (wanted.contains(ActionLexicon.lemma(tree, conjunct))
          || wanted.contains(ActionLexicon.form(tree, conjunct))) {
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

  /** Who does it; an infinitive under a verb with an object is that object's deed. */
  Set<String> actors(ActionLexicon.Row row) {
    if (passive && !row.objects().contains("be")) {
      OptionalInt by = clause.agent();
      boolean own = by.isEmpty() && object.isPresent() && isOwnForce(row);
      return by.isPresent()
          ? doers(by.getAsInt())
          : own ? players.actors(object.getAsInt()) : Set.of();
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
    Set<String> unnamed = Set.of();
    for (int subject : tree.children(head, "nsubj", "expl")) {
      Set<String> doers = doers(subject);
      if (doers.stream().anyMatch(id -> !strangers.entity(id).anonymous())) {
        return doers;
      }
      unnamed = unnamed.isEmpty() ? doers : unnamed;
    }
    if (!unnamed.isEmpty()) {
      return unnamed;
    }
    OptionalInt subject = clause.subject();
    Set<String> found = subject.isPresent() ? doers(subject.getAsInt()) : Set.of();
    found = found.isEmpty() ? sayer() : found;
    OptionalInt before = found.isEmpty() && isFinite() ? order.subject(head) : OptionalInt.empty();
    return before.isPresent() ? doers(before.getAsInt()) : found;
  }

  /** "Turkish troops were deployed": whose forces are moved moves them. */
  private static boolean isOwnForce(ActionLexicon.Row row) {
    return row.code().equals("MOBILIZE")
        || row.code().equals("RETREAT") && row.mode().filter("withdraw"::equals).isPresent();
  }

  /** Whether it is a verb with a tense of its own, or has an auxiliary of one. */
  private boolean isFinite() {
    String tag = tree.token(head).tag();
    return tag.matches("VBD|VBZ|VBP")
        || order.isPast(head)
        || tree.children(head, "aux").stream()
            .anyMatch(a -> tree.token(a).tag().matches("VBD|VBZ|VBP|MD"));
  }

  /**
   * Whether the text may leave open who did it: a passive without "by", or with a thing behind it;
   * violence whose subject is an attack or a weapon. Who only came to harm need not have been
   * attacked.
   */
  boolean isUnsaid(ActionLexicon.Row row) {
    if (row.objects().contains("be")) {
      return false;
    }
    boolean harm = lexicon.is("harm", tree, head);
    if (passive && tree.child(head, "aux:pass").isPresent()) {
      return isGrave(row) && (!harm || byViolence());
    }
    OptionalInt subject = tree.child(head, "nsubj");
    return !passive
        && row.code().equals("ASSAULT")
        && subject.isPresent()
        && lexicon.is("violence", tree, subject.getAsInt());
  }

  /** What is news whoever did it; "was thanked" and "is respected" are none. */
  private static boolean isGrave(ActionLexicon.Row row) {
    return GRAVE.contains(row.code())
        || row.mode().filter(m -> GRAVE.contains(row.code() + "-" + m)).isPresent();
  }

  private boolean byViolence() {
    return tree.children(head, "obl", "nmod", "advcl").stream()
        .anyMatch(o -> lexicon.is("violence", tree, o));
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

  /** To whom the deed is done that this one only agrees to or refuses. */
  Set<String> innerRecipients(int verb, Set<String> actors) {
    Frame inner = new Frame(lexicon, view, strangers, tree, verb);
    return lexicon.verbRows(tree, verb).stream()
        .filter(inner::fits)
        .findFirst()
        .map(row -> inner.recipients(row, actors))
        .orElse(Set.of());
  }

  /** To whom it is done. */
  Set<String> recipients(ActionLexicon.Row row, Set<String> actors) {
    return new Recipients(view, strangers, players, tree, this, head).of(row, actors);
  }
}
