package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Finds sentences: OpenNLP's detector within paragraphs, corrected where it takes the point of an
 * abbreviation for the end. For any number of threads.
 */
final class SentenceSplitter {
  private final SentenceModel model;
  private final Abbreviations abbreviations;

  SentenceSplitter(SentenceModel model, Abbreviations abbreviations) {
    this.model = model;
    this.abbreviations = abbreviations;
  }

  /**
   * Splits a text.
   *
   * @return begin and end of every sentence, without white space around it, in order
   */
  List<int[]> split(PlainText text) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<int[]> sentences = new ArrayList<>();
    for (int[] paragraph : Paragraphs.of(text.value())) {
      String line = text.value().substring(paragraph[0], paragraph[1]).replace('\n', ' ');
      int first = sentences.size();
      for (opennlp.tools.util.Span span : detector.sentPosDetect(line)) {
        int begin = span.getStart();
        int end = span.getEnd();
        if (sentences.size() > first) {
          int[] last = sentences.get(sentences.size() - 1);
          if (goesOn(line, last[0] - paragraph[0], last[1] - paragraph[0], begin)) {
            last[1] = paragraph[0] + end;
            continue;
          }
        }
        sentences.add(new int[] {paragraph[0] + begin, paragraph[0] + end});
      }
    }
    return sentences;
  }

  /** Whether what begins at {@code next} belongs to the sentence before it. */
  private boolean goesOn(String line, int begin, int end, int next) {
    if (Character.isLowerCase(line.charAt(next))) {
      // "Will they come?" she asked.
      return true;
    }
    if (line.charAt(end - 1) != '.') {
      return false;
    }
    int word = end;
    while (word > begin && line.charAt(word - 1) != ' ') {
      word--;
    }
    return abbreviations.goesOn(line.substring(word, end), line.charAt(next));
  }
}
