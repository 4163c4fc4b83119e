// The first page: counts, questions to click, answers as tables. The questions are the queries that Entente ships.
import { COUNT, COUNTED } from './counts.js';

const SPARQL = new URL('entente/sparql', document.baseURI);
const QUERIES = new URL('explorer/queries.json', document.baseURI);
const FIRST = 'meetings';

/** @param {string} id */
const at = (id) => {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`the page has no #${id}`);
  }
  return found;
};

/** An element with text, never with markup: everything shown comes from articles. */
const element = (name, text = '') => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** @param {string} query */
async function ask(query) {
  const response = await fetch(SPARQL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json, text/turtle;q=0.5' },
    body: query,
  });
  if (!response.ok) {
    throw new Error((await response.text()).trim() || `the server answered ${response.status}`);
  }
  const type = response.headers.get('Content-Type') ?? '';
  return type.includes('json') ? response.json() : response.text();
}

async function count() {
  const { results } = await ask(COUNT);
  const found = new Map(results.bindings.map((row) => [row.class?.value.split('#')[1], row.n.value]));
  at('counts').replaceChildren(
    ...COUNTED.map(([label, type]) => {
      const pair = element('div');
      pair.append(element('dt', label), element('dd', Number(found.get(type) ?? 0).toLocaleString('en')));
      return pair;
    }),
  );
}

/** Our own IRIs without what they have in common. */
function shortened(term) {
  const value = term?.value ?? '';
  return term?.type === 'uri' ? value.replace('https://w3id.org/entente/id/', '').replace('https://w3id.org/entente/ns#', 'dip:') : value;
}

function table({ head, results }) {
  const made = element('table');
  const header = element('tr');
  header.append(...head.vars.map((name) => Object.assign(element('th', name), { scope: 'col' })));
  made.createTHead().append(header);
  const body = made.createTBody();
  for (const row of results.bindings) {
    const line = element('tr');
    line.append(...head.vars.map((name) => element('td', shortened(row[name]))));
    body.append(line);
  }
  return made;
}

function show(answer) {
  if (typeof answer === 'string') {
    at('answer').replaceChildren(element('pre', answer));
    return 'a graph';
  }
  if ('boolean' in answer) {
    at('answer').replaceChildren(element('p', answer.boolean ? 'Yes' : 'No'));
    return 'an answer';
  }
  at('answer').replaceChildren(table(answer));
  const rows = answer.results.bindings.length;
  return rows === 1 ? '1 row' : `${rows} rows`;
}

async function run() {
  const query = /** @type {HTMLTextAreaElement} */ (at('query')).value;
  const csv = new URL(SPARQL);
  csv.search = new URLSearchParams({ query, format: 'csv' }).toString();
  /** @type {HTMLAnchorElement} */ (at('download')).href = csv.href;
  at('status').textContent = 'asking …';
  const began = performance.now();
  try {
    const what = show(await ask(query));
    at('status').textContent = `${what} in ${Math.round(performance.now() - began)} ms`;
  } catch (error) {
    at('answer').replaceChildren(element('pre', String(error instanceof Error ? error.message : error)));
    at('status').textContent = 'no answer';
  }
}

function choose(question, button) {
  /** @type {HTMLTextAreaElement} */ (at('query')).value = question.sparql;
  at('about').textContent = question.answer;
  for (const other of at('examples').querySelectorAll('button')) {
    other.setAttribute('aria-pressed', String(other === button));
  }
  return run();
}

async function offer() {
  const questions = await (await fetch(QUERIES)).json();
  for (const question of questions) {
    const button = element('button', question.title);
    button.type = 'button';
    button.addEventListener('click', () => choose(question, button));
    const item = element('li');
    item.append(button);
    at('examples').append(item);
    if (question.name === FIRST) {
      choose(question, button);
    }
  }
}

at('endpoint').textContent = SPARQL.href;
at('form').addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
count().catch((error) => at('counts').replaceChildren(element('p', `No counts: ${error.message}`)));
offer().catch((error) => at('examples').replaceChildren(element('li', `No questions: ${error.message}`)));
