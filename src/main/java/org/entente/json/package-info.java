/**
 * Facts as JSON Lines, the interface to other programs: one object per article, one article per
 * line, as {@code facts.schema.json} describes.
 *
 * <p>In go linked facts, out comes a line, and back. Read {@link org.entente.json.FactsJson} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.json;
