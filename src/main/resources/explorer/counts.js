// What the page counts: label and class.
export const COUNTED = [
  ['articles', 'Article'],
  ['people', 'Person'],
  ['meetings', 'Meeting'],
  ['agreements', 'Agreement'],
  ['claims', 'Claim'],
];

export const COUNT = `PREFIX dip: <https://w3id.org/entente/ns#>
SELECT ?class (COUNT(DISTINCT ?thing) AS ?n) {
  VALUES ?class { ${COUNTED.map(([, type]) => `dip:${type}`).join(' ')} }
  ?thing a ?class .
}
GROUP BY ?class`;
