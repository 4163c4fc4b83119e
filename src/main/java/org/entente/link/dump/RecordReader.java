package org.entente.link.dump;

import java.util.List;

/** Turns the lines of one record of a dump into an item. Safe for any number of threads. */
interface RecordReader {
  /** Reads one record; what cannot be read holds nothing. */
  Found read(List<String> lines);

  /**
   * Whether a line belongs to the same record as the line before it.
   *
   * @param first the record's first line
   */
  boolean continues(String first, String line);
}
