/**
 * The whole way, from an article to the store: the first thing to read of the whole house.
 *
 * <p>In go articles as {@code read} gives them, out come facts or a filled store, and a {@link
 * org.entente.pipeline.RunReport}. Read {@link org.entente.pipeline.Pipeline} first.
 */
@org.jspecify.annotations.NullMarked
package org.entente.pipeline;
