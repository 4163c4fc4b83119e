package org.entente.extract.claims;

import java.util.List;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Text;
import org.entente.nlp.Analyzer;
import org.entente.nlp.sequence.LinearChain;

/** Sentences of our own, read with the shipped models. */
final class Analysed {
  private static final Analyzer ANALYZER = Analyzer.load();

  private static final ClaimFinder FINDER =
      new ClaimFinder(
          LinearChain.load("/models/claims-cues.bin"),
          LinearChain.load("/models/claims-roles.bin"));

  private Analysed() {}

  static AnnotatedArticle article(String text) {
    return article("test.txt", text);
  }

  static AnnotatedArticle article(String file, String text) {
    return ANALYZER.analyze(Article.bare(file, text));
  }

  static List<Claim> claims(AnnotatedArticle article) {
    return FINDER.find(article, List.of(), List.of());
  }

  /**
   * The claims of a text in which each of these phrases, wherever it stands, refers to the entities
   * named after it: "the leaders=Smith+Lee" to both, "Lee" to itself.
   */
  static List<Claim> claims(String text, String... phrases) {
    List<Mention> mentions =
        java.util.Arrays.stream(phrases).flatMap(p -> mentions(text, p).stream()).toList();
    return FINDER.find(article(text), mentions, List.of());
  }

  private static List<Mention> mentions(String text, String phrase) {
    String[] parts = phrase.split("=", -1);
    List<String> entities = List.of(parts[parts.length - 1].split("\\+", -1));
    List<Mention> found = new java.util.ArrayList<>();
    for (int at = text.indexOf(parts[0]); at >= 0; at = text.indexOf(parts[0], at + 1)) {
      found.add(
          new Mention(
              new Span(at, at + parts[0].length()),
              parts[0],
              EntityType.PERSON,
              entities.size() > 1 ? MentionKind.GROUP : MentionKind.NAME,
              entities,
              1));
    }
    return found;
  }

  static String source(String text, Claim claim) {
    return claim.source().map(s -> Text.of(text).cover(s.span())).orElse("");
  }

  static List<String> content(String text, Claim claim) {
    return claim.content().stream().map(Text.of(text)::cover).toList();
  }
}
