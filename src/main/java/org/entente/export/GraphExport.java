package org.entente.export;

import java.io.OutputStream;

/** Writes a flat graph in one format. */
interface GraphExport {
  /** Writes all of it in UTF-8, and flushes; equal graphs give equal bytes. */
  void write(FlatGraph graph, OutputStream out);
}
