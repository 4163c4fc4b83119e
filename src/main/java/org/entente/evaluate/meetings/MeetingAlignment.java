package org.entente.evaluate.meetings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evaluate.meetings.GoldMeeting.Participant;
import org.entente.model.Meeting;

/**
 * Which found meeting is taken for which marked one, one to one, the best pair first.
 *
 * <p>Two may be one when their participants overlap by a third (Jaccard index, as {@code
 * ../shared/eval/score_meetings.py} has it), or when the found one's evidence covers a word that
 * was marked as reporting the other and at least one named participant is in both. Among the pairs
 * that may be, the overlap counts, then the evidence (½), the first day and the form (¼ each):
 * several meetings of the same people are told apart by these.
 */
final class MeetingAlignment {
  private static final double ENOUGH = 1.0 / 3;
  private static final double EVIDENCE = 0.5;
  private static final double DETAIL = 0.25;

  private MeetingAlignment() {}

  /**
   * A marked meeting, the found one, and who is who in them.
   *
   * @param gold index of the marked one
   * @param found index of the found one
   * @param people index of a marked participant to that of the found one
   * @param weight how well they go together, above 0
   */
  record Pair(int gold, int found, Map<Integer, Integer> people, double weight) {}

  /**
   * The pairs.
   *
   * @param names names of the found meetings' participants, in their order
   */
  static List<Pair> align(List<GoldMeeting> gold, List<Meeting> found, List<List<String>> names) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        Pair pair = pair(g, gold.get(g), f, found.get(f), names.get(f));
        if (pair.weight() > 0) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::weight)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair> best = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedGold.get(pair.gold()) && !usedFound.get(pair.found())) {
        usedGold.set(pair.gold());
        usedFound.set(pair.found());
        best.add(pair);
      }
    }
    return best;
  }

  private static Pair pair(int g, GoldMeeting gold, int f, Meeting found, List<String> names) {
    Map<Integer, Integer> people = people(gold.participants(), names);
    long shared = named(gold, people);
    long marked = gold.participants().stream().filter(Participant::named).count();
    long other = names.size() - people.size();
    double overlap = shared == 0 ? 0 : (double) shared / (marked + other);
    boolean evidence =
        gold.triggers().stream()
            .anyMatch(t -> found.evidence().stream().anyMatch(e -> e.overlaps(t)));
    double weight = 0;
    if (overlap >= ENOUGH || evidence && shared > 0) {
      weight =
          overlap
              + (evidence ? EVIDENCE : 0)
              + (gold.begin().equals(found.begin()) ? DETAIL : 0)
              + (gold.kind() == found.kind() ? DETAIL : 0);
    }
    return new Pair(g, f, people, weight);
  }

  /** How many of the marked participants that have a name were found. */
  static long named(GoldMeeting gold, Map<Integer, Integer> people) {
    return people.keySet().stream().filter(p -> gold.participants().get(p).named()).count();
  }

  private static Map<Integer, Integer> people(List<Participant> gold, List<String> names) {
    Map<Integer, Integer> people = new LinkedHashMap<>();
    BitSet used = new BitSet();
    for (boolean exactly : new boolean[] {true, false}) {
      for (int g = 0; g < gold.size(); g++) {
        for (int f = 0; f < names.size() && !people.containsKey(g); f++) {
          if (!used.get(f) && alike(gold.get(g), names.get(f), exactly)) {
            used.set(f);
            people.put(g, f);
          }
        }
      }
    }
    return people;
  }

  /** A party without a name is known by any word of its description. */
  private static boolean alike(Participant gold, String name, boolean exactly) {
    if (exactly) {
      return gold.name().equalsIgnoreCase(name);
    }
    return gold.named()
        ? SameName.same(gold.name(), name)
        : SameName.words(name).stream().anyMatch(SameName.words(gold.name())::contains);
  }
}
