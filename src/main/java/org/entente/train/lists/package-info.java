/**
 * Public lists of names in, one table of words that are parts of names out. Read {@link
 * org.entente.train.lists.TrainNameLists} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.train.lists;
