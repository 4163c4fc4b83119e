package org.entente.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Argument;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.Proposition;
import org.entente.model.Source;
import org.entente.model.Term;
import org.entente.model.Text;

/** Gives a claim its source, also where the source is who does what is claimed. */
final class Settled {
  private Settled() {}

  /** "It denied arming them", "it" being Peru: Peru denied that Peru armed them. */
  static Claim of(Claim claim, Source source, Text text) {
    boolean unknown = claim.source().map(s -> s.entities().isEmpty()).orElse(false);
    String words = text.cover(source.span());
    return unknown
        ? claim.with(source, p -> isDone(p, words) ? done(p, source) : p)
        : claim.withSource(source);
  }

  private static boolean isDone(Proposition proposition, String words) {
    return proposition
        .subject()
        .filter(s -> s.text().equals(words) && s.entity().isEmpty())
        .isPresent();
  }

  private static Proposition done(Proposition proposition, Source source) {
    Optional<String> one =
        source.entities().size() == 1 ? Optional.of(source.entities().get(0)) : Optional.empty();
    return new Proposition(
        proposition.subject().map(s -> new Argument(s.text(), one)),
        proposition.predicate(),
        proposition.object(),
        proposition.text(),
        proposition
            .core()
            .map(
                c ->
                    new Core(
                        c.relation(), doers(c.subject(), source), c.object(), c.circumstances())));
  }

  private static List<Term> doers(List<Term> before, Source source) {
    if (!before.equals(List.of(new Term(Term.SOMEBODY, Optional.empty())))
        || source.entities().isEmpty()) {
      return before;
    }
    List<Term> doers = new ArrayList<>();
    if (source.entities().size() > 1) {
      doers.add(new Term(Term.SEVERAL, Optional.empty()));
    }
    source.entities().forEach(e -> doers.add(new Term(Term.SOMEBODY, Optional.of(e))));
    return doers;
  }
}
