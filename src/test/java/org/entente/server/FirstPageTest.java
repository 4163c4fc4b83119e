package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page in a real browser: it must fill itself from the endpoint. */
class FirstPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir Path profile;

  @Test
  void showsCountsAndTheFirstAnswer() throws IOException, InterruptedException {
    try (Served served = Served.start()) {
      String page = rendered(served.at("/").toString());
      assertThat(page)
          .contains("<dt>articles</dt><dd>2</dd>")
          .contains("<dt>people</dt><dd>2</dd>")
          .contains("<dt>meetings</dt><dd>1</dd>")
          .contains("<dt>claims</dt><dd>1</dd>")
          .contains("Ann Example")
          .contains("<td>2018-06-12</td>");
    }
  }

  @Test
  void fusekisPagesFindTheDataset() throws IOException, InterruptedException {
    try (Served served = Served.start()) {
      assertThat(rendered(served.at("/ui/").toString())).contains("/entente").contains("query");
    }
  }

  private String rendered(String address) throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no browser at " + CHROMIUM);
    Path dom = profile.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                List.of(
                    CHROMIUM.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--user-data-dir=" + profile.resolve("profile"),
                    "--virtual-time-budget=10000",
                    "--dump-dom",
                    address))
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).as("the browser ended").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(dom, StandardCharsets.UTF_8);
  }
}
