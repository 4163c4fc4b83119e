package org.entente.extract.claims;

import java.util.List;

/**
 * What a verb in a row of verbs goes on with. Of "Lee noted that the port is shut and urged calm"
 * the parser often makes "is shut and urged": a past tense goes on with one, and so with "noted".
 */
final class ConjunctMend {
  private final Arcs arcs;

  ConjunctMend(Arcs arcs) {
    this.arcs = arcs;
  }

  /** Hangs a verb of speech from the verb that it goes on with; whether it hung from another. */
  boolean at(int verb) {
    return ofPast(verb) || ofPerfect(verb);
  }

  /** "had noted that the port is shut and had urged calm": one perfect goes on with another. */
  private boolean ofPerfect(int verb) {
    if (!arcs.relation()[verb].equals("conj") || isOpen(verb) || perfect(verb).isEmpty()) {
      return false;
    }
    int before = arcs.head()[verb];
    if (before < 0 || before > verb || !perfect(before).isEmpty()) {
      return false;
    }
    int at = arcs.head()[before];
    while (at >= 0 && !(at < before && perfect(at).equals(perfect(verb)) && isOpen(at))) {
      at = arcs.head()[at];
    }
    if (at < 0) {
      return false;
    }
    arcs.attach(verb, at, "conj");
    return true;
  }

  /** Whether it has a subject of its own. */
  private boolean isOpen(int verb) {
    return arcs.has(verb, "nsubj") || arcs.has(verb, "nsubj:pass");
  }

  /** The form of "have" before a participle; empty if there is none. */
  private String perfect(int verb) {
    for (int c = 0; c < verb; c++) {
      String form = arcs.form(c).toLowerCase(java.util.Locale.ROOT);
      if (arcs.head()[c] == verb && List.of("had", "has", "have").contains(form)) {
        return form;
      }
    }
    return "";
  }

  private boolean ofPast(int verb) {
    if (!arcs.tag(verb).equals("VBD")
        || !arcs.relation()[verb].equals("conj")
        || arcs.has(verb, "nsubj")
        || arcs.has(verb, "nsubj:pass")
        || isHelped(verb)) {
      return false;
    }
    int before = arcs.head()[verb];
    if (before < 0 || before > verb || mayBePast(before)) {
      return false;
    }
    int at = arcs.head()[before];
    while (at >= 0 && !(arcs.tag(at).equals("VBD") && at < before && arcs.has(at, "nsubj"))) {
      at = arcs.head()[at];
    }
    if (at < 0) {
      return false;
    }
    arcs.attach(verb, at, "conj");
    return true;
  }

  private boolean isHelped(int verb) {
    return arcs.has(verb, "aux") || arcs.has(verb, "aux:pass") || arcs.has(verb, "cop");
  }

  /** Whether a predicate may be one that a past tense goes on with. */
  private boolean mayBePast(int predicate) {
    if (arcs.tag(predicate).equals("VBD")) {
      return true;
    }
    for (int c = 0; c < arcs.size(); c++) {
      boolean helper =
          arcs.head()[c] == predicate
              && List.of("aux", "aux:pass", "cop").contains(arcs.relation()[c]);
      if (helper && arcs.tag(c).equals("VBD")) {
        return true;
      }
    }
    return false;
  }
}
