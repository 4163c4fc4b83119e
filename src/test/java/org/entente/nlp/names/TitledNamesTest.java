package org.entente.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.model.EntityType;
import org.entente.nlp.names.OpenNlpNames.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledNamesTest {
  private final TitledNames titled = TitledNames.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prime Minister Ogvald of Freedonia spoke | Ogvald",
        "and Sultan Qadrun bin Vasset received him | Qadrun bin Vasset",
        "President - elect Imarro | Imarro",
        "Foreign Minister Tol - Arran left | Tol - Arran",
        "the Grand Duke Ogvald | Ogvald",
      })
  void aTitleTellsOfAPerson(String words, String name) {
    assertThat(found(words, List.of())).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Prime Minister Designate left",
        "the Foreign Minister Affairs",
        "a minister Ogvald knew",
        "Prime Minister JOINED",
        "the President on Monday",
        "Ogvald spoke",
      })
  void whatFollowsNoTitleOrIsNoNameIsNone(String words) {
    assertThat(found(words, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PERSON", "LOCATION", "ORGANIZATION"})
  void whatIsANameAlreadyStaysWhatItIs(EntityType type) {
    Found name = new Found(2, 3, type, 0.9);

    assertThat(titled.add(words("Prime Minister Ogvald"), tags("Prime Minister Ogvald"), of(name)))
        .containsExactly(name);
  }

  private List<String> found(String sentence, List<Found> names) {
    List<String> words = words(sentence);
    return titled.add(words, tags(sentence), names).stream()
        .map(name -> String.join(" ", words.subList(name.begin(), name.end())))
        .toList();
  }

  private static List<Found> of(Found name) {
    return List.of(name);
  }

  private static List<String> words(String sentence) {
    return Arrays.asList(sentence.split(" "));
  }

  /** What is written large is a proper noun. */
  private static List<String> tags(String sentence) {
    return words(sentence).stream()
        .map(word -> Shape.isCapitalised(word) ? "PROPN" : "NOUN")
        .toList();
  }
}
