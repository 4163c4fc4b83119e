package org.entente.store;

import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/**
 * A SPARQL endpoint.
 *
 * @param address of the query service
 */
record Endpoint(String address) implements SparqlSource {
  @Override
  public <T> T ask(Query query, Function<QueryExec, T> use) {
    try (QueryExec execution = QueryExecHTTP.service(address).query(query).build()) {
      return use.apply(execution);
    } catch (QueryExceptionHTTP | HttpException e) {
      throw new StoreException(
          "The SPARQL endpoint "
              + address
              + " did not answer: "
              + e.getMessage()
              + ". Check that the address is that of its query service, and that it is running.",
          e);
    }
  }

  @Override
  public void close() {
    // Each query has a connection of its own.
  }
}
