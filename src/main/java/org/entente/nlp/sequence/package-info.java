/**
 * Learned sequence labelling: in go feature lists with labels, out comes a model that labels.
 *
 * <p>Knows nothing of language: what the elements are and which features they have is the caller's
 * affair. Read {@link org.entente.nlp.sequence.LinearChain} (the model) first, then {@link
 * org.entente.nlp.sequence.LinearChainTrainer}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.nlp.sequence;
