package org.entente.model;

/**
 * What a name names. A country is a LOCATION also where it acts; NORP are nationalities, religions,
 * parties.
 */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  NORP,
  EVENT
}
