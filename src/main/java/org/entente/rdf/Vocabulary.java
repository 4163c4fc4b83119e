package org.entente.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;

/** Terms of other people's vocabularies that Jena has no constants for. */
public final class Vocabulary {
  public static final String FOAF = "http://xmlns.com/foaf/0.1/";
  public static final String GAF = "http://groundedannotationframework.org/gaf#";
  public static final String GRASP = "http://groundedannotationframework.org/grasp#";
  public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String ORG = "http://www.w3.org/ns/org#";

  /** The event codes of {@code ontology/plover.ttl}. */
  public static final String PLOVER = "https://w3id.org/entente/plover/";

  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String TIME = "http://www.w3.org/2006/time#";
  public static final String WD = "http://www.wikidata.org/entity/";
  public static final String WDT = "http://www.wikidata.org/prop/direct/";

  public static final Property NIF_ANCHOR_OF = property(NIF, "anchorOf");
  public static final Property NIF_BEGIN_INDEX = property(NIF, "beginIndex");
  public static final Property NIF_END_INDEX = property(NIF, "endIndex");
  public static final Property NIF_IS_STRING = property(NIF, "isString");
  public static final Property NIF_REFERENCE_CONTEXT = property(NIF, "referenceContext");

  public static final Resource OA_TEXT_QUOTE_SELECTOR = resource(OA, "TextQuoteSelector");
  public static final Property OA_EXACT = property(OA, "exact");
  public static final Property OA_HAS_SELECTOR = property(OA, "hasSelector");
  public static final Property OA_HAS_SOURCE = property(OA, "hasSource");
  public static final Property OA_PREFIX = property(OA, "prefix");
  public static final Property OA_SUFFIX = property(OA, "suffix");

  public static final Property ORG_ORGANIZATION = property(ORG, "organization");

  public static final Resource PROV_AGENT = resource(PROV, "Agent");
  public static final Property PROV_WAS_ATTRIBUTED_TO = property(PROV, "wasAttributedTo");

  public static final Property SCHEMA_APPEARANCE = property(SCHEMA, "appearance");
  public static final Property SCHEMA_ATTENDEE = property(SCHEMA, "attendee");
  public static final Property SCHEMA_DATE_PUBLISHED = property(SCHEMA, "datePublished");
  public static final Resource SCHEMA_FEMALE = resource(SCHEMA, "Female");
  public static final Property SCHEMA_GENDER = property(SCHEMA, "gender");
  public static final Property SCHEMA_HEADLINE = property(SCHEMA, "headline");
  public static final Resource SCHEMA_MALE = resource(SCHEMA, "Male");
  public static final Property SCHEMA_NAME = property(SCHEMA, "name");
  public static final Property SCHEMA_PUBLISHER = property(SCHEMA, "publisher");
  public static final Property SCHEMA_TEXT = property(SCHEMA, "text");
  public static final Property SCHEMA_URL = property(SCHEMA, "url");

  public static final Property SEM_HAS_ACTOR = property(SEM, "hasActor");

  /** The prefixes under which the house writes and reads all these. */
  public static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("dip", Dip.NS)
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("foaf", FOAF)
          .setNsPrefix("gaf", GAF)
          .setNsPrefix("grasp", GRASP)
          .setNsPrefix("itsrdf", ITSRDF)
          .setNsPrefix("nif", NIF)
          .setNsPrefix("oa", OA)
          .setNsPrefix("org", ORG)
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("plover", PLOVER)
          .setNsPrefix("prov", PROV)
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("schema", SCHEMA)
          .setNsPrefix("sem", SEM)
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("time", TIME)
          .setNsPrefix("wd", WD)
          .setNsPrefix("wdt", WDT)
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .lock();

  private Vocabulary() {}

  private static Resource resource(String namespace, String name) {
    return ResourceFactory.createResource(namespace + name);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
