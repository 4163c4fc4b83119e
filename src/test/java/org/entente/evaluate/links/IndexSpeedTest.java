package org.entente.evaluate.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexSpeedTest {
  /** A laptop makes 200,000 and more; a build machine with other work on it makes half of that. */
  private static final double SLOWEST = 60_000;

  @Test
  void sixOfTenMadeUpEntitiesAreKeptAndFoundFast(@TempDir Path folder) {
    IndexSpeed speed = IndexSpeed.of(20_000, 2, folder);
    // Places and bodies without a page in any wiki are left out.
    assertThat(speed.items()).isBetween(10_000L, 12_000L);
    assertThat(speed.hits()).isBetween(0.45, 0.6);
    assertThat(speed.lookUpsPerSecond()).isGreaterThan(SLOWEST);
    assertThat(speed.table()).contains("projected");
  }
}
