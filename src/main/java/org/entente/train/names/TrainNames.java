package org.entente.train.names;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.gazetteer.Table;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.NameTraining;

/**
 * Trains the name model on the open gold and on the silver labels of the open texts.
 *
 * @param corpora the folder with {@code uner}, {@code wikigold}, {@code gum} and {@code silver}
 */
public record TrainNames(Path corpora) {
  /** Sentences that stand for an article in wikigold, which does not say where one ends. */
  private static final int WIKIGOLD_ARTICLE = 10;

  /** The same for the silver labels, whose articles are longer. */
  private static final int SILVER_ARTICLE = 25;

  /** In every so-many-th silver article, every so-many-th sentence is put in capitals. */
  private static final int SHOUTED_ARTICLES = 4;

  private static final int SHOUTED_SENTENCES = 8;

  private static final NameTraining.Settings SETTINGS = new NameTraining.Settings(3, 4, 0.3f);

  /**
   * Trains and writes the model.
   *
   * @throws IOException if a corpus cannot be read or the model not be written
   */
  public void into(Path model) throws IOException {
    try (OutputStream out = Files.newOutputStream(model)) {
      NameTraining.train(gold(), silver(), SETTINGS, out);
    }
  }

  /** What people marked, in a fixed order. */
  public List<List<LabelledSentence>> gold() throws IOException {
    List<List<LabelledSentence>> articles =
        new ArrayList<>(ColumnCorpus.UNER.read(corpora.resolve("uner/en_ewt-ner-train.iob2")));
    articles.addAll(
        new ColumnCorpus(0, WIKIGOLD_ARTICLE).read(corpora.resolve("wikigold/wikigold.conll.txt")));
    articles.addAll(new GumNames(countries()).read(corpora.resolve("gum/dep/train")));
    return articles;
  }

  private static Set<String> countries() {
    Set<String> countries = new HashSet<>();
    for (Table.Row row : Table.load("/gazetteer/countries.tsv.gz").rows()) {
      countries.add(row.get("name"));
      countries.addAll(row.list("forms"));
    }
    return countries;
  }

  /** What a machine marked, in a fixed order. */
  public List<List<LabelledSentence>> silver() throws IOException {
    List<List<LabelledSentence>> articles =
        new ColumnCorpus(0, SILVER_ARTICLE)
            .read(corpora.resolve("silver/names-by-corenlp.iob2.gz"));
    KnownNames known = KnownNames.load();
    articles.replaceAll(article -> article.stream().map(known::in).toList());
    for (int i = 1; i < articles.size(); i += SHOUTED_ARTICLES) {
      articles.set(i, withHeadlines(articles.get(i)));
    }
    return articles;
  }

  /** News shouts in headlines, government texts do not: without this the model never sees it. */
  private static List<LabelledSentence> withHeadlines(List<LabelledSentence> article) {
    List<LabelledSentence> sentences = new ArrayList<>(article);
    for (int i = 0; i < sentences.size(); i += SHOUTED_SENTENCES) {
      LabelledSentence sentence = sentences.get(i);
      sentences.set(
          i,
          new LabelledSentence(
              sentence.forms().stream().map(f -> f.toUpperCase(Locale.ROOT)).toList(),
              sentence.names()));
    }
    return sentences;
  }

  /** The sentences on which choices are made. */
  public List<List<LabelledSentence>> dev() throws IOException {
    return ColumnCorpus.UNER.read(corpora.resolve("uner/en_ewt-ner-dev.iob2"));
  }
}
