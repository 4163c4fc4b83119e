package org.entente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which type of PLOVER a CAMEO code has become: {@code CAMEO2PLOVER-2021.txt} of the Open Event
 * Data Alliance (P. Schrodt, 17 September 2021).
 */
public final class CameoTable {
  private static final Pattern ROW = Pattern.compile("(\\d{2,4}):\\s*([A-Z]+)\\b.*");

  /**
   * Appeals (CAMEO 02), which the table leaves out; PLOVER's manual has them with demands. Public
   * statements (01) are no events there.
   */
  private static final Map<String, String> APPEALS = Map.of("02", "REQUEST");

  private final Map<String, String> types = new HashMap<>(APPEALS);

  private CameoTable() {}

  /** Reads the table. */
  public static CameoTable read(Path file) {
    CameoTable table = new CameoTable();
    try {
      for (String line : Files.readAllLines(file)) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
          table.types.putIfAbsent(row.group(1), row.group(2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return table;
  }

  /** The type of a code; that of the code above it where the table lacks it. */
  public Optional<String> type(String cameo) {
    for (int length = cameo.length(); length >= 2; length--) {
      String type = types.get(cameo.substring(0, length));
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
