package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.entente.model.Outcome;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
  private static final InputStream NOTHING = InputStream.nullInputStream();
  private static final String STORY = "Ministers met in Kraków on Friday – “good talks”.\n";

  @TempDir Path folder;

  @Test
  void aTextFileIsItsTextUnchanged() throws IOException {
    String text = "\n  Ministers met.\r\n\r\nThey left.\n\n";
    Article article = one(file("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(article.text().value()).isEqualTo(text);
    assertThat(article.offset()).isZero();
    assertThat(article.file()).isEqualTo(folder.resolve("a.txt").toString());
    assertThat(article.published()).isEmpty();
  }

  @Test
  void aDatelineGivesTheDateAndIsNoText() throws IOException {
    Article article = one(file("a.txt", " date 2020-03-06 Ministers met.\nThey left."));
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 6));
    assertThat(article.text().value()).isEqualTo("Ministers met.\nThey left.");
    assertThat(article.offset()).isEqualTo(17);
    assertThat(one(file("b.txt", " date 2020-13-06 Ministers met.")).offset()).isZero();
  }

  @Test
  void headerLinesAreTakenIfAllAreHeaderLines() throws IOException {
    String header =
        "Title: Talks 😀\r\nDATE: 6 March 2020\r\nSource: Example\r\nURL: https://x.org/1\r\n\r\n";
    Article article = one(file("a.txt", header + "Ministers met."));
    assertThat(article.title()).contains("Talks 😀");
    assertThat(article.published()).contains(LocalDate.of(2020, 3, 6));
    assertThat(article.publisher()).contains("Example");
    assertThat(article.uri()).contains("https://x.org/1");
    assertThat(article.text().value()).isEqualTo("Ministers met.");
    assertThat(article.offset()).isEqualTo(header.codePointCount(0, header.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: the minister.\nHe went on.\n\nThen he left.",
        "Note: this is a story.\n\nReally.",
        "Title: but no blank line follows"
      })
  void aStoryMayBeginLikeAHeader(String text) throws IOException {
    Article article = one(file("a.txt", text));
    assertThat(article.text().value()).isEqualTo(text);
    assertThat(article.title()).isEmpty();
    assertThat(article.publisher()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,''",
    "UTF-8,EFBBBF",
    "UTF-16LE,FFFE",
    "UTF-16BE,FEFF",
    "UTF-16LE,''",
    "UTF-16BE,''",
    "windows-1252,''"
  })
  void encodingsAreFound(String charset, String mark) throws IOException {
    // Windows-1252 has no ń but has ó, dash and quotes.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write(STORY.getBytes(Charset.forName(charset)));
    Article article = one(file("a.txt", bytes.toByteArray()));
    assertThat(article.text().value()).isEqualTo(STORY);
    assertThat(article.offset()).isZero();
    String line = "{\"text\": \"Met in Kraków.\"}\n{\"text\": \"Left Kraków.\"}\n";
    bytes.reset();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write(line.getBytes(Charset.forName(charset)));
    assertThat(read(file("a.jsonl", bytes.toByteArray())))
        .extracting(o -> o.value().orElseThrow().text().value())
        .containsExactly("Met in Kraków.", "Left Kraków.");
  }

  @Test
  void whatIsNoTextIsAProblem() throws IOException {
    byte[] random = new byte[4000];
    new java.util.Random(1).nextBytes(random);
    assertFailed(file("a.txt", random), "encoding");
    assertFailed(file("b.txt", "abc\0\0\0def"), "not text");
    assertFailed(file("c.txt", ""), "no text");
    assertFailed(file("d.txt", " \n\n"), "no text");
    assertFailed(folder.resolve("missing.txt").toString(), "no such file");
    assertFailed(
        file("e.txt.gz", gzip("cut off, but long enough to be cut").clone(), 12), "damaged");
  }

  @Test
  void jsonLinesKeepTheirMetadata() throws IOException {
    String lines =
        """
        {"url": "https://www.example.org/News/Talks-in-Kraków?x=1", "date": "Wed, 04 Mar 2020 19:49:23 +0000", "title": "Talks", "publisher": "Example", "text": "Ministers met.\\n", "more": [1]}

        {"uri": "https://example.org/2", "published": "2020-03-06T23:10:00-05:00", "source": {"name": "Other"}, "text": "They met again."}
        {"title": "No text"}
        not json
        [1]
        {"date": "soon", "url": "not an address", "text": "A third time."}
        """;
    String file = file("news.jsonl", lines);
    List<Outcome<Article>> read = read(file);
    Article first = read.get(0).value().orElseThrow();
    assertThat(first.published()).contains(LocalDate.of(2020, 3, 4));
    assertThat(first.title()).contains("Talks");
    assertThat(first.publisher()).contains("Example");
    assertThat(first.file()).isEqualTo(file + "#L1");
    assertThat(first.text().value()).isEqualTo("Ministers met.\n");
    assertThat(first.id()).matches("example-org-news-talks-in-krakow-[0-9a-f]{12}");
    Article second = read.get(1).value().orElseThrow();
    assertThat(second.published()).contains(LocalDate.of(2020, 3, 6));
    assertThat(second.publisher()).contains("Other");
    assertThat(second.file()).isEqualTo(file + "#L3");
    assertThat(read.subList(2, 5)).allSatisfy(o -> assertThat(o.value()).isEmpty());
    assertThat(read.subList(2, 5).stream().flatMap(o -> o.problems().stream()))
        .extracting(Problem::article)
        .containsExactly(file + "#L4", file + "#L5", file + "#L6");
    assertThat(read.get(5).value()).isPresent();
    assertThat(read.get(5).problems())
        .hasSize(2)
        .allMatch(problem -> problem.severity() == Severity.WARNING);
    assertThat(read).hasSize(6);
  }

  @Test
  void idsDependOnTheArticleAndNotOnTheFile() throws IOException {
    Article a = one(file("a.txt", STORY));
    Article b = one(file("b.txt", STORY));
    Article c = one(file("c.txt", STORY + " "));
    assertThat(a.id()).isEqualTo(b.id()).isNotEqualTo(c.id()).matches("[a-z0-9-]+");
    assertThat(a.contentHash()).isEqualTo(b.contentHash()).isNotEqualTo(c.contentHash());
    Article dated = one(file("d.txt", " date 2020-03-06 " + STORY));
    assertThat(dated.contentHash()).isNotEqualTo(a.contentHash());
    Article here = one(file("e.txt", "URL: https://x.org/1\n\n" + STORY));
    Article changed = one(file("f.txt", "URL: https://x.org/1\n\n" + STORY + "Corrected."));
    assertThat(here.id()).isEqualTo(changed.id());
    assertThat(here.contentHash()).isNotEqualTo(changed.contentHash());
  }

  @Test
  void foldersAreReadInOrderWithoutHiddenAndUnknownFiles() throws IOException {
    file("b.txt", "B.");
    file("a.txt", "A.");
    file("c.pdf", "%PDF");
    file(".hidden.txt", "H.");
    Files.createDirectories(folder.resolve("aa/.git"));
    file("aa/z.txt.gz", gzip("Z."));
    file("aa/.git/x.txt", "X.");
    file("aa/y.json", "{\"text\": \"Y1.\"}\n{\"text\": \"Y2.\"}");
    List<Outcome<Article>> read = read(folder.toString());
    assertThat(read.stream().flatMap(o -> o.value().stream()))
        .extracting(a -> a.text().value())
        .containsExactly("A.", "Y1.", "Y2.", "Z.", "B.");
    Outcome<Article> last = read.get(read.size() - 1);
    assertThat(last.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.severity()).isEqualTo(Severity.WARNING);
              assertThat(p.message()).contains("1 file", ".pdf");
            });
  }

  @Test
  void standardInputMayBeEither() {
    assertThat(stdin("Ministers met.").file()).isEqualTo("-");
    assertThat(stdin("Ministers met.").text().value()).isEqualTo("Ministers met.");
    assertThat(stdin("\uFEFF{\"text\": \"Met.\"}").text().value()).isEqualTo("Met.");
    assertThat(stdin("{\"text\": \"Met.\"}").file()).isEqualTo("-#L1");
  }

  @Test
  void whatIsTooLargeIsPassedOver() throws IOException {
    Limits small = new Limits(100, 300);
    String lines =
        "{\"text\": \""
            + "x".repeat(150)
            + "\"}\n"
            + "{\"text\": \""
            + "y".repeat(5000)
            + "\"}\n"
            + "{\"text\": \"fine\"}\n";
    List<Outcome<Article>> read = read(small, file("a.jsonl.gz", gzip(lines)));
    assertThat(read).hasSize(3);
    assertThat(read.get(0).problems().get(0).message()).contains("longer than 100 characters");
    assertThat(read.get(1).problems().get(0).message()).contains("longer than 300 bytes");
    assertThat(read.get(2).value()).isPresent();
    assertThat(read(small, file("a.txt.gz", gzip("z".repeat(100_000)))).get(0).problems())
        .first()
        .satisfies(p -> assertThat(p.message()).contains("larger than 100 bytes"));
  }

  @Test
  void nothingIsReadAheadOfWhatIsAskedFor() {
    AtomicInteger given = new AtomicInteger();
    byte[] line =
        ("{\"text\": \"" + "word ".repeat(5000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    Enumeration<InputStream> endless =
        Collections.enumeration(
            new java.util.AbstractCollection<InputStream>() {
              @Override
              public Iterator<InputStream> iterator() {
                return Stream.generate(
                        () -> {
                          given.incrementAndGet();
                          return (InputStream) new ByteArrayInputStream(line);
                        })
                    .iterator();
              }

              @Override
              public int size() {
                return Integer.MAX_VALUE;
              }
            });
    InputStream in = new SequenceInputStream(endless);
    Iterator<Outcome<Article>> articles = new Reader().read(List.of("-"), in).iterator();
    for (int i = 0; i < 10; i++) {
      assertThat(articles.next().value()).isPresent();
    }
    assertThat(given.get()).isLessThan(20);
  }

  @Test
  void halfCharactersBecomeReplacementCharacters() throws IOException {
    Article article = one(file("a.jsonl", "{\"text\": \"a \\ud83d b \\ud83d\\ude00\"}"));
    assertThat(article.text().value()).isEqualTo("a \uFFFD b 😀");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-03-06|2020-03-06",
        "2020-03-06T10:00:00Z|2020-03-06",
        "20200306|2020-03-06",
        "Fri, 06 Mar 2020 10:00:00 GMT|2020-03-06",
        "6 Mar 2020|2020-03-06",
        "March 6, 2020|2020-03-06",
        "Friday, March 6, 2020 - 10:00|2020-03-06",
        "2020-02-30|",
        "Friday|",
        "6 Marble 20201|"
      })
  void datesAreRead(String written, LocalDate date) {
    assertThat(Dates.parse(written)).isEqualTo(java.util.Optional.ofNullable(date));
  }

  private Article stdin(String content) {
    InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return new Reader().read(List.of("-"), in).findFirst().orElseThrow().value().orElseThrow();
  }

  private static Article one(String file) {
    List<Outcome<Article>> read = read(file);
    assertThat(read).singleElement().satisfies(o -> assertThat(o.value()).isPresent());
    return read.get(0).value().orElseThrow();
  }

  private static void assertFailed(String file, String why) {
    assertThat(read(file))
        .singleElement()
        .satisfies(
            outcome -> {
              assertThat(outcome.value()).isEmpty();
              assertThat(outcome.problems())
                  .singleElement()
                  .satisfies(
                      problem -> {
                        assertThat(problem.message()).contains(why);
                        assertThat(problem.article()).isEqualTo(file);
                        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                      });
            });
  }

  private static List<Outcome<Article>> read(String file) {
    return read(Limits.DEFAULT, file);
  }

  private static List<Outcome<Article>> read(Limits limits, String file) {
    return new Reader(limits).read(List.of(file), NOTHING).toList();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] content, int length) throws IOException {
    return file(name, java.util.Arrays.copyOf(content, length));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
