/**
 * The words of the house: what an article is, and what it says.
 *
 * <p>Records, enums and interfaces only, and nothing but the JDK. Every other package speaks in
 * these. Read {@link org.entente.model.Span} and {@link org.entente.model.Text} first (all
 * positions are Unicode code points of the article's text), then follow the data: {@link
 * org.entente.model.Article}, {@link org.entente.model.AnnotatedArticle}, {@link
 * org.entente.model.Facts}, {@link org.entente.model.LinkedFacts}.
 *
 * <p>Absence is {@link java.util.Optional}; nothing here is ever null, and every list is an
 * unmodifiable copy.
 */
@org.jspecify.annotations.NullMarked
package org.entente.model;
