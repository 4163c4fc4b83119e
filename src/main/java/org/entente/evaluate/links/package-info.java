/**
 * How well and how fast entities are linked.
 *
 * <p>In go gold and an index, out come scores and speeds. Read {@link
 * org.entente.evaluate.links.IndexSpeed} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.evaluate.links;
