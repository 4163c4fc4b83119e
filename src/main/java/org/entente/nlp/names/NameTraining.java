package org.entente.nlp.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Makes the name model from articles whose names are known.
 *
 * <p>Order in, model out: the same articles in the same order give the same model.
 */
public final class NameTraining {
  /** Hypotheses kept while decoding; more gave nothing on UNER dev. */
  private static final int BEAM = 3;

  private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final UnaryOperator<List<String>> tagger;

  private NameTraining(UnaryOperator<List<String>> tagger) {
    this.tagger = tagger;
  }

  /**
   * How the model is learnt; chosen on UNER dev.
   *
   * @param cutoff how often a feature must occur
   * @param passes how often each decision is seen
   * @param l1 penalty on the size of a weight
   * @param l2 penalty on its square
   */
  public record Settings(int cutoff, int passes, float l1, float l2) {}

  /**
   * Trains and writes a model.
   *
   * @param articles sentences of articles, in order
   * @param settings how
   * @param out where the model goes
   * @throws IOException if it cannot be written
   */
  public static void train(
      Iterable<List<LabelledSentence>> articles, Settings settings, OutputStream out)
      throws IOException {
    ExtensionLoader.registerAllowedPackage(NameTraining.class.getPackageName());
    Events events = new Events(settings.cutoff());
    NameTraining training = new NameTraining(tagger());
    for (List<LabelledSentence> article : articles) {
      training.read(article, events);
    }
    MaxentModel model = Maxent.learn(events, settings.passes(), settings.l1(), settings.l2());
    new TokenNameFinderModel(
            "eng",
            model,
            BEAM,
            new byte[0],
            Map.of(),
            Map.of(),
            new BioCodec(),
            new NameFinderFactory())
        .serialize(out);
  }

  /**
   * The tagger whose tags the model is trained on, for one thread.
   *
   * @return gives for the forms of a sentence their universal parts of speech
   */
  public static UnaryOperator<List<String>> tagger() {
    POSTaggerME tagger = loadTagger();
    return forms -> List.of(tagger.tag(forms.toArray(String[]::new)));
  }

  private static POSTaggerME loadTagger() {
    try (InputStream in = NameTraining.class.getResourceAsStream(TAGGER)) {
      if (in == null) {
        throw new IllegalStateException("no tagger " + TAGGER + " on the classpath");
      }
      return new POSTaggerME(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tagger " + TAGGER, e);
    }
  }

  private void read(List<LabelledSentence> article, Events events) {
    ArticleWords words = ArticleWords.of(article.stream().map(LabelledSentence::forms).toList());
    NameContext context = new NameContext();
    for (LabelledSentence sentence : article) {
      String[] tokens = sentence.forms().toArray(String[]::new);
      String[] outcomes = outcomes(sentence);
      String[][] features =
          NameFeatures.of(sentence.forms(), tagger.apply(sentence.forms()), words);
      for (int i = 0; i < tokens.length; i++) {
        events.add(outcomes[i], context.getContext(i, tokens, outcomes, features));
      }
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
