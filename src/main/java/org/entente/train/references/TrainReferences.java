package org.entente.train.references;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.corpus.ReferenceGold;
import org.entente.extract.reference.ReferenceExamples;
import org.entente.extract.reference.ReferenceExamples.Chain;
import org.entente.extract.reference.ReferenceExamples.Decision;
import org.entente.extract.reference.ReferenceExamples.Example;
import org.entente.extract.reference.ReferenceExamples.Examples;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.SequenceTagger;
import org.entente.nlp.Analyzer;
import org.entente.nlp.sequence.LabelledSequence;
import org.entente.nlp.sequence.LinearChain;
import org.entente.nlp.sequence.LinearChainTrainer;
import org.entente.nlp.sequence.LinearChainTrainer.Settings;

/** {@code train references}: from marked chains to the models that rank candidates. */
public final class TrainReferences {
  /** Chosen on GUM train, cross-validated: few examples want many passes and a strong decay. */
  private static final Settings SETTINGS = new Settings(30, 0.1, 3e-3, 4, 0.03, 20170707L);

  private static final int FOLDS = 6;

  private final Path gold;
  private final Consumer<String> progress;

  /**
   * Trains from marked texts.
   *
   * @param gold JSON Lines beside the folder of the texts
   * @param progress is told, for people, what is being done
   */
  public TrainReferences(Path gold, Consumer<String> progress) {
    this.gold = gold;
    this.progress = progress;
  }

  /**
   * Writes {@code references-descriptions.bin} and {@code references-pronouns.bin}.
   *
   * @param models the folder for the models
   * @throws IOException if a file cannot be written
   */
  public void into(Path models) throws IOException {
    Analyzer analyzer = Analyzer.load();
    ReferenceExamples examples = new ReferenceExamples(Gazetteer.load());
    List<Examples> documents =
        ReferenceGold.read(gold).parallelStream()
            .map(
                d ->
                    examples.of(
                        analyzer.analyze(d.article()),
                        d.chains().stream()
                            .map(c -> new Chain(c.heads(true), c.heads(false)))
                            .toList()))
            .toList();
    train(documents, Examples::descriptions, models.resolve("references-descriptions.bin"));
    train(documents, Examples::pronouns, models.resolve("references-pronouns.bin"));
  }

  private void train(List<Examples> documents, Function<Examples, List<Decision>> kind, Path file)
      throws IOException {
    List<List<Decision>> decisions = documents.stream().map(kind).toList();
    progress.accept(file.getFileName() + ": " + crossValidated(decisions));
    try (OutputStream out = Files.newOutputStream(file)) {
      model(decisions).save(out);
    }
  }

  private static LinearChain model(List<List<Decision>> documents) {
    LinearChainTrainer trainer = new LinearChainTrainer(SETTINGS);
    for (List<Decision> document : documents) {
      for (Decision decision : document) {
        for (Example e : decision.candidates()) {
          trainer.add(new LabelledSequence(List.of(e.features()), List.of(e.label())));
        }
      }
    }
    return trainer.train(pass -> {});
  }

  /** Precision and recall of decisions in documents that the model has not seen, by threshold. */
  private static String crossValidated(List<List<Decision>> documents) {
    int steps = 9;
    int[] found = new int[steps];
    int[] right = new int[steps];
    int known = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<Decision>> others = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(documents.get(i));
        }
      }
      LinearChain model = model(others);
      for (int i = fold; i < documents.size(); i += FOLDS) {
        for (Decision decision : documents.get(i)) {
          known += decision.candidates().stream().anyMatch(Example::same) ? 1 : 0;
          Example best = decision.candidates().get(0);
          double most = -1;
          for (Example e : decision.candidates()) {
            double same = probability(model, e);
            best = same > most ? e : best;
            most = Math.max(same, most);
          }
          for (int step = 0; step < steps && most >= (step + 1) / 10.0; step++) {
            found[step]++;
            right[step] += best.same() ? 1 : 0;
          }
        }
      }
    }
    StringBuilder report = new StringBuilder();
    for (int step = 0; step < steps; step++) {
      report.append(
          String.format(
              Locale.ROOT,
              "%n  from %.1f: P %.1f R %.1f (%d of %d right, %d known)",
              (step + 1) / 10.0,
              100.0 * right[step] / Math.max(1, found[step]),
              100.0 * right[step] / Math.max(1, known),
              right[step],
              found[step],
              known));
    }
    return report.toString();
  }

  private static double probability(SequenceTagger model, Example example) {
    return model.distributions(List.of(example.features())).get(0).stream()
        .filter(l -> l.value().equals("same"))
        .mapToDouble(SequenceTagger.Label::probability)
        .sum();
  }
}
