package org.entente.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * A read-only view of a dataset whose default graph is the union of its named graphs, so that a
 * query needs no GRAPH.
 *
 * <p>TDB2 evaluates a query on its own storage, underneath any view, and makes the union itself
 * when the context says so; that keeps its join order and its indexes. Reading graphs as files goes
 * through this view.
 */
final class UnionView extends DatasetGraphReadOnly {
  private static final Symbol TDB_UNION =
      Symbol.create("http://jena.apache.org/TDB#unionDefaultGraph");

  UnionView(DatasetGraph data, Context settings) {
    super(data, merged(data, settings));
  }

  private static Context merged(DatasetGraph data, Context settings) {
    Context context = Context.mergeCopy(data.getContext(), settings);
    context.set(TDB_UNION, true);
    return context;
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(this);
  }
}
