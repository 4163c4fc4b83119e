package org.entente.rdf;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/diplomacy.ttl}, each under its own name; a test holds the two equal.
 * What a term means is said there.
 */
public final class Dip {
  /** Namespace of the terms. */
  public static final String NS = "https://w3id.org/entente/ns#";

  // Classes
  public static final Resource Entity = resource("Entity");
  public static final Resource Article = resource("Article");
  public static final Resource Mention = resource("Mention");
  public static final Resource TimeExpression = resource("TimeExpression");
  public static final Resource Person = resource("Person");
  public static final Resource Organization = resource("Organization");
  public static final Resource Community = resource("Community");
  public static final Resource Place = resource("Place");
  public static final Resource Country = resource("Country");
  public static final Resource NamedEvent = resource("NamedEvent");
  public static final Resource Office = resource("Office");
  public static final Resource Tenure = resource("Tenure");
  public static final Resource Candidate = resource("Candidate");
  public static final Resource Meeting = resource("Meeting");
  public static final Resource Talks = resource("Talks");
  public static final Resource Summit = resource("Summit");
  public static final Resource Visit = resource("Visit");
  public static final Resource Call = resource("Call");
  public static final Resource Conference = resource("Conference");
  public static final Resource Participation = resource("Participation");
  public static final Resource Characterisation = resource("Characterisation");
  public static final Resource Topic = resource("Topic");
  public static final Resource Agreement = resource("Agreement");
  public static final Resource Action = resource("Action");
  public static final Resource Claim = resource("Claim");
  public static final Resource Proposition = resource("Proposition");
  public static final Resource Edge = resource("Edge");
  public static final Resource Match = resource("Match");
  public static final Resource Act = resource("Act");
  public static final Resource EventStatus = resource("EventStatus");
  public static final Resource AgreementStatus = resource("AgreementStatus");
  public static final Resource TenureStatus = resource("TenureStatus");
  public static final Resource ParticipantRole = resource("ParticipantRole");
  public static final Resource MeetingFormat = resource("MeetingFormat");
  public static final Resource Certainty = resource("Certainty");
  public static final Resource Polarity = resource("Polarity");
  public static final Resource Tense = resource("Tense");
  public static final Resource QuoteKind = resource("QuoteKind");
  public static final Resource MentionKind = resource("MentionKind");
  public static final Resource TimeType = resource("TimeType");

  // Evidence
  public static final Property evidence = property("evidence");
  public static final Property refersTo = property("refersTo");
  public static final Property mentionKind = property("mentionKind");
  public static final Property timeType = property("timeType");
  public static final Property timeValue = property("timeValue");
  public static final Property confidence = property("confidence");
  public static final Property reportedIn = property("reportedIn");

  // Articles
  public static final Property contentHash = property("contentHash");
  public static final Property textOffset = property("textOffset");
  public static final Property graph = property("graph");
  public static final Property softwareVersion = property("softwareVersion");

  // Entities
  public static final Property anonymous = property("anonymous");
  public static final Property atLeast = property("atLeast");
  public static final Property exactly = property("exactly");
  public static final Property describedAs = property("describedAs");
  public static final Property affiliation = property("affiliation");
  public static final Property affiliationText = property("affiliationText");
  public static final Property knowledge = property("knowledge");
  public static final Property condition = property("condition");
  public static final Property basedIn = property("basedIn");
  public static final Property basedInText = property("basedInText");
  public static final Property countryCode = property("countryCode");
  public static final Property candidate = property("candidate");
  public static final Property candidateItem = property("candidateItem");
  public static final Property score = property("score");
  public static final Property asOf = property("asOf");

  // Offices
  public static final Property officeTitle = property("officeTitle");
  public static final Property officeOf = property("officeOf");
  public static final Property holder = property("holder");
  public static final Property office = property("office");
  public static final Property reportedOn = property("reportedOn");

  // Events
  public static final Property status = property("status");
  public static final Property beginDate = property("beginDate");
  public static final Property endDate = property("endDate");
  public static final Property date = property("date");
  public static final Property earliestDate = property("earliestDate");
  public static final Property latestDate = property("latestDate");
  public static final Property ploverCode = property("ploverCode");
  public static final Property ploverMode = property("ploverMode");

  // Meetings
  public static final Property participation = property("participation");
  public static final Property participant = property("participant");
  public static final Property role = property("role");
  public static final Property inCapacity = property("inCapacity");
  public static final Property onBehalfOf = property("onBehalfOf");
  public static final Property place = property("place");
  public static final Property duration = property("duration");
  public static final Property scheduledDuration = property("scheduledDuration");
  public static final Property topic = property("topic");
  public static final Property topicEntity = property("topicEntity");
  public static final Property outcome = property("outcome");
  public static final Property format = property("format");
  public static final Property ordinal = property("ordinal");
  public static final Property characterisation = property("characterisation");
  public static final Property characterisedBy = property("characterisedBy");

  // Agreements and actions
  public static final Property party = property("party");
  public static final Property agreementSubject = property("agreementSubject");
  public static final Property actor = property("actor");
  public static final Property recipient = property("recipient");

  // Claims
  public static final Property claimant = property("claimant");
  public static final Property act = property("act");
  public static final Property commits = property("commits");
  public static final Property content = property("content");
  public static final Property depth = property("depth");
  public static final Property source = property("source");
  public static final Property cue = property("cue");
  public static final Property cueLemma = property("cueLemma");
  public static final Property contentSpan = property("contentSpan");
  public static final Property polarity = property("polarity");
  public static final Property contrary = property("contrary");
  public static final Property certainty = property("certainty");
  public static final Property tense = property("tense");
  public static final Property quoteKind = property("quoteKind");
  public static final Property addressee = property("addressee");
  public static final Property spokenAt = property("spokenAt");
  public static final Property spokenOn = property("spokenOn");
  public static final Property about = property("about");

  // Propositions
  public static final Property subject = property("subject");
  public static final Property subjectText = property("subjectText");
  public static final Property predicate = property("predicate");
  public static final Property object = property("object");
  public static final Property objectText = property("objectText");
  public static final Property normalForm = property("normalForm");

  // Derived over articles
  public static final Property catalogueHash = property("catalogueHash");
  public static final Property sameMeetingAs = property("sameMeetingAs");
  public static final Property sameProposition = property("sameProposition");
  public static final Property supports = property("supports");
  public static final Property contradicts = property("contradicts");
  public static final Property metWith = property("metWith");
  public static final Property saidAbout = property("saidAbout");
  public static final Property denied = property("denied");
  public static final Property accused = property("accused");
  public static final Property agreedWith = property("agreedWith");
  public static final Property holdsOffice = property("holdsOffice");
  public static final Property count = property("count");
  public static final Property firstDate = property("firstDate");
  public static final Property lastDate = property("lastDate");

  // Values
  public static final Resource Acts = resource("Acts");

  // Act
  public static final Resource Say = resource("Say");
  public static final Resource Assert = resource("Assert");
  public static final Resource Deny = resource("Deny");
  public static final Resource Accept = resource("Accept");
  public static final Resource Confirm = resource("Confirm");
  public static final Resource Reject = resource("Reject");
  public static final Resource Promise = resource("Promise");
  public static final Resource Demand = resource("Demand");
  public static final Resource Accuse = resource("Accuse");
  public static final Resource Assure = resource("Assure");
  public static final Resource Praise = resource("Praise");
  public static final Resource Criticise = resource("Criticise");
  public static final Resource Warn = resource("Warn");
  public static final Resource Threaten = resource("Threaten");
  public static final Resource Question = resource("Question");
  public static final Resource Propose = resource("Propose");
  public static final Resource Agree = resource("Agree");
  public static final Resource Report = resource("Report");
  public static final Resource Believe = resource("Believe");
  public static final Resource Intend = resource("Intend");

  // EventStatus
  public static final Resource Occurred = resource("Occurred");
  public static final Resource Ongoing = resource("Ongoing");
  public static final Resource Planned = resource("Planned");
  public static final Resource Postponed = resource("Postponed");
  public static final Resource Cancelled = resource("Cancelled");
  public static final Resource Denied = resource("Denied");
  public static final Resource Hypothetical = resource("Hypothetical");

  // AgreementStatus
  public static final Resource Proposed = resource("Proposed");
  public static final Resource Agreed = resource("Agreed");
  public static final Resource Signed = resource("Signed");
  public static final Resource InForce = resource("InForce");
  public static final Resource Rejected = resource("Rejected");

  // TenureStatus
  public static final Resource Current = resource("Current");
  public static final Resource Former = resource("Former");
  public static final Resource Designate = resource("Designate");

  // ParticipantRole
  public static final Resource Host = resource("Host");
  public static final Resource Visitor = resource("Visitor");
  public static final Resource Mediator = resource("Mediator");
  public static final Resource Delegate = resource("Delegate");
  public static final Resource Attendee = resource("Attendee");
  public static final Resource Invited = resource("Invited");
  public static final Resource Absent = resource("Absent");

  // MeetingFormat
  public static final Resource InPerson = resource("InPerson");
  public static final Resource Phone = resource("Phone");
  public static final Resource Video = resource("Video");

  // Certainty
  public static final Resource Certain = resource("Certain");
  public static final Resource Probable = resource("Probable");
  public static final Resource Possible = resource("Possible");
  public static final Resource Unspecified = resource("Unspecified");

  // Polarity
  public static final Resource Positive = resource("Positive");
  public static final Resource Negative = resource("Negative");

  // Tense
  public static final Resource Past = resource("Past");
  public static final Resource Present = resource("Present");
  public static final Resource Future = resource("Future");

  // QuoteKind
  public static final Resource Direct = resource("Direct");
  public static final Resource Indirect = resource("Indirect");
  public static final Resource Mixed = resource("Mixed");

  // MentionKind
  public static final Resource Name = resource("Name");
  public static final Resource Title = resource("Title");
  public static final Resource Pronoun = resource("Pronoun");
  public static final Resource Group = resource("Group");

  // TimeType
  public static final Resource Date = resource("Date");
  public static final Resource Time = resource("Time");
  public static final Resource Duration = resource("Duration");
  public static final Resource Set = resource("Set");

  private Dip() {}

  /**
   * The individual for a value of one of the model's enums: {@code Act.DENY} is {@code dip:Deny},
   * {@code MeetingFormat.IN_PERSON} is {@code dip:InPerson}.
   */
  public static Resource of(Enum<?> value) {
    StringBuilder name = new StringBuilder();
    for (String word : value.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return resource(name.toString());
  }

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
