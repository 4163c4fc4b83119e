package org.entente.link.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.entente.link.index.Held;
import org.entente.link.index.IndexInfo;
import org.entente.link.index.IndexWriting;
import org.entente.link.index.Item;
import org.entente.link.index.ItemIndex;
import org.entente.link.index.Kind;
import org.entente.link.index.Names.Match;
import org.entente.model.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexingTest {
  private static final Indexing INDEXING =
      new Indexing(KindRules.load(), List.of("en", "fr"), 2, (dump, records, items) -> {});

  /** Made-up entities with made-up numbers, in the form of Wikidata's dumps. */
  private static final String DUMP =
      """
      [
      {"type":"item","id":"Q900000001","labels":{"en":{"language":"en","value":"Oskar Lindqvist"},"fr":{"language":"fr","value":"Oscar Lindqvist"},"ru":{"language":"ru","value":"Оскар"}},"descriptions":{"en":{"language":"en","value":"minister of Norland"}},"aliases":{"en":[{"language":"en","value":"O. Lindqvist"}]},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":5,"id":"Q5"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal"}],"P21":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q6581097"},"type":"wikibase-entityid"}},"rank":"normal"}],"P569":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"time":"+1961-00-00T00:00:00Z","timezone":0,"precision":9},"type":"time"}},"rank":"normal"}],"P27":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q900000003"},"type":"wikibase-entityid"}},"rank":"normal"}],"P39":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q900000002"},"type":"wikibase-entityid"}},"qualifiers":{"P580":[{"snaktype":"value","datavalue":{"value":{"time":"+2004-03-02T00:00:00Z","precision":11},"type":"time"}}],"P582":[{"snaktype":"somevalue"}],"P1365":[{"snaktype":"value","datavalue":{"value":{"id":"Q1"},"type":"wikibase-entityid"}}]},"rank":"normal"},{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q900000009"},"type":"wikibase-entityid"}},"rank":"deprecated"}]},"sitelinks":{"enwiki":{"site":"enwiki","title":"Oskar Lindqvist","badges":[]},"frwiki":{"site":"frwiki","title":"Oscar Lindqvist","badges":[]}},"modified":"2025-12-30T10:00:00Z"},
      {"type":"item","id":"Q900000002","labels":{"en":{"language":"en","value":"Minister of Foreign Affairs of Norland"}},"descriptions":{},"aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q294414"},"type":"wikibase-entityid"}},"rank":"normal"}],"P1001":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q900000003"},"type":"wikibase-entityid"}},"rank":"normal"}]},"sitelinks":[],"modified":"2026-01-02T10:00:00Z"},
      {"type":"item","id":"Q900000004","labels":{"en":{"language":"en","value":"A paper about moss"}},"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q13442814"},"type":"wikibase-entityid"}},"rank":"normal"}]},"sitelinks":{}},
      {"type":"property","id":"P31","labels":{"en":{"language":"en","value":"instance of"}}},
      {"type":"item","id":"Q900000005","labels":{"en":{"language":"en","value":"cut o
      {"type":"item","id":"Q900000006","labels":{"en":{"language":"en","value":"Lindqvist Bay"}},"claims":{"P625":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"latitude":1.0,"longitude":2.0,"precision":0.1},"type":"globecoordinate"}},"rank":"normal"}],"P17":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q900000003"},"type":"wikibase-entityid"}},"rank":"normal"}]},"sitelinks":{"enwiki":{"site":"enwiki","title":"Lindqvist Bay"}}}
      ]
      """;

  private static final String TRIPLES =
      """
      <https://www.wikidata.org/wiki/Special:EntityData/Q900000003> <http://schema.org/about> <http://www.wikidata.org/entity/Q900000003> .
      <https://www.wikidata.org/wiki/Special:EntityData/Q900000003> <http://wikiba.se/ontology#sitelinks> "212"^^<http://www.w3.org/2001/XMLSchema#integer> .
      <https://www.wikidata.org/wiki/Special:EntityData/Q900000003> <http://schema.org/dateModified> "2026-02-03T04:05:06Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
      <http://www.wikidata.org/entity/Q900000003> <http://www.w3.org/2000/01/rdf-schema#label> "Norland"@en .
      <http://www.wikidata.org/entity/Q900000003> <http://www.w3.org/2004/02/skos/core#altLabel> "K\\u00F6nigreich \\"Norland\\""@fr .
      <http://www.wikidata.org/entity/Q900000003> <http://www.w3.org/2004/02/skos/core#altLabel> "Nordland"@xx .
      <http://www.wikidata.org/entity/Q900000003> <http://schema.org/description> "made-up country"@en .
      <http://www.wikidata.org/entity/Q900000003> <http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q3624078> .
      <http://www.wikidata.org/entity/Q900000003> <http://www.wikidata.org/prop/direct/P571> "1905-06-07T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
      <http://www.wikidata.org/entity/Q900000001> <http://www.w3.org/2000/01/rdf-schema#label> "Oskar Lindqvist the Elder"@en .
      <http://www.wikidata.org/entity/Q900000001> <http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q5> .
      <http://www.wikidata.org/entity/Q900000001> <http://www.wikidata.org/prop/direct/P39> <http://www.wikidata.org/entity/Q900000002> .
      """;

  @TempDir Path folder;

  private Path json() throws IOException {
    Path file = folder.resolve("made-up.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Path triples() throws IOException {
    Path file = folder.resolve("truthy.nt.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(file))) {
      out.write(TRIPLES.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void aJsonDumpBecomesItemsOfTheKindsWanted() throws IOException {
    Path into = folder.resolve("w.index");
    IndexInfo info = INDEXING.run(List.of(json()), into);
    assertThat(info.items()).isEqualTo(3);
    assertThat(info.asOf()).isEqualTo(LocalDate.of(2026, 1, 2));
    try (ItemIndex index = ItemIndex.open(into)) {
      assertThat(index.info()).isEqualTo(info);
      assertThat(index.find(Match.NAME, "Oscar Lindqvist", 5))
          .containsExactly(
              new Item(
                  "Q900000001",
                  "Oskar Lindqvist",
                  List.of("O. Lindqvist", "Oscar Lindqvist"),
                  "minister of Norland",
                  Kind.PERSON,
                  List.of("Q900000003"),
                  List.of(
                      new Held(
                          "Q900000002", Optional.of(LocalDate.of(2004, 3, 2)), Optional.empty())),
                  Optional.of(Gender.MALE),
                  Optional.of(LocalDate.of(1961, 1, 1)),
                  Optional.empty(),
                  2));
      assertThat(index.find(Match.LAST, "Lindqvist", 5))
          .extracting(Item::qid)
          .containsExactly("Q900000001");
      assertThat(index.find(Match.START, "Lindqvist", 5))
          .extracting(Item::kind)
          .containsExactly(Kind.PLACE);
      assertThat(index.holders("Q900000002")).extracting(Item::qid).containsExactly("Q900000001");
      assertThat(index.offices("Q900000003")).extracting(Item::qid).containsExactly("Q900000002");
      assertThat(index.find(Match.NAME, "A paper about moss", 5)).isEmpty();
      assertThat(index.like("Oskar Lindquist", 5))
          .extracting(Item::qid)
          .containsExactly("Q900000001");
    }
  }

  @Test
  void aTriplesDumpIsReadTooAndALaterDumpReplaces() throws IOException {
    Path into = folder.resolve("w.index");
    assertThat(INDEXING.run(List.of(json(), triples()), into).items()).isEqualTo(4);
    try (ItemIndex index = ItemIndex.open(into)) {
      Item country = index.item("Q900000003").orElseThrow();
      assertThat(country.kind()).isEqualTo(Kind.COUNTRY);
      assertThat(country.sitelinks()).isEqualTo(212);
      assertThat(country.aliases()).containsExactly("Königreich \"Norland\"");
      assertThat(country.born()).contains(LocalDate.of(1905, 6, 7));
      assertThat(index.asOf()).isEqualTo(LocalDate.of(2026, 2, 3));
      assertThat(index.item("Q900000001").orElseThrow().label())
          .isEqualTo("Oskar Lindqvist the Elder");
      assertThat(index.find(Match.NAME, "Oskar Lindqvist", 5)).isEmpty();
    }
  }

  @Test
  void aTableOfPagesGivesNamesAndWhatTheirBracketsSay() throws IOException {
    Path table = folder.resolve("pages.tab");
    Files.writeString(
        table,
        "#FormattedTitle\tURLTitle\tWikidataID\n"
            + "Aster\tAster_%28minister%29\tQ900000011\n"
            + "Port\tPort_Aster%2C_Norland\tQ900000012\n"
            + "Society\tRoyal_Society_of_Moss\tQ900000013\n");
    Path into = folder.resolve("t.index");
    INDEXING.run(List.of(table), into);
    try (ItemIndex index = ItemIndex.open(into)) {
      assertThat(index.find(Match.NAME, "Aster", 5))
          .extracting(Item::description)
          .containsExactly("minister");
      assertThat(index.find(Match.NAME, "Port Aster", 5))
          .extracting(Item::qid)
          .containsExactly("Q900000012");
      assertThat(index.find(Match.INITIALS, "RSM", 5))
          .extracting(Item::qid)
          .containsExactly("Q900000013");
    }
  }

  @Test
  void anInterruptedRunGoesOnWhereItWas() throws IOException {
    Path dump = json();
    Path into = folder.resolve("w.index");
    try (IndexWriting writing = IndexWriting.into(into)) {
      // As if a run had read the bracket and the first entity, and kept another one of them.
      writing.add(Item.named("Q900000077", "Earlier Run", List.of(), ""), false);
      writing.checkpoint(dump.getFileName().toString(), 2);
    }
    assertThat(into).doesNotExist();
    INDEXING.run(List.of(dump), into);
    try (ItemIndex index = ItemIndex.open(into)) {
      assertThat(index.item("Q900000077")).isPresent();
      assertThat(index.item("Q900000001")).isEmpty();
      assertThat(index.item("Q900000002")).isPresent();
      assertThat(index.item("Q900000006")).isPresent();
    }
    assertThat(folder.resolve("w.index.part")).doesNotExist();
  }

  @Test
  void anOlderIndexIsReplacedWhole() throws IOException {
    Path into = folder.resolve("w.index");
    INDEXING.run(List.of(json()), into);
    INDEXING.run(List.of(triples()), into);
    try (ItemIndex index = ItemIndex.open(into)) {
      assertThat(index.info().sources()).containsExactly("truthy.nt.bz2");
      assertThat(index.item("Q900000006")).isEmpty();
    }
  }

  @Test
  void whatIsNoDumpOrNoIndexIsSaidSo() throws IOException {
    Path text = Files.writeString(folder.resolve("article.txt"), "x");
    assertThatThrownBy(() -> INDEXING.run(List.of(text), folder.resolve("x.index")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("article.txt");
    assertThatThrownBy(() -> ItemIndex.open(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("entente index");
  }
}
