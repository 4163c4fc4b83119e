package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.store.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
  @TempDir Path temporary;

  @Test
  void asksAFile() {
    String file = Stories.file(temporary).toString();
    Cli.Result table = Cli.launch("query", "who-met-whom", file);
    assertThat(table.exit()).isEqualTo(Exit.DONE);
    assertThat(table.err()).isEmpty();
    assertThat(table.out())
        .contains("Rudolf Rassendyll  Flavia Elphberg  2        2023-03-10  2023-03-10")
        .endsWith("3 rows\n");

    Cli.Result csv =
        Cli.launch(
            "query", "claims-by", "-p", "who=Otto Grauer", "--as", "csv", "--limit", "1", file);
    assertThat(csv.out())
        .startsWith("date,claimant,act,polarity,content,article\r\n2023-03-10,Otto Grauer,say,")
        .hasLineCount(2);
    assertThat(Cli.launch("query", "facts", "--as", "turtle", file).out()).contains("dip:Claim");
  }

  @Test
  void saysWhatIsWrong() {
    String file = Stories.file(temporary).toString();
    Cli.Result unknown = Cli.launch("query", "who-met-who", file);
    assertThat(unknown.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(unknown.err()).contains("There is no query called who-met-who");
    Cli.Result missing = Cli.launch("query", "claims-by", file);
    assertThat(missing.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(missing.err()).contains("--param who=");
    Cli.Result nobody = Cli.launch("query", "claims-by", "-p", "who=Nobody", file);
    assertThat(nobody.exit()).isEqualTo(Exit.WRONG_USAGE);
    assertThat(nobody.err()).contains("Nothing here is known as \"Nobody\"");
    Cli.Result nowhere = Cli.launch("query", "meetings", temporary.resolve("no").toString());
    assertThat(nowhere.exit()).isEqualTo(Exit.NOTHING_DONE);
    assertThat(nowhere.err()).startsWith("entente: There is no ").doesNotContain("\tat ");
  }

  @Test
  void listsTheQueries() {
    Cli.Result result = Cli.launch("queries");
    assertThat(result.exit()).isEqualTo(Exit.DONE);
    assertThat(result.out())
        .contains("contradictions\n    Contradictions. ")
        .contains("--param who=\"Rudolf Rassendyll\"  (entity, required)");
  }
}
