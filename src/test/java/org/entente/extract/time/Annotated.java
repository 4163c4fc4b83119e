package org.entente.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Text;
import org.entente.model.Token;

/**
 * Articles of one sentence a line, analysed by hand: a few verbs have tags, and every other word
 * depends on the verb before it or, failing that, on the first one.
 */
final class Annotated {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[ap]\\.m\\.|(?:[A-Z]\\.)+|'s|o'clock|\\d+(?:[.,:]\\d+)*\\p{L}*|\\p{L}+(?:-\\p{L}+)*|\\S");

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("met", "VBD"),
          Map.entry("said", "VBD"),
          Map.entry("talked", "VBD"),
          Map.entry("arrived", "VBD"),
          Map.entry("began", "VBD"),
          Map.entry("lasted", "VBD"),
          Map.entry("agreed", "VBD"),
          Map.entry("died", "VBD"),
          Map.entry("meet", "VB"),
          Map.entry("visit", "VB"),
          Map.entry("meets", "VBZ"),
          Map.entry("scheduled", "VBN"),
          Map.entry("will", "MD"),
          Map.entry("may", "MD"),
          Map.entry("was", "VBD"),
          Map.entry("is", "VBZ"),
          Map.entry("to", "TO"),
          Map.entry("people", "NNS"),
          Map.entry("soldiers", "NNS"));

  private Annotated() {}

  static AnnotatedArticle article(String text, Optional<LocalDate> published) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        sentences.add(sentence(line, begin));
      }
      begin += line.length() + 1;
    }
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            published,
            Optional.empty(),
            "en",
            "a.txt",
            0,
            Text.of(text),
            "0");
    return new AnnotatedArticle(article, sentences, List.of());
  }

  private static Sentence sentence(String line, int begin) {
    List<int[]> spans = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    List<String> tags = new ArrayList<>();
    for (int[] span : spans) {
      String form = line.substring(span[0], span[1]);
      String plain = form.equals("May") ? "NNP" : form.matches("\\W") ? "." : "NN";
      tags.add(TAGS.getOrDefault(form.equals("May") ? form : form.toLowerCase(Locale.ROOT), plain));
    }
    int root = first(tags);
    List<Token> tokens = new ArrayList<>();
    int verb = root;
    for (int i = 0; i < spans.size(); i++) {
      String form = line.substring(spans.get(i)[0], spans.get(i)[1]);
      String tag = tags.get(i);
      boolean main = tag.matches("VBD|VBZ|VB|VBN") && !form.matches("was|is");
      int head = main ? i == root ? Token.ROOT : verb : verb;
      String relation = main ? "xcomp" : "obl";
      if (tag.equals("MD") || form.matches("was|is|to")) {
        head = i == root ? Token.ROOT : next(tags, i, root);
        relation = "aux";
      }
      if (i == root) {
        head = Token.ROOT;
        relation = "root";
      }
      if (main) {
        verb = i;
      }
      Span span = new Span(begin + spans.get(i)[0], begin + spans.get(i)[1]);
      tokens.add(new Token(span, form, form.toLowerCase(Locale.ROOT), "X", tag, head, relation));
    }
    return new Sentence(new Span(begin, begin + line.length()), tokens);
  }

  private static int first(List<String> tags) {
    for (String wanted : List.of("VBD|VBZ|VB|VBN")) {
      for (int i = 0; i < tags.size(); i++) {
        boolean auxiliary = i + 1 < tags.size() && tags.get(i + 1).matches("VBN|TO");
        if (tags.get(i).matches(wanted) && !auxiliary) {
          return i;
        }
      }
    }
    return 0;
  }

  private static int next(List<String> tags, int from, int otherwise) {
    for (int i = from + 1; i < tags.size(); i++) {
      if (tags.get(i).matches("VB|VBN")) {
        return i;
      }
    }
    return otherwise;
  }
}
