package org.entente.extract.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.gazetteer.Table;
import org.junit.jupiter.api.Test;

class ActionLexiconTest {
  @Test
  void everyCodeIsOneOfTheOntologys() throws IOException {
    Set<String> codes =
        Pattern.compile("skos:notation \"([A-Z]+)\"")
            .matcher(Files.readString(Path.of("ontology/plover.ttl")))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    assertThat(codes).hasSize(16);
    assertThat(Table.load("/lexicon/actions.tsv").rows())
        .allSatisfy(row -> assertThat(row.get("code")).isIn(codes));
  }

  @Test
  void everyClassOfWordsThatARowNamesIsThere() {
    ActionLexicon lexicon = ActionLexicon.load();
    assertThat(lexicon.words("agent")).contains("army");
    assertThat(lexicon.rows("VERB", "accuse")).isNotEmpty();
  }
}
