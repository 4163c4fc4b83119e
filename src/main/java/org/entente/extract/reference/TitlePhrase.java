package org.entente.extract.reference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.TenureStatus;

/**
 * A noun phrase that names an office: "the former Swedish prime minister", "Secretary of State".
 *
 * @param spot the whole phrase, from determiner or possessor to the last word of the title
 * @param titleFirst first token of the title itself
 * @param titleLast last token of the title itself
 * @param title the title's words ("prime minister")
 * @param head its head's entry
 * @param of the name of the country or body whose office it is
 * @param status when it is held
 * @param plural whether several hold it ("foreign ministers")
 * @param definite whether a determiner, a possessor or a country makes it one known office
 */
record TitlePhrase(
    Spot spot,
    int titleFirst,
    int titleLast,
    String title,
    TitleLexicon.Head head,
    Optional<NameSpot> of,
    TenureStatus status,
    boolean plural,
    boolean definite) {
  /** The title's words in lower case. */
  Set<String> words() {
    return new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[ -]")));
  }

  /** Whether the token is one of the title's own words, not of the country or body before it. */
  boolean covers(int sentence, int token) {
    return spot.sentence() == sentence && titleFirst <= token && token <= titleLast;
  }
}
