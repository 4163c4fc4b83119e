package org.entente.evaluate.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.evaluate.LinkGold;
import org.entente.link.Linker;
import org.entente.model.Facts;
import org.entente.model.Link;
import org.entente.model.LinkedFacts;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;

/**
 * What a linker does with mentions whose items are known: with all of its items, by popularity
 * alone, and with some of the items taken away.
 *
 * @param all with all items
 * @param popularity the best known candidate by any name, always
 * @param without with items missing, over all draws
 * @param calibration links by their score: how many, how many right
 */
public record LinkReport(Score all, Score popularity, Missing without, List<Bin> calibration) {
  private static final double SHARE_MISSING = 0.3;
  private static final int DRAWS = 5;
  private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

  /** Found mentions that have an item: how many, how many linked, how many right. */
  public record Score(int found, int linked, int right) {
    Score plus(boolean link, boolean hit) {
      return new Score(found + 1, linked + (link ? 1 : 0), right + (hit ? 1 : 0));
    }

    /** Share that is right, 0 to 1. */
    public double accuracy() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** Share that was left alone, 0 to 1. */
    public double unlinked() {
      return found == 0 ? 0 : 1 - (double) linked / found;
    }
  }

  /**
   * Draws with items missing.
   *
   * @param gone mentions of the missing items
   * @param rest mentions of the others
   * @param restBefore the same with all items
   */
  public record Missing(Score gone, Score rest, Score restBefore) {}

  /** Links whose score is from {@code low} on and below {@code high}. */
  public record Bin(double low, double high, int links, int right) {}

  /**
   * Measures a linker.
   *
   * @param gold the mentions, see {@link LinkGold}
   * @param texts the folder of the files
   * @param facts what is made of a file before linking
   */
  public static LinkReport of(
      Path gold,
      Path texts,
      Function<org.entente.model.Article, Optional<Facts>> facts,
      Linker linker) {
    try {
      List<Known> articles = new ArrayList<>();
      LinkGold.read(gold, texts)
          .forEach(
              document ->
                  facts
                      .apply(document.article())
                      .ifPresent(f -> articles.add(new Known(f, document.items()))));
      return of(articles, linker);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot score links by " + gold, e);
    }
  }

  /** An article and the items of its mentions, by where they stand in the file. */
  private record Known(Facts facts, Map<Span, String> items) {}

  private static LinkReport of(List<Known> articles, Linker linker) {
    List<Found> all = found(articles, linker);
    Set<String> items = new TreeSet<>();
    all.forEach(f -> items.add(f.gold()));
    Score gone = new Score(0, 0, 0);
    Score rest = gone;
    Score before = gone;
    Random random = new Random(1);
    for (int draw = 0; draw < DRAWS; draw++) {
      Set<String> missing = new HashSet<>(items);
      missing.removeIf(item -> random.nextDouble() > SHARE_MISSING);
      List<Found> now = found(articles, linker.without(missing));
      for (int i = 0; i < now.size(); i++) {
        if (missing.contains(now.get(i).gold())) {
          gone = gone.plus(now.get(i).link().isPresent(), now.get(i).right());
        } else {
          rest = rest.plus(now.get(i).link().isPresent(), now.get(i).right());
          before = before.plus(all.get(i).link().isPresent(), all.get(i).right());
        }
      }
    }
    return new LinkReport(
        score(all),
        score(found(articles, linker.byPopularity())),
        new Missing(gone, rest, before),
        bins(all));
  }

  private record Found(String gold, Optional<Link> link) {
    boolean right() {
      return link.map(l -> l.qid().equals(gold)).orElse(false);
    }
  }

  private static List<Found> found(List<Known> articles, Linker linker) {
    List<Found> found = new ArrayList<>();
    for (Known article : articles) {
      LinkedFacts linked = linker.link(article.facts());
      int offset = article.facts().article().offset();
      Map<Span, String> seen = new HashMap<>();
      for (Mention mention : article.facts().mentions()) {
        Span span = new Span(mention.span().begin() + offset, mention.span().end() + offset);
        String gold = article.items().get(span);
        if (gold != null
            && mention.kind() == MentionKind.NAME
            && mention.entities().size() == 1
            && seen.putIfAbsent(span, gold) == null) {
          found.add(
              new Found(gold, Optional.ofNullable(linked.links().get(mention.entities().get(0)))));
        }
      }
    }
    return found;
  }

  private static Score score(List<Found> found) {
    Score score = new Score(0, 0, 0);
    for (Found one : found) {
      score = score.plus(one.link().isPresent(), one.right());
    }
    return score;
  }

  private static List<Bin> bins(List<Found> found) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i + 1 < BINS.length; i++) {
      double low = BINS[i];
      double high = BINS[i + 1];
      List<Found> inside =
          found.stream()
              .filter(f -> f.link().map(l -> l.score() >= low && l.score() < high).orElse(false))
              .toList();
      int right = (int) inside.stream().filter(Found::right).count();
      bins.add(new Bin(low, high, inside.size(), right));
    }
    return bins;
  }

  /** Lines for people, in per cent. */
  public String table() {
    StringBuilder out = new StringBuilder();
    line(out, "accuracy on found mentions", all.accuracy(), all.right(), all.found());
    line(
        out,
        "  by popularity alone",
        popularity.accuracy(),
        popularity.right(),
        popularity.found());
    Score gone = without.gone();
    Score rest = without.rest();
    line(
        out,
        "items missing: unlinked",
        gone.unlinked(),
        gone.found() - gone.linked(),
        gone.found());
    line(out, "  accuracy on the others", rest.accuracy(), rest.right(), rest.found());
    line(
        out,
        "  the same before",
        without.restBefore().accuracy(),
        without.restBefore().right(),
        without.restBefore().found());
    for (Bin bin : calibration) {
      if (bin.links() > 0) {
        line(
            out,
            String.format(Locale.ROOT, "links scored %.2f to %.2f", bin.low(), bin.high()),
            (double) bin.right() / bin.links(),
            bin.right(),
            bin.links());
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String what, double share, int part, int whole) {
    out.append(
        String.format(Locale.ROOT, "%-28s %5.1f  (%d/%d)%n", what, 100 * share, part, whole));
  }
}
