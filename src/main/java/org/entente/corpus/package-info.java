/**
 * The formats of annotated corpora. In go folders as their makers publish them, out come texts with
 * spans; {@code train} learns from them and {@code evaluate} measures against them. Read {@link
 * org.entente.corpus.Polnear}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.corpus;
