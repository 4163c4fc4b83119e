package org.entente.extract.source;

import java.util.List;
import java.util.Map;
import org.entente.extract.source.AnonymityWords.Kind;
import org.entente.extract.syntax.Tree;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Mention;
import org.entente.model.Span;

/**
 * Who is known although a common noun stands for them: somebody named beside it or before, and the
 * holder of an office.
 *
 * @param entities of the article, by id
 */
record Named(
    AnnotatedArticle article,
    List<Mention> mentions,
    Map<String, Entity> entities,
    AnonymityWords words) {

  /** Whether the article, or the world, knows whom a source's noun means. */
  boolean is(SourceNoun noun, Span source) {
    return isReferred(noun) || isBeside(noun, source);
  }

  /** Whether references told who it is: "the minister" of somebody named. */
  boolean isReferred(SourceNoun noun) {
    Span at = noun.tree().token(noun.head()).span();
    if (article.names().stream().anyMatch(n -> n.span().contains(at))) {
      return true;
    }
    return mentions.stream()
        .filter(m -> m.span().contains(at) && !m.entities().isEmpty())
        .flatMap(m -> m.entities().stream())
        .anyMatch(id -> entities.containsKey(id) && !entities.get(id).anonymous());
  }

  /** Whether one person at a time holds it, so that it needs no name. */
  boolean isOffice(SourceNoun noun) {
    boolean bare = noun.first() == noun.head() || noun.isDefinite();
    boolean possessed =
        noun.tree().children(noun.head(), "nmod:poss").stream().anyMatch(c -> c < noun.head());
    return !noun.isPlural() && (bare || possessed) && words.is(Kind.OFFICE, noun.lemma());
  }

  /** Whether a person's name belongs to the noun: "the director of the port, Ann Lee". */
  private boolean isBeside(SourceNoun noun, Span source) {
    Tree tree = noun.tree();
    for (int i = 0; i < tree.size(); i++) {
      Span at = tree.token(i).span();
      boolean near = source.contains(at) || i > noun.head() && i <= noun.head() + 2;
      boolean person =
          article.names().stream()
              .anyMatch(n -> n.type() == EntityType.PERSON && n.span().contains(at));
      if (near && person && !isAnother(tree, noun, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands for somebody else: "an aide to Lee", "Lee's aide". */
  private static boolean isAnother(Tree tree, SourceNoun noun, int name) {
    if (name < noun.head()) {
      return name >= noun.first();
    }
    for (int i = name - 1; i > noun.head(); i--) {
      String tag = tree.token(i).tag();
      if (tag.equals("IN") || tag.equals("TO") || tag.startsWith("VB")) {
        return true;
      }
      if (!tag.matches("DT|JJ|NNP?S?|POS|PRP\\$")) {
        return !tree.token(i).form().equals(",");
      }
    }
    return false;
  }
}
