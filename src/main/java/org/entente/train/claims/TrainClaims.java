package org.entente.train.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.corpus.Polnear;
import org.entente.extract.claims.AttributionExamples.Gold;
import org.entente.extract.claims.CueLexicon.Construction;
import org.entente.extract.claims.Lexicons;
import org.entente.nlp.Analyzer;
import org.entente.nlp.sequence.LinearChain;
import org.entente.nlp.sequence.LinearChainTrainer.Settings;
import org.entente.train.claims.ClaimTrainer.Annotated;
import org.entente.train.claims.ClaimTrainer.Models;

/** {@code train claims}: from PolNeAR to the two models and the shares of the cue lexicon. */
public final class TrainClaims {
  private static final String LEXICON = "lexicon/cues.tsv";

  /** Never written by a training, so only the folder of what ships holds it. */
  private static final String SHIPPED = "lexicon/closed-class.tsv";

  private final Path corpora;
  private final boolean withWords;
  private final Consumer<String> progress;

  /**
   * Trains from a folder of corpora.
   *
   * @param corpora holds {@code polnear/train}
   * @param withWords whether the models see the words themselves: they show how far the method goes
   *     and must not ship
   * @param progress is told, for people, what is being done
   */
  public TrainClaims(Path corpora, boolean withWords, Consumer<String> progress) {
    this.corpora = corpora;
    this.withWords = withWords;
    this.progress = progress;
  }

  /**
   * Writes {@code models/claims-cues.bin} and {@code models/claims-roles.bin} and the shares in
   * {@code lexicon/cues.tsv}.
   *
   * @param resources the folder that holds all three ({@code src/main/resources})
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if models with words would go where those that ship are
   */
  public void into(Path resources) throws IOException {
    if (withWords && Files.exists(resources.resolve(SHIPPED))) {
      throw new IllegalStateException(
          "Models with words must not ship, and what is in "
              + resources
              + " ships: name another folder.");
    }
    Path lexicon = lexicon(resources);
    progress.accept("analysing " + corpora.resolve("polnear/train"));
    List<Annotated> articles = analysed();
    // Without the shares of the run before: so the same corpus gives the same bytes.
    Lexicons shipped = Lexicons.load().with(Map.of());
    Lexicons lexicons = withWords ? shipped.withWords() : shipped;
    ClaimTrainer trainer = new ClaimTrainer(lexicons, Settings.DEFAULT, Settings.DEFAULT, progress);
    Map<String, String> shares = trainer.bins(articles);
    Files.write(lexicon, withShares(Files.readAllLines(lexicon), shares));
    Models models = trainer.train(articles);
    save(models.cues(), resources.resolve("models/claims-cues.bin"));
    save(models.roles(), resources.resolve("models/claims-roles.bin"));
  }

  private List<Annotated> analysed() {
    Analyzer analyzer = Analyzer.load();
    return Polnear.read(corpora.resolve("polnear/train")).parallelStream()
        .map(
            document ->
                new Annotated(
                    analyzer.analyze(document.article()),
                    document.attributions().stream()
                        .map(a -> new Gold(a.source(), a.cue(), a.content()))
                        .toList()))
        .toList();
  }

  /** The lexicon to fill in: the folder's own, or else a copy of the shipped one. */
  private static Path lexicon(Path resources) throws IOException {
    Path lexicon = resources.resolve(LEXICON);
    Files.createDirectories(resources.resolve("lexicon"));
    Files.createDirectories(resources.resolve("models"));
    if (!Files.exists(lexicon)) {
      try (InputStream shipped = TrainClaims.class.getResourceAsStream("/" + LEXICON)) {
        Files.copy(Objects.requireNonNull(shipped, LEXICON), lexicon);
      }
    }
    return lexicon;
  }

  /** The lexicon's lines with new shares in the last columns. */
  static List<String> withShares(List<String> lines, Map<String, String> shares) {
    int columns = Construction.values().length;
    List<String> changed = new ArrayList<>();
    boolean header = true;
    for (String line : lines) {
      if (line.startsWith("#") || header) {
        header &= line.startsWith("#");
        changed.add(line);
        continue;
      }
      String[] cells = line.split("\t", -1);
      String share = shares.getOrDefault(cells[1] + cells[0], "-".repeat(columns));
      for (int i = 0; i < columns; i++) {
        cells[cells.length - columns + i] = share.substring(i, i + 1);
      }
      changed.add(String.join("\t", cells));
    }
    return changed;
  }

  private static void save(LinearChain model, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.save(out);
    }
  }
}
