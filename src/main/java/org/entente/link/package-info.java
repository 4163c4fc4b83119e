/**
 * Entities to Wikidata.
 *
 * <p>In go {@link org.entente.model.Facts}, out come {@link org.entente.model.LinkedFacts}. Read
 * {@link org.entente.link.Linker} first. Nobody is guessed: where the gazetteer knows two who could
 * be meant, or nobody, the entity stays NIL.
 */
@org.jspecify.annotations.NullMarked
package org.entente.link;
