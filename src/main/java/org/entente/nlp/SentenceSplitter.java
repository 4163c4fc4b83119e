package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Finds sentences: OpenNLP's detector within paragraphs, corrected where it takes the point of an
 * abbreviation for the end, or the end for the point of an abbreviation. For any number of threads.
 */
final class SentenceSplitter {
  /** Signs with which no sentence begins. */
  private static final String CONTINUING = ",;:)]}%";

  /** Marks of footnotes, which stand behind the point of the sentence that they belong to. */
  private static final Pattern NOTE = Pattern.compile("(\\[\\d{1,3}](?: ?\\[\\d{1,3}])*) *");

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
      for (int[] sentence : split(line, detector)) {
        sentences.add(new int[] {paragraph[0] + sentence[0], paragraph[0] + sentence[1]});
      }
    }
    return sentences;
  }

  private List<int[]> split(String line, SentenceDetectorME detector) {
    List<int[]> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span span : detector.sentPosDetect(line)) {
      int[] sentence = {span.getStart(), span.getEnd()};
      if (!sentences.isEmpty()) {
        int[] last = sentences.get(sentences.size() - 1);
        Matcher note = NOTE.matcher(line).region(sentence[0], sentence[1]);
        if (note.lookingAt()) {
          last[1] = note.end(1);
          sentence[0] = note.end();
        }
        if (sentence[0] == sentence[1]) {
          continue;
        }
        if (goesOn(line, last, sentence[0])) {
          sentence[0] = last[0];
          sentences.remove(sentences.size() - 1);
        }
      }
      sentences.add(sentence);
    }
    List<int[]> parted = new ArrayList<>();
    sentences.forEach(sentence -> afterAbbreviations(line, sentence, parted));
    return parted;
  }

  /** Whether what begins at {@code next} belongs to the sentence before it. */
  private boolean goesOn(String line, int[] last, int next) {
    char first = line.charAt(next);
    if (Character.isLowerCase(first) || CONTINUING.indexOf(first) >= 0) {
      // "Will they come?" she asked.
      return true;
    }
    int end = last[1];
    return line.charAt(end - 1) == '.'
        && abbreviations.goesOn(
            line.substring(wordBegin(line, last[0], end), end), word(line, next));
  }

  /** Parts a sentence after abbreviations that end one. */
  private void afterAbbreviations(String line, int[] sentence, List<int[]> into) {
    int begin = sentence[0];
    for (int point = line.indexOf(". ", begin);
        point >= 0 && point < sentence[1];
        point = line.indexOf(". ", point + 1)) {
      int next = point + 1;
      while (next < sentence[1] && line.charAt(next) == ' ') {
        next++;
      }
      int wordBegin = wordBegin(line, begin, point);
      int beforeEnd = Math.max(begin, wordBegin - 1);
      String before = line.substring(wordBegin(line, begin, beforeEnd), beforeEnd);
      if (next < sentence[1]
          && abbreviations.ends(before, line.substring(wordBegin, point + 1), word(line, next))) {
        into.add(new int[] {begin, point + 1});
        begin = next;
      }
    }
    into.add(new int[] {begin, sentence[1]});
  }

  private static int wordBegin(String line, int from, int end) {
    int begin = end;
    while (begin > from && line.charAt(begin - 1) != ' ') {
      begin--;
    }
    return begin;
  }

  /** The letters from a place on, behind quotation marks; otherwise the one sign there. */
  private static String word(String line, int at) {
    int begin = at;
    while (begin < line.length() - 1 && (line.charAt(begin) == '"' || line.charAt(begin) == '\'')) {
      begin++;
    }
    int end = begin;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(begin, Math.max(end, begin + 1));
  }
}
