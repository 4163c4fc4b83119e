package org.entente.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.nlp.names.LabelledSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumNamesTest {
  @TempDir Path folder;

  @Test
  void aMentionWithAProperNounForItsHeadHoldsAName() throws IOException {
    assertThat(
            names(
                "the DET 3 (1-person",
                "old ADJ 3 _",
                "envoy NOUN 6 1)",
                "Olga PROPN 6 (2-person",
                "Drum PROPN 4 2)",
                "praised VERB 0 _",
                "the DET 8 (3-organization",
                "Council PROPN 6 _",
                "of ADP 10 _",
                "Zembla PROPN 8 (4-place)3)"))
        .containsExactly("Olga Drum/PERSON", "Council of Zembla/ORGANIZATION");
  }

  @Test
  void aCountryIsAPlaceAlsoWhereItActs() throws IOException {
    assertThat(names("Zembla PROPN 2 (1-organization)", "agreed VERB 0 _"))
        .containsExactly("Zembla/LOCATION");
  }

  @Test
  void aTitleWithAnArticleIsNoName() throws IOException {
    assertThat(names("the DET 2 (1-person", "Mayor PROPN 3 1)", "left VERB 0 _")).isEmpty();
  }

  private List<String> names(String... words) throws IOException {
    StringBuilder lines = new StringBuilder("# newdoc id = a\n");
    for (int i = 0; i < words.length; i++) {
      String[] cells = words[i].split(" ");
      String misc = cells[3].equals("_") ? "_" : "Entity=" + cells[3];
      lines.append(
          String.join(
              "\t", "" + (i + 1), cells[0], "_", cells[1], "_", "_", cells[2], "_", "_", misc));
      lines.append('\n');
    }
    Files.writeString(folder.resolve("a.conllu"), lines + "\n");
    LabelledSentence sentence = new GumNames(Set.of("Zembla")).read(folder).get(0).get(0);
    return sentence.names().stream()
        .map(n -> String.join(" ", sentence.forms().subList(n.begin(), n.end())) + "/" + n.type())
        .collect(Collectors.toList());
  }
}
