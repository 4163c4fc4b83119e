/**
 * Dependency trees. In go a sentence's forms and tags, out come for each token its head and its
 * relation; a CoNLL-U file can be read as well. Read {@link org.entente.nlp.trees.Parser} first.
 *
 * <p>The flavour is Universal Dependencies 2.15 as the English Web Treebank and GUM have it, with
 * subtypes: a title hangs on the name ({@code nmod:desc}: President ← Bush), a name's later words
 * on its first ({@code flat}), a passive's subject is {@code nsubj:pass} and its agent {@code
 * obl:agent}, dates and measures without preposition are {@code obl:unmarked} and {@code
 * nmod:unmarked}, relative clauses {@code acl:relcl}. Punctuation marks are {@code punct} and hang
 * on words.
 */
@org.jspecify.annotations.NullMarked
package org.entente.nlp.trees;
