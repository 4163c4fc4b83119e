package org.entente.model;

/**
 * The Wikidata item behind an entity.
 *
 * @param qid Wikidata identifier ("Q7747")
 * @param label the item's name in the gazetteer
 * @param score 0 to 1
 * @param sure whether the score suffices to call the two the same ({@code owl:sameAs}); otherwise a
 *     close match only
 */
public record Link(String qid, String label, double score, boolean sure) {}
