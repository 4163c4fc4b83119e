package org.entente.nlp.names;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.TokenNameFinderModel;

/** OpenNLP's model file, with a beam search that looks a token's features up once. */
final class NameModel extends TokenNameFinderModel {
  private static final long serialVersionUID = 1L;

  private static final String WEIGHTS = "nameFinder.model";
  private static final int BEAM = 3;

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

  /** A search of its own for every finder, since it remembers the token it is at. */
  @Override
  public SequenceClassificationModel getNameFinderSequenceModel() {
    int beam =
        Optional.ofNullable(getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER))
            .map(Integer::parseInt)
            .orElse(BEAM);
    return new BeamSearch(beam, new TokenSums(weights));
  }
}
