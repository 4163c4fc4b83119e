package org.entente.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.trees.ConllU;

/** What the tagger, the parser and the word classes learn from, below one folder. */
final class Corpora {
  private Corpora() {}

  /** The training parts of the treebanks, in a fixed order. */
  static List<ConllU.Annotated> treebanks(Path corpora) {
    List<ConllU.Annotated> sentences =
        new ArrayList<>(ConllU.read(corpora.resolve("ud-ewt/en_ewt-ud-train.conllu")));
    sentences.addAll(ConllU.read(corpora.resolve("gum/dep/train")));
    return sentences;
  }

  /** The open texts: JSON Lines with a field "text". */
  static List<Path> texts(Path corpora) {
    return List.of(
        corpora.resolve("open/us-state-department.jsonl.gz"),
        corpora.resolve("open/white-house.jsonl.gz"),
        corpora.resolve("open/wikinews.jsonl.gz"));
  }
}
