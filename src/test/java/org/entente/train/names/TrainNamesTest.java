package org.entente.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.model.EntityType;
import org.entente.model.Name;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.names.NameTraining;
import org.entente.nlp.names.OpenNlpNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesTest {
  @TempDir Path corpora;

  @Test
  void learnsWhatItIsShownTheSameOnEveryRun() throws IOException {
    write(
        "uner/en_ewt-ner-train.iob2",
        "1\tEnvoy\tO\n2\tQuarl\tB-PER\n3\tleft\tO\n4\tZembla\tB-LOC\n\n");
    Files.createDirectories(corpora.resolve("gum/dep/train"));
    write("wikigold/wikigold.conll.txt", "The O\nFroyd I-ORG\nCouncil I-ORG\nmet O\n\n");
    write("silver/names-by-corenlp.iob2.gz", "talks\tO\nin\tO\nZembla\tB-LOC\n\n");
    Path one = corpora.resolve("one.bin");
    Path two = corpora.resolve("two.bin");

    new TrainNames(corpora).into(one);
    new TrainNames(corpora).into(two);

    assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one));
    OpenNlpNames names = OpenNlpNames.read(Files.newInputStream(one));
    assertThat(names.mark(List.of(sentence("Envoy", "Quarl", "left", "Zembla"))))
        .extracting(Name::span, Name::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new Span(1, 2), EntityType.PERSON),
            org.assertj.core.groups.Tuple.tuple(new Span(3, 4), EntityType.LOCATION));
  }

  private void write(String file, String sentence) throws IOException {
    Path path = corpora.resolve(file);
    Files.createDirectories(path.getParent());
    byte[] text = sentence.repeat(200).getBytes(StandardCharsets.UTF_8);
    try (var raw = Files.newOutputStream(path);
        var out = file.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
      out.write(text);
    }
  }

  private static Sentence sentence(String... forms) {
    List<String> tags = NameTraining.tagger().apply(List.of(forms));
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      tokens.add(
          new Token(new Span(i, i + 1), forms[i], forms[i], tags.get(i), "", Token.ROOT, "root"));
    }
    return new Sentence(new Span(0, forms.length), tokens);
  }
}
