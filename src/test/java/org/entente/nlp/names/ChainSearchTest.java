package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderSequenceValidator;
import opennlp.tools.util.Sequence;
import org.entente.nlp.names.NameTraining.Settings;
import org.junit.jupiter.api.Test;

class ChainSearchTest {
  private static final String[] LABELS = {"other", "PERSON-start", "PERSON-cont"};

  @Test
  void readsASentenceAsAWhole() {
    ChainSearch search = new ChainSearch(new NameWeights(Chain.learn(events(), settings())));

    Sequence best = find(search, "dear", "al", "bo", "left");

    assertThat(best.getOutcomes()).containsExactly("other", "PERSON-start", "PERSON-cont", "other");
    for (double probability : best.getProbs()) {
      assertThat(probability).isBetween(0.5, 1.0);
    }
  }

  @Test
  void neverGoesOnWithWhatHasNotBegun() {
    ChainSearch search = new ChainSearch(new NameWeights(Chain.learn(events(), settings())));

    assertThat(find(search, "bo", "left").getOutcomes().get(0)).isNotEqualTo("PERSON-cont");
    assertThat(find(search).getSize()).isZero();
  }

  private static Settings settings() {
    return new Settings(1, 200, 0f);
  }

  /** "al bo" is a name after whatever. */
  private static Events events() {
    Events events = new Events(1);
    for (String before : List.of("dear", "then", "and")) {
      add(events, before, 0);
      add(events, "al", 1);
      add(events, "bo", 2);
      add(events, "left", 0);
      events.end();
    }
    return events;
  }

  private static void add(Events events, String word, int label) {
    events.add(LABELS[label], new String[] {"w=" + word, "s=x"});
  }

  private static Sequence find(ChainSearch search, String... words) {
    String[][] features = new String[words.length][];
    for (int i = 0; i < words.length; i++) {
      features[i] = new String[] {"w=" + words[i], "s=x"};
    }
    NameContextGenerator contexts = new NameContext();
    return search.bestSequence(words, features, contexts, new NameFinderSequenceValidator());
  }
}
