package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Token;

/**
 * Nominal cues taken for adjectives: in "the port's refusal to negotiate" the last word before the
 * infinitive is what the port owns, and so a noun.
 */
final class NounMend {
  private NounMend() {}

  /** The tokens with those cues as nouns; the same list where there is none. */
  static List<Token> of(List<Token> tokens, CueLexicon cues) {
    List<Token> mended = new ArrayList<>(tokens);
    boolean changed = false;
    for (int i = 1; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      boolean owned = List.of("POS", "PRP$").contains(tokens.get(i - 1).tag());
      boolean last = i + 1 == tokens.size() || !isNominal(tokens.get(i + 1));
      if (owned && last && t.tag().equals("JJ") && isNoun(t, cues)) {
        changed = true;
        String relation = t.relation().equals("xcomp") ? "obj" : t.relation();
        mended.set(i, new Token(t.span(), t.form(), t.lemma(), "NOUN", "NN", t.head(), relation));
      }
    }
    return changed ? mended : tokens;
  }

  private static boolean isNominal(Token token) {
    return token.tag().startsWith("NN") || token.tag().equals("JJ");
  }

  private static boolean isNoun(Token token, CueLexicon cues) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return cues.entry(lemma, 'N').isPresent() && cues.entry(lemma, 'J').isEmpty();
  }
}
