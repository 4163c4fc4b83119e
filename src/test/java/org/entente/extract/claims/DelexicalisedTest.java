package org.entente.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.gazetteer.Table;
import org.entente.model.Act;
import org.entente.model.EntityType;
import org.entente.nlp.sequence.LinearChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The claim models learnt from a corpus whose text must not ship: so no feature of theirs may hold
 * a word but function words.
 */
class DelexicalisedTest {
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}'.]+");

  private static final List<String> UD_RELATIONS =
      List.of(
          "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det",
          "discourse dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl",
          "orphan parataxis punct reparandum root vocative xcomp",
          // subtypes of the English treebanks
          "pass outer poss relcl agent npmod tmod unmarked prt predet preconj foreign name desc",
          "arg emph");

  private static final List<String> PENN_TAGS =
      List.of(
          "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP RB RBR RBS RP SYM TO UH",
          "VB VBD VBG VBN VBP VBZ WDT WP WRB ADD AFX GW HYPH NFP XX LRB RRB PUNCT ROOT");

  /** Names of features, and the values that stand for no word. */
  private static final List<String> TEMPLATES =
      List.of(
          "k r q p w d b c f n l a s u h g fr kfr rk rhk khk rhr hrhk hfr act actr kc cm co qk qr",
          "sq ql qn qlk qnk qlen gov govr govk gova govm govt govu govn top topq cl cr start pos",
          "open close pk pc pw wk dc cf cu ca via viab viaq qp cq par sep lp lw ln aw pC pS rival",
          "ur uq us none far in out first later other same cue between nearer no x o i e m",
          "person group document N V J P O S A Q C T");

  private static Set<String> allowed() {
    Set<String> allowed = new HashSet<>(Lexicons.load().words().closedClass());
    UD_RELATIONS.forEach(line -> allowed.addAll(List.of(line.split(" "))));
    PENN_TAGS.forEach(line -> allowed.addAll(List.of(line.split(" "))));
    TEMPLATES.forEach(line -> allowed.addAll(List.of(line.split(" "))));
    Table.load("/lexicon/cues.tsv").rows().forEach(row -> allowed.add(row.get("takes")));
    for (Act act : Act.values()) {
      allowed.add(act.name());
    }
    for (EntityType type : EntityType.values()) {
      allowed.add(type.name());
    }
    for (CueLexicon.Construction construction : CueLexicon.Construction.values()) {
      allowed.add(construction.name());
    }
    return allowed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/models/claims-cues.bin", "/models/claims-roles.bin"})
  void noFeatureHoldsAnOpenClassWord(String model) {
    Set<String> names = LinearChain.load(model).featureNames();
    assertThat(names.size()).isGreaterThan(1000);
    assertThat(strange(names)).isEmpty();
  }

  @Test
  void featuresOfModelsWithWordsAreNoticed() {
    assertThat(strange(Set.of("k0=VBD", "word0=of", "k0=pledge"))).hasSize(2);
  }

  /** The words that are not allowed, each with its feature. */
  private static Set<String> strange(Set<String> names) {
    Set<String> allowed = allowed();
    Set<String> strange = new TreeSet<>();
    for (String name : names) {
      Matcher word = LETTERS.matcher(name);
      while (word.find()) {
        String piece = word.group();
        boolean letter = piece.replaceAll("['.]", "").length() <= 1;
        if (!letter && !allowed.contains(piece)) {
          strange.add(word.group() + " in " + name);
        }
      }
    }
    return strange;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lexicon/closed-class.tsv"})
  void theClosedClassIsClosed(String table) {
    assertThat(Lexicons.load().words().closedClass())
        .hasSizeLessThan(300)
        .contains("of", "whom", "not")
        .doesNotContain("president", "said", "election");
  }
}
