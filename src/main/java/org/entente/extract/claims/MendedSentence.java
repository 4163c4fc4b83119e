package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * A sentence whose tree is put right where reported speech misleads the parser, by word order
 * alone: a quotation before its verb and speaker ("It rains, said Lee, who …"), and a clause that
 * hangs from the day or place between it and its verb ("said in March that it rains").
 */
final class MendedSentence {
  /** From this share of its uses on a word attributes nearly whenever it is used. */
  private static final char SURE = '6';

  private final Sentence sentence;
  private final Arcs arcs;
  private final List<Token> tokens;
  private final CueLexicon cues;
  private final int[] head;
  private final String[] relation;
  private boolean changed;

  private MendedSentence(Sentence sentence, CueLexicon cues) {
    this.sentence = sentence;
    this.cues = cues;
    arcs = Arcs.of(NounMend.of(sentence.tokens(), cues));
    tokens = arcs.tokens();
    changed = tokens != sentence.tokens();
    head = arcs.head();
    relation = arcs.relation();
  }

  /** The sentence with its tree put right; itself where nothing is wrong. */
  static Sentence of(Sentence sentence, CueLexicon cues) {
    MendedSentence mended = new MendedSentence(sentence, cues);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      mended.mend(i);
    }
    return mended.changed && mended.arcs.isTree() ? mended.sentence() : sentence;
  }

  private void mend(int i) {
    SubjectMend subjects = new SubjectMend(arcs);
    changed |= subjects.ofVerb(i);
    Optional<CueLexicon.Entry> entry = cues.entry(tokens.get(i));
    if (entry.isPresent() && entry.get().pos() == 'N') {
      changed |= new PossessorMend(arcs).at(i);
    } else if (entry.isPresent() && entry.get().pos() == 'V') {
      changed |= new ConjunctMend(arcs).at(i);
      invert(i, entry.get());
      hangClause(i, entry.get());
      if (entry.get().takes('c') && entry.get().bin(CueLexicon.Construction.CLAUSE) >= SURE) {
        changed |= subjects.ofLast(i);
        changed |= subjects.ofSaid(i, !entry.get().takes('n'));
      }
    }
  }

  private Sentence sentence() {
    List<Token> changedTokens = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      changedTokens.add(
          new Token(t.span(), t.form(), t.lemma(), t.upos(), t.tag(), head[i], relation[i]));
    }
    return new Sentence(sentence.span(), changedTokens);
  }

  /** "…, said Lee": the speaker is the verb's subject, and all before the verb is what was said. */
  private void invert(int i, CueLexicon.Entry entry) {
    if (!isInverted(i, entry)) {
      return;
    }
    int end = arcs.phraseEnd(i + 1);
    int speaker = i + 1;
    while (head[speaker] > i && head[speaker] < end) {
      speaker = head[speaker];
    }
    if (head[speaker] == i && relation[speaker].equals("nsubj") && !relation[i].equals("conj")) {
      return;
    }
    changed = true;
    OptionalInt said = said(i);
    if (said.isEmpty()) {
      return;
    }
    int content = said.getAsInt();
    int oldRoot = root();
    if (head[i] >= 0 && head[i] < i) {
      attach(i, content, "parataxis");
    } else {
      attach(content, i, "ccomp");
      if (head[i] != Token.ROOT) {
        attach(i, Token.ROOT, "root");
        if (oldRoot > i) {
          attach(oldRoot, i, "parataxis");
        }
      }
    }
    for (int left = 0; left < i; left++) {
      boolean outside = head[left] >= i || head[left] == Token.ROOT;
      if (outside && left != content) {
        attach(left, content, arcs.isMark(left) ? "punct" : "dep");
      }
    }
    int clause = head[speaker];
    attach(speaker, i, "nsubj");
    if (end + 1 < tokens.size() && arcs.isMark(end) && tokens.get(end + 1).tag().startsWith("W")) {
      int verb = clause > end ? clause : head[end + 1];
      if (verb > end) {
        attach(verb, speaker, "acl:relcl");
      }
    }
  }

  private void attach(int token, int to, String as) {
    arcs.attach(token, to, as);
  }

  private int root() {
    int i = 0;
    while (i < head.length - 1 && head[i] != Token.ROOT) {
      i++;
    }
    return i;
  }

  /**
   * Whether a finite verb of saying comes after a comma or quotation mark, with a speaker right
   * after it who is not the subject of something else, and with a whole clause before it.
   */
  private boolean isInverted(int i, CueLexicon.Entry entry) {
    String tag = tokens.get(i).tag();
    if (i < 2
        || i + 1 >= tokens.size()
        || entry.bin() < SURE
        || entry.addressee() == CueLexicon.Addressee.OBJECT
        || !entry.takes('c')
        || !(tag.equals("VBD") || tag.equals("VBZ"))) {
      return false;
    }
    boolean quote = arcs.isQuote(i - 1);
    int end = arcs.phraseEnd(i + 1);
    boolean speaker = false;
    for (int s = i + 1; s < end; s++) {
      speaker |= tokens.get(s).tag().startsWith("NNP") || tokens.get(s).upos().equals("NOUN");
    }
    boolean ends = end == tokens.size() || arcs.isMark(end) && !arcs.isQuote(end);
    return (quote || tokens.get(i - 1).form().equals(","))
        && speaker
        && ends
        && (quote || hasClause(i));
  }

  /** Whether a verb before the token has a subject that is no relative pronoun. */
  private boolean hasClause(int before) {
    for (int s = 0; s < before; s++) {
      if (isSubject(s) && head[s] < before && isFinite(head[s])) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(int s) {
    return relation[s].startsWith("nsubj") && head[s] >= 0 && !tokens.get(s).tag().startsWith("W");
  }

  private boolean isFinite(int verb) {
    boolean finite = List.of("VBD", "VBZ", "VBP", "MD").contains(tokens.get(verb).tag());
    for (int c = 0; c < head.length && !finite; c++) {
      finite = head[c] == verb && (relation[c].startsWith("aux") || relation[c].equals("cop"));
    }
    return finite;
  }

  /** The head of what stands before the verb: its highest predicate, or else its highest word. */
  private OptionalInt said(int before) {
    OptionalInt best = OptionalInt.empty();
    for (int i = 0; i < before; i++) {
      boolean top = head[i] < 0 || head[i] >= before;
      if (top && !arcs.isMark(i) && (best.isEmpty() || isFinite(i) && !isFinite(best.getAsInt()))) {
        best = OptionalInt.of(i);
      }
    }
    if (best.isEmpty() || isFinite(best.getAsInt())) {
      return best;
    }
    // "Rain or no rain, he agreed that …": a clause of its own, taken for a relative one.
    for (int s = 0; s < before; s++) {
      int verb = head[s];
      if (isSubject(s)
          && verb < before
          && head[verb] == best.getAsInt()
          && relation[verb].equals("acl:relcl")
          && isFinite(verb)) {
        int noun = best.getAsInt();
        attach(verb, head[noun], relation[noun]);
        attach(noun, verb, "dep");
        return OptionalInt.of(verb);
      }
    }
    return best;
  }

  /**
   * "said in March that it rains": a clause with "that" and a subject of its own belongs to the
   * verb, not to the noun before it.
   */
  private void hangClause(int i, CueLexicon.Entry entry) {
    if (entry.bin(CueLexicon.Construction.CLAUSE) < SURE
        || !entry.takes('c')
        || arcs.has(i, "ccomp")
        || arcs.has(i, "obj") && entry.addressee() != CueLexicon.Addressee.OBJECT) {
      return;
    }
    for (int c = i + 1; c < head.length; c++) {
      boolean adjunct = relation[c].startsWith("obl") || relation[c].equals("obj");
      if (head[c] != i || !adjunct) {
        continue;
      }
      for (int verb = c + 1; verb < head.length; verb++) {
        if (head[verb] == c && relation[verb].equals("acl:relcl") && saysThat(c, verb)) {
          attach(verb, i, "ccomp");
          changed = true;
          return;
        }
      }
    }
  }

  /** Whether "that" stands right after the noun, and the clause's subject right after "that". */
  private boolean saysThat(int noun, int verb) {
    int that = noun + 1;
    return tokens.get(that).form().equals("that")
        && head[that] == verb
        && that + 1 < verb
        && opensSubject(that + 1, verb);
  }

  private boolean opensSubject(int from, int verb) {
    for (int s = from; s < verb; s++) {
      if (head[s] == verb && relation[s].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }
}
