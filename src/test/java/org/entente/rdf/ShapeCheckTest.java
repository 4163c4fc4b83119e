package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.entente.model.Problem;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeCheckTest {
  private static final ArticleMapper MAPPER = new ArticleMapper(Iris.DEFAULT, "1.2.3", true);
  private static final ShapeCheck CHECK = new ShapeCheck();

  private static final String PREFIXES =
      Vocabulary.PREFIXES.getNsPrefixMap().entrySet().stream()
          .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">\n")
          .collect(Collectors.joining());

  @Test
  void whatTheMapperWritesConforms() {
    assertThat(CHECK.check(MAPPER.map(Harbour.facts()))).isEmpty();
  }

  /** For every shape one thing that it must not let through. */
  static Stream<Arguments> violations() {
    return Stream.of(
        violation(
            "ArticleShape", "DELETE { ?x dip:contentHash ?h } WHERE { ?x dip:contentHash ?h }"),
        violation(
            "ArticleShape",
            "INSERT { ?x schema:datePublished '2031-13-45'^^xsd:date } WHERE { ?x a dip:Article }"),
        violation("MentionShape", "DELETE { ?x nif:anchorOf ?w } WHERE { ?x nif:anchorOf ?w }"),
        violation(
            "MentionShape",
            "DELETE { ?x nif:endIndex ?e } INSERT { ?x nif:endIndex ?b } WHERE"
                + " { ?x nif:beginIndex ?b ; nif:endIndex ?e }"),
        violation("MentionShape", "INSERT { ?x dip:refersTo ?x } WHERE { ?x a dip:Mention }"),
        violation(
            "TimeExpressionShape", "DELETE { ?x dip:timeValue ?v } WHERE { ?x dip:timeValue ?v }"),
        violation(
            "EntityShape",
            "DELETE { ?x skos:prefLabel ?l } WHERE { ?x a dip:Person ; skos:prefLabel ?l }"),
        violation(
            "CountryShape", "DELETE { ?x dip:countryCode ?c } WHERE { ?x dip:countryCode ?c }"),
        violation("CandidateShape", "INSERT { ?x dip:score 1.5 } WHERE { ?x a dip:Candidate }"),
        violation(
            "OfficeShape", "DELETE { ?x dip:officeTitle ?t } WHERE { ?x dip:officeTitle ?t }"),
        violation(
            "TenureShape",
            "DELETE { ?x dip:evidence ?e } WHERE { ?x a dip:Tenure ; dip:evidence ?e }"),
        violation("TenureShape", "INSERT { ?x dip:status dip:Signed } WHERE { ?x a dip:Tenure }"),
        violation(
            "MeetingShape",
            "DELETE { ?x dip:status ?s } WHERE { ?x a dip:Meeting ; dip:status ?s }"),
        violation(
            "MeetingShape", "INSERT { ?x dip:beginDate '2031-W11' } WHERE { ?x a dip:Meeting }"),
        violation(
            "MeetingShape", "INSERT { ?x dip:participant dip:Host } WHERE { ?x a dip:Meeting }"),
        violation("ParticipationShape", "DELETE { ?x dip:role ?r } WHERE { ?x dip:role ?r }"),
        violation(
            "ParticipationShape",
            "DELETE { ?m dip:participation ?x } WHERE { ?m dip:participation ?x }"),
        violation(
            "CharacterisationShape",
            "DELETE { ?x schema:text ?t } WHERE { ?x a dip:Characterisation ; schema:text ?t }"),
        violation(
            "TopicShape",
            "DELETE { ?x skos:prefLabel ?l } WHERE { ?x a dip:Topic ; skos:prefLabel ?l }"),
        violation(
            "AgreementShape",
            "DELETE { ?x dip:agreementSubject ?s } WHERE { ?x dip:agreementSubject ?s }"),
        violation(
            "ActionShape", "INSERT { ?x dip:ploverCode plover:SHOUT } WHERE { ?x a dip:Action }"),
        violation("ClaimShape", "INSERT { ?x dip:act dip:Say } WHERE { ?x a dip:Claim }"),
        violation("ClaimShape", "DELETE { ?x dip:act ?a } WHERE { ?x dip:act ?a }"),
        violation(
            "ClaimShape",
            "DELETE { ?x dip:content ?c ; dip:contentSpan ?s } WHERE"
                + " { ?x dip:contentSpan ?s OPTIONAL { ?x dip:content ?c } }"),
        violation(
            "ClaimShape",
            "DELETE { ?x dip:evidence ?e } WHERE { ?x a dip:Claim ; dip:evidence ?e }"),
        violation(
            "PropositionShape",
            "INSERT { ?x dip:polarity dip:Negative } WHERE { ?x a dip:Proposition }"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("violations")
  void aShapeHoldsBackWhatBreaksIt(String shape, String update) {
    List<Problem> problems = CHECK.check(changed(update));
    assertThat(problems)
        .as("without %s", update)
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).startsWith(shape + ": ");
              assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
              assertThat(problem.article())
                  .isEqualTo("https://w3id.org/entente/id/article/harbour-1");
              assertThat(problem.place()).startsWith("https://w3id.org/entente/");
              assertThat(problem.remedy()).isNotBlank();
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("warnings")
  void whatIsOnlyOddIsAWarning(String shape, String update) {
    assertThat(CHECK.check(changed(update)))
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.message()).startsWith(shape + ": ");
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            });
  }

  static Stream<Arguments> warnings() {
    return Stream.of(
        violation(
            "MeetingParticipantsShape",
            "DELETE { ?m dip:participation ?x . ?x ?p ?o } WHERE"
                + " { ?m dip:participation ?x . ?x dip:role ?r ; ?p ?o FILTER (?r != dip:Host) }"),
        violation(
            "MeetingShape",
            "DELETE { ?x dip:latestDate ?d } INSERT { ?x dip:latestDate '2001-01-01'^^xsd:date }"
                + " WHERE { ?x a dip:Meeting ; dip:latestDate ?d }"),
        violation("AgreementShape", "DELETE { ?x dip:party ?p } WHERE { ?x dip:party ?p }"));
  }

  @Test
  void everyShapeIsBrokenByOneOfTheseTests() {
    Graph shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    Set<String> declared =
        shapes.stream(
                Node.ANY,
                RDF.type.asNode(),
                NodeFactory.createURI("http://www.w3.org/ns/shacl#NodeShape"))
            .map(t -> t.getSubject().getLocalName())
            .collect(Collectors.toSet());
    assertThat(
            Stream.concat(violations(), warnings())
                .map(a -> (String) a.get()[0])
                .collect(Collectors.toSet()))
        .isEqualTo(declared);
  }

  @Test
  void everyClassOfTheReportHasAShape() {
    Graph shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    Set<Node> targets =
        shapes.stream(
                Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass"), Node.ANY)
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    ArticleGraph graph = MAPPER.map(Harbour.facts());
    assertThat(
            graph
                .quads()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode()))
                .map(q -> q.getObject())
                .filter(type -> type.getURI().startsWith(Dip.NS))
                .filter(type -> !targets.contains(type))
                // These have the shape of the class above them.
                .map(Node::getLocalName))
        .containsOnly("Talks", "Call", "Person", "Place", "Organization");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        violation(
            "there are no blank nodes", "INSERT { ?x dip:evidence [] } WHERE { ?x a dip:Claim }"),
        violation(
            "every dip: term that is used is declared",
            "INSERT { ?x dip:mood 1 } WHERE { ?x a dip:Claim }"),
        violation(
            "every dip: term that is used is declared",
            "INSERT { ?x a dip:Brawl } WHERE { ?x a dip:Meeting }"),
        violation(
            "the words of a mention stand at its offsets in the text",
            "DELETE { ?x nif:anchorOf ?w } INSERT { ?x nif:anchorOf 'elsewhere' } WHERE { ?x nif:anchorOf ?w }"),
        violation(
            "the words of a mention stand at its offsets in the text",
            "DELETE { ?x nif:endIndex ?e } INSERT { ?x nif:endIndex '99999'^^xsd:nonNegativeInteger }"
                + " WHERE { ?x nif:endIndex ?e }"),
        violation(
            "a mention stands in the article that it is evidence for",
            "DELETE { ?x nif:referenceContext ?a } INSERT { ?x nif:referenceContext <urn:other> }"
                + " WHERE { ?x nif:referenceContext ?a }"),
        violation(
            "a claim's depth is the number of claims around it",
            "DELETE { ?x dip:depth ?d } INSERT { ?x dip:depth '3'^^xsd:nonNegativeInteger }"
                + " WHERE { ?x dip:depth ?d }"),
        violation(
            "no claim stands inside itself",
            "INSERT { ?inner dip:content ?outer } WHERE"
                + " { ?outer dip:content ?inner . ?inner a dip:Claim }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void whatShaclCannotSayIsCheckedToo(String rule, String update) {
    assertThat(CHECK.check(changed(update)))
        .extracting(Problem::message, Problem::severity)
        .contains(org.assertj.core.groups.Tuple.tuple(rule, Problem.Severity.ERROR));
  }

  @Test
  void aGraphWithoutTextIsCheckedAgainstTheTextGiven() {
    ArticleGraph bare = new ArticleMapper(Iris.DEFAULT, "1.2.3", false).map(Harbour.facts());
    assertThat(CHECK.check(bare)).isEmpty();
    assertThat(CHECK.check(bare, Harbour.TEXT)).isEmpty();
    assertThat(CHECK.check(bare, Text.of("Something else."))).isNotEmpty();
  }

  @Test
  void ourFilesUseOnlyDeclaredTerms() {
    Integrity integrity = new Integrity(RDFDataMgr.loadGraph("ontology/diplomacy.ttl"));
    for (String file : List.of("shapes", "alignments", "plover")) {
      Graph graph = RDFDataMgr.loadGraph("ontology/" + file + ".ttl");
      NamedGraph named = new NamedGraph(NodeFactory.createURI("urn:x"), graph);
      NamedGraph none =
          new NamedGraph(NodeFactory.createURI("urn:y"), GraphFactory.createDefaultGraph());
      assertThat(
              integrity.faults(
                  new ArticleGraph("urn:x", "", none, named, none), java.util.Optional.empty()))
          .as(file)
          .noneSatisfy(fault -> assertThat(fault.rule()).contains("declared"));
    }
  }

  /** The article's graphs after an update of each. */
  private static ArticleGraph changed(String update) {
    ArticleGraph graph = MAPPER.map(Harbour.facts());
    ArticleGraph changed =
        new ArticleGraph(
            graph.article(),
            graph.contentHash(),
            changed(graph.report(), update),
            changed(graph.entities(), update),
            graph.catalogue());
    assertThat(changed.quads().collect(Collectors.toSet()))
        .as("the update changes something")
        .isNotEqualTo(graph.quads().collect(Collectors.toSet()));
    return changed;
  }

  private static NamedGraph changed(NamedGraph named, String update) {
    Graph copy = GraphFactory.createDefaultGraph();
    named.graph().stream().forEach(copy::add);
    UpdateAction.parseExecute(PREFIXES + update, copy);
    return new NamedGraph(named.name(), copy);
  }

  private static Arguments violation(String rule, String update) {
    return Arguments.of(rule, update);
  }
}
