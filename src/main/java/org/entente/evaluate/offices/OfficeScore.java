package org.entente.evaluate.offices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.evaluate.SpanScore;
import org.entente.model.Entity;
import org.entente.model.Facts;
import org.entente.model.Mention;
import org.entente.model.Span;

/**
 * Offices found against offices marked. One is right if its holder, all words of its title and its
 * time (current, former, designate) are; whose office it is, is counted among these.
 *
 * @param offices by holder, title and time
 * @param untimed by holder and title alone
 * @param of of those right whose country or body is marked: where it was found and right
 * @param mistakes what was missed or wrong, in words
 */
public record OfficeScore(
    SpanScore offices, SpanScore untimed, SpanScore of, List<String> mistakes) {
  /** Nothing scored. */
  public static final OfficeScore NONE =
      new OfficeScore(SpanScore.NONE, SpanScore.NONE, SpanScore.NONE, List.of());

  public OfficeScore {
    mistakes = List.copyOf(mistakes);
  }

  /** Scores one sentence. */
  static OfficeScore of(MarkedSentence gold, Facts facts) {
    List<FoundOffice> open = new ArrayList<>(FoundOffice.in(gold.span(), facts));
    List<String> mistakes = new ArrayList<>();
    SpanScore offices = SpanScore.NONE;
    SpanScore untimed = SpanScore.NONE;
    SpanScore of = SpanScore.NONE;
    List<MarkedOffice> missed = new ArrayList<>();
    for (MarkedOffice marked : gold.offices()) {
      if (marked.status().isPresent()) {
        Optional<FoundOffice> found =
            open.stream()
                .filter(f -> same(marked, f, facts))
                .filter(f -> marked.status().equals(Optional.of(f.tenure().status())))
                .findFirst();
        found.ifPresent(open::remove);
        offices = offices.plus(count(found));
        untimed = untimed.plus(count(found));
        if (found.isEmpty()) {
          missed.add(marked);
        } else if (marked.ofWords().isPresent() || marked.ofName().isPresent()) {
          SpanScore whose = whose(marked, found.get(), facts);
          of = of.plus(whose);
          if (whose.right() == 0) {
            mistakes.add("whose: " + found.get().holder().name() + ", " + found.get().tenure());
          }
        }
      }
    }
    for (MarkedOffice marked : missed) {
      Optional<FoundOffice> found = open.stream().filter(f -> same(marked, f, facts)).findFirst();
      found.ifPresent(open::remove);
      offices = offices.plus(new SpanScore(0, found.isPresent() ? 1 : 0, 0));
      untimed =
          untimed.plus(new SpanScore(found.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0, 0));
      mistakes.add("missed: " + words(marked.title(), facts) + " " + words(marked.person(), facts));
      found.ifPresent(f -> mistakes.add("wrong time: " + f.holder().name() + " " + f.tenure()));
    }
    for (FoundOffice wrong : open) {
      boolean doubtful =
          gold.offices().stream().anyMatch(m -> m.status().isEmpty() && holds(m, wrong));
      if (!doubtful) {
        offices = offices.plus(new SpanScore(0, 1, 0));
        untimed = untimed.plus(new SpanScore(0, 1, 0));
        mistakes.add("wrong: " + wrong.holder().name() + " " + wrong.tenure());
      }
    }
    if (!mistakes.isEmpty()) {
      mistakes.add(0, "» " + words(gold.span(), facts));
    }
    return new OfficeScore(offices, untimed, of, mistakes);
  }

  private static SpanScore count(Optional<FoundOffice> found) {
    return new SpanScore(found.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0, 1);
  }

  private static String words(Span span, Facts facts) {
    return facts.article().text().cover(span);
  }

  private static boolean holds(MarkedOffice marked, FoundOffice found) {
    return found.names().stream().anyMatch(marked.person()::overlaps);
  }

  /** A body may be part of the title or apart: its words do not count. */
  private static boolean same(MarkedOffice marked, FoundOffice found, Facts facts) {
    Set<String> wanted = TitleWords.of(words(marked.title(), facts));
    Set<String> given = new HashSet<>(TitleWords.of(found.tenure().title()));
    marked
        .ofWords()
        .map(w -> TitleWords.of(words(w, facts)))
        .ifPresent(body -> given.removeIf(w -> body.contains(w) && !wanted.contains(w)));
    return holds(marked, found) && given.equals(wanted);
  }

  private static SpanScore whose(MarkedOffice marked, FoundOffice found, Facts facts) {
    Optional<String> of = found.tenure().of();
    boolean right =
        of.isPresent()
            && (marked.ofWords().map(w -> mentions(w, of.get(), facts)).orElse(false)
                || marked.ofName().map(n -> called(n, of.get(), facts)).orElse(false));
    return new SpanScore(right ? 1 : 0, of.isPresent() ? 1 : 0, 1);
  }

  private static boolean mentions(Span words, String entity, Facts facts) {
    Stream<Mention> over = facts.mentions().stream().filter(m -> m.span().overlaps(words));
    return over.anyMatch(m -> m.entities().contains(entity));
  }

  private static boolean called(String name, String entity, Facts facts) {
    return facts.entities().stream()
        .filter(e -> e.id().equals(entity))
        .map(Entity::name)
        .anyMatch(n -> bare(n).equals(bare(name)));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  /** Both together. */
  public OfficeScore plus(OfficeScore other) {
    List<String> all = new ArrayList<>(mistakes);
    all.addAll(other.mistakes);
    return new OfficeScore(
        offices.plus(other.offices), untimed.plus(other.untimed), of.plus(other.of), all);
  }

  /** A table for people. */
  public String table() {
    return "offices           %s%nwhatever the time %s%nwhose office      %s"
        .formatted(offices.line(), untimed.line(), of.line());
  }
}
