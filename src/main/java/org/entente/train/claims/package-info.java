/**
 * Trains the claim models. In go PolNeAR's articles and attributions, out come the two model files
 * and the bins of the cue lexicon. Read {@link org.entente.train.claims.ClaimTrainer} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.train.claims;
