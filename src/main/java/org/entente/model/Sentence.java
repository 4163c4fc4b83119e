package org.entente.model;

import java.util.List;

/**
 * A sentence with its dependency tree.
 *
 * @param span where it stands in the article, in code points
 * @param tokens its tokens in order; their heads index this list and form one tree
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
