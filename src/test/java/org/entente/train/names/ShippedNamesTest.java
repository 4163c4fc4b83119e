package org.entente.train.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.model.EntityType;
import org.entente.model.Name;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.names.LabelledSentence;
import org.entente.nlp.names.LabelledSentence.TokenSpan;
import org.entente.nlp.names.NameTraining;
import org.entente.nlp.names.OpenNlpNames;
import org.junit.jupiter.api.Test;

/** The shipped model is as good as MODELS.md says. */
class ShippedNamesTest {
  /** A little under the score in MODELS.md. */
  private static final double LEAST_F1 = 0.745;

  private static final Path CORPORA = Path.of("../shared/corpora");

  private final UnaryOperator<List<String>> tagger = NameTraining.tagger();
  private int right;
  private int found;
  private int known;

  @Test
  void findsTheNamesOfUniversalNerDev() throws IOException {
    assumeTrue(
        Files.exists(CORPORA.resolve("uner/en_ewt-ner-dev.iob2")),
        "../shared/corpora/uner is missing: names are not scored");
    OpenNlpNames names = OpenNlpNames.load();
    for (List<LabelledSentence> article : new TrainNames(CORPORA).dev()) {
      score(names, article);
    }

    assertThat(2.0 * right / (found + known)).isGreaterThan(LEAST_F1);
  }

  /**
   * Tokens stand apart, each on one code point: the corpus does not say which were joined, and the
   * finder else looks at forms and tags only.
   */
  private void score(OpenNlpNames names, List<LabelledSentence> article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> gold = new ArrayList<>();
    List<EntityType> types = new ArrayList<>();
    int at = 0;
    for (LabelledSentence labelled : article) {
      sentences.add(sentence(labelled, at));
      for (TokenSpan name : labelled.names()) {
        gold.add(new Span(2 * (at + name.begin()), 2 * (at + name.end()) - 1));
        types.add(name.type());
      }
      at += labelled.forms().size();
    }
    known += gold.size();
    for (Name name : names.mark(sentences)) {
      int same = gold.indexOf(name.span());
      found += name.type().ordinal() <= EntityType.LOCATION.ordinal() ? 1 : 0;
      right += same >= 0 && types.get(same) == name.type() ? 1 : 0;
    }
  }

  private Sentence sentence(LabelledSentence labelled, int at) {
    List<String> forms = labelled.forms();
    List<String> tags = tagger.apply(forms);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      tokens.add(
          new Token(
              new Span(2 * (at + i), 2 * (at + i) + 1),
              forms.get(i),
              forms.get(i),
              tags.get(i),
              "",
              Token.ROOT,
              "root"));
    }
    return new Sentence(new Span(2 * at, 2 * (at + forms.size())), tokens);
  }
}
