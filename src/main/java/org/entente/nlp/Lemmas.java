package org.entente.nlp;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.entente.nlp.tags.Tag;

/**
 * Dictionary forms. OpenNLP's lemmatizer is the slowest model and looks at nothing but word and
 * tag, so its answers are kept. For any number of threads.
 */
final class Lemmas {
  /** Answers kept at most; a million words of news have some 30,000 different ones. */
  private static final int MOST_KEPT = 100_000;

  private static final int LONGEST_WORD = 40;

  private final LemmatizerModel model;
  private final Map<Word, String> kept = new ConcurrentHashMap<>();

  private record Word(String form, String upos) {}

  Lemmas(LemmatizerModel model) {
    this.model = model;
  }

  /** The dictionary form of a word: in small letters, but for names. */
  String of(String form, Tag tag) {
    boolean hasLetter = form.chars().anyMatch(Character::isLetter);
    if (!hasLetter || tag.upos().equals("PROPN") || form.length() > LONGEST_WORD) {
      return form;
    }
    Word word = new Word(form.toLowerCase(Locale.ROOT), tag.upos());
    String known = kept.get(word);
    if (known != null) {
      return known;
    }
    String found =
        new LemmatizerME(model)
            .lemmatize(new String[] {word.form()}, new String[] {word.upos()})[0];
    String lemma = found.isEmpty() || found.equals("O") ? word.form() : found;
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(word, lemma);
    return lemma;
  }
}
