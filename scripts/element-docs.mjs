// Writes what an element offers as Markdown: for its reference page, and for the lists in README.md.

/** The first part of a reference page. */
export function elementPart(element, detailsOf) {
  const { description, members, events, slots, cssParts, cssProperties, cssStates } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic);
  const statics = members.filter(({ kind, static: isStatic }) => kind === 'method' && isStatic);
  return [
    description,
    '## Attributes and properties',
    table(
      ['attribute', 'property', 'type', 'default', 'what'],
      fields.map((field) => [
        field.attribute ? code(field.attribute) : '',
        `${code(field.name)}${field.readonly ? ', read only' : ''}`,
        code(field.type.text.replace(' | undefined', '')),
        field.default ? code(field.default.replaceAll("'", '')) : '',
        field.description,
      ]),
    ),
    '## Methods',
    table(
      ['method', 'what'],
      [...methods, ...statics].map((method) => [
        code(signature(method, element)),
        method.description,
      ]),
    ),
    '## Events',
    'They bubble, and cross shadow roots.',
    ...sorted(events).map((event) => eventPart(event, detailsOf)),
    '## Slots',
    table(
      ['slot', 'what'],
      slots.map(({ name, description: what }) => [name ? code(name) : 'default', what]),
    ),
    '## Parts',
    table(['`::part()`', 'what'], sorted(cssParts).map(nameAndWhat)),
    '## Custom properties',
    table(['property', 'colour or size of'], cssProperties.map(nameAndWhat)),
    '## States',
    table(
      ['state', 'what'],
      cssStates.map(({ name, description: what }) => [code(`:state(${name})`), what]),
    ),
  ].join('\n\n');
}

function eventPart({ name, type, description }, detailsOf) {
  const variants = detailsOf(detailName(type));
  return [
    `### ${code(name)}`,
    description,
    ...variants.map((fields) =>
      table(
        ['field of `detail`', 'type', 'what'],
        fields.map(({ path, type: text, optional, what }) => [
          `${code(path)}${optional ? ', if any' : ''}`,
          code(text),
          what,
        ]),
      ),
    ),
  ].join('\n\n');
}

const detailName = ({ text }) => text.replace(/^CustomEvent<(\w+)>$/, '$1');

function signature({ name, parameters = [], static: isStatic }, element) {
  const taken = parameters.map(({ name: each, optional }) => `${each}${optional ? '?' : ''}`);
  return `${isStatic ? `${element.name}.` : ''}${name}(${taken.join(', ')})`;
}

/** The lists of README.md by the name of their marker. `elements`: the class of each widget by its name. */
export function readmeLists(elements, detailsOf) {
  const [first] = Object.values(elements);
  return {
    attributes: table(['attribute', 'of', 'what'], gather(elements, 'attributes').map(row)),
    properties: table(
      ['property', 'what'],
      first.members
        .filter(({ kind, attribute }) => kind === 'field' && !attribute)
        .map(({ name, readonly, description }) => [
          `${code(name)}${readonly ? ', read only' : ''}`,
          description,
        ]),
    ),
    events: table(
      ['event', 'of', 'when', '`detail`'],
      gather(elements, 'events').map((found) => [
        ...row(found),
        detailText(detailsOf(detailName(found.item.type))),
      ]),
    ),
    parts: table(['`::part()`', 'of', 'what'], gather(elements, 'cssParts').map(row)),
    'custom-properties': table(
      ['property', 'colour or size of'],
      first.cssProperties.map(nameAndWhat),
    ),
    states: table(
      ['state', 'what'],
      first.cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
    ),
  };
}

/** The descriptions of the elements, each once with its elements: those that all share first. */
function gather(elements, key) {
  const found = new Map();
  for (const [widget, element] of Object.entries(elements)) {
    for (const item of element[key]) {
      const id = `${item.name} ${item.description}`;
      found.set(id, { item, widgets: [...(found.get(id)?.widgets ?? []), widget] });
    }
  }
  const count = Object.keys(elements).length;
  const isOfAll = ({ widgets }) => widgets.length === count;
  const rows = [...found.values()];
  const rest = rows.filter((each) => !isOfAll(each));
  // In the order of the names, even where the descriptions of one name differ.
  const names = [...new Set(rest.map(({ item }) => item.name))];
  const byName = names.flatMap((name) => rest.filter(({ item }) => item.name === name));
  return [...rows.filter(isOfAll), ...byName].map((each) => ({
    item: each.item,
    of: isOfAll(each) ? 'all' : each.widgets.join(', '),
  }));
}

const row = ({ item, of }) => [code(item.name), of, item.description];

/** Top fields of a detail: `widget`, `item`, `value` if any. */
const detailText = (variants) =>
  [...new Map(variants.flat().map((field) => [field.path, field])).values()]
    .filter(({ path }) => !path.includes('.'))
    .map(({ path, optional }) => `${code(path)}${optional ? ' if any' : ''}`)
    .join(', ');

/** Own events before inherited ones, as in the manifest; events that all elements have come first. */
const sorted = (items) => [
  ...items.filter(({ inheritedFrom }) => inheritedFrom),
  ...items.filter(({ inheritedFrom }) => !inheritedFrom),
];

const nameAndWhat = ({ name, description }) => [code(name), description];

const code = (text) => `\`${text}\``;

/** A row of a table is one line. */
const cell = (text) => (text ?? '').replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
