package org.entente.evaluate.offices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Tenure;

/**
 * An office that was found in a sentence for somebody whom it names: the tenure's evidence lies in
 * the sentence, or its title stands before the name there. (An entity holds each tenure once, with
 * its first evidence.)
 *
 * @param names where the sentence names the holder
 */
record FoundOffice(Entity holder, Tenure tenure, List<Span> names) {
  FoundOffice {
    names = List.copyOf(names);
  }

  /** All that were found in a sentence. */
  static List<FoundOffice> in(Span sentence, Facts facts) {
    List<FoundOffice> found = new ArrayList<>();
    for (Entity holder : facts.entities()) {
      if (holder.type() == EntityType.PERSON && !holder.anonymous()) {
        List<Mention> names =
            facts.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && sentence.overlaps(m.span()))
                .filter(m -> m.entities().equals(List.of(holder.id())))
                .toList();
        Set<String> seen = new HashSet<>();
        for (Tenure tenure : names.isEmpty() ? List.<Tenure>of() : holder.tenures()) {
          boolean here =
              sentence.contains(tenure.evidence())
                  || names.stream().anyMatch(m -> precedes(tenure, m, facts));
          if (here && seen.add(TitleWords.of(tenure.title()) + " " + tenure.status())) {
            found.add(new FoundOffice(holder, tenure, names.stream().map(Mention::span).toList()));
          }
        }
      }
    }
    return found;
  }

  private static boolean precedes(Tenure tenure, Mention mention, Facts facts) {
    if (mention.extent().begin() == mention.span().begin()) {
      return false;
    }
    String before =
        facts.article().text().cover(new Span(mention.extent().begin(), mention.span().begin()));
    Set<String> words = TitleWords.of(before);
    Set<String> title = TitleWords.of(tenure.title());
    Set<String> evidence = TitleWords.of(facts.article().text().cover(tenure.evidence()));
    return words.equals(title) || words.equals(evidence);
  }
}
