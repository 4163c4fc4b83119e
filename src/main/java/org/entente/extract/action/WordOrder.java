package org.entente.extract.action;

import java.util.OptionalInt;
import java.util.Set;
import org.entente.extract.event.EventView;
import org.entente.extract.syntax.Tree;
import org.entente.model.Token;

/**
 * Whose a verb is by the order of words alone, where the tree hangs nobody on it: parsers of news
 * lose subjects behind long phrases ("settlers in the city of Hebron set fire to …") and before the
 * name of who reports it ("…, the ministry said").
 */
final class WordOrder {
  private static final String NOUN = "NN.*|PRP|CD";
  private static final String PHRASE = "NN.*|JJ.*|DT|PDT|CD|POS|PRP\\$|HYPH|PRP|RB[SR]|\\$";

  /** Prepositions whose tag is a participle's. */
  private static final Set<String> PARTICIPLES =
      Set.of("following", "including", "regarding", "concerning", "involving", "according");

  private final Tree tree;
  private final EventView view;

  WordOrder(EventView view, Tree tree) {
    this.view = view;
    this.tree = tree;
  }

  /** The head of the noun phrase that stands before a finite verb as its subject. */
  OptionalInt subject(int verb) {
    int i = before(verb);
    int apposition = -1;
    while (i >= 0) {
      String tag = tag(i);
      if (tag.matches(",|:|``|''|-LRB-|-RRB-|WDT|WP|RB|IN")) {
        boolean clause = tag.equals("IN") && tree.lemma(i, "that", "because", "if", "while", "as");
        if (clause) {
          return found(apposition);
        }
        i--;
      } else if (tag.matches(NOUN) || tag.equals("POS")) {
        int first = first(i);
        int ahead = first - 1;
        if (ahead >= 0 && isPreposition(ahead)) {
          i = ahead - 1;
        } else if (ahead >= 0 && tag(ahead).startsWith("VB")) {
          int outside = outside(ahead);
          if (outside < 0) {
            return found(apposition);
          }
          i = outside;
        } else if (ahead >= 0 && tag(ahead).equals(",") && tag(first).equals("DT")) {
          apposition = apposition < 0 ? i : apposition;
          i = ahead - 1;
        } else {
          return OptionalInt.of(i);
        }
      } else if (tag.startsWith("VB")) {
        int outside = outside(i);
        if (outside < 0) {
          return found(apposition);
        }
        i = outside;
      } else {
        return found(apposition);
      }
    }
    return found(apposition);
  }

  private static OptionalInt found(int token) {
    return token < 0 ? OptionalInt.empty() : OptionalInt.of(token);
  }

  /** The last word before the verb's own auxiliaries and adverbs. */
  private int before(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (tag(i).matches("MD|RB|RP|TO")
            || tag(i).startsWith("VB") && tree.lemma(i, "be", "have", "do", "get")
            || view.isTime(tree, i))) {
      i--;
    }
    return i;
  }

  /** The first word of the noun phrase that ends here. */
  private int first(int noun) {
    int i = noun;
    while (i > 0 && (tag(i - 1).matches(PHRASE) || isJoined(i - 1))) {
      i--;
    }
    return i;
  }

  /** "Norway and Sweden": a conjunction between two nouns. */
  private boolean isJoined(int token) {
    return tag(token).equals("CC") && token > 0 && tag(token - 1).matches("NN.*|JJ");
  }

  private boolean isPreposition(int token) {
    return tag(token).matches("IN|TO")
        || tag(token).equals("VBG") && PARTICIPLES.contains(ActionLexicon.form(tree, token));
  }

  /** What stands before a relative clause or participle that this verb is in; -1 if in none. */
  private int outside(int verb) {
    if (tag(verb).matches("VBN|VBG")
        && verb > 0
        && !tag(verb - 1).startsWith("VB")
        && !tag(verb - 1).equals("RB")) {
      return verb - 1;
    }
    int i = verb;
    while (i >= 0 && (tag(i).matches("VB.*|MD|RB|TO|RP"))) {
      i--;
    }
    return i >= 0 && tag(i).matches("WDT|WP") ? i - 1 : -1;
  }

  private String tag(int token) {
    return tree.token(token).tag();
  }

  /**
   * Whether a participle that the tree takes for an attribute is the past tense of its clause: a
   * noun stands before it and a noun phrase behind it ("officials offered concessions").
   */
  boolean isPast(int token) {
    if (!tag(token).equals("VBN") || !tree.is(token, "amod", "acl", "root") || token == 0) {
      return false;
    }
    if (isOnlyVerb(token)) {
      return true;
    }
    int last = token - 1;
    while (last > 0 && tag(last).equals("RB")) {
      last--;
    }
    int next = token + 1;
    return tag(last).matches("NN.*|,|PRP")
        && next < tree.size()
        && tag(next).matches("DT|PRP\\$|NN.*|JJ|CD|\\$|PRP")
        && !view.isTime(tree, next)
        && subject(token).isPresent();
  }

  /** "The opposition called for …": a sentence has a verb; where no other is finite, it is this. */
  private boolean isOnlyVerb(int token) {
    int above = tree.head(token);
    boolean auxiliary = tree.child(token, "aux").isPresent();
    boolean main =
        above == Token.ROOT
            || tree.head(above) == Token.ROOT && above < token && tag(above).startsWith("NN");
    if (auxiliary || !main) {
      return false;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (i != token && tag(i).matches("VBD|VBZ|VBP|MD") && tree.head(i) != token) {
        boolean below = tree.subtree(token).get(i);
        if (!below) {
          return false;
        }
      }
    }
    return true;
  }
}
