package org.entente.rdf;

import static org.apache.jena.datatypes.xsd.XSDDatatype.XSDnonNegativeInteger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Claim;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Text;
import org.entente.model.TimeExpression;

/** Stretches of text as nodes; a stretch is one node, however many facts stand on it. */
final class MentionMapper {
  /** Context on either side of a quotation, code points: enough to find it in a changed page. */
  static final int CONTEXT = 32;

  private final Triples triples;
  private final ArticleIris iris;
  private final Text text;
  private final Set<Span> written = new HashSet<>();
  private final Set<Span> described = new HashSet<>();
  private final Set<Span> timed = new HashSet<>();

  MentionMapper(Triples triples, ArticleIris iris, Text text) {
    this.triples = triples;
    this.iris = iris;
    this.text = text;
  }

  void mention(Mention mention) {
    Resource node = node(mention.span());
    // Two readings of one stretch: the first decides how it refers, both what it refers to.
    if (described.add(mention.span())) {
      triples.add(node, Dip.mentionKind, Dip.of(mention.kind()));
      triples.probability(node, Dip.confidence, mention.confidence());
    }
    mention.entities().forEach(id -> triples.add(node, Dip.refersTo, iris.thing(id)));
  }

  void time(TimeExpression time) {
    Resource node = node(time.span());
    if (timed.add(time.span())) {
      triples
          .type(node, Dip.TimeExpression)
          .add(node, Dip.timeType, Dip.of(time.type()))
          .text(node, Dip.timeValue, time.value());
    }
  }

  /** Says that {@code fact} stands on these words. */
  void evidence(Resource fact, List<Span> spans) {
    spans.forEach(span -> evidence(fact, Dip.evidence, span));
  }

  /** Says in what way {@code fact} stands on these words. */
  void evidence(Resource fact, Property how, Span span) {
    triples.add(fact, how, node(span));
  }

  /** Says on which words a claim stands: who, the cue, and what. */
  void evidence(Resource node, Claim claim) {
    claim.source().ifPresent(source -> evidence(node, Dip.source, source.span()));
    claim.cue().ifPresent(cue -> evidence(node, Dip.cue, cue.span()));
    claim.content().forEach(span -> evidence(node, Dip.contentSpan, span));
  }

  private Resource node(Span span) {
    Resource node = iris.mention(span);
    if (written.add(span)) {
      write(node, span);
    }
    return node;
  }

  private void write(Resource node, Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          iris.article() + " has no text at " + span + ": it ends at " + text.length());
    }
    String words = text.cover(span);
    Resource article = iris.article();
    Resource quote = iris.quoteSelector(span);
    Span before = new Span(Math.max(0, span.begin() - CONTEXT), span.begin());
    Span after = new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    triples
        .type(node, Dip.Mention)
        .number(node, Vocabulary.NIF_BEGIN_INDEX, span.begin(), XSDnonNegativeInteger)
        .number(node, Vocabulary.NIF_END_INDEX, span.end(), XSDnonNegativeInteger)
        .text(node, Vocabulary.NIF_ANCHOR_OF, words)
        .add(node, Vocabulary.NIF_REFERENCE_CONTEXT, article)
        .add(node, Vocabulary.OA_HAS_SOURCE, article)
        .add(node, Vocabulary.OA_HAS_SELECTOR, quote)
        .add(quote, RDF.type, Vocabulary.OA_TEXT_QUOTE_SELECTOR)
        .text(quote, Vocabulary.OA_EXACT, words)
        .text(quote, Vocabulary.OA_PREFIX, text.cover(before))
        .text(quote, Vocabulary.OA_SUFFIX, text.cover(after));
  }
}
