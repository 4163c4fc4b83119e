package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedSentencesTest {
  @Test
  void readsPloverRecordsWithTheirTypesAsTheyAreNow(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("records.json"),
            """
            [{"id": "0", "event": "DOCUMENT", "eventText": "about the file"},
             {"id": "1", "date": "2000-01-01", "event": "DEMAND",
              "source": [{"actorText": "Norway", "code": "NOR"}],
              "target": [{"actorText": "Swedish", "code": "SWE"}],
              "text": "{Norway} asked for ``Swedish'' help."}]
            """);
    assertThat(PloverRecords.read(file))
        .containsExactly(
            new CodedSentence(
                "1",
                "Norway asked for \"Swedish\" help.",
                Optional.of("2000-01-01"),
                Set.of("REQUEST"),
                List.of("NOR"),
                List.of("SWE")));
  }

  @Test
  void readsPetrarchRecordsAlthoughTheyAreNoXml(@TempDir Path folder) throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("table.txt"), "# CAMEO\n17: COERCE\n173: COERCE, arrest # Arrest\n");
    Path file =
        Files.writeString(
            folder.resolve("records.xml"),
            """
            <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <Sentence category="A" date="20080806" id="S1" evaluate="true"/>
            <EventCoding eventcode="1731" sourcecode="NORJUD" targetcode="SWE" />
            <Text>
            A Norwegian court jailed
            a Swede &amp; &secret;.
            </Text>
            </Sentence>
            <Sentence id="S2"/>
            <EventCoding noevents="True" />
            <Text>
            Nothing happened.
            </Text>
            </Sentence>
            """);
    List<CodedSentence> read = PetrarchRecords.read(file, CameoTable.read(table));
    assertThat(read).hasSize(2);
    assertThat(read.get(0).text()).isEqualTo("A Norwegian court jailed a Swede & &secret;.");
    assertThat(read.get(0).events()).containsExactly("COERCE");
    assertThat(read.get(0).sources()).containsExactly("NORJUD");
    assertThat(read.get(0).date()).contains("2008-08-06");
    assertThat(read.get(1).events()).isEmpty();
  }
}
