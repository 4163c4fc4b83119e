package org.entente.train.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.model.EntityType;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.LabelledSentence.TokenSpan;

/**
 * A corpus with one token per line, its label in the next column, an empty line after each
 * sentence: CoNLL's IOB1 and IOB2, and Universal NER, whose first column is a number and whose
 * articles begin with {@code # newdoc}.
 *
 * @param word the token's column, from 0
 * @param articleSentences sentences that make an article where the corpus does not say
 */
record ColumnCorpus(int word, int articleSentences) {
  /** Universal NER. */
  static final ColumnCorpus UNER = new ColumnCorpus(1, Integer.MAX_VALUE);

  /** Labels that name something we name; all others are no name. */
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "ORG", EntityType.ORGANIZATION,
          "LOC", EntityType.LOCATION);

  /** Reads a file, gzipped if it is called so. */
  List<List<LabelledSentence>> read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    }
  }

  private List<List<LabelledSentence>> read(BufferedReader lines) throws IOException {
    List<List<LabelledSentence>> articles = new ArrayList<>();
    List<LabelledSentence> article = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("# newdoc") && !article.isEmpty()) {
        articles.add(List.copyOf(article));
        article.clear();
      }
      String[] cells = line.split("[\t ]");
      if (line.isBlank()) {
        close(article, forms, labels);
        if (article.size() >= articleSentences) {
          articles.add(List.copyOf(article));
          article.clear();
        }
      } else if (cells.length > word + 1 && !isComment(line)) {
        add(cells[word], cells[word + 1], forms, labels);
      }
    }
    close(article, forms, labels);
    if (!article.isEmpty()) {
      articles.add(List.copyOf(article));
    }
    return articles;
  }

  /** Adds a token; a hyphen at a word is one of its own, as the analysis has it. */
  private static void add(String form, String label, List<String> forms, List<String> labels) {
    boolean hyphen =
        form.length() > 1 && form.charAt(0) == '-' && Character.isLetter(form.charAt(1));
    if (hyphen) {
      forms.add("-");
      labels.add(label);
    }
    forms.add(hyphen ? form.substring(1) : form);
    labels.add(hyphen && label.startsWith("B-") ? "I-" + label.substring(2) : label);
  }

  /** Only numbered lines can tell a comment from the token "#". */
  private boolean isComment(String line) {
    return word > 0 && line.startsWith("#");
  }

  private static void close(
      List<LabelledSentence> article, List<String> forms, List<String> labels) {
    if (!forms.isEmpty()) {
      article.add(new LabelledSentence(forms, spans(labels)));
      forms.clear();
      labels.clear();
    }
  }

  private static List<TokenSpan> spans(List<String> labels) {
    List<TokenSpan> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= labels.size(); i++) {
      String before = labels.get(i - 1);
      boolean goes = i < labels.size() && continues(before, labels.get(i));
      if (!goes) {
        EntityType type = before.length() > 2 ? TYPES.get(before.substring(2)) : null;
        if (type != null) {
          spans.add(new TokenSpan(begin, i, type));
        }
        begin = i;
      }
    }
    return spans;
  }

  private static boolean continues(String before, String label) {
    return label.startsWith("I-") && before.endsWith(label.substring(1));
  }
}
