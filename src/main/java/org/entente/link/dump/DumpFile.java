package org.entente.link.dump;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A dump as it lies on disk. */
record DumpFile(Path path) {
  private static final int BUFFER = 1 << 20;

  /** What a dump's lines say. */
  enum Format {
    JSON,
    TRIPLES,
    TABLE
  }

  /**
   * The format that the file's name tells.
   *
   * @throws IllegalStateException if it tells none
   */
  Format format() {
    String name = plainName();
    if (name.endsWith(".json")) {
      return Format.JSON;
    }
    if (name.endsWith(".nt")) {
      return Format.TRIPLES;
    }
    if (name.endsWith(".tsv") || name.endsWith(".tab")) {
      return Format.TABLE;
    }
    throw new IllegalStateException(
        path + " is no dump: its name must end in .json, .nt, .tsv or .tab, also with .gz or .bz2");
  }

  /** Its name without folders, by which an interrupted run knows it again. */
  String name() {
    return path.getFileName().toString();
  }

  private String plainName() {
    return name().replaceAll("\\.(gz|bz2)$", "");
  }

  /** Its lines, decompressed. Several compressed streams in one file count as one. */
  BufferedReader lines() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    InputStream in =
        name().endsWith(".gz")
            ? new GZIPInputStream(raw, BUFFER)
            : name().endsWith(".bz2") ? new BZip2CompressorInputStream(raw, true) : raw;
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
  }
}
