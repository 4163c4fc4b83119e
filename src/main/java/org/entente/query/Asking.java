package org.entente.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.entente.store.SparqlSource;

/**
 * Puts a query with the user's values to a source.
 *
 * <p>A value becomes a {@code VALUES} block in the parsed query, never a piece of its text. So no
 * value can change what is asked, whatever quotes, braces or newlines it has.
 *
 * @param query which
 * @param values by name of the parameter, as the user wrote them
 * @param limit at most so many rows
 */
public record Asking(NamedQuery query, Map<String, String> values, OptionalLong limit) {
  public Asking {
    values = Map.copyOf(values);
    for (String name : values.keySet()) {
      if (query.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw new QueryException(
            "The query " + query.name() + " has no parameter " + name + ". " + offered(query));
      }
    }
  }

  private static String offered(NamedQuery query) {
    return query.parameters().isEmpty()
        ? "It has none."
        : query.parameters().stream()
            .map(Parameter::name)
            .collect(Collectors.joining(", ", "It has: ", "."));
  }

  /**
   * Asks.
   *
   * @throws QueryException if a required value is missing, or a value stands for nothing there
   */
  public <T> T of(SparqlSource source, Function<QueryExec, T> use) {
    return source.ask(bound(source), use);
  }

  /**
   * Asks, and writes the answers.
   *
   * @param width columns of the terminal, for a table
   * @throws QueryException as {@link #of}, or if the format does not fit the query
   */
  public void write(SparqlSource source, AnswerFormat format, OutputStream out, int width) {
    of(
        source,
        execution -> {
          format.write(execution, out, width);
          return Optional.empty();
        });
  }

  /** The query with its values. */
  Query bound(SparqlSource source) {
    Query bound = QueryFactory.create(query.sparql());
    ElementGroup where = new ElementGroup();
    nodes(source).forEach((name, nodes) -> where.addElement(oneOf(name, nodes)));
    if (!where.isEmpty()) {
      Element pattern = bound.getQueryPattern();
      if (pattern instanceof ElementGroup group) {
        group.getElements().forEach(where::addElement);
      } else if (pattern != null) {
        where.addElement(pattern);
      }
      bound.setQueryPattern(where);
    }
    limit.ifPresent(bound::setLimit);
    return bound;
  }

  private Map<String, List<Node>> nodes(SparqlSource source) {
    Map<String, List<Node>> found = new LinkedHashMap<>();
    Lookup lookup = new Lookup(source);
    for (Parameter parameter : query.parameters()) {
      Optional<String> value =
          Optional.ofNullable(values.get(parameter.name())).or(parameter::standard);
      if (value.isEmpty() && parameter.required()) {
        throw new QueryException(
            "The query "
                + query.name()
                + " needs a value for "
                + parameter.name()
                + ": "
                + parameter.text()
                + " Say for instance --param "
                + parameter.name()
                + "=\""
                + parameter.example().orElse("…")
                + "\".");
      }
      value.ifPresent(given -> found.put(parameter.name(), lookup.nodes(parameter, given)));
    }
    return found;
  }

  private static ElementData oneOf(String name, List<Node> nodes) {
    Var variable = Var.alloc(name);
    List<Binding> rows = new ArrayList<>();
    nodes.forEach(node -> rows.add(BindingFactory.binding(variable, node)));
    return new ElementData(List.of(variable), rows);
  }
}
