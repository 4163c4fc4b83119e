package org.entente.nlp.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.model.Name;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Text;
import org.entente.model.Token;

/** Sentences made of lines whose tokens are separated by blanks. */
record TaggedText(Text text, List<Sentence> sentences) {
  static TaggedText of(String... lines) {
    UnaryOperator<List<String>> tagger = NameTraining.tagger();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      List<String> forms = List.of(line.split(" "));
      List<String> tags = tagger.apply(forms);
      List<Token> tokens = new ArrayList<>();
      int begin = at;
      for (int i = 0; i < forms.size(); i++) {
        String form = forms.get(i);
        int end = at + form.codePointCount(0, form.length());
        tokens.add(new Token(new Span(at, end), form, form, tags.get(i), "", Token.ROOT, "root"));
        at = end + 1;
      }
      sentences.add(new Sentence(new Span(begin, at - 1), tokens));
    }
    return new TaggedText(Text.of(String.join("\n", lines)), sentences);
  }

  /** The names as "words/TYPE". */
  List<String> marked(OpenNlpNames finder) {
    return finder.mark(sentences).stream().map(this::show).toList();
  }

  private String show(Name name) {
    return text.cover(name.span()) + "/" + name.type();
  }
}
