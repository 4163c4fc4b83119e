package org.entente.rdf;

import static org.apache.jena.datatypes.xsd.XSDDatatype.XSDnonNegativeInteger;
import static org.apache.jena.datatypes.xsd.XSDDatatype.XSDpositiveInteger;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.entente.model.Anonymity;
import org.entente.model.Argument;
import org.entente.model.Claim;
import org.entente.model.Proposition;
import org.entente.model.Stated;
import org.entente.model.Text;
import org.entente.model.Topic;

/** Claims, nested in one another, and the propositions inside them. */
final class ClaimMapper {
  /** Stands between the parts of a discontinuous content. */
  private static final String GAP = " … ";

  private final Triples report;
  private final ArticleIris iris;
  private final MentionMapper mentions;
  private final Text text;
  private final Supplier<Map<Topic, Resource>> topics;
  private final Set<Resource> analysed = new HashSet<>();

  /**
   * A mapper of one article's claims.
   *
   * @param topics the nodes of what its meetings were about
   */
  ClaimMapper(
      Triples report,
      ArticleIris iris,
      MentionMapper mentions,
      Text text,
      Supplier<Map<Topic, Resource>> topics) {
    this.report = report;
    this.iris = iris;
    this.mentions = mentions;
    this.text = text;
    this.topics = topics;
  }

  void claim(Claim claim) {
    Resource node = iris.thing(claim.id());
    String words = claim.content().stream().map(text::cover).collect(Collectors.joining(GAP));
    mentions.evidence(node, claim);
    report
        .type(node, Dip.Claim)
        .add(node, Dip.act, Dip.of(claim.act()))
        .add(node, Dip.polarity, Dip.of(claim.polarity()))
        .add(node, Dip.certainty, Dip.of(claim.certainty()))
        .add(node, Dip.tense, Dip.of(claim.tense()))
        .add(node, Dip.quoteKind, Dip.of(claim.quote()))
        .number(node, Dip.depth, claim.depth(), XSDnonNegativeInteger)
        .text(node, Vocabulary.SCHEMA_TEXT, words)
        .add(node, Dip.reportedIn, iris.article())
        .add(node, Vocabulary.SCHEMA_APPEARANCE, iris.article())
        .probability(node, Dip.confidence, claim.confidence());
    claim
        .source()
        .ifPresent(
            source -> {
              source.entities().forEach(id -> report.add(node, Dip.claimant, iris.thing(id)));
              source
                  .anonymity()
                  .filter(who -> source.entities().size() == 1)
                  .ifPresent(who -> anonymous(iris.thing(source.entities().get(0)), who));
            });
    claim.cue().ifPresent(cue -> report.text(node, Dip.cueLemma, cue.lemma()));
    claim.addressee().ifPresent(id -> report.add(node, Dip.addressee, iris.thing(id)));
    claim.spokenAt().ifPresent(value -> spokenAt(node, value));
    claim.about().forEach(id -> report.add(node, Dip.about, iris.thing(id)));
    topics
        .get()
        .forEach(
            (topic, of) -> {
              // A topic that is an entity is among what the claim is about already.
              if (topic.entity().isEmpty() && speaksOf(claim, words, topic)) {
                report.add(node, Dip.about, of);
              }
            });
    claim.parent().ifPresent(id -> report.add(iris.thing(id), Dip.content, node));
    stated(claim, node, words);
  }

  /** What is claimed; what its claimant takes the other side on, beside that, is contrary to it. */
  private void stated(Claim claim, Resource node, String words) {
    Set<Resource> seen = new HashSet<>();
    for (Stated stated : claim.stated()) {
      Proposition p = stated.proposition();
      Resource what = iris.proposition(p.text().isBlank() ? read(p, words) : p);
      // Of two that come down to the same the first is written: nobody is for and against it.
      if (!seen.add(what)) {
        continue;
      }
      report.add(node, Dip.content, proposition(p.text().isBlank() ? read(p, words) : p));
      if (stated.polarity() != claim.polarity()) {
        report.add(node, Dip.contrary, what);
      }
    }
  }

  /** What the article gives about somebody whom it does not name. */
  private void anonymous(Resource node, Anonymity who) {
    report.number(node, Dip.atLeast, who.atLeast(), XSDpositiveInteger);
    if (who.exact()) {
      report.number(node, Dip.exactly, who.atLeast(), XSDpositiveInteger);
    }
    who.role().ifPresent(role -> report.text(node, Dip.describedAs, role));
    who.of().forEach(whom -> argument(node, Dip.affiliation, Dip.affiliationText, whom));
    who.knowledge().ifPresent(span -> mentions.evidence(node, Dip.knowledge, span));
    who.condition().ifPresent(span -> mentions.evidence(node, Dip.condition, span));
    who.place().ifPresent(place -> argument(node, Dip.basedIn, Dip.basedInText, place));
  }

  /** Whether the words that name a topic stand in a claim, or others that are its name. */
  private static boolean speaksOf(Claim claim, String words, Topic topic) {
    return claim.content().stream().anyMatch(span -> span.contains(topic.evidence()))
        || Pattern.compile(
                "\\b" + Pattern.quote(topic.label()) + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(words)
            .find();
  }

  private void spokenAt(Resource claim, String meetingOrDate) {
    iris.find(meetingOrDate)
        .ifPresentOrElse(
            meeting -> report.add(claim, Dip.spokenAt, meeting),
            () ->
                ReportedTime.of(meetingOrDate)
                    .flatMap(ReportedTime::literal)
                    .ifPresentOrElse(
                        date -> report.add(claim, Dip.spokenOn, date),
                        () -> report.text(claim, Dip.timeValue, meetingOrDate)));
  }

  /** Where nobody found a better reading, the words of the claim are one. */
  private static Proposition read(Proposition proposition, String words) {
    return new Proposition(
        proposition.subject(),
        proposition.predicate(),
        proposition.object(),
        words,
        proposition.core());
  }

  private Resource proposition(Proposition proposition) {
    Resource node = iris.proposition(proposition);
    report.type(node, Dip.Proposition).text(node, Vocabulary.SCHEMA_TEXT, proposition.text());
    if (analysed.add(node)) {
      // Two spellings of one predicate are one proposition; the first is written.
      proposition.predicate().ifPresent(lemma -> report.text(node, Dip.predicate, lemma));
      iris.normalForm(proposition)
          .ifPresent(form -> report.text(node, Dip.normalForm, form.text()));
    }
    proposition.subject().ifPresent(a -> argument(node, Dip.subject, Dip.subjectText, a));
    proposition.object().ifPresent(a -> argument(node, Dip.object, Dip.objectText, a));
    return node;
  }

  private void argument(Resource of, Property entity, Property words, Argument argument) {
    report.text(of, words, argument.text());
    argument.entity().ifPresent(id -> report.add(of, entity, iris.thing(id)));
  }
}
