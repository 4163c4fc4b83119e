package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.model.Act;
import org.entente.model.AgreementStatus;
import org.entente.model.Certainty;
import org.entente.model.EventStatus;
import org.entente.model.MeetingFormat;
import org.entente.model.MentionKind;
import org.entente.model.Polarity;
import org.entente.model.QuoteKind;
import org.entente.model.Role;
import org.entente.model.Tense;
import org.entente.model.TenureStatus;
import org.entente.model.TimeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants are the ontology, no more and no less. */
class DipTest {
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/diplomacy.ttl");

  @Test
  void everyConstantIsDeclaredAndEveryDeclaredTermHasAConstant() {
    Set<String> declared =
        ONTOLOGY
            .listSubjects()
            .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(Dip.NS))
            .mapWith(Resource::getURI)
            .toList()
            .stream()
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(constants().map(Resource::getURI)).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void aConstantIsNamedAfterItsTerm() {
    assertThat(Arrays.stream(Dip.class.getFields()).filter(f -> !f.getName().equals("NS")))
        .allSatisfy(
            field ->
                assertThat(((Resource) field.get(null)).getURI())
                    .isEqualTo(Dip.NS + field.getName()));
  }

  @Test
  void propertiesAreProperties() {
    assertThat(constants())
        .allSatisfy(
            term ->
                assertThat(term instanceof Property)
                    .as(term.getURI())
                    .isEqualTo(
                        ONTOLOGY.contains(term, RDF.type, OWL.ObjectProperty)
                            || ONTOLOGY.contains(term, RDF.type, OWL.DatatypeProperty)));
  }

  @Test
  void everyTermIsLabelledAndExplained() {
    assertThat(constants())
        .allSatisfy(
            term -> {
              assertThat(ONTOLOGY.contains(term, RDFS.label, (RDFNode) null)).isTrue();
              assertThat(ONTOLOGY.contains(term, RDFS.comment, (RDFNode) null)).isTrue();
            });
  }

  static Stream<Arguments> enumerations() {
    return Stream.of(
        Arguments.of(Act.class, Dip.Act),
        Arguments.of(EventStatus.class, Dip.EventStatus),
        Arguments.of(AgreementStatus.class, Dip.AgreementStatus),
        Arguments.of(TenureStatus.class, Dip.TenureStatus),
        Arguments.of(Role.class, Dip.ParticipantRole),
        Arguments.of(MeetingFormat.class, Dip.MeetingFormat),
        Arguments.of(Certainty.class, Dip.Certainty),
        Arguments.of(Polarity.class, Dip.Polarity),
        Arguments.of(Tense.class, Dip.Tense),
        Arguments.of(QuoteKind.class, Dip.QuoteKind),
        Arguments.of(MentionKind.class, Dip.MentionKind),
        Arguments.of(TimeType.class, Dip.TimeType));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void theModelsEnumsAreTheOntologysIndividuals(Class<? extends Enum<?>> type, Resource term) {
    assertThat(
            Arrays.stream(type.getEnumConstants()).map(value -> (RDFNode) Dip.of((Enum<?>) value)))
        .containsExactlyInAnyOrderElementsOf(
            ONTOLOGY.listSubjectsWithProperty(RDF.type, term).toList());
  }

  @Test
  void actsFormOneSchemeAndSayWhetherTheyCommit() {
    assertThat(ONTOLOGY.listSubjectsWithProperty(SKOS.inScheme, Dip.Acts).toList())
        .hasSize(Act.values().length);
    assertThat(ONTOLOGY.getProperty(Dip.Deny, Dip.commits).getBoolean()).isFalse();
    assertThat(ONTOLOGY.getProperty(Dip.Promise, Dip.commits).getBoolean()).isTrue();
    assertThat(ONTOLOGY.contains(Dip.Demand, Dip.commits)).isFalse();
  }

  @Test
  void ploverHasSixteenCodes() {
    Model plover = RDFDataMgr.loadModel("ontology/plover.ttl");
    // Each code's modes ("ASSAULT-abduct") are narrower than it.
    assertThat(
            plover
                .listSubjectsWithProperty(SKOS.definition)
                .filterDrop(concept -> plover.contains(concept, SKOS.broader))
                .toList())
        .hasSize(16)
        .allSatisfy(
            code ->
                assertThat(code.getURI())
                    .isEqualTo(
                        Vocabulary.PLOVER + plover.getProperty(code, SKOS.notation).getString()));
  }

  private static Stream<Resource> constants() {
    return Arrays.stream(Dip.class.getFields())
        .filter(f -> Modifier.isStatic(f.getModifiers()) && !f.getName().equals("NS"))
        .map(
            field -> {
              try {
                return (Resource) field.get(null);
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
