package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.nlp.tags.WordClasses;
import org.entente.nlp.tags.WordClusters;
import org.entente.nlp.tags.WordClusters.Classes;

/**
 * What the name model sees of a token: its word, shape, affixes, tags, word classes, the
 * capitalised run it stands in, the gazetteer's opinion, and what the rest of the article shows
 * about the word.
 *
 * <p>The feature set follows Ratinov and Roth, "Design Challenges and Misconceptions in Named
 * Entity Recognition" (CoNLL 2009).
 */
final class NameFeatures {
  /** Between the codes of {@link NameLists}. */
  private static final Pattern KINDS = Pattern.compile("\\.");

  private static final int LONGEST_AFFIX = 4;

  /** Words that may stand inside a capitalised run. */
  private static final List<String> LINKS = List.of("of", "the", "for", "and", "de", "al", "bin");

  private final NameLists lists;
  private final WordClusters clusters;
  private final WordClasses coarse = WordClasses.shipped();

  NameFeatures(NameLists lists, WordClusters clusters) {
    this.lists = lists;
    this.clusters = clusters;
  }

  /** Features by the shipped tables. */
  static NameFeatures load() {
    return new NameFeatures(NameLists.load(), WordClusters.shipped());
  }

  /**
   * The features of every token of a sentence.
   *
   * @param forms the tokens
   * @param tags their universal parts of speech
   * @param article the words of the whole article
   * @param gold whether people marked the names, or (in use) should have; machines mark them in
   *     another manner, and what a few features say of the manner is learnt from people alone
   *     (Daumé, "Frustratingly Easy Domain Adaptation", ACL 2007)
   */
  String[][] of(List<String> forms, List<String> tags, ArticleWords article, boolean gold) {
    boolean shouted = Shape.isShouted(forms);
    Sequence sequence = Sequence.of(forms, tags, shouted);
    String[] listed = lists.of(sequence);
    Classes[] classes = new Classes[forms.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = clusters.of(forms.get(i), shouted);
    }
    long[] coarsely = coarse.coarse(forms);
    String[][] features = new String[forms.size()][];
    for (int i = 0; i < features.length; i++) {
      List<String> own = new ArrayList<>(64);
      word(own, sequence, i);
      affixes(own, sequence.lower(i));
      run(own, sequence, i);
      listed(own, sequence, listed, i);
      classes(own, sequence, classes, i);
      coarse(own, sequence, coarsely, i);
      article(own, sequence, article, i);
      if (gold) {
        manner(own, sequence, listed, classes, i);
      }
      features[i] = own.toArray(String[]::new);
    }
    return features;
  }

  private static void word(List<String> own, Sequence s, int i) {
    own.add("w=" + s.lower(i));
    own.add("s=" + s.shape(i));
    own.add("w-=" + s.lower(i - 1));
    own.add("w+=" + s.lower(i + 1));
    own.add("w--=" + s.lower(i - 2));
    own.add("w++=" + s.lower(i + 2));
    own.add("w-w=" + s.lower(i - 1) + "," + s.lower(i));
    own.add("ww+=" + s.lower(i) + "," + s.lower(i + 1));
    own.add("f=" + s.form(i));
    own.add("s-=" + s.shape(i - 1));
    own.add("s+=" + s.shape(i + 1));
    own.add("s-s=" + s.shape(i - 1) + "," + s.shape(i));
    own.add("ss+=" + s.shape(i) + "," + s.shape(i + 1));
    own.add("sss=" + s.shape(i - 1) + "," + s.shape(i) + "," + s.shape(i + 1));
    own.add("t=" + s.tag(i));
    own.add("t-=" + s.tag(i - 1));
    own.add("t+=" + s.tag(i + 1));
    own.add("t-t=" + s.tag(i - 1) + "," + s.tag(i));
    own.add("tt+=" + s.tag(i) + "," + s.tag(i + 1));
    own.add("ts=" + s.tag(i) + "," + s.shape(i));
    own.add("w-s=" + s.lower(i - 1) + "," + s.shape(i));
    own.add("sw+=" + s.shape(i) + "," + s.lower(i + 1));
    if (i == 0) {
      own.add("first=" + s.shape(i));
    }
  }

  private static void manner(
      List<String> own, Sequence s, String[] listed, Classes[] classes, int i) {
    own.add("m:w=" + s.lower(i));
    own.add("m:s=" + s.shape(i));
    own.add("m:w-=" + s.lower(i - 1));
    own.add("m:w+=" + s.lower(i + 1));
    own.add("m:ts=" + s.tag(i) + "," + s.shape(i));
    own.add("m:g=" + listed[i] + "," + s.shape(i));
    own.add("m:c=" + classes[i].near());
    own.add("m:cs=" + classes[i].far() + "," + s.shape(i));
  }

  private static void affixes(List<String> own, String word) {
    for (int length = 1; length <= LONGEST_AFFIX && length < word.length(); length++) {
      own.add("<" + word.substring(0, length));
      own.add(">" + word.substring(word.length() - length));
    }
  }

  private static void listed(List<String> own, Sequence s, String[] listed, int i) {
    String here = at(listed, i);
    String left = at(listed, i - 1);
    String right = at(listed, i + 1);
    if (!here.isEmpty()) {
      own.add("g=" + here);
      for (String kind : KINDS.split(here)) {
        own.add("gk=" + kind);
      }
      own.add("gs=" + here + "," + s.shape(i));
      own.add("gt=" + here + "," + s.tag(i));
    }
    if (!left.isEmpty()) {
      own.add("g-=" + left);
      own.add("g-g=" + left + "," + here);
    }
    if (!right.isEmpty()) {
      own.add("g+=" + right);
      own.add("gg+=" + here + "," + right);
    }
  }

  private static String at(String[] values, int i) {
    return i < 0 || i >= values.length ? "" : values[i];
  }

  private static void classes(List<String> own, Sequence s, Classes[] classes, int i) {
    for (int j = Math.max(0, i - 2); j <= Math.min(classes.length - 1, i + 2); j++) {
      if (!classes[j].near().isEmpty()) {
        own.add((j - i) + classes[j].near());
        own.add((j - i) + classes[j].far());
      }
    }
    String here = classes[i].near();
    own.add("cs=" + here + "," + s.shape(i));
    if (i > 0) {
      own.add("c-c=" + classes[i - 1].near() + "," + here);
      own.add("c-s=" + classes[i - 1].near() + "," + s.shape(i));
    }
    if (i + 1 < classes.length) {
      own.add("cc+=" + here + "," + classes[i + 1].near());
      own.add("sc+=" + s.shape(i) + "," + classes[i + 1].near());
    }
  }

  /** Few classes, and so whole patterns of them: "in X ,". */
  private static void coarse(List<String> own, Sequence s, long[] classes, int i) {
    String shape = s.shape(i);
    String left = coarse(classes, i - 1);
    String right = coarse(classes, i + 1);
    own.add("k=" + coarse(classes, i) + "," + shape);
    own.add("k-k+=" + left + "," + shape + "," + right);
    own.add("k--k-=" + coarse(classes, i - 2) + "," + left + "," + shape);
    own.add("k+k++=" + shape + "," + right + "," + coarse(classes, i + 2));
  }

  private static String coarse(long[] classes, int i) {
    return i < 0 ? "^" : i >= classes.length ? "$" : Long.toString(classes[i], Character.MAX_RADIX);
  }

  /** The first and last word of the capitalised run that the token stands in, and its place. */
  private static void run(List<String> own, Sequence s, int i) {
    if (s.shouted() || !Shape.isCapitalised(s.form(i))) {
      return;
    }
    int begin = i;
    while (begin > 0 && (capital(s, begin - 1) || linked(s, begin - 1))) {
      begin -= capital(s, begin - 1) ? 1 : 2;
    }
    int end = i + 1;
    while (end < s.size() && (capital(s, end) || linked(s, end))) {
      end += capital(s, end) ? 1 : 2;
    }
    int length = end - begin;
    own.add("run=" + Math.min(length, 6) + "," + Math.min(i - begin, 3));
    own.add("run<=" + s.lower(begin));
    own.add("run>=" + s.lower(end - 1));
    own.add("run-=" + s.lower(begin - 1));
    own.add("run+=" + s.lower(end));
    own.add("run-t=" + s.tag(begin - 1) + "," + s.tag(end));
  }

  private static boolean capital(Sequence s, int i) {
    return Shape.isCapitalised(s.form(i));
  }

  private static boolean linked(Sequence s, int i) {
    return LINKS.contains(s.form(i))
        && i > 0
        && i + 1 < s.size()
        && capital(s, i - 1)
        && capital(s, i + 1);
  }

  private static void article(List<String> own, Sequence s, ArticleWords article, int i) {
    String form = s.usual(i);
    if (!Shape.isCapitalised(form)) {
      return;
    }
    String lower = s.lower(i);
    String place = i == 0 ? "0" : "1";
    own.add("low=" + article.lower().contains(lower) + place);
    own.add("in=" + article.inside().contains(form) + place);
    for (String word : article.before().getOrDefault(form, List.of())) {
      own.add("b=" + word);
    }
    for (String word : article.after().getOrDefault(form, List.of())) {
      own.add("a=" + word);
    }
    if (article.acronyms().contains(form)) {
      own.add("acronym");
    }
  }

  /** A sentence that may be asked beyond its edges. */
  record Sequence(
      List<String> forms,
      List<String> lowers,
      List<String> shapes,
      List<String> tags,
      boolean shouted) {
    static Sequence of(List<String> forms, List<String> tags, boolean shouted) {
      List<String> lowers = new ArrayList<>(forms.size());
      List<String> shapes = new ArrayList<>(forms.size());
      for (String form : forms) {
        lowers.add(form.toLowerCase(Locale.ROOT));
        shapes.add(shouted ? "!" : Shape.of(form));
      }
      return new Sequence(forms, lowers, shapes, tags, shouted);
    }

    int size() {
      return forms.size();
    }

    String form(int i) {
      return at(forms, i);
    }

    /** The form as it would be outside a shouted headline, if it is a name. */
    String usual(int i) {
      String form = form(i);
      return shouted && !form.isEmpty() ? form.charAt(0) + lower(i).substring(1) : form;
    }

    String lower(int i) {
      return at(lowers, i);
    }

    String shape(int i) {
      return at(shapes, i);
    }

    /**
     * The tag; a tagger that has never seen shouting says nothing about it, and signs are no names,
     * whatever it says of them.
     */
    String tag(int i) {
      String form = form(i);
      boolean sign = i >= 0 && i < size() && Shape.isSign(form);
      return sign ? "PUNCT" : shouted ? "!" : at(tags, i);
    }

    private static String at(List<String> values, int i) {
      return i < 0 ? "^" : i >= values.size() ? "$" : values.get(i);
    }
  }
}
