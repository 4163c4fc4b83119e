package org.entente.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {
  private static final Lexicons PLAIN = Lexicons.load();

  private static List<List<String>> features(Lexicons lexicons) {
    ArticleView view =
        new ArticleView(
            Analysed.article("The minister pledged that the border would open."),
            lexicons.words(),
            lexicons.cues());
    return CueFeatures.of(view);
  }

  @Test
  void withoutTheOptionModelsSeeNoWords() {
    assertThat(features(PLAIN))
        .allSatisfy(f -> assertThat(f).noneMatch(name -> name.startsWith(WordFeatures.PREFIX)));
  }

  @Test
  void wordsComeAfterAllThatModelsSeeWithoutThem() {
    List<List<String>> plain = features(PLAIN);
    List<List<String>> with = features(PLAIN.withWords());
    for (int i = 0; i < plain.size(); i++) {
      assertThat(with.get(i)).startsWith(plain.get(i).toArray(String[]::new));
    }
    assertThat(with.get(2)).contains("word0=pledge", "word-1=minister", "wordhead=root|x");
    assertThat(with.get(7)).contains("word0=open", "wordhead=ccomp|pledge");
  }

  @Test
  void aModelIsKnownByItsFeatures() {
    assertThat(PLAIN.suiting(Set.of("k0=VBD", "word0=pledge")).words().areWithWords()).isTrue();
    assertThat(PLAIN.suiting(Set.of("k0=VBD")).words().areWithWords()).isFalse();
  }

  @Test
  void otherSharesOfCuesLeaveTheWords() {
    assertThat(PLAIN.withWords().with(java.util.Map.of()).words().areWithWords()).isTrue();
  }
}
