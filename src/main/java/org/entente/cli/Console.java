package org.entente.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command line is connected to.
 *
 * @param in standard input
 * @param out standard output, for data, UTF-8
 * @param err standard error, for people, UTF-8
 * @param terminal whether somebody watches standard error
 * @param environment variables by name
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment) {
  /** Connected to nothing. */
  static final Console NONE =
      new Console(
          InputStream.nullInputStream(),
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          false,
          Map.of());

  Console {
    environment = Map.copyOf(environment);
  }
}
