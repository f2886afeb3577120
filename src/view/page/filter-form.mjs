/** The filters: when, how sure, who says it, which relations. */
import {ask} from './ask.mjs';
import {byId, el} from './dom.mjs';
import {clearFilters, filterCount, filters, setFilters} from './filters.mjs';
import {relationNames, say, word} from './words.mjs';

/** Ties of the text to the graph, and what SERVES says in one step: no facts to choose. */
const NOT_CHOSEN = ['HAS_SENTENCE', 'MENTIONS', 'POST_OF'];
const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** @type {readonly string[] | null} */
let sources = null;

/** @param {FormData} data @param {string} name */
const text = (data, name) => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const form = () => /** @type {HTMLFormElement} */ (byId('filters'));

const apply = () => {
  if (!form().reportValidity()) return;
  const data = new FormData(form());
  const confidence = text(data, 'confidence');
  setFilters({
    from: text(data, 'from'),
    to: text(data, 'to'),
    confidence: confidence === '0' ? '' : confidence,
    source: text(data, 'source'),
    relations: data.getAll('relations').map(String),
  });
  nameSummary();
};

const nameSummary = () => {
  const count = filterCount();
  byId('filters-title').textContent = count === 0 ? say('filters') : say('filtersSet', {count});
};

/** @param {'from' | 'to'} name */
const dateField = name =>
  el('label', {}, [
    say(name),
    el('input', {
      name,
      type: 'text',
      inputmode: 'numeric',
      pattern: DATE,
      placeholder: '2024-11',
      title: say('dateHint'),
      value: filters()[name],
      size: '10',
    }),
  ]);

const confidenceField = () => {
  const value = filters().confidence || '0';
  const output = el('output', {}, [`${String(Math.round(Number(value) * 100))}%`]);
  const range = el('input', {
    name: 'confidence',
    type: 'range',
    min: '0',
    max: '1',
    step: '0.05',
    value,
    oninput: () => {
      output.textContent = `${String(Math.round(Number(range.value) * 100))}%`;
    },
  });
  return el('label', {}, [say('confidence'), range, output]);
};

const sourceField = () =>
  el('label', {}, [
    say('source'),
    el('select', {name: 'source'}, [
      el('option', {value: ''}, [say('anySource')]),
      ...(sources ?? []).map(source =>
        el('option', {value: source, selected: source === filters().source}, [source]),
      ),
    ]),
  ]);

const relationFields = () =>
  el('fieldset', {}, [
    el('legend', {}, [say('relations')]),
    ...relationNames()
      .filter(name => !NOT_CHOSEN.includes(name))
      .map(name =>
        el('label', {class: 'check'}, [
          el('input', {
            type: 'checkbox',
            name: 'relations',
            value: name,
            checked: filters().relations.includes(name),
          }),
          word('relations', name),
        ]),
      ),
  ]);

export const nameFilterForm = () => {
  nameSummary();
  form().replaceChildren(
    el('div', {class: 'fields'}, [
      dateField('from'),
      dateField('to'),
      confidenceField(),
      sourceField(),
    ]),
    relationFields(),
    el(
      'button',
      {
        type: 'button',
        onclick: () => {
          clearFilters();
          nameFilterForm();
        },
      },
      [say('noFilters')],
    ),
  );
};

/** Media are asked for when the filters are opened first. */
const learnSources = async () => {
  if (sources !== null) return;
  sources = /** @type {readonly string[]} */ (await ask('/api/sources'));
  nameFilterForm();
};

export const startFilterForm = () => {
  form().addEventListener('change', apply);
  form().addEventListener('submit', event => {
    event.preventDefault();
    apply();
  });
  byId('filter-box').addEventListener('toggle', () => void learnSources());
};
