/**
 * The model that links entities. In go documents whose entities are known, out come weights. Read
 * {@link org.entente.train.links.TrainLinks}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.train.links;
