package org.entente.extract.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.entente.model.Tense;

/**
 * A stretch of a line that a rule matched, and all that helps to read it.
 *
 * @param groups the groups of the rule's pattern
 * @param line where it matched
 * @param words the lexicon
 * @param anchors what relative expressions count from
 * @param verbTense tells the tense of the governing verb
 */
record Match(
    MatchResult groups, WordLine line, TimeWords words, Anchors anchors, VerbTense verbTense) {

  /** A group's words; empty if it took no part. */
  Optional<String> group(int number) {
    return Optional.ofNullable(groups.group(number));
  }

  /** A group's words, which the pattern guarantees. */
  String word(int number) {
    return groups.group(number);
  }

  boolean has(int number) {
    return groups.start(number) >= 0;
  }

  /** Whether the group is written with a capital. */
  boolean capital(int number) {
    return line.capital(groups.start(number));
  }

  /** The Penn tag of a group's first word. */
  String tag(int number) {
    return line.tag(groups.start(number));
  }

  /** The words before the match, ending with a blank. */
  String before() {
    return line.text().substring(0, groups.start());
  }

  /** The words before a group, ending with a blank. */
  String before(int group) {
    return line.text().substring(0, groups.start(group));
  }

  /** The words after the match, beginning with a blank. */
  String after() {
    return line.text().substring(groups.end());
  }

  /** The tag of the word after the match; empty at the end of the sentence. */
  String tagAfter() {
    int next = groups.end() + 1;
    return next < line.text().length() ? line.tag(next) : "";
  }

  Tense tense() {
    return verbTense.of(line.sentence(), line.token(groups.end() - 1));
  }
}
