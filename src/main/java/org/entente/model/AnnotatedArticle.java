package org.entente.model;

import java.util.List;

/**
 * An article with its linguistic analysis.
 *
 * @param article the document
 * @param sentences in order, not overlapping
 * @param names in order, not overlapping, each within one sentence and on token boundaries
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Name> names) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
