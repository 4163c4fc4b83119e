package org.entente.extract.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.model.Token;

/**
 * All that the claim models may know of a word: itself if it is a function word or punctuation,
 * else its class. So a model learns grammar and keeps none of the words it was trained on.
 */
public final class WordClasses {
  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "PROPN", "NUM", "X", "SYM");

  private final Map<String, String> closed;
  private final Map<String, String> speakers;
  private final CueLexicon cues;
  private final boolean withWords;

  private WordClasses(
      Map<String, String> closed,
      Map<String, String> speakers,
      CueLexicon cues,
      boolean withWords) {
    this.closed = Map.copyOf(closed);
    this.speakers = Map.copyOf(speakers);
    this.cues = cues;
    this.withWords = withWords;
  }

  /** Reads the shipped lists of function words and of nouns for speakers. */
  public static WordClasses load(CueLexicon cues) {
    Map<String, String> closed = new HashMap<>();
    Table.load("/lexicon/closed-class.tsv")
        .rows()
        .forEach(r -> closed.put(r.get("word"), r.get("class")));
    Map<String, String> speakers = new HashMap<>();
    Table.load("/lexicon/speakers.tsv")
        .rows()
        .forEach(r -> speakers.put(r.get("lemma"), r.get("class")));
    return new WordClasses(closed, speakers, cues, false);
  }

  /** The same classes, with the shares of another lexicon. */
  WordClasses with(CueLexicon changed) {
    return new WordClasses(closed, speakers, changed, withWords);
  }

  /** The same classes for models that see the words, too ({@link WordFeatures}). */
  WordClasses withWords() {
    return new WordClasses(closed, speakers, cues, true);
  }

  /** Whether models see the words besides their classes; those that ship never do. */
  boolean areWithWords() {
    return withWords;
  }

  /** The function words. */
  public Set<String> closedClass() {
    return closed.keySet();
  }

  /**
   * What a model may know of a token: punctuation as it is; a function word in lower case; for a
   * cue its part of speech and bin ("V7"); for a speaker noun its class; else its Penn tag.
   */
  public String key(Token token) {
    String form = token.form();
    if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return punctuation(form);
    }
    Optional<CueLexicon.Entry> cue = cues.entry(token);
    if (cue.isPresent()) {
      return cue.get().pos() + String.valueOf(cue.get().bin()) + ending(token);
    }
    String lower = form.toLowerCase(Locale.ROOT);
    if (!OPEN.contains(token.upos()) && closed.containsKey(lower)) {
      return lower;
    }
    String speaker = speakers.get(token.lemma().toLowerCase(Locale.ROOT));
    return speaker != null && token.upos().equals("NOUN") ? "N:" + speaker : token.tag();
  }

  /** Whether a noun is one for people, groups or documents, also where it is a cue itself. */
  boolean isSpeaker(Token token) {
    return token.upos().equals("NOUN")
        && speakers.containsKey(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Finite, participle or bare form, for verbs only: it tells reported speech from purpose. */
  private static String ending(Token token) {
    return token.tag().startsWith("VB") ? token.tag() : "";
  }

  private static String punctuation(String form) {
    return switch (form) {
      case "\"", "``", "''" -> "\"";
      case "'", "`" -> "'";
      case ",", ".", ":", ";", "?", "!", "(", ")", "[", "]", "$", "%", "&", "/" -> form;
      case "-", "--", "---", "—", "–" -> "--";
      case "...", "…" -> "...";
      default -> "PUNCT";
    };
  }
}
