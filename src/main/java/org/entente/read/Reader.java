package org.entente.read;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.model.Article;
import org.entente.model.Outcome;

/**
 * Reads articles from files, folders and standard input.
 *
 * <p>Immutable and safe for use by any number of threads; the streams it gives are not.
 */
public final class Reader {
  private final Limits limits;

  /** Reads what is no larger than {@link Limits#DEFAULT}. */
  public Reader() {
    this(Limits.DEFAULT);
  }

  /** Reads what is no larger than {@code limits}. */
  public Reader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The articles of all inputs, in order. Nothing is opened before it is asked for, one file is
   * open at a time, and one article is held at a time, so that archives of any length can be read.
   *
   * @param inputs paths of text files ({@code .txt}), JSON Lines ({@code .jsonl}, {@code .ndjson},
   *     {@code .json}), both also compressed ({@code .gz}), and folders of such files; {@code -} is
   *     standard input. A file with another ending that is named here itself is JSON Lines if it
   *     begins with an opening brace, otherwise text.
   * @param standardInput what {@code -} stands for
   * @return articles, and problems where something is no article; sequential, to be closed if it is
   *     not read to its end
   */
  public Stream<Outcome<Article>> read(List<String> inputs, InputStream standardInput) {
    Walk walk = new Walk(inputs, standardInput, limits);
    // Not flatMap: asked for its iterator, that holds all articles of a file at once.
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(walk::close);
  }
}
