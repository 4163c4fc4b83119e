/**
 * Who is who in one article.
 *
 * <p>In go the trees and names of an {@link org.entente.model.AnnotatedArticle}, out come {@link
 * org.entente.extract.reference.References}: every mention (name, title, pronoun, group) with the
 * entities behind it, and the entities with their offices. Read {@link
 * org.entente.extract.reference.ReferenceFinder} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract.reference;
