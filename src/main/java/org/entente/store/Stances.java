package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.rdf.Dip;

/**
 * Links claims about one proposition: {@code dip:sameProposition} where both contain it, {@code
 * dip:contradicts} where one stands for it and the other against it, {@code dip:supports} where two
 * different claimants stand on one side. Each link is written both ways. Nobody contradicts himself
 * within one article: there the one claim is most often part of the other, or misread; what he said
 * elsewhere may.
 *
 * @param queries gives rows {@code ?proposition ?claim ?claimant ?article ?direct ?negative},
 *     sorted
 */
record Stances(DerivationQueries queries) {
  /**
   * Claims about one proposition that are linked in pairs. Pairs grow with the square: a thousand
   * reports of one sentence would give a million links that nobody reads.
   */
  static final int LINKED = 60;

  /** A claim's stance towards the proposition at hand. */
  private record Stance(
      Node claim,
      Optional<Node> article,
      Set<String> claimants,
      boolean direct,
      Optional<Boolean> negative) {
    boolean isOfSameVoice(Stance other) {
      return article.isPresent()
          && article.equals(other.article)
          && sameVoice(claimants, other.claimants);
    }
  }

  /** Whether somebody is known to say the one thing and nobody else the other. */
  static boolean sameVoice(Set<String> claimants, Set<String> others) {
    return !claimants.isEmpty() && claimants.equals(others);
  }

  /**
   * Writes all links.
   *
   * @return how many pairs
   */
  NearStatements.Linked write(StreamRDF out) {
    Grouping grouping = new Grouping(out);
    queries.forEach("stances", grouping::row);
    grouping.end();
    return new NearStatements.Linked(grouping.same, grouping.supports, grouping.contradictions);
  }

  private static final class Grouping {
    private final StreamRDF out;
    private final List<Stance> stances = new ArrayList<>();
    private Optional<Node> proposition = Optional.empty();
    private long same;
    private long supports;
    private long contradictions;

    Grouping(StreamRDF out) {
      this.out = out;
    }

    void row(Binding row) {
      if (!proposition.equals(Optional.of(row.get("proposition")))) {
        end();
        proposition = Optional.of(row.get("proposition"));
      }
      Node claim = row.get("claim");
      Stance last = stances.isEmpty() ? null : stances.get(stances.size() - 1);
      if (last == null || !last.claim().equals(claim)) {
        if (stances.size() == LINKED) {
          return;
        }
        last =
            new Stance(
                claim,
                Optional.ofNullable(row.get("article")),
                new TreeSet<>(),
                truth(row, "direct").orElse(false),
                truth(row, "negative"));
        stances.add(last);
      }
      if (row.contains("claimant")) {
        last.claimants().add(row.get("claimant").getURI());
      }
    }

    void end() {
      for (int i = 0; i < stances.size(); i++) {
        for (int j = i + 1; j < stances.size(); j++) {
          link(stances.get(i), stances.get(j));
        }
      }
      stances.clear();
    }

    private void link(Stance one, Stance other) {
      if (one.direct() && other.direct()) {
        write(one, Dip.sameProposition, other);
        same++;
      }
      if (one.negative().isEmpty() || other.negative().isEmpty()) {
        return;
      }
      if (!one.negative().equals(other.negative())) {
        if (!one.isOfSameVoice(other)) {
          write(one, Dip.contradicts, other);
          contradictions++;
        }
      } else if (!one.claimants().equals(other.claimants())) {
        write(one, Dip.supports, other);
        supports++;
      }
    }

    private void write(Stance one, Property link, Stance other) {
      out.triple(Triple.create(one.claim(), link.asNode(), other.claim()));
      out.triple(Triple.create(other.claim(), link.asNode(), one.claim()));
    }

    private static Optional<Boolean> truth(Binding row, String variable) {
      return Optional.ofNullable(row.get(variable))
          .map(node -> node.getLiteralLexicalForm().equals("true"));
    }
  }
}
