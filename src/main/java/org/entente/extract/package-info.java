/**
 * From an analysed article to what it says.
 *
 * <p>In goes an {@link org.entente.model.AnnotatedArticle}, out come {@link
 * org.entente.model.Facts}. Read {@link org.entente.extract.Extractor} first: it shows the order in
 * which the subpackages build on each other: times, references (who is who), meetings and
 * agreements, other actions, claims.
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract;
