package org.entente.cli;

/** The command line. */
public final class Cli {
  private Cli() {}

  public static void main(String... args) {}
}
