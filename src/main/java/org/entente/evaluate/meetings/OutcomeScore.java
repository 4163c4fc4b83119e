package org.entente.evaluate.meetings;

import java.util.ArrayList;
import java.util.List;
import org.entente.evaluate.meetings.GoldMeeting.Outcome;
import org.entente.model.Agreement;
import org.entente.model.Facts;
import org.entente.model.Meeting;

/**
 * Which outcomes of two meetings that are taken for one are the same: those whose subjects share a
 * third of their words (Jaccard index, without small words), each at most once, in the gold's
 * order.
 *
 * @param right how many
 * @param status how many of them have the same status
 */
record OutcomeScore(int right, Share status) {
  static final OutcomeScore NONE = new OutcomeScore(0, Share.NONE);

  /** As {@link MeetingAlignment} has it for participants. */
  private static final double ENOUGH = 1.0 / 3;

  static OutcomeScore of(GoldMeeting gold, Meeting found, Facts facts) {
    List<Agreement> open =
        new ArrayList<>(
            facts.agreements().stream().filter(a -> found.outcomes().contains(a.id())).toList());
    OutcomeScore score = NONE;
    for (Outcome marked : gold.outcomes()) {
      String subject = facts.article().text().cover(marked.subject());
      for (Agreement agreement : open) {
        if (Words.jaccard(subject, agreement.subject()) >= ENOUGH) {
          open.remove(agreement);
          boolean same = agreement.status() == marked.status();
          score = score.plus(new OutcomeScore(1, Share.of(same)));
          break;
        }
      }
    }
    return score;
  }

  OutcomeScore plus(OutcomeScore other) {
    return new OutcomeScore(right + other.right, status.plus(other.status));
  }
}
