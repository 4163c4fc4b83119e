/**
 * Corpora to model files. In go the paths of corpora, out come the models that the steps load; the
 * same corpora give the same bytes on every machine. Read {@link org.entente.train.TagTraining}
 * first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.train;
