/**
 * Who said, denied, promised or accepted what. In go an {@link org.entente.model.AnnotatedArticle},
 * its mentions and entities, out come {@link org.entente.model.Claim}s.
 *
 * <p>Read {@link org.entente.extract.claims.ClaimFinder} first. Two learned models find the
 * outermost attributions ({@link org.entente.extract.claims.AttributionFinder}): one reads the
 * article and says which tokens are cues, the other goes to each cue and says which tokens around
 * it are its source, cue and content. Rules over the tree then find the claims inside claims.
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract.claims;
