package org.entente.model;

/**
 * One token of a sentence, with its analysis.
 *
 * @param span where it stands in the article, in code points
 * @param form its characters after typographic normalisation (straight quotes, plain hyphens and
 *     spaces)
 * @param lemma its dictionary form, lower case but for names
 * @param upos its universal part of speech (PROPN, VERB, …)
 * @param tag its Penn Treebank tag (NNP, VBD, …)
 * @param head index in the sentence of the token it depends on; {@link #ROOT} for the root
 * @param relation its Universal Dependencies relation to the head, with subtype (nsubj:pass),
 *     "root" for the root
 */
public record Token(
    Span span, String form, String lemma, String upos, String tag, int head, String relation) {
  /** The head of a sentence's root. */
  public static final int ROOT = -1;
}
