package org.entente.nlp.names;

/** What a table says that a phrase may be; the code is what stands in the table. */
public enum ListedAs {
  GIVEN("g"),
  FAMILY("f"),
  PERSON("p"),
  PLACE("l"),
  ORGANIZATION("o"),
  PEOPLE("d");

  private final String code;

  ListedAs(String code) {
    this.code = code;
  }

  /** One letter. */
  public String code() {
    return code;
  }
}
