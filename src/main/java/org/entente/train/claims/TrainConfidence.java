package org.entente.train.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.corpus.Polnear;
import org.entente.extract.claims.AttributionExamples;
import org.entente.extract.claims.AttributionExamples.Gold;
import org.entente.extract.claims.AttributionExamples.Scored;
import org.entente.extract.claims.Confidence;
import org.entente.extract.claims.Lexicons;
import org.entente.nlp.Analyzer;
import org.entente.nlp.sequence.LinearChain;

/** {@code train confidence}: from articles the claim models have not learnt from to a table. */
public final class TrainConfidence {
  private static final List<String> HEADER =
      List.of(
          "# How probably an attribution is right whose cue and content the models give a score: the product of both"
              + " probabilities, and the share that is right.",
          "# Counted by 'entente train confidence' in PolNeAR dev, which the models have not learnt from; numbers only."
              + " Apache-2.0.",
          "score\tshare");

  private final Path corpora;
  private final Consumer<String> progress;

  /**
   * Counts in a folder of corpora.
   *
   * @param corpora holds {@code polnear/dev}
   * @param progress is told, for people, how good the table is
   */
  public TrainConfidence(Path corpora, Consumer<String> progress) {
    this.corpora = corpora;
    this.progress = progress;
  }

  /**
   * Writes {@code claims-confidence.tsv}, for the shipped models.
   *
   * @param models the folder for it ({@code src/main/resources/models})
   * @throws IOException if a file cannot be read or written
   */
  public void into(Path models) throws IOException {
    List<List<Scored>> articles = scored();
    progress.accept(
        String.format(
            Locale.ROOT,
            "expected calibration error, cross-validated: %.1f %%",
            100 * ConfidenceTrainer.crossValidated(articles)));
    List<String> lines = new ArrayList<>(HEADER);
    for (Confidence.Point point :
        ConfidenceTrainer.fit(articles.stream().flatMap(List::stream).toList())) {
      lines.add(String.format(Locale.ROOT, "%.4f\t%.3f", point.score(), point.share()));
    }
    Files.createDirectories(models);
    Files.write(models.resolve("claims-confidence.tsv"), lines);
  }

  private List<List<Scored>> scored() {
    Analyzer analyzer = Analyzer.load();
    Lexicons lexicons = Lexicons.load();
    LinearChain cues = LinearChain.load("/models/claims-cues.bin");
    LinearChain roles = LinearChain.load("/models/claims-roles.bin");
    return Polnear.read(corpora.resolve("polnear/dev")).parallelStream()
        .map(
            document ->
                new AttributionExamples(
                        analyzer.analyze(document.article()),
                        document.attributions().stream()
                            .map(a -> new Gold(a.source(), a.cue(), a.content()))
                            .toList(),
                        lexicons)
                    .scored(cues, roles))
        .toList();
  }
}
