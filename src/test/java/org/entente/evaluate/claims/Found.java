package org.entente.evaluate.claims;

import java.util.List;
import java.util.Optional;
import org.entente.model.Act;
import org.entente.model.Article;
import org.entente.model.Certainty;
import org.entente.model.Claim;
import org.entente.model.Cue;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.Polarity;
import org.entente.model.QuoteKind;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Tense;

/** A text and what is said to have been found in it, spelt by the words themselves. */
final class Found {
  final String text;

  Found(String text) {
    this.text = text;
  }

  /** Where the words stand first. */
  Span at(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  MarkedLink link(String claimant, String cue, Act act) {
    return new MarkedLink(at(claimant), at(cue), act, Polarity.POSITIVE);
  }

  Claim claim(String id, String parent, Optional<Source> source, String cue, String said, Act act) {
    return new Claim(
        id,
        source,
        Optional.of(new Cue(at(cue), cue)),
        List.of(at(said)),
        act,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Tense.PRESENT,
        QuoteKind.INDIRECT,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(parent).filter(p -> !p.isEmpty()),
        parent.isEmpty() ? 0 : 1,
        Optional.empty(),
        1);
  }

  Claim claim(String id, String parent, String source, String cue, String said, Act act) {
    return claim(id, parent, Optional.of(new Source(at(source), List.of())), cue, said, act);
  }

  Article article() {
    return Article.bare("a", text);
  }

  Facts facts(List<Mention> mentions, Claim... claims) {
    return new Facts(
        article(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(claims));
  }
}
