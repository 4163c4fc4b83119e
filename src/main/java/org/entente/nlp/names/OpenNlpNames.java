package org.entente.nlp.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.ext.ExtensionLoader;
import org.entente.model.EntityType;
import org.entente.model.Name;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.tags.WordClusters;

/**
 * Finds the names of an article: a conditional random field inside OpenNLP's name finder, with our
 * features.
 *
 * <p>Safe for use by any number of threads: they share the model, and every call has a finder of
 * its own, since a finder remembers the article it reads.
 */
public final class OpenNlpNames {
  private static final String MODEL = "/models/names.bin";

  /** Words of a full name before its last, at most. */
  private static final int LONGEST_GIVEN = 3;

  private final NameModel model;
  private final NameLists lists;
  private final NameFeatures features;
  private final NameEdges edges;
  private final HyphenatedNames hyphens;
  private final EventPhrases events;
  private final Groups groups;
  private final TitledNames titled;

  private OpenNlpNames(NameModel model) {
    this.model = model;
    lists = NameLists.load();
    features = new NameFeatures(lists, WordClusters.shipped());
    edges = NameEdges.load();
    hyphens = HyphenatedNames.load();
    events = EventPhrases.load();
    groups = Groups.load(lists);
    titled = TitledNames.load();
  }

  /**
   * Loads the shipped model from the classpath.
   *
   * @throws IllegalStateException if this build ships none
   */
  public static OpenNlpNames load() {
    try (InputStream in = OpenNlpNames.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no " + MODEL + ": make it with `entente train names`");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + MODEL, e);
    }
  }

  /**
   * Reads a model that {@link NameTraining} wrote.
   *
   * @throws IOException if it is not such a model
   */
  public static OpenNlpNames read(InputStream in) throws IOException {
    ExtensionLoader.registerAllowedPackage(OpenNlpNames.class.getPackageName());
    return new OpenNlpNames(new NameModel(in));
  }

  /**
   * Marks the names of one article.
   *
   * @param sentences the article's sentences, in order; of their analysis only forms and universal
   *     parts of speech are used
   * @return the names in order, not overlapping, each inside one sentence and on token boundaries,
   *     without titles before and the possessive after
   */
  public List<Name> mark(List<Sentence> sentences) {
    List<List<String>> forms = new ArrayList<>(sentences.size());
    List<List<String>> tags = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      forms.add(sentence.tokens().stream().map(Token::form).toList());
      tags.add(sentence.tokens().stream().map(Token::upos).toList());
    }
    List<Name> names = new ArrayList<>();
    List<List<Found>> found = find(forms, tags);
    for (int i = 0; i < found.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      int covered = 0;
      for (Found name : found.get(i)) {
        if (name.begin() >= covered) {
          covered = hyphens.end(tokens, name);
          Span span = tokens.get(name.begin()).span().union(tokens.get(covered - 1).span());
          names.add(new Name(span, name.type(), name.confidence()));
        }
      }
    }
    return names;
  }

  /** Names in tokens, sentence by sentence. */
  List<List<Found>> find(List<List<String>> forms, List<List<String>> tags) {
    NameFinderME finder = new NameFinderME(model);
    ArticleWords article = ArticleWords.of(forms);
    List<List<Found>> names = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      List<Found> modelled = inSentence(finder, forms.get(i), tags.get(i), article);
      names.add(titled.add(forms.get(i), tags.get(i), modelled));
    }
    List<List<Found>> agreed = ArticleConsistency.agree(forms, names);
    List<List<Found>> all = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      all.add(groups.add(forms.get(i), events.add(forms.get(i), agreed.get(i))));
    }
    return all;
  }

  private List<Found> inSentence(
      NameFinderME finder, List<String> forms, List<String> tags, ArticleWords article) {
    if (forms.isEmpty()) {
      return List.of();
    }
    String[] tokens = forms.toArray(String[]::new);
    List<Found> names = new ArrayList<>();
    int covered = 0;
    for (var span : finder.find(tokens, features.of(forms, tags, article, true))) {
      Found name =
          new Found(
              span.getStart(), span.getEnd(), EntityType.valueOf(span.getType()), span.getProb());
      int free = covered;
      edges.trim(forms, name).map(known -> full(forms, known, free)).ifPresent(names::add);
      covered = span.getEnd();
    }
    return names;
  }

  /**
   * A person's name with the words before it that belong to it by the gazetteer: government texts,
   * from which the model learnt, say "President Doe" where others say "John Doe", and it takes a
   * first name that it does not know for a title.
   *
   * @param free the first token that the name before does not have
   */
  private Found full(List<String> forms, Found name, int free) {
    if (name.type() == EntityType.PERSON) {
      int first = Math.max(free, name.begin() - LONGEST_GIVEN);
      for (int begin = first; begin < name.begin(); begin++) {
        List<String> words = forms.subList(begin, name.end());
        if (Shape.isCapitalised(words.get(0))
            && lists.isPerson(String.join(" ", words).toLowerCase(Locale.ROOT))) {
          return new Found(begin, name.end(), name.type(), name.confidence());
        }
      }
    }
    return name;
  }

  /** A name in tokens of its sentence. */
  record Found(int begin, int end, EntityType type, double confidence) {}
}
