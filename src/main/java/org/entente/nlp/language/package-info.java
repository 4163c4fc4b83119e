/**
 * Whether an article is in English, the only language that the rest of {@code nlp} knows.
 *
 * <p>In goes an {@link org.entente.model.Article}, out come the same article or the {@link
 * org.entente.model.Problem} that it is in another language. Read {@link
 * org.entente.nlp.language.LanguageCheck} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.nlp.language;
