package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.model.Core;
import org.entente.model.Term;
import org.entente.rdf.NormalForm;

/**
 * What one claim states.
 *
 * @param claim who states it
 * @param inner the claim inside that it takes a side on; the claim itself where there is none
 * @param proposition what is stated, or what the deed that is stated is about
 * @param deed whether it states that somebody made a claim
 * @param form in the affirmative
 * @param negative whether the claim is against it; empty where it takes no side
 * @param future whether it is about what is to come
 * @param article IRI of the article that reports it
 * @param published its day
 * @param claimants who states it, by the ends of their IRIs
 */
record Statement(
    Node claim,
    Node inner,
    Node proposition,
    boolean deed,
    NormalForm form,
    Optional<Boolean> negative,
    boolean future,
    String article,
    Optional<LocalDate> published,
    Set<String> claimants) {

  Statement {
    claimants = Set.copyOf(claimants);
  }

  /** The rows of one statement, read one after the other. */
  static final class Reading {
    private final String base;
    private final Binding first;
    private final Set<String> doers = new TreeSet<>();
    private final Set<String> claimants = new TreeSet<>();

    Reading(String base, Binding first) {
      this.base = base;
      this.first = first;
      add(first);
    }

    boolean continues(Binding row) {
      for (String key : List.of("claim", "inner", "proposition", "deed")) {
        if (!Optional.ofNullable(row.get(key)).equals(Optional.ofNullable(first.get(key)))) {
          return false;
        }
      }
      return true;
    }

    void add(Binding row) {
      Optional.ofNullable(row.get("doer")).ifPresent(n -> doers.add(local(n.getURI())));
      Optional.ofNullable(row.get("claimant")).ifPresent(n -> claimants.add(local(n.getURI())));
    }

    Statement statement() {
      NormalForm form = NormalForm.parse(first.get("form").getLiteralLexicalForm());
      Optional<String> deed = Optional.ofNullable(first.get("deed")).map(Node::getLocalName);
      boolean opposite = deed.isEmpty() && form.relation().startsWith(Core.OPPOSITE);
      NormalForm stated =
          deed.map(d -> deed(d.toLowerCase(Locale.ROOT), form)).orElseGet(() -> straight(form));
      return new Statement(
          first.get("claim"),
          first.get("inner"),
          first.get("proposition"),
          deed.isPresent(),
          stated,
          Optional.ofNullable(first.get("negative"))
              .map(n -> n.getLiteralLexicalForm().equals("true") != opposite),
          first.get("tense").getURI().endsWith("Future"),
          first.get("article").getURI(),
          Optional.ofNullable(first.get("date")).flatMap(Reading::day),
          claimants);
    }

    /** "Kim demanded that all sanctions be lifted", by what he did and what he did it with. */
    private NormalForm deed(String act, NormalForm about) {
      List<String> subject = new ArrayList<>(doers);
      if (subject.size() > 1) {
        subject.add(0, Term.SEVERAL);
      }
      Set<String> others = new TreeSet<>(about.subject());
      others.addAll(about.object());
      List<String> object = new ArrayList<>();
      object.add(relation(about).replaceAll(" .*", ""));
      object.addAll(others);
      return new NormalForm(act, subject, object, about.circumstances());
    }

    private static NormalForm straight(NormalForm form) {
      return new NormalForm(relation(form), form.subject(), form.object(), form.circumstances());
    }

    private static String relation(NormalForm form) {
      return form.relation().startsWith(Core.OPPOSITE)
          ? form.relation().substring(Core.OPPOSITE.length())
          : form.relation();
    }

    private static Optional<LocalDate> day(Node date) {
      String text = date.getLiteralLexicalForm();
      return text.matches("\\d{4}-\\d\\d-\\d\\d")
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    }

    private String local(String iri) {
      return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }
  }
}
