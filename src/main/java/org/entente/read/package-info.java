/**
 * Files to articles: plain text, JSON Lines, folders of them, compressed or not, and standard
 * input.
 *
 * <p>In go paths as the user gave them, out comes a lazy stream of articles; what cannot be read
 * comes out as a {@link org.entente.model.Problem} and the stream goes on. Read {@link
 * org.entente.read.Reader} first, then {@link org.entente.read.TextFile} and {@link
 * org.entente.read.JsonLines}, one for each form of article.
 */
@org.jspecify.annotations.NullMarked
package org.entente.read;
