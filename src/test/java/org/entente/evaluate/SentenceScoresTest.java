package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Span;
import org.entente.nlp.Analyzer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Treebanks as raw text, and what is found in it. */
class SentenceScoresTest {
  private static final Path EWT = Path.of("../shared/corpora/ud-ewt/en_ewt-ud-dev.conllu");
  private static final String REST = "\t_\t_\t_\t_\t0\troot\t_\t_\n";

  @TempDir Path folder;

  @Test
  void documentsAreRawTextAgain() throws IOException {
    String rows =
        "# newdoc id = a\n# newpar\n# text = They can't go.\n"
            + ("1\tThey" + REST + "2-3\tcan't" + REST + "2\tca" + REST + "3\tn't" + REST)
            + ("4\tgo" + REST + "5\t." + REST)
            + ("\n# text = Why 🙂?\n1\tWhy" + REST + "2\t🙂" + REST + "2.1\tso" + REST)
            + ("3\t?" + REST + "\n# newpar\n# text = No.\n1\tNo" + REST + "2\t." + REST)
            + ("\n# newdoc id = b\n# text = Won't.\n1-2\tWon't" + REST + "1\tWill" + REST)
            + ("2\tnot" + REST + "3\t." + REST);
    List<RawTreebank.Document> documents = RawTreebank.read(write(rows));
    assertThat(documents).hasSize(2);
    RawTreebank.Document first = documents.get(0);
    assertThat(first.article().text().value()).isEqualTo("They can't go. Why 🙂?\n\nNo.");
    assertThat(first.sentences().stream().map(first.article().text()::cover))
        .containsExactly("They can't go.", "Why 🙂?", "No.");
    assertThat(first.tokens().stream().map(first.article().text()::cover))
        .containsExactly("They", "ca", "n't", "go", ".", "Why", "🙂", "?", "No", ".");
    RawTreebank.Document second = documents.get(1);
    assertThat(second.tokens().stream().map(second.article().text()::cover))
        .containsExactly("Won't", ".");
  }

  @Test
  void aTextThatItsTokensDoNotSpellIsNamed() throws IOException {
    Path file = write("# text = No.\n1\tYes" + REST);
    assertThatThrownBy(() -> RawTreebank.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("Yes");
  }

  @Test
  void spansCountWhenBothEndsAreRight() throws IOException {
    Path file = write("# text = No.\n1\tNo" + REST + "2\t." + REST);
    SentenceScores nothing =
        SentenceScores.of(file, article -> new AnnotatedArticle(article, List.of(), List.of()));
    assertThat(nothing.sentences()).isEqualTo(new SpanScore(0, 0, 1));
    assertThat(nothing.tokens()).isEqualTo(new SpanScore(0, 0, 2));
    assertThat(RawTreebank.read(file).get(0).tokens()).contains(new Span(2, 3));
  }

  @Test
  void theShippedModelsAreAsGoodAsRecorded() {
    Assumptions.assumeTrue(Files.exists(EWT), "no treebank " + EWT);
    SentenceScores scores = SentenceScores.of(EWT, Analyzer.load()::analyze);
    assertThat(scores.sentences().f1()).isGreaterThan(0.682);
    assertThat(scores.tokens().f1()).isGreaterThan(0.983);
  }

  private Path write(String rows) throws IOException {
    return Files.writeString(folder.resolve("a.conllu"), rows);
  }
}
