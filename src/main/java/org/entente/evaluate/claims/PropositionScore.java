package org.entente.evaluate.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.evaluate.claims.GoldPropositions.Marked;
import org.entente.evaluate.claims.GoldPropositions.MarkedText;
import org.entente.gazetteer.Predicates;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Span;
import org.entente.model.Stated;
import org.entente.model.Term;

/**
 * How much of what is claimed was taken apart rightly.
 *
 * @param marked propositions in the gold
 * @param found those that a proposition of the same claim was found for
 * @param given propositions found in the claims that are marked, also those marked to have none
 * @param subjects found ones with the right subject, or rightly with none
 * @param predicates found ones with a predicate of the right meaning
 * @param objects found ones with the right object, or rightly with none
 * @param polarities found ones with the right side
 * @param whole those with all four right
 * @param misses a line for each that is not whole
 */
public record PropositionScore(
    int marked,
    int found,
    int given,
    int subjects,
    int predicates,
    int objects,
    int polarities,
    int whole,
    List<String> misses) {
  private static final double PERCENT = 100.0;

  /** Subject, predicate, object and side. */
  private static final int PARTS = 4;

  public PropositionScore {
    misses = List.copyOf(misses);
  }

  /** Scores what {@code facts} finds in the texts. */
  public static PropositionScore of(
      List<MarkedText> gold, Function<Article, Optional<Facts>> facts) {
    Predicates predicates = Predicates.load();
    int marked = 0;
    int found = 0;
    int given = 0;
    int whole = 0;
    int[] right = new int[PARTS];
    List<String> misses = new ArrayList<>();
    for (MarkedText text : gold) {
      Optional<Facts> read = facts.apply(text.article());
      Set<Span> cues = new LinkedHashSet<>(text.without());
      text.propositions().forEach(m -> cues.add(m.cue()));
      for (Span cue : cues) {
        List<Reading> open = new ArrayList<>();
        read.ifPresent(
            f ->
                innermost(f, cue)
                    .ifPresent(
                        c -> c.stated().forEach(s -> open.add(new Reading(f, s, predicates)))));
        given += open.size();
        for (Marked one : text.propositions()) {
          if (!one.cue().equals(cue)) {
            continue;
          }
          marked++;
          Optional<Reading> nearest =
              open.stream().max(Comparator.comparingInt(r -> count(r.compare(one))));
          if (nearest.isEmpty()) {
            misses.add(text.article().id() + " not found: " + told(one));
            continue;
          }
          open.remove(nearest.get());
          found++;
          boolean[] parts = nearest.get().compare(one);
          for (int i = 0; i < PARTS; i++) {
            right[i] += parts[i] ? 1 : 0;
          }
          whole += count(parts) == PARTS ? 1 : 0;
          if (count(parts) < PARTS) {
            misses.add(text.article().id() + " " + nearest.get().told() + " for " + told(one));
          }
        }
        open.forEach(r -> misses.add(text.article().id() + " " + r.told() + " for nothing"));
      }
    }
    return new PropositionScore(
        marked, found, given, right[0], right[1], right[2], right[3], whole, misses);
  }

  private static int count(boolean[] parts) {
    int right = 0;
    for (boolean part : parts) {
      right += part ? 1 : 0;
    }
    return right;
  }

  private static Optional<Claim> innermost(Facts facts, Span cue) {
    return facts.claims().stream()
        .filter(c -> !c.stated().isEmpty())
        .filter(c -> c.cue().isPresent() && c.cue().get().span().overlaps(cue))
        .max(Comparator.comparingInt(Claim::depth));
  }

  private static String told(Marked marked) {
    return marked.predicate()
        + " | "
        + marked.subject().orElse("-")
        + " | "
        + marked.object().orElse("-")
        + " "
        + marked.polarity();
  }

  /** A found claim, to be compared with marks. */
  private record Reading(Facts facts, Stated stated, Predicates predicates) {
    boolean[] compare(Marked marked) {
      Optional<Core> core = stated.proposition().core();
      return new boolean[] {
        same(marked.subject(), core.map(Core::subject).orElse(List.of())),
        core.isPresent() && core.get().relation().equals(predicates.sense(marked.predicate())),
        same(marked.object(), core.map(Core::object).orElse(List.of())),
        stated.polarity() == marked.polarity()
      };
    }

    private boolean same(Optional<String> marked, List<Term> found) {
      if (marked.isEmpty() || found.isEmpty()) {
        return marked.isEmpty()
            && (found.isEmpty() || found.get(0).word().equals(Term.SOMEBODY) && nobody(found));
      }
      Term head = found.get(0);
      if (marked.get().startsWith("=")) {
        return head.entity().map(this::name).filter(n -> n.equals(marked.get())).isPresent();
      }
      String verb = predicates.verb(marked.get()).orElse(marked.get());
      String word = predicates.sense(verb);
      String plain = word.startsWith("!") ? verb : word;
      // The gold has singulars; a few words are nearly always plurals to the lemmatizer ("troops").
      return head.word().replaceFirst("^the ", "").equals(plain)
          || head.word().replaceFirst("^the ", "").equals(plain + "s")
          || head.entity().isPresent() && head.word().startsWith(marked.get());
    }

    private static boolean nobody(List<Term> found) {
      return found.stream().allMatch(t -> t.entity().isEmpty());
    }

    private String name(String id) {
      return "="
          + facts.entities().stream()
              .filter(e -> e.id().equals(id))
              .findFirst()
              .map(Entity::name)
              .orElse("");
    }

    String told() {
      return stated.proposition().core().map(this::told).orElse("nothing")
          + " "
          + stated.polarity();
    }

    private String told(Core core) {
      return core.relation()
          + " | "
          + told(core.subject())
          + " | "
          + told(core.object())
          + " | "
          + told(core.circumstances());
    }

    private String told(List<Term> terms) {
      return String.join(
          " & ", terms.stream().map(t -> t.entity().map(this::name).orElse(t.word())).toList());
    }
  }

  /** The table that {@code entente evaluate propositions} prints. */
  public String report() {
    return String.format(
        Locale.ROOT,
        "found %d of %d (%.1f %%); of those right: subject %.1f %%, predicate %.1f %%, object %.1f"
            + " %%, side %.1f %%, all four %.1f %%; whole: precision %.1f %% of %d, recall %.1f %%",
        found,
        marked,
        share(found, marked),
        share(subjects, found),
        share(predicates, found),
        share(objects, found),
        share(polarities, found),
        share(whole, found),
        share(whole, given),
        given,
        share(whole, marked));
  }

  private static double share(int part, int of) {
    return of == 0 ? 0 : PERCENT * part / of;
  }
}
