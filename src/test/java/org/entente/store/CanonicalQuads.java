package org.entente.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The quads of a store as sorted N-Quads lines; equal lines are equal graphs, as none is blank. */
final class CanonicalQuads {
  private CanonicalQuads() {}

  static List<String> of(Store store) {
    return store.read(
        data -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          RDFDataMgr.write(out, data, Lang.NQUADS);
          return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
        });
  }
}
