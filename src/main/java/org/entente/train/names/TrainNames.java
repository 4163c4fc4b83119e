package org.entente.train.names;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.NameTraining;

/**
 * Trains the name model on the open gold and on the silver labels of the open texts.
 *
 * @param corpora the folder with {@code uner}, {@code wikigold} and {@code silver}
 */
public record TrainNames(Path corpora) {
  /** Sentences that stand for an article in wikigold, which does not say where one ends. */
  private static final int WIKIGOLD_ARTICLE = 10;

  /** The same for the silver labels, whose articles are longer. */
  private static final int SILVER_ARTICLE = 25;

  /** Every how many-th silver article is learnt from. */
  private static final int SILVER_STEP = 1;

  private static final NameTraining.Settings SETTINGS = new NameTraining.Settings(3, 5, 0.3f, 0f);

  /**
   * Trains and writes the model.
   *
   * @throws IOException if a corpus cannot be read or the model not be written
   */
  public void into(Path model) throws IOException {
    try (OutputStream out = Files.newOutputStream(model)) {
      NameTraining.train(articles(SILVER_STEP), SETTINGS, out);
    }
  }

  /** Everything that is learnt from, in a fixed order. */
  public List<List<LabelledSentence>> articles(int silverStep) throws IOException {
    List<List<LabelledSentence>> articles =
        new ArrayList<>(ColumnCorpus.UNER.read(corpora.resolve("uner/en_ewt-ner-train.iob2")));
    articles.addAll(
        new ColumnCorpus(0, WIKIGOLD_ARTICLE).read(corpora.resolve("wikigold/wikigold.conll.txt")));
    List<List<LabelledSentence>> silver =
        new ColumnCorpus(0, SILVER_ARTICLE)
            .read(corpora.resolve("silver/names-by-corenlp.iob2.gz"));
    for (int i = 0; i < silver.size(); i += silverStep) {
      articles.add(silver.get(i));
    }
    return articles;
  }

  /** The sentences on which choices are made. */
  public List<List<LabelledSentence>> dev() throws IOException {
    return ColumnCorpus.UNER.read(corpora.resolve("uner/en_ewt-ner-dev.iob2"));
  }
}
