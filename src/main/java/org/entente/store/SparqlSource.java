package org.entente.store;

import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Something that can be asked in SPARQL: a store's directory, a file of RDF, or an endpoint on the
 * web. In all of them the default graph of a query is the union of all graphs.
 */
public interface SparqlSource extends AutoCloseable {
  /**
   * Asks a query.
   *
   * @param query which; it is not changed
   * @param use takes the answers from the execution, which is closed afterwards; it must not keep
   *     anything lazy
   * @throws StoreException if the endpoint cannot be reached or refuses
   */
  <T> T ask(Query query, Function<QueryExec, T> use);

  @Override
  void close();

  /**
   * Opens what a user names.
   *
   * @param location {@code http(s)://…} of a SPARQL endpoint, the directory of a store, or a file
   *     whose ending tells its syntax (.ttl, .trig, .nt, .nq, .jsonld, .rdf, also with .gz)
   * @throws StoreException if there is nothing of the kind
   */
  static SparqlSource at(String location) {
    String scheme = location.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("http://") || scheme.startsWith("https://")) {
      return new Endpoint(location);
    }
    return of(Store.at(location));
  }

  /** Asks a store; closing the source closes the store. */
  static SparqlSource of(Store store) {
    return new SparqlSource() {
      @Override
      public <T> T ask(Query query, Function<QueryExec, T> use) {
        return store.read(
            data -> {
              try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
                return use.apply(execution);
              }
            });
      }

      @Override
      public void close() {
        store.close();
      }
    };
  }
}
