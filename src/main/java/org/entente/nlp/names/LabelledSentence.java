package org.entente.nlp.names;

import java.util.List;
import org.entente.model.EntityType;

/**
 * A sentence of a corpus with its names.
 *
 * @param forms its tokens
 * @param names its names, in order, not overlapping
 */
public record LabelledSentence(List<String> forms, List<TokenSpan> names) {
  public LabelledSentence {
    forms = List.copyOf(forms);
    names = List.copyOf(names);
  }

  /**
   * A name in tokens.
   *
   * @param begin first token
   * @param end one past the last token
   * @param type what it names
   */
  public record TokenSpan(int begin, int end, EntityType type) {}
}
