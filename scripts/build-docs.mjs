// Writes docs/reference/<widget>.md from the manifest and the schemas, and the lists in README.md from the manifest.
// With --check it writes nothing and fails where a page is not what the code says.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { elementPart, readmeLists } from './element-docs.mjs';
import { eventDetails } from './event-details.mjs';
import { jsonSchemas } from './json-schema.mjs';
import { elementManifest, elementsIn } from './manifest.mjs';

const check = process.argv.includes('--check');
const stale = [];
const elements = elementsIn(elementManifest());
const detailsOf = eventDetails();

for (const [name, schema] of Object.entries(await jsonSchemas())) {
  await put(`docs/reference/${name}.md`, page(name, schema));
}
await put('README.md', withLists(readFileSync('README.md', 'utf8')));

for (const file of stale) console.log(`${file}: ${check ? 'not what the code says' : 'written'}`);
if (check && stale.length) {
  console.error('Run npm run docs and commit the pages.');
  process.exitCode = 1;
}

async function put(file, markdown) {
  const options = { ...(await resolveConfig(file)), filepath: file };
  const text = await format(markdown, options);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(file);
  if (check) return;
  mkdirSync('docs/reference', { recursive: true });
  writeFileSync(file, text);
}

function page(name, schema) {
  return [
    `# \`<council-${name}>\``,
    `Made by \`npm run docs\` from \`src/widgets/${name}/element.ts\` and \`input.ts\`; correct it there.`,
    elementPart(elements[name], detailsOf),
    '## Dataset',
    'Text is a string, or one string per language: `{ "en": "Foster care", "cy": "Gofal maeth" }`.',
    table('Fields', schema),
  ].join('\n\n');
}

/** The text between `<!-- made: parts -->` and `<!-- end -->` is made from the manifest. */
function withLists(text) {
  const lists = readmeLists(elements, detailsOf);
  return text.replace(
    /(<!-- made: ([\w-]+) -->\n)[^]*?(\n<!-- end -->)/g,
    (_, start, list, end) => {
      if (!lists[list]) throw new Error(`README.md: no list is called ${list}`);
      return `${start}\n${lists[list]}\n${end}`;
    },
  );
}

/** A table of an object's fields, then one for each object inside it, in order. */
function table(heading, schema) {
  const rows = Object.entries(schema.properties).map(([name, field]) => {
    const required = schema.required?.includes(name) ? 'yes' : '';
    return `| \`${name}\` | ${cell(typeText(field))} | ${required} | ${cell(field.description ?? '')} |`;
  });
  const inner = Object.entries(schema.properties).flatMap(([name, field]) =>
    objectsIn(field).map((object) => {
      const path = heading === 'Fields' ? name : `${heading.replaceAll('`', '')}.${name}`;
      return table(`\`${path}\``, object);
    }),
  );
  const head = '| field | type | required | what |\n| --- | --- | --- | --- |';
  return [`### ${heading}\n\n${head}\n${rows.join('\n')}`, ...inner].join('\n\n');
}

function objectsIn(field) {
  if (field.properties) return [field];
  return [...(field.items ? [field.items] : []), ...(field.anyOf ?? [])].flatMap(objectsIn);
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

function typeText(field) {
  if (isText(field)) return 'Text';
  if (field.anyOf) return [...new Set(field.anyOf.map(typeText))].join(' or ');
  if (field.enum) return field.enum.map((word) => `\`${JSON.stringify(word)}\``).join(', ');
  if ('const' in field) return `\`${JSON.stringify(field.const)}\``;
  if (Array.isArray(field.items)) return `[${field.items.map(typeText).join(', ')}]`;
  if (field.items?.anyOf && !isText(field.items)) return `list of (${typeText(field.items)})`;
  if (field.items) return `list of ${typeText(field.items)}`;
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'string') return 'string';
  return `${field.type ?? 'anything'}${range(field)}`;
}

/** A string, or one string per language. */
function isText({ anyOf }) {
  return anyOf?.length === 2 && anyOf[0].type === 'string' && anyOf[1].additionalProperties;
}

function range({ minimum, maximum }) {
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return `, ${minimum} or more`;
  if (minimum === undefined) return `, ${maximum} or less`;
  return `, ${minimum} to ${maximum}`;
}
