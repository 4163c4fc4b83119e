package org.entente.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.names.OpenNlpNames;
import org.entente.nlp.tags.Tag;
import org.entente.nlp.tags.Tagger;
import org.entente.nlp.trees.Parser;
import org.entente.nlp.trees.Tree;

/**
 * The whole linguistic analysis of an article. One instance serves any number of threads; it holds
 * the models, some 60 MB.
 */
public final class Analyzer {
  private final SentenceSplitter sentences;
  private final Tokens tokens;
  private final Tagger tagger;
  private final Lemmas lemmas;
  private final Parser parser;
  private final OpenNlpNames names;

  private Analyzer(
      SentenceSplitter sentences,
      Tokens tokens,
      Tagger tagger,
      Lemmas lemmas,
      Parser parser,
      OpenNlpNames names) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tagger = tagger;
    this.lemmas = lemmas;
    this.parser = parser;
    this.names = names;
  }

  /** The analyzer with the shipped models. Takes about a second: load one and share it. */
  public static Analyzer load() {
    // Half of the time goes into tagger and parser: the rest is read beside them.
    CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(Tagger::load);
    CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Parser::load);
    Abbreviations abbreviations = Abbreviations.load();
    SentenceSplitter sentences =
        new SentenceSplitter(open("sentence", SentenceModel::new), abbreviations);
    Tokens tokens = new Tokens(open("tokens", TokenizerModel::new), abbreviations);
    Lemmas lemmas = Lemmas.load();
    OpenNlpNames names = OpenNlpNames.load();
    return new Analyzer(sentences, tokens, tagger.join(), lemmas, parser.join(), names);
  }

  /** Analyses an article. Any text will do, also an empty one. */
  public AnnotatedArticle analyze(Article article) {
    PlainText text = PlainText.of(article.text());
    TokenizerME tokenizer = tokens.tokenizer();
    List<Sentence> found = new ArrayList<>();
    for (int[] sentence : sentences.split(text)) {
      List<String> forms = new ArrayList<>();
      List<Span> spans = new ArrayList<>();
      for (int[] token : tokens.split(tokenizer, text, sentence[0], sentence[1])) {
        forms.add(text.value().substring(token[0], token[1]));
        spans.add(text.original(token[0], token[1]));
      }
      if (!forms.isEmpty()) {
        found.add(sentence(forms, spans));
      }
    }
    return new AnnotatedArticle(article, found, names.mark(found));
  }

  /**
   * Analyses a sentence that has been split into tokens already, as treebanks are.
   *
   * @return one token per form; their spans count code points of the forms joined by spaces
   */
  public Sentence analyze(List<String> forms) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String form : forms) {
      int end = begin + form.codePointCount(0, form.length());
      spans.add(new Span(begin, end));
      begin = end + 1;
    }
    return sentence(forms.stream().map(PlainText::of).toList(), spans);
  }

  private Sentence sentence(List<String> forms, List<Span> spans) {
    List<Tag> tags = tagger.tag(forms);
    Tree tree = parser.parse(forms, tags);
    List<Token> analysed = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      Tag tag = tags.get(i);
      analysed.add(
          new Token(
              spans.get(i),
              forms.get(i),
              lemmas.of(forms.get(i), tag),
              tag.upos(),
              tag.penn(),
              tree.heads().get(i),
              tree.relations().get(i)));
    }
    Span whole = spans.isEmpty() ? new Span(0, 0) : spans.get(0).union(spans.get(spans.size() - 1));
    return new Sentence(whole, analysed);
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  /** One of OpenNLP's own English models, which come as libraries. */
  private static <M> M open(String kind, Reader<M> reader) {
    String resource = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    try (InputStream in = Analyzer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("OpenNLP's model " + resource + " is not on the classpath");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read OpenNLP's model " + resource, e);
    }
  }
}
