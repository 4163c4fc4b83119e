package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Splits sentences into tokens as the treebanks do ("do" "n't"). For any number of threads. */
final class Tokens {
  /**
   * A stretch without a space that is longer than this is a token: it is an address or rubbish, and
   * the model's time grows with the square of its length.
   */
  private static final int LONGEST = 200;

  /** Shorter ones are initials and abbreviations as often as words. */
  private static final Pattern WORD_WITH_POINT = Pattern.compile("[\\p{L}\\p{M}'-]{3,}\\.");

  private final TokenizerModel model;

  private final Abbreviations abbreviations;

  Tokens(TokenizerModel model, Abbreviations abbreviations) {
    this.model = model;
    this.abbreviations = abbreviations;
  }

  /** A tokenizer for one thread and one article. */
  TokenizerME tokenizer() {
    return new TokenizerME(model);
  }

  /**
   * Splits a sentence.
   *
   * @param begin index of its first character
   * @param end one past its last
   * @return begin and end of every token, in order, such that no two share a character of the
   *     original text
   */
  List<int[]> split(TokenizerME tokenizer, PlainText text, int begin, int end) {
    List<int[]> tokens = new ArrayList<>();
    int from = begin;
    int at = begin;
    while (at < end) {
      int stop = at;
      while (stop < end && !isBlank(text.at(stop))) {
        stop++;
      }
      if (stop - at > LONGEST) {
        split(tokenizer, text, from, at, tokens);
        add(tokens, text, at, stop);
        from = stop;
      }
      at = stop + 1;
    }
    split(tokenizer, text, Math.min(from, end), end, tokens);
    return withAbbreviations(withEnd(tokens, text), text);
  }

  /**
   * Takes the point off a sentence's last word if that is no abbreviation: the model leaves it on
   * words that it has never seen ("Egypt.").
   */
  private List<int[]> withEnd(List<int[]> tokens, PlainText text) {
    int last = tokens.size() - 1;
    while (last > 0 && !hasLetter(tokens.get(last), text)) {
      last--;
    }
    if (last < 0) {
      return tokens;
    }
    int[] token = tokens.get(last);
    String word = text.value().substring(token[0], token[1]);
    if (!WORD_WITH_POINT.matcher(word).matches() || abbreviations.contains(word)) {
      return tokens;
    }
    List<int[]> all = new ArrayList<>(tokens);
    all.set(last, new int[] {token[0], token[1] - 1});
    all.add(last + 1, new int[] {token[1] - 1, token[1]});
    return all;
  }

  private static boolean hasLetter(int[] token, PlainText text) {
    return text.value().substring(token[0], token[1]).codePoints().anyMatch(Character::isLetter);
  }

  /**
   * Gives abbreviations their points back; at the end of the sentence not all have one to spare.
   */
  private List<int[]> withAbbreviations(List<int[]> tokens, PlainText text) {
    List<int[]> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int[] token = tokens.get(i);
      if (i > 0 && token[1] - token[0] == 1 && text.at(token[0]) == '.') {
        int[] last = joined.get(joined.size() - 1);
        String word = text.value().substring(last[0], token[1]);
        boolean end = i == tokens.size() - 1;
        if (last[1] == token[0]
            && (end ? abbreviations.mayEnd(word) : abbreviations.contains(word))) {
          last[1] = token[1];
          continue;
        }
      }
      joined.add(token);
    }
    return joined;
  }

  private void split(TokenizerME tokenizer, PlainText text, int begin, int end, List<int[]> into) {
    if (begin >= end) {
      return;
    }
    String stretch = text.value().substring(begin, end).replace('\n', ' ');
    List<int[]> whole = new ArrayList<>();
    for (opennlp.tools.util.Span span : tokenizer.tokenizePos(stretch)) {
      add(whole, text, begin + span.getStart(), begin + span.getEnd());
    }
    List<int[]> parts = new ArrayList<>();
    for (int[] token : Addresses.whole(stretch, begin, whole)) {
      Clitics.split(stretch, token[0] - begin, token[1] - begin, parts);
    }
    for (int[] part : parts) {
      add(into, text, begin + part[0], begin + part[1]);
    }
  }

  /** A token that begins inside a character of the original (the ligature of "fi") is no token. */
  private static void add(List<int[]> tokens, PlainText text, int begin, int end) {
    if (!tokens.isEmpty()) {
      int[] last = tokens.get(tokens.size() - 1);
      if (text.original(begin, end).begin() < text.original(last[0], last[1]).end()) {
        last[1] = end;
        return;
      }
    }
    tokens.add(new int[] {begin, end});
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
