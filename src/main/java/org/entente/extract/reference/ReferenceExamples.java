package org.entente.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Span;

/**
 * Turns annotated chains into what the models of references learn from: every decision that the
 * finder takes about a description or a pronoun, with all its candidates. The finder goes on from
 * the right decision, whatever it would have taken.
 */
public final class ReferenceExamples {
  /**
   * Everything in an article that refers to one person, body or place.
   *
   * @param names the heads of its names, in code points
   * @param others the heads of other references to it
   */
  public record Chain(List<Span> names, List<Span> others) {
    public Chain {
      names = List.copyOf(names);
      others = List.copyOf(others);
    }
  }

  /**
   * One candidate of one decision.
   *
   * @param features what the model sees
   * @param label whether it is the one
   */
  public record Example(List<String> features, String label) {
    public Example {
      features = List.copyOf(features);
    }

    /** Whether this candidate is the one that is meant. */
    public boolean same() {
      return label.equals(Ranker.SAME);
    }
  }

  /**
   * A decision about one reference.
   *
   * @param reference its head, in code points
   * @param candidates at least one
   */
  public record Decision(Span reference, List<Example> candidates) {
    public Decision {
      candidates = List.copyOf(candidates);
    }
  }

  /** The decisions of an article. */
  public record Examples(List<Decision> descriptions, List<Decision> pronouns) {
    public Examples {
      descriptions = List.copyOf(descriptions);
      pronouns = List.copyOf(pronouns);
    }
  }

  private final ReferenceFinder finder;

  /** Examples for a finder with this gazetteer. */
  public ReferenceExamples(Gazetteer gazetteer) {
    finder = ReferenceFinder.untaught(gazetteer);
  }

  /** The decisions of an article whose chains are known. */
  public Examples of(AnnotatedArticle article, List<Chain> chains) {
    List<Decision> descriptions = new ArrayList<>();
    List<Decision> pronouns = new ArrayList<>();
    finder.find(
        article,
        (index, names) -> {
          Map<Span, Figure> right = right(index, names, chains);
          return new Court.Judges(
              new Oracle(index, right, descriptions), new Oracle(index, right, pronouns));
        });
    return new Examples(descriptions, pronouns);
  }

  /** The figure of each reference: the one that most names of its chain were given. */
  private static Map<Span, Figure> right(
      ArticleIndex index, Map<NameSpot, Figure> names, List<Chain> chains) {
    Map<Span, Figure> right = new HashMap<>();
    for (Chain chain : chains) {
      Map<Figure, Integer> votes = new HashMap<>();
      names.forEach(
          (name, figure) -> {
            Span span = index.span(name.spot());
            chain.names().stream()
                .filter(span::contains)
                .forEach(n -> votes.merge(figure, 1, Integer::sum));
          });
      votes.entrySet().stream()
          .max(Map.Entry.<Figure, Integer>comparingByValue().thenComparing(e -> e.getKey().id()))
          .ifPresent(most -> chain.others().forEach(o -> right.put(o, most.getKey())));
    }
    return right;
  }

  /** Decides as the annotators did, and remembers every candidate. */
  private record Oracle(ArticleIndex index, Map<Span, Figure> right, List<Decision> decisions)
      implements Judge {
    @Override
    public Optional<Verdict> decide(Spot spot, List<Candidate> candidates) {
      Span head = index.tree(spot).token(spot.head()).span();
      Optional<Figure> meant =
          right.entrySet().stream()
              .filter(e -> e.getKey().overlaps(head))
              .map(Map.Entry::getValue)
              .findFirst();
      Optional<Verdict> verdict = Optional.empty();
      List<Example> examples = new ArrayList<>();
      for (Candidate candidate : candidates) {
        boolean same = meant.equals(Optional.of(candidate.figure()));
        examples.add(new Example(candidate.features(), same ? Ranker.SAME : Ranker.OTHER));
        if (same) {
          verdict = Optional.of(new Verdict(candidate.figure(), 1));
        }
      }
      decisions.add(new Decision(head, examples));
      return verdict;
    }
  }
}
