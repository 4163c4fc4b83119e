package org.entente.evaluate.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.corpus.Re3d;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Facts;
import org.entente.model.Meeting;
import org.entente.model.Span;

/**
 * Who met or spoke with whom, against re3d's relation CommWith.
 *
 * <p>A pair is two parties of one document, however often they communicate and in whatever
 * direction. A found pair, the parties of a meeting or the source and addressee of a claim, is
 * right if both have a mention that overlaps with one of a marked pair's phrases. re3d's relation
 * is wider than a meeting: "urged", "thanked", "advises and assists" are in it.
 *
 * @param marked pairs that annotators marked and were at least half sure of
 * @param met of these, those that took part in one meeting
 * @param told of these, those that a meeting or a claim's addressee joins
 * @param meetings pairs found in meetings, and how many of them are marked
 * @param all pairs found in meetings and claims, and how many of them are marked
 */
public record CommunicationScore(
    int marked, int met, int told, CodeScore.Of meetings, CodeScore.Of all) {
  private static final String RELATION = "CommWith";
  private static final double SURE = 0.5;

  /** Two parties of one document, by entity. */
  private record Pair(String one, String other) {}

  /** Scores documents. */
  public static CommunicationScore of(
      List<Re3d.Document> documents, Function<Article, Optional<Facts>> facts) {
    CommunicationScore score =
        new CommunicationScore(0, 0, 0, CodeScore.Of.NONE, CodeScore.Of.NONE);
    for (Re3d.Document document : documents) {
      Optional<Facts> found = facts.apply(document.article());
      if (found.isPresent()) {
        score = score.plus(document.relations(RELATION, SURE), found.get());
      }
    }
    return score;
  }

  private CommunicationScore plus(List<Re3d.Relation> relations, Facts facts) {
    List<List<Span>> gold = distinct(relations);
    Map<String, List<Span>> spans = new HashMap<>();
    facts
        .mentions()
        .forEach(
            m ->
                m.entities()
                    .forEach(
                        e -> spans.computeIfAbsent(e, k -> new ArrayList<>()).add(m.extent())));
    Set<Pair> inMeetings = meetings(facts);
    Set<Pair> everywhere = new HashSet<>(inMeetings);
    facts.claims().forEach(c -> everywhere.addAll(addressed(c)));
    return new CommunicationScore(
        marked + gold.size(),
        met + count(gold, inMeetings, spans),
        told + count(gold, everywhere, spans),
        judged(meetings, inMeetings, gold, spans),
        judged(all, everywhere, gold, spans));
  }

  /** Each pair of phrases once; a relation of a phrase with itself names no two parties. */
  private static List<List<Span>> distinct(List<Re3d.Relation> relations) {
    Set<Set<Span>> pairs = new HashSet<>();
    relations.stream()
        .filter(r -> !r.source().equals(r.target()))
        .forEach(r -> pairs.add(Set.of(r.source(), r.target())));
    return pairs.stream().<List<Span>>map(List::copyOf).toList();
  }

  private static Set<Pair> meetings(Facts facts) {
    Set<Pair> found = new HashSet<>();
    for (Meeting meeting : facts.meetings()) {
      List<String> people = meeting.participants().stream().map(p -> p.entity()).toList();
      people.forEach(a -> people.forEach(b -> pair(a, b).ifPresent(found::add)));
    }
    return found;
  }

  private static Set<Pair> addressed(Claim claim) {
    Set<Pair> found = new HashSet<>();
    claim
        .addressee()
        .ifPresent(
            to ->
                claim
                    .source()
                    .ifPresent(s -> s.entities().forEach(e -> pair(e, to).ifPresent(found::add))));
    return found;
  }

  private static Optional<Pair> pair(String a, String b) {
    int order = a.compareTo(b);
    return order == 0 ? Optional.empty() : Optional.of(order < 0 ? new Pair(a, b) : new Pair(b, a));
  }

  private static int count(List<List<Span>> gold, Set<Pair> found, Map<String, List<Span>> spans) {
    return (int) gold.stream().filter(g -> found.stream().anyMatch(p -> same(p, g, spans))).count();
  }

  private static CodeScore.Of judged(
      CodeScore.Of before, Set<Pair> found, List<List<Span>> gold, Map<String, List<Span>> spans) {
    CodeScore.Of score = before;
    for (Pair pair : found) {
      score = score.and(gold.stream().anyMatch(g -> same(pair, g, spans)));
    }
    return score;
  }

  private static boolean same(Pair pair, List<Span> gold, Map<String, List<Span>> spans) {
    return is(pair.one(), gold.get(0), spans) && is(pair.other(), gold.get(1), spans)
        || is(pair.one(), gold.get(1), spans) && is(pair.other(), gold.get(0), spans);
  }

  private static boolean is(String entity, Span phrase, Map<String, List<Span>> spans) {
    return spans.getOrDefault(entity, List.of()).stream().anyMatch(phrase::overlaps);
  }

  /** For people. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "marked pairs                     %d%n"
            + "met: precision                   %s%n"
            + "met: recall                      %s%n"
            + "met or addressed: precision      %s%n"
            + "met or addressed: recall         %s%n",
        marked,
        meetings.line(),
        new CodeScore.Of(marked, met).line(),
        all.line(),
        new CodeScore.Of(marked, told).line());
  }
}
