package org.entente.query;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.entente.store.SparqlSource;

/** The answers of a shipped query as text: cells of a row joined by " | ". */
final class Rows {
  private Rows() {}

  static List<String> of(SparqlSource source, String query, Map<String, String> values) {
    TextTable table =
        new Asking(NamedQuery.find(query), values, OptionalLong.empty())
            .of(source, execution -> TextTable.of(execution.select()));
    return table.rows().stream().map(row -> String.join(" | ", row)).toList();
  }
}
