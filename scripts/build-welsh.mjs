// Writes docs/welsh.md and docs/welsh-builder.md: for a translator, what each example of a widget and the builder say in
// English and in Welsh, side by side, and the terms with their sources. With --check it writes nothing and fails where a
// page is not what they say.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { builderPage, PLACES } from './welsh-builder.mjs';
import { TERMS } from './welsh-terms.mjs';
import { widgetNames } from './widget-names.mjs';

const WIDTH_PX = 680;
const modulesIn = (place) =>
  readdirSync(place, { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(place, path));
const sources = modulesIn('src');
/** `words.ts` and `page-language.ts` ask the page for its language. */
const builderTexts = PLACES.flatMap(modulesIn).filter(
  (path) => !/\b(words|page-language)\.ts$/.test(path),
);
const folder = join('.cache', `welsh-${process.pid}`);

/** Each page by its file. */
async function made() {
  mkdirSync(folder, { recursive: true });
  try {
    await compile();
    return {
      'docs/welsh.md': await widgetsPage(),
      'docs/welsh-builder.md': await builderPage(loadAny),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function widgetsPage() {
  const { languagesOf } = await load('static/card');
  const sections = [];
  const untranslated = [];
  for (const name of widgetNames()) {
    if ((await languagesOf(name)).includes('cy')) sections.push(await sectionOf(name));
    else untranslated.push(`\`<council-${name}>\``);
  }
  return [...intro(untranslated), terms(), await doings(), ...sections].join('\n\n');
}

async function compile() {
  await build({
    entryPoints: [...sources, ...builderTexts],
    outbase: '.',
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
}

const loadAny = (path) => import(pathToFileURL(join(folder, `${path}.js`)).href);
const load = (path) => loadAny(`src/${path}`);

const intro = (untranslated) => [
  '# Welsh',
  'Made by `npm run docs` from the examples of the widgets and from `scripts/welsh-terms.mjs`; correct it there, or in the `words.cy.ts` of a widget.',
  '**Nobody whose first language is Welsh has reviewed these sentences.** They are for a translator to correct. What an author writes (titles, names, notes) stays as it is written. The texts of the builder are in [welsh-builder.md](welsh-builder.md).',
  ...(untranslated.length > 0
    ? [`No Welsh yet: ${untranslated.join(', ')}. In a Welsh page these speak English.`]
    : []),
];

/** Each term must be in a sentence, so that the list does not outlive those. */
function terms() {
  const said = sources
    .filter((path) => /\bcy\.ts$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const rows = TERMS.map(({ english, welsh, source }) => {
    // The beginning may be mutated.
    const stem = welsh.slice(2);
    if (!said.includes(stem)) throw new Error(`no sentence has “${welsh}” (${english})`);
    const from = source ? `[${source.name}](${source.url})` : '**for review**';
    return `| ${english} | ${welsh} | ${from} |`;
  });
  return ['## Terms', '', '| English | Welsh | as used in |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** Words that come only with what a person does, which no example shows: their files, and what is put in for names. */
const DOINGS = [
  ['Download or copy', 'view/actions/actions-words', undefined],
  ['Listen to a trend', 'view/sound/sound-words', undefined],
  ['Lines put aside', 'widgets/indicator-trend/words', ['putAside', 'drawnAgain', 'notDrawn']],
];

const put = (word, key) =>
  typeof word === 'function' ? word(key === 'notDrawn' ? ['Ayton', 'Beeton'] : 'Ayton') : word;

/** Each word and sentence in English with its Welsh; a name stands for what is put into it. */
function pairsOf(english, welsh, keys = Object.keys(english)) {
  return keys.flatMap((key) => {
    if (welsh?.[key] === undefined) throw new Error(`no Welsh for “${key}”`);
    if (typeof english[key] === 'object') return pairsOf(english[key], welsh[key]);
    return [[put(english[key], key), put(welsh[key], key)]];
  });
}

async function doings() {
  const parts = [];
  for (const [title, file, keys] of DOINGS) {
    const [{ words: english }, { words: welsh }] = [
      await load(`${file}.en`),
      await load(`${file}.cy`),
    ];
    const rows = pairsOf(english, welsh, keys).map((texts) => `| ${texts.join(' | ')} |`);
    parts.push([`### ${title}`, '', '| English | Cymraeg |', '| --- | --- |', ...rows].join('\n'));
  }
  return ['## What a person does, in every widget that has it', ...parts].join('\n\n');
}

/** Sentences that several examples have are listed once. */
async function sectionOf(name) {
  const { examples } = await load(`widgets/${name}/examples`);
  const known = new Set();
  const parts = [];
  for (const [title, { dataset, kind }] of Object.entries(examples)) {
    if (kind === 'invalid') continue;
    const [english, welsh] = [
      await textsOf(name, dataset, 'en'),
      await textsOf(name, dataset, 'cy'),
    ];
    if (english.length !== welsh.length)
      throw new Error(
        `${name}, ${title}: ${english.length} texts in English, ${welsh.length} in Welsh`,
      );
    const rows = english.flatMap((text, i) => {
      const row = `| ${text || LEFT_OUT} | ${welsh[i] || LEFT_OUT} |`;
      if (text === welsh[i] || known.has(row)) return [];
      known.add(row);
      return [row];
    });
    if (rows.length > 0)
      parts.push(
        [`### ${title}`, '', '| English | Cymraeg |', '| --- | --- |', ...rows].join('\n'),
      );
  }
  return [`## \`<council-${name}>\``, ...parts].join('\n\n');
}

/** What a reader sees and hears of an example, block by block. */
async function textsOf(name, dataset, lang) {
  const { checkDataset } = await load('core/data/check-dataset');
  const { stagesOf } = await load('cli/stages');
  const { pageOf } = await load('static/page');
  const stages = await stagesOf(dataset, name);
  const { publishable } = checkDataset(stages, dataset);
  if (!publishable) return [];
  const look = { lang, theme: 'light', widthPx: WIDTH_PX, dataset: {}, script: undefined };
  const html = await pageOf(name, publishable, look);
  const [, card] = /<template shadowrootmode="open">([^]*?)<\/template>/.exec(html);
  const texts = card.replace(/<(style|svg)[^>]*>[^]*?<\/\1>/g, '');
  // It may be short enough in one language alone.
  const [standfirst = '', first = ''] = STANDFIRST.exec(texts) ?? [];
  return [blocksOf(first).join(' '), ...blocksOf(texts.replace(standfirst, ''))];
}

const STANDFIRST = /<p[^>]*part="standfirst"[^>]*>([^]*?)<\/p>/;

const LEFT_OUT = '*none*';

const BLOCK =
  /<\/?(?:p|li|ul|h[1-6]|td|th|tr|summary|details|caption|figure|figcaption|div|section|button)\b[^>]*>/;

const blocksOf = (html) =>
  html
    .split(BLOCK)
    .map((block) =>
      block
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .map((block) => block.replaceAll('|', '\\|'));

// Not formatted: tables in columns would be four times as long.
for (const [file, page] of Object.entries(await made())) {
  const text = `${page}\n`;
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (isCurrent) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file}: not what the pages say. Run npm run docs and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${file}: written`);
  }
}
