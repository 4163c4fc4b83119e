package org.entente.nlp.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's own model of 183 languages, which comes as a library. Its 10 MB are read, once, when
 * the first text is shown to it: most runs never do. For any number of threads.
 */
final class Detector {
  private static final String RESOURCE = "/langdetect-183.bin";

  /** The model is only read when this class is. */
  private static final class Shipped {
    private static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Detector.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              "OpenNLP's model " + RESOURCE + " is not on the classpath");
        }
        return new LanguageDetectorModel(new BufferedInputStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read OpenNLP's model " + RESOURCE, e);
      }
    }
  }

  /** The likeliest language of a text, whatever its script. */
  Guess guess(String text) {
    Language[] all = new LanguageDetectorME(Shipped.MODEL).predictLanguages(text);
    double english = 0;
    for (Language language : all) {
      if (language.getLang().equals(Guess.ENGLISH)) {
        english = language.getConfidence();
      }
    }
    return new Guess(
        all[0].getLang(), all[0].getConfidence() / Math.max(english, Double.MIN_NORMAL));
  }
}
