package org.entente.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.rdf.Dip;

/**
 * Links different articles' accounts of one meeting, so that they can be read side by side. Two
 * accounts are of one meeting if it took place on the same day and they share at least two
 * participants. Places do not decide: one article names the city, another the country.
 *
 * @param queries gives rows {@code ?day ?meeting ?article ?participant}, sorted
 */
record SameMeetings(DerivationQueries queries) {
  /** Two people hardly have two meetings in one day that both get into the news. */
  private static final int SHARED_PARTICIPANTS = 2;

  /**
   * Writes all links, each both ways.
   *
   * @return how many pairs
   */
  long write(StreamRDF out) {
    Grouping grouping = new Grouping(out);
    queries.forEach("accounts", grouping::row);
    grouping.end();
    return grouping.pairs;
  }

  private static final class Grouping {
    private final StreamRDF out;
    private final Map<String, Account> accounts = new TreeMap<>();
    private Optional<Node> day = Optional.empty();
    private long pairs;

    /**
     * @param meeting the node
     * @param article that reports it
     * @param participants so far
     */
    private record Account(Node meeting, Node article, Set<Node> participants) {}

    Grouping(StreamRDF out) {
      this.out = out;
    }

    void row(Binding row) {
      if (!day.equals(Optional.of(row.get("day")))) {
        end();
        day = Optional.of(row.get("day"));
      }
      Node meeting = row.get("meeting");
      accounts
          .computeIfAbsent(
              meeting.getURI(), iri -> new Account(meeting, row.get("article"), new HashSet<>()))
          .participants()
          .add(row.get("participant"));
    }

    void end() {
      for (Account one : accounts.values()) {
        for (Account other : accounts.values()) {
          if (one.meeting().getURI().compareTo(other.meeting().getURI()) < 0 && same(one, other)) {
            pairs++;
            link(one, other);
            link(other, one);
          }
        }
      }
      accounts.clear();
    }

    private static boolean same(Account one, Account other) {
      return !one.article().equals(other.article())
          && one.participants().stream().filter(other.participants()::contains).count()
              >= SHARED_PARTICIPANTS;
    }

    private void link(Account one, Account other) {
      out.triple(Triple.create(one.meeting(), Dip.sameMeetingAs.asNode(), other.meeting()));
    }
  }
}
