package org.entente.nlp.names;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;
import org.entente.nlp.tags.Tag;
import org.entente.nlp.tags.Tagger;

/**
 * Makes the name model from articles whose names are known.
 *
 * <p>Order in, model out: the same articles in the same order give the same model.
 */
public final class NameTraining {
  /** OpenNLP's format wants a beam; the chain's search needs none. */
  private static final int BEAM = 1;

  private final UnaryOperator<List<String>> tagger;
  private final NameFeatures features;

  private NameTraining(UnaryOperator<List<String>> tagger, NameFeatures features) {
    this.tagger = tagger;
    this.features = features;
  }

  /**
   * How the model is learnt; chosen on UNER dev.
   *
   * @param cutoff how often a feature must occur
   * @param passes how often each sentence is seen
   * @param l1 penalty on the size of a weight
   */
  public record Settings(int cutoff, int passes, float l1) {}

  /**
   * Trains and writes a model.
   *
   * @param gold sentences of articles whose names people marked, in order
   * @param silver the same by a machine
   * @param settings how
   * @param out where the model goes
   * @throws IOException if it cannot be written
   */
  public static void train(
      List<List<LabelledSentence>> gold,
      List<List<LabelledSentence>> silver,
      Settings settings,
      OutputStream out)
      throws IOException {
    ExtensionLoader.registerAllowedPackage(NameTraining.class.getPackageName());
    Events events = new Events(settings.cutoff());
    NameTraining training = new NameTraining(tagger(), NameFeatures.load());
    gold.forEach(article -> training.read(article, true, events));
    silver.forEach(article -> training.read(article, false, events));
    MaxentModel model = Chain.learn(events, settings);
    TokenNameFinderModel finder =
        new TokenNameFinderModel(
            "eng",
            model,
            BEAM,
            new byte[0],
            Map.of(),
            Map.of(),
            new BioCodec(),
            new NameFinderFactory());
    StableModelFile.write(finder, out);
  }

  /**
   * The tagger whose tags the model is trained on, for one thread.
   *
   * @return gives for the forms of a sentence their universal parts of speech
   */
  public static UnaryOperator<List<String>> tagger() {
    Tagger tagger = Tagger.load();
    return forms -> tagger.tag(forms).stream().map(Tag::upos).toList();
  }

  private void read(List<LabelledSentence> article, boolean gold, Events events) {
    ArticleWords words = ArticleWords.of(article.stream().map(LabelledSentence::forms).toList());
    NameContext context = new NameContext();
    for (LabelledSentence sentence : article) {
      String[] tokens = sentence.forms().toArray(String[]::new);
      String[] outcomes = outcomes(sentence);
      String[][] seen = features.of(sentence.forms(), tagger.apply(sentence.forms()), words, gold);
      for (int i = 0; i < tokens.length; i++) {
        events.add(outcomes[i], context.getContext(i, tokens, outcomes, seen));
      }
      events.end();
      context.updateAdaptiveData(tokens, outcomes);
    }
  }

  private static String[] outcomes(LabelledSentence sentence) {
    Span[] spans =
        sentence.names().stream()
            .map(n -> new Span(n.begin(), n.end(), n.type().name()))
            .toArray(Span[]::new);
    return new BioCodec().encode(spans, sentence.forms().size());
  }
}
