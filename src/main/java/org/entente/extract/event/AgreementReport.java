package org.entente.extract.event;

import java.util.List;
import org.entente.extract.syntax.Tree;
import org.entente.model.AgreementStatus;
import org.entente.model.Span;

/**
 * One place in the text that tells of something agreed, signed or refused.
 *
 * @param sentence index of its sentence
 * @param tree the sentence's tree
 * @param head the verb or noun that tells of it
 * @param parties entity ids, as far as the words name them
 * @param who how far the words name them
 * @param subject what was agreed
 * @param status how far it came
 */
record AgreementReport(
    int sentence,
    Tree tree,
    int head,
    List<String> parties,
    Who who,
    Span subject,
    AgreementStatus status) {
  /** How far the words of an agreement say whose it is. */
  enum Who {
    /** The parties are named; it may be of no meeting at all. */
    NAMED,
    /** The parties are named; what they did is an agreement only as an outcome of their meeting. */
    MET,
    /** "They", "the two sides": those who met last, unless the parties are known. */
    GROUP,
    /** "No deal was reached": those of the meeting that this or the last sentence tells of. */
    UNSAID
  }

  AgreementReport {
    parties = List.copyOf(parties);
  }
}
