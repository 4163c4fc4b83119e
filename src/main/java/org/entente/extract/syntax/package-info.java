/**
 * A sentence's dependency tree, asked from above: children, subtrees, phrases. In go {@link
 * org.entente.model.Sentence}s; everything else in {@code extract} looks at trees through {@link
 * org.entente.extract.syntax.Tree}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.extract.syntax;
