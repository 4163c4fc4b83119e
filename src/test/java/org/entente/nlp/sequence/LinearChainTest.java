package org.entente.nlp.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.SequenceTagger.Label;
import org.junit.jupiter.api.Test;

class LinearChainTest {
  private static final LinearChainTrainer.Settings SETTINGS =
      new LinearChainTrainer.Settings(20, 0.2, 1e-4, 1, 0.001, 1);

  /** A span opens at "[" and ends before "]"; what lies between looks the same as what does not. */
  private static LabelledSequence brackets(Random random) {
    List<List<String>> features = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < 12; i++) {
      boolean turn = random.nextInt(4) == 0;
      String sign = turn ? inside ? "]" : "[" : "x";
      inside = turn ? !inside : inside;
      features.add(List.of("sign=" + sign, "^" + sign));
      labels.add(inside ? "in" : "out");
    }
    return new LabelledSequence(features, labels);
  }

  private static LinearChain trained() {
    Random random = new Random(5);
    LinearChainTrainer trainer = new LinearChainTrainer(SETTINGS);
    for (int i = 0; i < 200; i++) {
      trainer.add(brackets(random));
    }
    return trainer.train(epoch -> {});
  }

  private static List<List<String>> signs(String signs) {
    return signs.chars().mapToObj(c -> List.of("sign=" + (char) c, "^" + (char) c)).toList();
  }

  private static List<String> values(List<Label> labels) {
    return labels.stream().map(Label::value).toList();
  }

  @Test
  void remembersAcrossElementsThatLookAlike() {
    assertThat(values(trained().tag(signs("x[xxxx]x"))))
        .containsExactly("out", "in", "in", "in", "in", "in", "out", "out");
  }

  @Test
  void probabilitiesAddUpAndFollowTheLabels() {
    LinearChain model = trained();
    List<Label> best = model.tag(signs("x[xx]x"));
    List<List<Label>> all = model.distributions(signs("x[xx]x"));
    for (int i = 0; i < best.size(); i++) {
      assertThat(all.get(i).stream().mapToDouble(Label::probability).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(all.get(i)).contains(best.get(i));
      assertThat(best.get(i).probability()).isGreaterThan(0.8);
    }
  }

  @Test
  void comesBackFromAFileAsItWas() {
    LinearChain model = trained();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.save(file);
    LinearChain loaded = LinearChain.load(new ByteArrayInputStream(file.toByteArray()));
    assertThat(loaded.labels()).containsExactlyInAnyOrder("in", "out");
    assertThat(loaded.featureNames()).isEqualTo(model.featureNames());
    assertThat(values(loaded.tag(signs("xx[x]xx[xx"))))
        .isEqualTo(values(model.tag(signs("xx[x]xx[xx"))));
  }

  @Test
  void sameSequencesGiveTheSameFile() {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    trained().save(first);
    trained().save(second);
    assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
  }

  @Test
  void longSequencesNeitherOverflowNorVanish() {
    List<Label> labels = trained().tag(signs("x[x]".repeat(5_000)));
    assertThat(labels).hasSize(20_000);
    assertThat(labels).allMatch(l -> l.probability() > 0 && l.probability() <= 1.000001);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(trained().tag(List.of())).isEmpty();
    assertThat(trained().distributions(List.of())).isEmpty();
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> LinearChain.load("/models/no-such-model.bin"))
        .hasMessageContaining("no-such-model");
  }
}
