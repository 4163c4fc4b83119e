package org.entente.nlp.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * Writes an OpenNLP model so that the same model gives the same bytes: OpenNLP itself writes the
 * time of day into the archive and its manifest.
 */
final class StableModelFile {
  private static final String MANIFEST = "manifest.properties";
  private static final String TIMESTAMP = "Timestamp=";

  /** The oldest time a zip file can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableModelFile() {}

  /** Writes the model; does not close the stream. */
  static void write(BaseModel model, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    // The manifest comes first: OpenNLP learns from it how to read the rest.
    byte[] manifest = entries.remove(MANIFEST);
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_COMPRESSION);
    put(zip, MANIFEST, timeless(manifest == null ? new byte[0] : manifest));
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      put(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] timeless(byte[] manifest) {
    return Arrays.stream(new String(manifest, StandardCharsets.ISO_8859_1).split("\\R"))
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith(TIMESTAMP) ? TIMESTAMP + "0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
