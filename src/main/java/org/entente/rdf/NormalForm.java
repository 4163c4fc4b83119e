package org.entente.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Core;
import org.entente.model.Term;

/**
 * What a proposition comes down to, as the graph writes it ({@code dip:normalForm}): the same for
 * all that say the same, however they say it. A term is a word, or the end of an entity's IRI,
 * which alone has a slash.
 *
 * @param relation what the predicate means; "!" before it turns it round
 * @param subject terms, the head first and the others sorted
 * @param object terms, the head first and the others sorted
 * @param circumstances terms, sorted
 */
public record NormalForm(
    String relation, List<String> subject, List<String> object, List<String> circumstances) {
  private static final String PARTS = " | ";
  private static final String TERMS = " & ";
  private static final Pattern RESERVED = Pattern.compile("[|&/\\s]+");

  public NormalForm {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    circumstances = List.copyOf(circumstances);
  }

  /**
   * The normal form of a core.
   *
   * @param entity gives the end of an entity's IRI, by its id
   */
  static NormalForm of(Core core, Function<String, String> entity) {
    return new NormalForm(
        word(core.relation()),
        terms(core.subject(), entity, 1),
        terms(core.object(), entity, 1),
        terms(core.circumstances(), entity, 0));
  }

  /** Each term once, those after the first so many in order. */
  private static List<String> terms(List<Term> terms, Function<String, String> entity, int heads) {
    return ordered(
        terms.stream().map(t -> t.entity().map(entity).orElseGet(() -> word(t.word()))).toList(),
        heads);
  }

  private static List<String> ordered(List<String> all, int heads) {
    List<String> found = new ArrayList<>(all.subList(0, Math.min(heads, all.size())));
    new TreeSet<>(all.subList(found.size(), all.size()))
        .stream().filter(t -> !found.contains(t)).forEach(found::add);
    return found;
  }

  private static String word(String word) {
    return RESERVED.matcher(NameKey.of(word).normal()).replaceAll(" ").strip();
  }

  /**
   * The same once entities have other names.
   *
   * @param entity gives the new end of an entity's IRI by the old one
   */
  public NormalForm renamed(UnaryOperator<String> entity) {
    return new NormalForm(
        relation,
        renamed(subject, entity, 1),
        renamed(object, entity, 1),
        renamed(circumstances, entity, 0));
  }

  private static List<String> renamed(List<String> terms, UnaryOperator<String> entity, int heads) {
    return ordered(terms.stream().map(t -> isEntity(t) ? entity.apply(t) : t).toList(), heads);
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if it has not four parts
   */
  public static NormalForm parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not a normal form, it has not four parts: " + text);
    }
    return new NormalForm(parts[0].strip(), split(parts[1]), split(parts[2]), split(parts[3]));
  }

  private static List<String> split(String part) {
    return Stream.of(part.split("&")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  /** As the graph writes it. */
  public String text() {
    return Stream.of(List.of(relation), subject, object, circumstances)
        .map(terms -> String.join(TERMS, terms))
        .collect(Collectors.joining(PARTS));
  }

  /** Whether a term is an entity. */
  public static boolean isEntity(String term) {
    return term.indexOf('/') >= 0;
  }

  /** Whether a term only points to something that was spoken of before ("the plan"), or to whom. */
  public static boolean isPointer(String term) {
    return term.startsWith("the ") || term.equals(Term.SOMEBODY);
  }

  /**
   * Whether it says the same in any article: it speaks of an entity, and points to nothing that
   * only its article can tell.
   */
  public boolean isShared() {
    return Stream.of(subject, object, circumstances)
            .flatMap(List::stream)
            .anyMatch(NormalForm::isEntity)
        && Stream.concat(subject.stream(), object.stream()).noneMatch(NormalForm::isPointer);
  }
}
