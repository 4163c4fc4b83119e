/**
 * Trains the models of references. In go texts whose chains people marked, out come the model
 * files. Read {@link org.entente.train.references.TrainReferences} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.train.references;
