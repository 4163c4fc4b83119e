package org.entente.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.gazetteer.Table;
import org.entente.model.Token;

/**
 * Words a content in the affirmative: "that Russia did n't meddle" becomes "Russia meddled".
 * Irregular past tenses come from {@code lexicon/past-tenses.tsv}.
 */
final class Affirmative {
  private static final List<String> DROPPED = List.of("that", "\"");

  private final Map<String, String> past;

  private Affirmative(Map<String, String> past) {
    this.past = Map.copyOf(past);
  }

  static Affirmative load() {
    Map<String, String> past = new HashMap<>();
    Table.load("/lexicon/past-tenses.tsv")
        .rows()
        .forEach(r -> past.put(r.get("lemma"), r.get("past")));
    return new Affirmative(past);
  }

  /**
   * The content's words without quotation marks, introducing "that" and negation.
   *
   * @param head of the content's main clause
   */
  String of(ArticleView view, BitSet content, int head) {
    return of(view, content, head, head);
  }

  /**
   * The same of a clause that shares its auxiliaries with another ("did not come or stay").
   *
   * @param auxiliaries the head of the clause that has them; {@code head} where it has its own
   */
  String of(ArticleView view, BitSet content, int head, int auxiliaries) {
    BitSet left = (BitSet) content.clone();
    BitSet negations = new Clause(view, auxiliaries).negations();
    left.andNot(negations);
    Map<Integer, String> changed = new HashMap<>();
    if (!negations.isEmpty()) {
      for (int c : view.children(auxiliaries)) {
        Token token = view.tokens.get(c);
        boolean isDo = token.lemma().equals("do") && view.relation(c).equals("aux");
        if (isDo && content.get(c)) {
          left.clear(c);
          changed.put(head, inflected(view.tokens.get(head), token.tag()));
        } else if (token.form().equalsIgnoreCase("wo")) {
          changed.put(c, "will");
        } else if (token.form().equalsIgnoreCase("ca")) {
          changed.put(c, "can");
        }
      }
    }
    int first = left.nextSetBit(0);
    List<String> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int before = -1;
    for (int i = first; i >= 0; i = left.nextSetBit(i + 1)) {
      boolean opening = words.isEmpty();
      if (view.key[i].equals("\"") || opening && DROPPED.contains(view.key[i])) {
        continue;
      }
      if (opening && List.of(",", ".", "--").contains(view.key[i])) {
        continue;
      }
      String word = changed.getOrDefault(i, view.tokens.get(i).form());
      boolean glued =
          before >= 0 && view.tokens.get(before).span().end() == view.tokens.get(i).span().begin();
      if (!opening && view.sentence[before] != view.sentence[i]) {
        endSentence(text);
      }
      text.append(opening || glued ? "" : " ").append(word);
      words.add(word);
      before = i;
    }
    return text.toString().replaceAll("[,.;:\\s]+$", "").strip();
  }

  /** A part that was cut off by "…," she said gets its full stop back. */
  private static void endSentence(StringBuilder text) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == ',') {
      text.setCharAt(last, '.');
    }
  }

  private String inflected(Token verb, String tag) {
    String base = verb.form().toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "VBD" -> past(base);
      case "VBZ" ->
          base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch")
              ? base + "es"
              : base.equals("have")
                  ? "has"
                  : base.equals("go")
                      ? "goes"
                      : consonantY(base)
                          ? base.substring(0, base.length() - 1) + "ies"
                          : base + "s";
      default -> base;
    };
  }

  private String past(String base) {
    String irregular = past.get(base);
    if (irregular != null) {
      return irregular;
    }
    return consonantY(base)
        ? base.substring(0, base.length() - 1) + "ied"
        : base.endsWith("e") ? base + "d" : base + "ed";
  }

  private static boolean consonantY(String base) {
    return base.length() > 1
        && base.endsWith("y")
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
