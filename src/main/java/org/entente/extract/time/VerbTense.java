package org.entente.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Sentence;
import org.entente.model.Tense;
import org.entente.model.Token;

/**
 * Whether what is dated lies behind or ahead: the tense of the verb on which a time expression
 * depends. "Met on Friday" is the last Friday, "will meet", "plans to meet", "talks scheduled for
 * Friday" are the coming one.
 */
final class VerbTense {
  /** Nested deeper than that, a date says nothing about the sentence's verb. */
  private static final int DEEPEST = 12;

  private final TimeWords words;

  VerbTense(TimeWords words) {
    this.words = words;
  }

  /** The tense of the verb that governs a token; PRESENT where no verb tells. */
  Tense of(Sentence sentence, int token) {
    int at = token;
    boolean infinitive = false;
    for (int depth = 0; depth < DEEPEST && at != Token.ROOT; depth++) {
      Token here = sentence.tokens().get(at);
      if (depth > 0 && (is("appointed", here) || infinitive && is("outlook", here))) {
        return Tense.FUTURE;
      }
      List<Token> below = children(sentence, at);
      if (depth > 0
          && below.stream().anyMatch(t -> t.relation().startsWith("amod") && is("appointed", t))) {
        return Tense.FUTURE;
      }
      Tense own = tense(here, below);
      if (own != Tense.PRESENT || finite(here, below)) {
        return own;
      }
      infinitive = infinitive || toInfinitive(below);
      at = here.head();
    }
    return Tense.PRESENT;
  }

  private boolean is(String wordClass, Token token) {
    return words.has(wordClass, token.lemma().toLowerCase(Locale.ROOT))
        || words.has(wordClass, token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean toInfinitive(List<Token> below) {
    return below.stream().anyMatch(t -> t.form().equalsIgnoreCase("to"));
  }

  private static boolean finite(Token token, List<Token> below) {
    return token.tag().equals("VBZ")
        || token.tag().equals("VBP")
        || below.stream().anyMatch(t -> auxiliary(t) && !t.tag().equals("TO"));
  }

  private static boolean auxiliary(Token token) {
    return token.relation().startsWith("aux") || token.relation().equals("cop");
  }

  private static Tense tense(Token token, List<Token> below) {
    boolean infinitive = toInfinitive(below);
    Tense found = Tense.PRESENT;
    for (Token auxiliary : below) {
      if (!auxiliary(auxiliary)) {
        continue;
      }
      switch (auxiliary.tag()) {
        case "MD" -> {
          boolean perfect = below.stream().anyMatch(t -> t.lemma().equals("have"));
          boolean able = auxiliary.form().equalsIgnoreCase("can");
          return perfect ? Tense.PAST : able ? Tense.PRESENT : Tense.FUTURE;
        }
        case "VBD" -> found = Tense.PAST;
        case "VBZ", "VBP" -> {
          String form = auxiliary.form().toLowerCase(Locale.ROOT);
          if (form.equals("has") || form.equals("have") || form.equals("'ve")) {
            found = Tense.PAST;
          } else if (infinitive || token.tag().equals("VBG")) {
            // "is to meet", "is meeting on Friday"
            found = Tense.FUTURE;
          }
        }
        default -> {}
      }
    }
    if (found != Tense.PRESENT) {
      return found;
    }
    boolean alone = below.stream().noneMatch(VerbTense::auxiliary);
    return token.tag().equals("VBD") || token.tag().equals("VBN") && alone
        ? Tense.PAST
        : Tense.PRESENT;
  }

  private static List<Token> children(Sentence sentence, int head) {
    List<Token> found = new ArrayList<>(4);
    for (Token token : sentence.tokens()) {
      if (token.head() == head) {
        found.add(token);
      }
    }
    return found;
  }
}
