package org.entente.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.model.Article;
import org.entente.model.Outcome;

/**
 * One file or standard input, opened when the first article is asked for. Whether it is compressed
 * its first bytes tell, whatever its name; what form it has its name tells, otherwise its first
 * bytes.
 */
final class SingleFile implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final String file;
  private final Optional<InputStream> given;
  private final Limits limits;
  private Optional<InputStream> stream = Optional.empty();
  private Optional<JsonLines> lines = Optional.empty();

  /**
   * One input.
   *
   * @param file path, or "-"
   * @param given the stream behind "-"; otherwise the file is opened
   */
  SingleFile(String file, Optional<InputStream> given, Limits limits) {
    this.file = file;
    this.given = given;
    this.limits = limits;
  }

  /**
   * The next article or problem, empty at the end.
   *
   * @throws IOException if the file cannot be read any further
   */
  Optional<Outcome<Article>> next() throws IOException {
    if (lines.isPresent()) {
      return lines.get().next();
    }
    if (stream.isPresent()) {
      return Optional.empty();
    }
    InputStream raw = given.isPresent() ? given.get() : Files.newInputStream(Path.of(file));
    stream = Optional.of(raw);
    BufferedInputStream in = decompressed(new BufferedInputStream(raw, BUFFER_BYTES));
    Format format =
        given.isPresent()
            ? Format.sniff(opening(in))
            : Format.of(file).orElse(Format.sniff(opening(in)));
    if (format == Format.JSON_LINES) {
      lines = Optional.of(new JsonLines(in, file, limits));
      return lines.get().next();
    }
    // One byte beyond the limit shows that there is more.
    return Optional.of(TextFile.read(in.readNBytes(limits.articleBytes() + 1), file, limits));
  }

  private static BufferedInputStream decompressed(BufferedInputStream in) throws IOException {
    byte[] magic = peek(in, 2);
    boolean gzip = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
    return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER_BYTES)) : in;
  }

  private static byte[] opening(BufferedInputStream in) throws IOException {
    return peek(in, Encoding.SAMPLE_BYTES);
  }

  private static byte[] peek(BufferedInputStream in, int count) throws IOException {
    in.mark(count);
    byte[] bytes = in.readNBytes(count);
    in.reset();
    return bytes;
  }

  @Override
  public void close() throws IOException {
    // Standard input is not ours to close.
    if (given.isEmpty() && stream.isPresent()) {
      stream.get().close();
    }
  }
}
