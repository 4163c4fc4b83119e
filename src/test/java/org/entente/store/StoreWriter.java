package org.entente.store;

import static org.entente.store.SyntheticArticles.articles;

import java.nio.file.Path;

/**
 * A process of its own that writes synthetic articles, to be killed. Arguments: directory, number
 * of articles, articles per call. It prints a line after each call, and waits at the end where a
 * fourth argument says so.
 */
final class StoreWriter {
  private StoreWriter() {}

  public static void main(String... args) throws InterruptedException {
    int total = Integer.parseInt(args[1]);
    int step = Integer.parseInt(args[2]);
    try (Store store = Store.open(Path.of(args[0]))) {
      System.out.println("open");
      for (int begin = 0; begin < total; begin += step) {
        store.add(articles(begin, Math.min(begin + step, total)));
        System.out.println(begin + step);
      }
      if (args.length > 3) {
        Thread.sleep(Long.parseLong(args[3]));
      }
    } catch (StoreException e) {
      System.out.println(e.getMessage());
      System.exit(3);
    }
  }
}
