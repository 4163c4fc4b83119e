package org.entente.train.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainEventNounsTest {
  private static final Map<String, String> WORDNET =
      Map.of(
          "data.noun",
          "  1 licence\n"
              + "00000001 04 n 01 drumming 0 000 | the act\n"
              + "00000002 04 n 02 drummery 0 quarl 0 001 + 00000011 v 0102 | an act\n"
              + "00000003 14 n 01 froydment 0 001 + 00000012 v 0101 | a body\n"
              + "00000004 04 n 01 froydment 0 001 + 00000012 v 0101 | what it does\n"
              + "00000005 06 n 01 froyding 0 000 | a thing\n"
              + "00000006 10 n 01 treatise 0 001 + 00000013 v 0101 | words\n",
          "index.noun",
          "  1 licence\n"
              + "drumming n 1 0 1 0 00000001  \n"
              + "drummery n 1 1 + 1 0 00000002  \n"
              + "quarl n 1 1 + 1 0 00000002  \n"
              + "froydment n 2 1 + 2 0 00000003 00000004  \n"
              + "treatise n 1 1 + 1 0 00000006  \n",
          "data.verb",
          "  1 licence\n"
              + "00000011 30 v 02 pound 0 drum 0 000 | beat\n"
              + "00000012 30 v 01 froyd 0 000 | rule\n"
              + "00000013 30 v 01 treatisize 0 000 | write one\n");

  @TempDir Path folder;

  @Test
  void takesTheVerbThatANounComesFromIfItTellsAnEvent() throws IOException {
    Path jar = folder.resolve("wordnet.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : WORDNET.entrySet()) {
        zip.putNextEntry(new ZipEntry("dict/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Path table = folder.resolve("nouns.tsv");
    new TrainEventNouns(jar).into(table);
    assertThat(Files.readAllLines(table).subList(1, 5))
        // Not "froydment", mostly a body; not "froyding", a thing; not "quarl", which is another
        // word; not what "treatisize" itself comes from.
        .containsExactly("noun\tverb", "drummery\tdrum", "drumming\tdrum", "pounding\tpound");
  }
}
