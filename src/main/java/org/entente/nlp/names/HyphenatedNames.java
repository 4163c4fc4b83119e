package org.entente.nlp.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;
import org.entente.model.EntityType;
import org.entente.model.Token;
import org.entente.nlp.names.OpenNlpNames.Found;

/**
 * Personal names that a hyphen goes through. It is a token of its own, at which the model tends to
 * stop: "Mao Tse-tung", "Hossein Amir-Abdollahian", but "Trump-era" and "Putin-backed" are no
 * names.
 */
final class HyphenatedNames {
  /** Small parts of names are syllables ("lai", "tung"); longer small words are words. */
  private static final int LONGEST_SYLLABLE = 4;

  private final Set<String> compounds;

  private HyphenatedNames(Set<String> compounds) {
    this.compounds = compounds;
  }

  static HyphenatedNames load() {
    return new HyphenatedNames(
        Table.load("/lexicon/hyphen-compounds.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** One past the name's last token, with what hyphens join to it. */
  int end(List<Token> tokens, Found name) {
    int end = name.end();
    while (name.type() == EntityType.PERSON && goesOn(tokens, end)) {
      end += 2;
    }
    return end;
  }

  private boolean goesOn(List<Token> tokens, int hyphen) {
    if (hyphen + 1 >= tokens.size() || !tokens.get(hyphen).form().equals("-")) {
      return false;
    }
    Token before = tokens.get(hyphen - 1);
    Token after = tokens.get(hyphen + 1);
    boolean joined =
        before.span().end() == tokens.get(hyphen).span().begin()
            && tokens.get(hyphen).span().end() == after.span().begin();
    boolean capital = Character.isUpperCase(after.form().codePointAt(0));
    boolean syllable =
        after.form().length() <= LONGEST_SYLLABLE
            && after.form().chars().allMatch(Character::isLetter)
            && !after.tag().startsWith("VB")
            && !compounds.contains(after.form().toLowerCase(Locale.ROOT));
    // "Trump-Kim summit" names two people.
    boolean another =
        capital
            && hyphen - 2 >= 0
            && tokens.get(hyphen - 1).head() != hyphen + 1
            && tokens.get(hyphen + 1).relation().equals("compound");
    return joined && (capital && !another || syllable && !capital);
  }
}
