package org.entente.nlp.tags;

/**
 * What a word is in its sentence.
 *
 * @param upos universal part of speech (VERB)
 * @param penn Penn Treebank tag (VBD)
 */
public record Tag(String upos, String penn) {
  /** The name under which a model knows it. */
  public String label() {
    return upos + " " + penn;
  }

  /** The tag that a model knows under a name. */
  public static Tag of(String label) {
    int blank = label.indexOf(' ');
    return new Tag(label.substring(0, blank), label.substring(blank + 1));
  }
}
