package org.entente.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.entente.nlp.Lemmas;
import org.entente.nlp.trees.ConllU;

/**
 * Learns from treebanks how a word's ending changes in its dictionary form: for every tag the rule
 * of each ending, from the shortest to the whole word, where it differs from the shorter one's. A
 * form that the treebanks do not have, and that the learnt endings get wrong, has its rule from
 * WordNet ("postponed": the endings know "opened").
 */
public final class LemmaTraining {
  /** An ending seen less often proves no rule; whole words need no proof. */
  private static final int LEAST_USES = 3;

  private static final int LONGEST_ENDING = 6;

  private LemmaTraining() {}

  /**
   * Learns and writes the table.
   *
   * @param corpora the folder with {@code ud-ewt} and {@code gum}
   * @param wordNet the jar with WordNet 3.1's data files
   * @param table the file to write
   * @param progress is told in words how it goes
   * @throws IOException if the jar cannot be read
   */
  public static void train(Path corpora, Path wordNet, Path table, Consumer<String> progress)
      throws IOException {
    // Tag and ending, a tab between them -> rule -> uses.
    Map<String, Map<Lemmas.Rule, Integer>> uses = new TreeMap<>(shortFirst());
    for (ConllU.Annotated sentence : Corpora.treebanks(corpora)) {
      for (int i = 0; i < sentence.forms().size(); i++) {
        count(
            sentence.tags().get(i).penn(),
            sentence.forms().get(i).toLowerCase(Locale.ROOT),
            sentence.lemmas().get(i).toLowerCase(Locale.ROOT),
            uses);
      }
    }
    Map<String, Lemmas.Rule> rules = new HashMap<>();
    List<String> rows = new ArrayList<>();
    uses.forEach(
        (key, counts) -> {
          Lemmas.Rule best = best(counts);
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          boolean proven = key.contains(Lemmas.WHOLE) || all >= LEAST_USES;
          if (proven && !best.equals(inherited(key, rules))) {
            rules.put(key, best);
            rows.add(key + '\t' + best.cut() + '\t' + best.add());
          }
        });
    int learnt = rows.size();
    new Inflections(wordNet)
        .lemmas()
        .forEach(
            (key, lemma) -> {
              int tab = key.indexOf('\t') + 1;
              String whole = key.substring(0, tab) + Lemmas.WHOLE + key.substring(tab);
              Lemmas.Rule rule = Lemmas.Rule.between(key.substring(tab), lemma);
              if (!uses.containsKey(whole) && !rule.equals(inherited(whole, rules))) {
                rows.add(whole + '\t' + rule.cut() + '\t' + rule.add());
              }
            });
    progress.accept("lemmas: " + learnt + " rules, " + (rows.size() - learnt) + " from WordNet");
    write(rows, table);
  }

  private static void count(
      String tag, String form, String lemma, Map<String, Map<Lemmas.Rule, Integer>> uses) {
    if (!Lemmas.changes(tag) || lemma.equals("_")) {
      return;
    }
    Lemmas.Rule rule = Lemmas.Rule.between(form, lemma);
    for (String ending : Lemmas.endings(form, LONGEST_ENDING)) {
      uses.computeIfAbsent(tag + '\t' + ending, key -> new HashMap<>())
          .merge(rule, 1, Integer::sum);
    }
  }

  /** Shorter endings first, so that a rule's heirs come after it. */
  private static Comparator<String> shortFirst() {
    return Comparator.<String>comparingInt(key -> key.length() - key.indexOf('\t'))
        .thenComparing(Comparator.naturalOrder());
  }

  private static Lemmas.Rule best(Map<Lemmas.Rule, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<Lemmas.Rule, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().cut() + entry.getKey().add()))
        .orElseThrow()
        .getKey();
  }

  /** The rule that a shorter ending already gives. */
  private static Lemmas.Rule inherited(String key, Map<String, Lemmas.Rule> rules) {
    int tab = key.indexOf('\t');
    String ending = key.substring(tab + 1);
    String bare = ending.startsWith(Lemmas.WHOLE) ? ending.substring(1) : ending;
    List<String> shorter = Lemmas.endings(bare, LONGEST_ENDING);
    for (int i = shorter.size() - 1; i >= 0; i--) {
      Lemmas.Rule rule = rules.get(key.substring(0, tab + 1) + shorter.get(i));
      if (rule != null && !shorter.get(i).equals(ending)) {
        return rule;
      }
    }
    return Lemmas.Rule.NOTHING;
  }

  private static void write(List<String> rows, Path table) {
    String text =
        "# How endings change; from treebanks and WordNet 3.1 by `entente train lemmas`, see MODELS.md\n"
            + "tag\tending\tcut\tadd\n"
            + String.join("\n", rows)
            + "\n";
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(table))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + table, e);
    }
  }
}
