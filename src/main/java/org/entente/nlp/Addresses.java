package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages and mailboxes, which are one token each. */
final class Addresses {
  /** No address ends in a sign of punctuation, and none begins with one. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s\"<>]*[^\\s\"<>.,;:!?)'\\]]"
              + "|[\\p{L}\\d][\\p{L}\\d.+_-]*@(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}");

  private Addresses() {}

  /**
   * Joins what an address was split into.
   *
   * @param stretch a part of a text
   * @param begin where the part begins in the text
   * @param tokens its tokens, by their places in the text
   */
  static List<int[]> whole(String stretch, int begin, List<int[]> tokens) {
    // Nearly every sentence has none.
    if (stretch.indexOf('@') < 0 && !stretch.contains("://") && !stretch.contains("www.")) {
      return tokens;
    }
    List<int[]> joined = new ArrayList<>(tokens);
    Matcher address = ADDRESS.matcher(stretch);
    while (address.find()) {
      int from = begin + address.start();
      int to = begin + address.end();
      List<int[]> around = new ArrayList<>();
      boolean put = false;
      for (int[] token : joined) {
        if (token[1] <= from || token[0] >= to) {
          around.add(token);
          continue;
        }
        if (token[0] < from) {
          around.add(new int[] {token[0], from});
        }
        if (!put) {
          around.add(new int[] {from, to});
          put = true;
        }
        if (token[1] > to) {
          around.add(new int[] {to, token[1]});
        }
      }
      joined = around;
    }
    return joined;
  }
}
