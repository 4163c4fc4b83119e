package org.entente.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Dip;
import org.entente.rdf.Iris;
import org.entente.rdf.NormalForm;
import org.entente.rdf.Vocabulary;

/**
 * Links claims that say nearly the same in other words, or one of which says that the other's
 * content is not so: the links of {@link Stances}, each with a {@code dip:Match} that says how near
 * the two are and from which claims it was derived.
 *
 * <p>Only statements with one relation and one head are compared, and of those no more than {@link
 * Stances#LINKED}: the work grows with the claims, not with their square.
 *
 * @param queries gives the statements and who holds which office
 * @param iris names the matches
 */
record NearStatements(DerivationQueries queries, Iris iris) {
  /** Statements that are held in memory at a time; some 200 MB. Beyond, several passes are made. */
  private static final int IN_MEMORY = 200_000;

  private static final Node WAS_DERIVED_FROM =
      NodeFactory.createURI(Vocabulary.PROV + "wasDerivedFrom");

  private static final int DECIMALS = 2;

  /** What was linked. */
  record Linked(long same, long supports, long contradictions) {
    long all() {
      return same + supports + contradictions;
    }
  }

  /** Writes all links and matches. */
  Linked write(StreamRDF out) {
    Map<String, Set<String>> bodies = bodies();
    Counter counter = new Counter();
    forEachStatement(statement -> counter.statements++);
    int passes = 1 + counter.statements / IN_MEMORY;
    Linking linking = new Linking(out, new Nearness(bodies));
    for (int pass = 0; pass < passes; pass++) {
      Map<String, List<Statement>> blocks = new TreeMap<>();
      int now = pass;
      forEachStatement(
          statement -> {
            String block = block(statement.form());
            if (Math.floorMod(block.hashCode(), passes) == now) {
              blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(statement);
            }
          });
      blocks.values().forEach(linking::link);
    }
    return new Linked(linking.same, linking.supports, linking.contradictions);
  }

  private static final class Counter {
    private int statements;
  }

  private Map<String, Set<String>> bodies() {
    Map<String, Set<String>> bodies = new HashMap<>();
    queries.forEach(
        "office-holders",
        row ->
            bodies
                .computeIfAbsent(local(row.get("holder")), h -> new HashSet<>())
                .add(local(row.get("body"))));
    return bodies;
  }

  private String local(Node node) {
    return node.getURI().startsWith(iris.base())
        ? node.getURI().substring(iris.base().length())
        : node.getURI();
  }

  private void forEachStatement(Consumer<Statement> use) {
    Rows rows = new Rows(iris.base(), use);
    queries.forEach("statements", rows::row);
    rows.end();
  }

  /** Puts the rows of each statement together. */
  private static final class Rows {
    private final String base;
    private final Consumer<Statement> use;
    private Optional<Statement.Reading> reading = Optional.empty();

    Rows(String base, Consumer<Statement> use) {
      this.base = base;
      this.use = use;
    }

    void row(Binding row) {
      if (reading.isPresent() && reading.get().continues(row)) {
        reading.get().add(row);
      } else {
        end();
        reading = Optional.of(new Statement.Reading(base, row));
      }
    }

    void end() {
      reading.map(Statement.Reading::statement).ifPresent(use);
      reading = Optional.empty();
    }
  }

  /** Statements in different blocks never meet. */
  private static String block(NormalForm form) {
    String head =
        !form.object().isEmpty()
            ? form.object().get(0)
            : form.subject().isEmpty() ? "" : form.subject().get(0);
    // "The plan" may meet "plan", and a name that only one article knows for one the other.
    String word = head.replaceFirst("^the ", "");
    return form.relation() + " " + word.substring(word.lastIndexOf('/') + 1).replace(' ', '-');
  }

  private final class Linking {
    private final StreamRDF out;
    private final Nearness nearness;
    private long same;
    private long supports;
    private long contradictions;

    Linking(StreamRDF out, Nearness nearness) {
      this.out = out;
      this.nearness = nearness;
    }

    void link(List<Statement> block) {
      List<Statement> first =
          block.stream()
              .sorted(Comparator.comparing(s -> s.claim().getURI() + " " + s.inner().getURI()))
              .limit(Stances.LINKED)
              .toList();
      for (int i = 0; i < first.size(); i++) {
        for (int j = i + 1; j < first.size(); j++) {
          link(first.get(i), first.get(j));
        }
      }
    }

    private void link(Statement one, Statement other) {
      boolean exact = !one.deed() && !other.deed() && one.proposition().equals(other.proposition());
      boolean inside =
          one.claim().equals(other.claim())
              || one.inner().equals(other.claim())
              || other.inner().equals(one.claim());
      double score = exact || inside ? 0 : nearness.of(one, other);
      if (score < Nearness.ENOUGH) {
        return;
      }
      match(one, Dip.sameProposition, other, score);
      same++;
      if (one.negative().isEmpty() || other.negative().isEmpty()) {
        return;
      }
      if (one.negative().equals(other.negative())) {
        if (!one.claimants().equals(other.claimants())) {
          match(one, Dip.supports, other, score);
          supports++;
        }
      } else if (!(one.article().equals(other.article())
              && Stances.sameVoice(one.claimants(), other.claimants()))
          && (one.negative().get() ? nearness.opposed(one, other) : nearness.opposed(other, one))) {
        match(one, Dip.contradicts, other, score);
        contradictions++;
      }
    }

    private void match(Statement one, Property link, Statement other, double score) {
      Node a = one.claim();
      Node b = other.claim();
      out.triple(Triple.create(a, link.asNode(), b));
      out.triple(Triple.create(b, link.asNode(), a));
      Node match = NodeFactory.createURI(iris.match(a.getURI(), link.getURI(), b.getURI()));
      out.triple(Triple.create(match, RDF.type.asNode(), Dip.Match.asNode()));
      out.triple(Triple.create(match, RDF.type.asNode(), RDF.Statement.asNode()));
      out.triple(Triple.create(match, RDF.subject.asNode(), a));
      out.triple(Triple.create(match, RDF.predicate.asNode(), link.asNode()));
      out.triple(Triple.create(match, RDF.object.asNode(), b));
      out.triple(Triple.create(match, WAS_DERIVED_FROM, a));
      out.triple(Triple.create(match, WAS_DERIVED_FROM, b));
      out.triple(Triple.create(match, Dip.score.asNode(), decimal(score)));
    }

    private static Node decimal(double score) {
      String rounded =
          BigDecimal.valueOf(score)
              .setScale(DECIMALS, RoundingMode.HALF_EVEN)
              .stripTrailingZeros()
              .toPlainString();
      String text = rounded.contains(".") ? rounded : rounded + ".0";
      return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }
  }
}
