package org.entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Origin;
import org.entente.model.Article;
import org.entente.model.Entity;
import org.entente.model.EntityType;
import org.entente.model.Facts;
import org.entente.model.Gender;
import org.entente.model.Link;
import org.entente.model.Mention;
import org.entente.model.MentionKind;
import org.entente.model.Span;
import org.entente.model.Tenure;
import org.entente.model.TenureStatus;
import org.entente.model.Text;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final LocalDate SUMMER_2017 = LocalDate.of(2017, 7, 8);
  private static final Entity RUSSIA = country("c1", "Russia", "RUS");
  private static final Entity AMERICA = country("c2", "United States", "USA");
  private static final Entity NORTH_KOREA = country("c3", "North Korea", "PRK");
  private static final Entity BRITAIN = country("c4", "United Kingdom", "GBR");

  private static Entity country(String id, String name, String code) {
    return entity(id, name, EntityType.LOCATION, Optional.of(code), List.of());
  }

  private static Entity place(String name) {
    return entity("x", name, EntityType.LOCATION, Optional.empty(), List.of());
  }

  private static Entity organization(String name) {
    return entity("x", name, EntityType.ORGANIZATION, Optional.empty(), List.of());
  }

  private static Entity person(String name, Tenure... tenures) {
    return entity("x", name, EntityType.PERSON, Optional.empty(), List.of(tenures));
  }

  private static Entity entity(
      String id, String name, EntityType type, Optional<String> country, List<Tenure> tenures) {
    return new Entity(id, name, type, country, Optional.empty(), false, tenures);
  }

  private static Tenure office(String title, Entity of, TenureStatus status) {
    return new Tenure(title, Optional.of(of.id()), status, new Span(0, 1));
  }

  private static Optional<Link> link(Optional<LocalDate> day, Entity asked, Entity... others) {
    return link(GAZETTEER, day, MentionKind.NAME, asked, others);
  }

  private static Optional<Link> link(
      Gazetteer gazetteer,
      Optional<LocalDate> day,
      MentionKind kind,
      Entity asked,
      Entity... others) {
    List<Entity> entities = new ArrayList<>(List.of(others));
    entities.add(asked);
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            day,
            Optional.empty(),
            "en",
            "a.txt",
            0,
            Text.of("x"),
            "0");
    Mention mention = new Mention(new Span(0, 1), "x", asked.type(), kind, List.of(asked.id()), 1);
    Facts facts =
        new Facts(
            article,
            List.of(mention),
            entities,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Optional.ofNullable(new Linker(gazetteer).link(facts).links().get(asked.id()));
  }

  private static String qid(String fullName) {
    return GAZETTEER.people(fullName).get(0).qid();
  }

  @Test
  void aCountryIsLinkedByItsCode() {
    assertThat(link(Optional.empty(), RUSSIA))
        .contains(new Link(GAZETTEER.country("Russia").orElseThrow().qid(), "Russia", 1.0, true));
  }

  @Test
  void aFullNameIsSureWhereItsCountryIsSpokenOf() {
    assertThat(link(Optional.of(SUMMER_2017), person("Sergei Lavrov"), RUSSIA))
        .hasValueSatisfying(
            link -> {
              assertThat(link.qid()).isEqualTo(qid("Sergey Lavrov"));
              assertThat(link.sure()).isTrue();
            });
  }

  @Test
  void aFullNameAloneIsNotSure() {
    assertThat(link(Optional.of(SUMMER_2017), person("Boris Johnson")))
        .hasValueSatisfying(
            link -> {
              assertThat(link.qid()).isEqualTo(qid("Boris Johnson"));
              assertThat(link.sure()).isFalse();
            });
  }

  @Test
  void aNationalBodyIsThatOfTheOnlyStateNamed() {
    String congress = GAZETTEER.organizations("United States Congress").get(0).qid();
    assertThat(link(Optional.empty(), organization("Congress"), AMERICA).map(Link::qid))
        .contains(congress);
    assertThat(link(Optional.empty(), organization("Congress"), AMERICA, RUSSIA).map(Link::sure))
        .isNotEqualTo(Optional.of(true));
  }

  @Test
  void aFamilyNameAloneIsNobodyOrNotSure() {
    assertThat(link(Optional.of(SUMMER_2017), person("Bush"), AMERICA)).isEmpty();
    assertThat(link(Optional.of(SUMMER_2017), person("Lavrov"), RUSSIA))
        .hasValueSatisfying(
            link -> {
              assertThat(link.qid()).isEqualTo(qid("Sergey Lavrov"));
              assertThat(link.sure()).isFalse();
            });
  }

  @Test
  void aFamilyNameWithAnOfficeIsItsHolderOnTheDay() {
    Tenure minister = office("foreign minister", RUSSIA, TenureStatus.CURRENT);
    assertThat(link(Optional.of(SUMMER_2017), person("Lavrov", minister), RUSSIA).map(Link::qid))
        .contains(qid("Sergey Lavrov"));
    assertThat(link(Optional.of(SUMMER_2017), person("Smith", minister), RUSSIA)).isEmpty();
    assertThat(link(Optional.empty(), person("Lavrov", minister), RUSSIA).map(Link::sure))
        .as("without a day nobody is in office")
        .isNotEqualTo(Optional.of(true));
  }

  @Test
  void theDayDecidesBetweenTwoKims() {
    Tenure leader = office("supreme leader", NORTH_KOREA, TenureStatus.CURRENT);
    assertThat(
            link(Optional.of(LocalDate.of(2008, 1, 1)), person("Kim", leader), NORTH_KOREA)
                .map(Link::qid))
        .contains(qid("Kim Jong-il"));
    assertThat(link(Optional.of(SUMMER_2017), person("Kim", leader), NORTH_KOREA).map(Link::qid))
        .contains(qid("Kim Jong-un"));
    assertThat(link(Optional.of(SUMMER_2017), person("Kim"), NORTH_KOREA).map(Link::sure))
        .isNotEqualTo(Optional.of(true));
  }

  @Test
  void aBushOfAnotherTimeIsAnotherBush() {
    Tenure president = office("president", AMERICA, TenureStatus.CURRENT);
    assertThat(
            link(Optional.of(LocalDate.of(2003, 3, 1)), person("George Bush", president), AMERICA)
                .map(Link::qid))
        .contains(qid("George W. Bush"));
    assertThat(
            link(Optional.of(LocalDate.of(1990, 3, 1)), person("George Bush", president), AMERICA))
        .isEmpty();
    Tenure former = office("president", AMERICA, TenureStatus.FORMER);
    Tenure formerOfUnknown =
        new Tenure("president", Optional.empty(), TenureStatus.FORMER, new Span(0, 1));
    assertThat(
            link(
                Optional.of(LocalDate.of(1993, 9, 1)),
                person("George Bush", formerOfUnknown),
                AMERICA))
        .isEmpty();
    assertThat(link(Optional.of(SUMMER_2017), person("Bush", former), AMERICA)).isEmpty();
  }

  @Test
  void aHusbandIsNotHisWife() {
    Entity laura =
        new Entity(
            "x",
            "Laura Bush",
            EntityType.PERSON,
            Optional.empty(),
            Optional.of(Gender.MALE),
            false,
            List.of());
    assertThat(link(Optional.of(LocalDate.of(2005, 1, 1)), laura, AMERICA)).isEmpty();
  }

  @Test
  void anOfficeOfAnotherCountryIsANamesakes() {
    Tenure wrong = office("foreign minister", RUSSIA, TenureStatus.CURRENT);
    assertThat(link(Optional.of(SUMMER_2017), person("Boris Johnson", wrong), RUSSIA, BRITAIN))
        .isEmpty();
  }

  @Test
  void anOfficeWithoutANameIsItsHolder() {
    Tenure minister = office("foreign minister", RUSSIA, TenureStatus.CURRENT);
    Entity unnamed = person("the foreign minister", minister);
    assertThat(
            link(GAZETTEER, Optional.of(SUMMER_2017), MentionKind.TITLE, unnamed, RUSSIA)
                .map(Link::qid))
        .contains(qid("Sergey Lavrov"));
    Entity spokesman = person("the spokesman", office("spokesman", RUSSIA, TenureStatus.CURRENT));
    assertThat(link(GAZETTEER, Optional.of(SUMMER_2017), MentionKind.TITLE, spokesman, RUSSIA))
        .isEmpty();
    assertThat(
            link(
                GAZETTEER,
                Optional.of(LocalDate.of(2025, 1, 1)),
                MentionKind.TITLE,
                unnamed,
                RUSSIA))
        .as("the table does not reach that day")
        .isEmpty();
  }

  @Test
  void anOfficeOfAnOrganisationCounts() {
    Entity nations =
        entity("un", "United Nations", EntityType.ORGANIZATION, Optional.empty(), List.of());
    Tenure chief = office("secretary-general", nations, TenureStatus.CURRENT);
    assertThat(link(Optional.of(SUMMER_2017), person("Guterres", chief), nations).map(Link::qid))
        .contains(qid("António Guterres"));
  }

  @Test
  void georgiaIsTheCountryUnlessTheArticleMovesInAmerica() {
    Entity georgia = country("x", "Georgia", "GEO");
    Entity tbilisi = entity("t", "Tbilisi", EntityType.LOCATION, Optional.empty(), List.of());
    Entity ohio = entity("o", "Ohio", EntityType.LOCATION, Optional.empty(), List.of());
    String qid = GAZETTEER.country("Georgia").orElseThrow().qid();
    assertThat(link(Optional.empty(), georgia, tbilisi))
        .hasValueSatisfying(
            link -> {
              assertThat(link.qid()).isEqualTo(qid);
              assertThat(link.sure()).isTrue();
            });
    assertThat(link(Optional.empty(), georgia, ohio, AMERICA))
        .as("the article took it for the country, so it is not called the same")
        .hasValueSatisfying(
            link -> {
              assertThat(link.qid()).isEqualTo(GAZETTEER.places("Georgia").get(0).qid());
              assertThat(link.sure()).isFalse();
            });
  }

  @Test
  void aCapitalAndACityOfAKnownCountryAreLinked() {
    assertThat(link(Optional.empty(), place("Tehran")).map(Link::sure)).contains(true);
    Entity germany = country("g", "Germany", "DEU");
    assertThat(link(Optional.empty(), place("Hamburg"), germany).map(Link::sure)).contains(true);
    assertThat(link(Optional.empty(), place("Nowhereville"), germany)).isEmpty();
    assertThat(link(Optional.empty(), place("South"), germany)).isEmpty();
  }

  @Test
  void ofTwoPlacesTheOneWhoseCountryIsSpokenOf() {
    Entity australia = country("a", "Australia", "AUS");
    assertThat(link(Optional.empty(), place("Victoria"), australia))
        .hasValueSatisfying(
            link ->
                assertThat(GAZETTEER.places("Victoria"))
                    .filteredOn(p -> p.qid().equals(link.qid()))
                    .singleElement()
                    .satisfies(p -> assertThat(p.kind()).isEqualTo("state")));
    assertThat(link(Optional.empty(), place("Victoria"))).isEmpty();
  }

  @Test
  void anOrganisationIsLinkedByAcronymAndANationalOneOnlyAtHome() {
    String nato = GAZETTEER.organizations("NATO").get(0).qid();
    assertThat(link(Optional.empty(), organization("NATO")).map(Link::qid)).contains(nato);
    assertThat(link(Optional.empty(), organization("All Progressives Congress"))).isEmpty();
    Entity nigeria = country("n", "Nigeria", "NGA");
    assertThat(link(Optional.empty(), organization("All Progressives Congress"), nigeria))
        .isPresent();
  }

  @Test
  void rowsOfOneOriginCanBeLeftOut() {
    assertThat(GAZETTEER.organizations("Google")).isNotEmpty();
    assertThat(GAZETTEER.without(Origin.CORPUS).organizations("Google")).isEmpty();
    assertThat(GAZETTEER.without(Origin.CORPUS).organizations("NATO")).isNotEmpty();
  }
}
