package org.entente.model;

/**
 * Something that went wrong with one article; the run goes on.
 *
 * @param stage the package in which it arose ("read")
 * @param article the article's file or id
 * @param place where in the article or file, empty if nowhere in particular
 * @param severity whether the article is lost
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Problem(
    String stage, String article, String place, Severity severity, String message, String remedy) {
  /** Whether the article is lost. */
  public enum Severity {
    /** The article is in the graph, perhaps less well understood. */
    WARNING,
    /** The article is not in the graph. */
    ERROR
  }

  /** One line for people: what, where, what to do. */
  public String line() {
    return stage
        + ": "
        + article
        + (place.isEmpty() ? "" : " (" + place + ")")
        + ": "
        + message
        + ". "
        + remedy;
  }
}
