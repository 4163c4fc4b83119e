/** Corpora in, the name model out. Read {@link org.entente.train.names.TrainNames} first. */
@org.jspecify.annotations.NullMarked
package org.entente.train.names;
