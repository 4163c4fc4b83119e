package org.entente.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One document as it was read.
 *
 * @param id short, safe in a file name and in an IRI, the same on every run and machine: derived
 *     from the address where there is one, otherwise from the content
 * @param uri the article's own address
 * @param title its headline
 * @param published its date of publication
 * @param publisher who published it
 * @param language BCP 47 tag; "en" unless the source says otherwise
 * @param file the input's path as the user gave it (with the line for a line of JSON Lines), "-"
 *     for standard input
 * @param offset code points of the decoded file that come before the text (a header, a dateline)
 * @param text the story itself, unchanged to the last newline
 * @param contentHash SHA-256, lower-case hexadecimal, of all that the graph of the article depends
 *     on
 */
public record Article(
    String id,
    Optional<String> uri,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    String language,
    String file,
    int offset,
    Text text,
    String contentHash) {

  /**
   * An English text of which no more is known, as corpora give them: without address, title, date
   * or publisher, and with a content hash of nothing.
   *
   * @param name its id and file
   * @param text the text
   */
  public static Article bare(String name, String text) {
    return new Article(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        name,
        0,
        Text.of(text),
        "0");
  }

  /** The same article, published on a day. */
  public Article publishedOn(LocalDate day) {
    return new Article(
        id, uri, title, Optional.of(day), publisher, language, file, offset, text, contentHash);
  }
}
