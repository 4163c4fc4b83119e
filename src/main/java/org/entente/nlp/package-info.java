/**
 * The language: an article becomes sentences, tokens, parts of speech, lemmas, dependency trees and
 * names.
 *
 * <p>In goes an {@link org.entente.model.Article}, out comes an {@link
 * org.entente.model.AnnotatedArticle}, whose every position is a code point of the original text.
 * Read {@link org.entente.nlp.Analyzer} first; before it {@code language} leaves out what is not
 * English; the steps are {@link org.entente.nlp.PlainText}, {@link
 * org.entente.nlp.SentenceSplitter}, {@link org.entente.nlp.Tokens}, then {@code tags}, {@link
 * org.entente.nlp.Lemmas}, {@code trees} and {@code names}. The flavour of the trees is described
 * at {@code trees}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.nlp;
