package org.entente.server;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.web.HttpSC;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SPARQL queries, and of them only those that stay inside: none that calls another server, loads a
 * Java class or holds a thread; none that answers more rows than allowed.
 */
final class ReadOnlyQuery extends SPARQL_QueryDataset {
  /** Tells a client whose query had no smaller limit of its own how many rows it can get. */
  static final String ROW_LIMIT_HEADER = "Entente-Row-Limit";

  private static final Logger LOG = LoggerFactory.getLogger(ReadOnlyQuery.class);
  private static final String JAVA = "java:";
  private static final String ARQ_FUNCTION = "/ARQ/function#";

  /** ARQ's functions that sleep, print to the server's output, or show its settings. */
  private static final Set<String> REFUSED_FUNCTIONS = Set.of("wait", "print", "context");

  private static final int LAST_ASCII = 126;

  private final long maxRows;
  private final Set<String> services;

  /**
   * @param services the addresses that SERVICE may name
   */
  ReadOnlyQuery(long maxRows, Set<String> services) {
    this.maxRows = maxRows;
    this.services = Set.copyOf(services);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    refuseWhatLeaves(query);
    if (query.isAskType()) {
      return;
    }
    if (!query.hasLimit() || query.getLimit() > maxRows) {
      query.setLimit(maxRows);
      action.setResponseHeader(ROW_LIMIT_HEADER, Long.toString(maxRows));
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (ActionErrorException e) {
      String message = Objects.requireNonNullElse(e.getMessage(), "The query was not answered.");
      throw new ActionErrorException(e.getRC(), ascii(message), null);
    } catch (QueryCancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      // What went wrong inside (a path, a class) is for the log, not for the client.
      LOG.warn("request {} failed", action.id, e);
      ServletOps.errorOccurred("The query failed inside the server (request " + action.id + ").");
    }
  }

  private void refuseWhatLeaves(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    Op op = Algebra.compile(query);
    Walker.walk(op, new Operators(services), new Functions());
  }

  private static void refuse(String what) {
    ServletOps.error(HttpSC.FORBIDDEN_403, what);
  }

  /** Fuseki writes messages byte by byte as ISO 8859-1 and breaks off at anything else. */
  private static String ascii(String message) {
    StringBuilder out = new StringBuilder();
    message
        .codePoints()
        .forEach(
            c -> {
              if (c <= LAST_ASCII) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format("U+%04X", c));
              }
            });
    return out.toString();
  }

  private static final class Operators extends OpVisitorBase {
    private final Set<String> services;

    Operators(Set<String> services) {
      this.services = services;
    }

    @Override
    public void visit(OpService service) {
      Node address = service.getService();
      if (!address.isURI() || !services.contains(address.getURI())) {
        refuse(
            services.isEmpty()
                ? "SERVICE is not allowed: this server calls no other. Ask each server by itself"
                    + " and join the answers on your side."
                : "SERVICE is not allowed but for " + new TreeSet<>(services) + ".");
      }
    }

    @Override
    public void visit(OpBGP bgp) {
      bgp.getPattern()
          .forEach(
              triple -> {
                if (triple.getPredicate().isURI()
                    && triple.getPredicate().getURI().startsWith(JAVA)) {
                  refuse("Java classes cannot be called: " + triple.getPredicate());
                }
              });
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Call) {
        refuse("CALL is not allowed: name the function in the query.");
      }
      check(function);
    }

    private static void check(ExprFunction function) {
      String name = function.getFunctionIRI();
      if (name == null) {
        return;
      }
      int local = name.indexOf(ARQ_FUNCTION);
      if (name.startsWith(JAVA)
          || (local >= 0
              && REFUSED_FUNCTIONS.contains(name.substring(local + ARQ_FUNCTION.length())))) {
        refuse("The function " + name + " is not allowed.");
      }
    }
  }
}
