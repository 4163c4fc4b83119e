package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Asks the queries under {@code /derivation} on the classpath.
 *
 * @param data in a read transaction
 */
record DerivationQueries(DatasetGraph data) {
  /** Rows that a sort or a DISTINCT holds in memory; some 200 MB at most. */
  private static final long ROWS_IN_MEMORY = 200_000;

  /**
   * Takes the rows of a query one by one.
   *
   * @param name "met-with"
   */
  void forEach(String name, Consumer<Binding> row) {
    try (QueryExec execution =
        QueryExec.dataset(data)
            .query(text(name))
            .set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY)
            .build()) {
      execution.select().forEachRemaining(row);
    }
  }

  static String text(String name) {
    String resource = "/derivation/" + name + ".rq";
    try (InputStream in = DerivationQueries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the classpath has no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
