package org.entente.nlp.names;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.TokenNameFinderModel;

/** OpenNLP's model file, read as a linear-chain conditional random field. */
final class NameModel extends TokenNameFinderModel {
  private static final long serialVersionUID = 1L;

  private static final String WEIGHTS = "nameFinder.model";

  private final transient NameWeights weights;

  /**
   * Reads a model file.
   *
   * @throws IOException if it is none
   */
  NameModel(InputStream in) throws IOException {
    super(in);
    AbstractModel read = getArtifact(WEIGHTS);
    weights = new NameWeights(read);
  }

  @Override
  public SequenceClassificationModel getNameFinderSequenceModel() {
    return new ChainSearch(weights);
  }
}
