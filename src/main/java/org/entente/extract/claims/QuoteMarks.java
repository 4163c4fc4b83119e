package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Text;
import org.entente.model.Token;

/**
 * Where an article quotes, token by token. Only double quotation marks count: single ones are
 * mostly apostrophes. A quote ends with its paragraph even if its mark is missing, as newspapers
 * leave it out where the next paragraph goes on quoting.
 *
 * @param state for each token where it stands
 * @param quote for each token the number of its quote, marks included; -1 outside
 */
record QuoteMarks(List<State> state, List<Integer> quote) {
  enum State {
    OUTSIDE,
    OPENING,
    INSIDE,
    CLOSING
  }

  QuoteMarks {
    state = List.copyOf(state);
    quote = List.copyOf(quote);
  }

  /**
   * Finds the quotes.
   *
   * @param text the article
   * @param tokens all its tokens
   * @param paragraph for each token the number of its paragraph
   */
  static QuoteMarks find(Text text, List<Token> tokens, int[] paragraph) {
    List<State> state = new ArrayList<>(tokens.size());
    List<Integer> quote = new ArrayList<>(tokens.size());
    boolean open = false;
    int number = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && paragraph[i] != paragraph[i - 1]) {
        open = false;
      }
      Token token = tokens.get(i);
      if (!isMark(tokens, i)) {
        state.add(open ? State.INSIDE : State.OUTSIDE);
        quote.add(open ? number : -1);
      } else if (opens(text, token, open)) {
        open = true;
        number++;
        state.add(State.OPENING);
        quote.add(number);
      } else {
        state.add(open ? State.CLOSING : State.OUTSIDE);
        quote.add(open ? number : -1);
        open = false;
      }
    }
    return new QuoteMarks(state, quote);
  }

  private static boolean isMark(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    return form.equals("\"")
        || form.equals("``")
        || form.equals("''")
        || isApostrophe(tokens, i) && i > 0 && isApostrophe(tokens, i - 1) && touch(tokens, i - 1);
  }

  /** Some papers write two apostrophes for a quotation mark; the second of the two counts. */
  private static boolean isApostrophe(List<Token> tokens, int i) {
    return tokens.get(i).form().equals("'");
  }

  private static boolean touch(List<Token> tokens, int i) {
    return tokens.get(i).span().end() == tokens.get(i + 1).span().begin();
  }

  /** A curly mark says itself whether it opens; a straight one by what stands beside it. */
  private static boolean opens(Text text, Token token, boolean open) {
    int begin = token.span().begin();
    int end = token.span().end();
    String value = text.value();
    int at = value.codePointAt(text.toChar(begin));
    if (at == '“' || at == '„' || at == '«') {
      return true;
    }
    if (at == '”' || at == '»') {
      return false;
    }
    boolean spaceBefore =
        begin == 0
            || !Character.isLetterOrDigit(value.codePointAt(text.toChar(begin - 1)))
                && (Character.isWhitespace(value.codePointAt(text.toChar(begin - 1)))
                    || "([-–—'".indexOf(value.codePointAt(text.toChar(begin - 1))) >= 0);
    boolean spaceAfter =
        end >= text.length() || Character.isWhitespace(value.codePointAt(text.toChar(end)));
    return spaceBefore == spaceAfter ? !open : spaceBefore;
  }
}
