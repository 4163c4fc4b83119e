package org.entente.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.model.Problem;
import org.entente.pipeline.RunListener;
import org.entente.pipeline.RunReport;

/**
 * Shows how far a run is: a bar on a terminal, otherwise a line now and then, so that a log stays
 * readable. Problems are shown as they arise, up to a number, since a wrong archive has a million
 * of them.
 */
final class Progress implements RunListener, AutoCloseable {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final int MAX_SHOWN = 200;

  private final Console console;
  private final BooleanSupplier interrupted;
  private final Optional<ProgressBar> bar;
  private final long start = System.nanoTime();
  private long nextLine = BETWEEN_LINES.toNanos();
  private long articles;
  private long problems;

  /** Shows a run that writes to standard output; it ends when nobody reads any more. */
  Progress(Console console, String task) {
    // As in "entente extract … | head".
    this(console, task, console.out()::checkError);
  }

  /** Shows a run that can be interrupted. */
  Progress(Console console, String task, Interrupt interrupt) {
    this(console, task, interrupt::asked);
  }

  private Progress(Console console, String task, BooleanSupplier interrupted) {
    this.console = console;
    this.interrupted = interrupted;
    this.bar =
        console.terminal()
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName(task)
                    .setUnit(" articles", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build())
            : Optional.empty();
  }

  @Override
  public void problem(Problem problem) {
    problems++;
    if (problems <= MAX_SHOWN) {
      console
          .err()
          .println(problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.line());
    } else if (problems == MAX_SHOWN + 1) {
      console.err().println("Further problems are only counted.");
    }
  }

  @Override
  public void progress() {
    articles++;
    bar.ifPresent(ProgressBar::step);
    long elapsed = System.nanoTime() - start;
    if (bar.isEmpty() && elapsed > nextLine) {
      nextLine = elapsed + BETWEEN_LINES.toNanos();
      console
          .err()
          .printf(Locale.ROOT, "%,d articles, %.1f a second%n", articles, articles * 1e9 / elapsed);
    }
  }

  @Override
  public boolean cancelled() {
    return interrupted.getAsBoolean();
  }

  /** Says what the run did, in one line. */
  void summary(RunReport report) {
    close();
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%,d articles done", report.done()));
    if (report.unchanged() > 0) {
      line.append(String.format(Locale.ROOT, ", %,d unchanged", report.unchanged()));
    }
    if (report.failed() > 0) {
      line.append(String.format(Locale.ROOT, ", %,d failed", report.failed()));
    }
    if (report.warnings() > 0) {
      line.append(String.format(Locale.ROOT, ", %,d warnings", report.warnings()));
    }
    line.append(
        String.format(
            Locale.ROOT,
            " in %.1f s (%.1f a second)",
            report.elapsed().toMillis() / 1000.0,
            report.articlesPerSecond()));
    console.err().println(report.cancelled() ? line + "; stopped before the end" : line);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
