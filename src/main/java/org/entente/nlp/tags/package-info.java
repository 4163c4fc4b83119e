/**
 * Parts of speech. In go the forms of a sentence's tokens, out come for each its universal part of
 * speech and its Penn Treebank tag. Read {@link org.entente.nlp.tags.Tagger} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.nlp.tags;
