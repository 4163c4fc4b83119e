package org.entente.read;

/**
 * What is too large to be a news article, so that no input, however it is compressed, can fill the
 * memory.
 *
 * @param articleBytes bytes of a decompressed text file, and of the text in a line of JSON Lines
 * @param lineBytes bytes of a line of JSON Lines, which may hold more than the text
 */
public record Limits(int articleBytes, int lineBytes) {
  /**
   * 4 MiB of text, ten times the longest government transcript seen (400 kB); 16 MiB for a line,
   * since archives carry the page's HTML beside its text.
   */
  public static final Limits DEFAULT = new Limits(4 << 20, 16 << 20);

  public Limits {
    if (articleBytes < 1 || lineBytes < articleBytes) {
      throw new IllegalArgumentException(
          "limits must be positive and a line at least as long as an article: "
              + articleBytes
              + ", "
              + lineBytes);
    }
  }
}
