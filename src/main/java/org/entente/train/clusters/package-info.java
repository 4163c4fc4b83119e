/**
 * Open texts in, classes of words that are used alike out. Read {@link
 * org.entente.train.clusters.TrainClusters} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.train.clusters;
