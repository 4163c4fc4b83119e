// The questions that the page offers, in the order of its buttons.

const PREFIXES = `PREFIX dip: <https://w3id.org/entente/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
`;

/** @type {{title: string, sparql: string}[]} */
export const EXAMPLES = [
  {
    title: 'Who met whom, when, where',
    sparql: `${PREFIXES}
SELECT ?begin (GROUP_CONCAT(DISTINCT ?name; separator=", ") AS ?participants) (SAMPLE(?where) AS ?place) ?status {
  ?meeting a dip:Meeting ; dip:participant/rdfs:label ?name .
  OPTIONAL { ?meeting dip:beginDate ?begin }
  OPTIONAL { ?meeting dip:place/rdfs:label ?where }
  OPTIONAL { ?meeting dip:status ?s . BIND(REPLACE(STR(?s), "^.*#", "") AS ?status) }
}
GROUP BY ?meeting ?begin ?status
ORDER BY ?begin
LIMIT 100`,
  },
  {
    title: 'Who denied what',
    sparql: `${PREFIXES}
SELECT ?who ?what {
  ?claim a dip:Claim ; dip:act dip:Deny ; schema:text ?what .
  OPTIONAL { ?claim dip:claimant/rdfs:label ?who }
}
ORDER BY ?who
LIMIT 100`,
  },
  {
    title: 'Who said that somebody said',
    sparql: `${PREFIXES}
SELECT ?outer ?outerAct ?inner ?innerAct ?what {
  ?claim dip:content ?nested ; dip:act ?a1 .
  ?nested a dip:Claim ; dip:act ?a2 ; schema:text ?what .
  OPTIONAL { ?claim dip:claimant/rdfs:label ?outer }
  OPTIONAL { ?nested dip:claimant/rdfs:label ?inner }
  BIND(REPLACE(STR(?a1), "^.*#", "") AS ?outerAct)
  BIND(REPLACE(STR(?a2), "^.*#", "") AS ?innerAct)
}
LIMIT 100`,
  },
  {
    title: 'What was agreed',
    sparql: `${PREFIXES}
SELECT (GROUP_CONCAT(DISTINCT ?name; separator=", ") AS ?parties) ?subject {
  ?agreement a dip:Agreement ; dip:agreementSubject ?subject .
  OPTIONAL { ?agreement dip:party/rdfs:label ?name }
}
GROUP BY ?agreement ?subject
LIMIT 100`,
  },
  {
    title: 'Who claims most',
    sparql: `${PREFIXES}
SELECT ?who (COUNT(DISTINCT ?claim) AS ?claims) {
  ?claim a dip:Claim ; dip:claimant/rdfs:label ?who .
}
GROUP BY ?who
ORDER BY DESC(?claims)
LIMIT 25`,
  },
];

/** What the page counts: label and class. */
export const COUNTED = [
  ['articles', 'Article'],
  ['people', 'Person'],
  ['meetings', 'Meeting'],
  ['agreements', 'Agreement'],
  ['claims', 'Claim'],
];

export const COUNT = `${PREFIXES}
SELECT ?class (COUNT(DISTINCT ?thing) AS ?n) {
  VALUES ?class { ${COUNTED.map(([, type]) => `dip:${type}`).join(' ')} }
  ?thing a ?class .
}
GROUP BY ?class`;
