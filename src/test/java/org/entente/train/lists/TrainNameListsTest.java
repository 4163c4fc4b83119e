package org.entente.train.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNameListsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    Path gazetteer = Files.createDirectories(folder.resolve("gazetteer"));
    Files.writeString(
        gazetteer.resolve("legislators.tsv"),
        "qid\tname\tcountry_qid\nQ1\tAna Maria Quarl (deputy)\tQ2\nQ3\tJean Vrost\tQ142\n");
    Files.writeString(gazetteer.resolve("titles.txt"), "president\n");
    Files.writeString(
        gazetteer.resolve("phoenix-countries.actors.txt"),
        "# comment\nOMAR_BELDEN_  # list.txt\n+O._BELDEN_\n+ZEMBLAN_PRESIDENT_BELDEN_\n\t[ZEMGOV 030101-051031]\n\t[ZEMELI]\n"
            + "ZEMBLA_\t[ZEM]\nRADIO_ZEMBLA_\t[ZEMMED]\nFARMER_\t[ZEMGOV]\n");
    Files.writeString(
        gazetteer.resolve("phoenix-international.actors.txt"), "FROYD_COUNCIL_\t[IGO] #x#\n");
    try (OutputStream out = Files.newOutputStream(folder.resolve("wordnet.jar"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "dict/data.noun",
          "  1 licence\n"
              + "00000001 18 n 01 inhabitant 0 000 | who lives there\n"
              + "00000002 18 n 02 Zemblan 0 Zembla_man 0 001 @ 00000001 n 0000 | of Zembla\n"
              + "00000003 18 n 01 Olga_Drum 0 001 @i 00000001 n 0000 | a ruler\n"
              + "00000004 17 n 01 Mount_Drum 0 001 @i 00000001 n 0000 | a mountain\n"
              + "00000005 18 n 01 ruler 0 001 @ 00000001 n 0000 | who rules\n");
      entry(zip, "dict/data.adj", "00000009 01 a 02 Froydian(a) 0 small 0 000 | of Froyd\n");
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void readsPeoplePlacesAndOrganisations() throws IOException {
    assertThat(table("a.gz").lines().skip(2))
        .containsExactly(
            "ana\tg",
            "belden\tf",
            "froyd council\to",
            "froydian\td",
            "froydians\td",
            "mount drum\tl",
            "o. belden\tp",
            "olga drum\tp",
            "omar\tg",
            "omar belden\tp",
            "quarl\tf",
            "radio zembla\to",
            "zembla\tl",
            "zembla man\td",
            "zemblan\td",
            "zemblans\td");
  }

  @Test
  void isTheSameOnEveryRun() throws IOException {
    assertThat(table("a.gz")).isEqualTo(table("b.gz"));
  }

  private String table(String name) throws IOException {
    Path table = folder.resolve(name);
    new TrainNameLists(folder, folder.resolve("wordnet.jar")).into(table);
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(table)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
