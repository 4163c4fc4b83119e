package org.entente.nlp.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/**
 * The shipped table of phrases that are names somewhere: read line by line, since it is long and
 * most of it is kept by nobody as it stands.
 */
public final class ListedPhrases {
  private static final String TABLE = "/models/name-lists.tsv.gz";

  private ListedPhrases() {}

  /** Gives every phrase, in lower case, and what it may be, in the table's order. */
  public static void forEach(BiConsumer<String, Set<ListedAs>> action) {
    InputStream raw = ListedPhrases.class.getResourceAsStream(TABLE);
    if (raw == null) {
      throw new IllegalStateException("no " + TABLE + ": make it with `entente train lists`");
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
      lines.readLine();
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        Set<ListedAs> kinds = EnumSet.noneOf(ListedAs.class);
        for (ListedAs kind : ListedAs.values()) {
          if (line.indexOf(kind.code(), tab) > 0) {
            kinds.add(kind);
          }
        }
        action.accept(line.substring(0, tab), kinds);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
