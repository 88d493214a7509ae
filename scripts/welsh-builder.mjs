// Lists every text of the builder in English and in Welsh, side by side, for a translator: one table for each group.

/** What the texts of the widgets' own page say: none of the builder's. */
const OF_THE_WIDGETS = ['core', 'problems'];

/** Beside texts, what says which widget an example is for. */
const NO_TEXTS = ['widget'];

export const groupsIn = (words) =>
  Object.keys(words).filter((name) => !OF_THE_WIDGETS.includes(name));

/** What is put into a sentence that says a number, where its words follow the number; in the order of its facts. */
const NUMBERS = {
  'bring.size': [1, 2, 3, 6].map((count) => ({ rows: count, columns: count })),
  'check.withheld': [{ small: 1, further: 2 }],
  'misleading.manyParts.meaning': [{ count: 9, most: 8 }],
  'misleading.mixedBases.button': [{ count: 2 }, { count: 3 }, { count: 6 }],
};

/** @param load gives the exports of a compiled module of the repository by its path */
export async function builderPage(load) {
  const [{ words: english }, { words: welsh }] = [
    await load('demo/builder/words/en'),
    await load('demo/builder/words/cy'),
  ];
  const sections = groupsIn(english).map((group) => {
    const rows = pairsOf(english[group], welsh[group], group).map(
      (texts) => `| ${texts.map(cell).join(' | ')} |`,
    );
    return [`## ${group}`, '', '| English | Cymraeg |', '| --- | --- |', ...new Set(rows)].join(
      '\n',
    );
  });
  return [...INTRO, ...sections].join('\n\n');
}

const INTRO = [
  '# Welsh of the builder',
  'Made by `npm run docs` from `demo/builder/words/`; correct it there, in the `.cy.ts` of a group. `{name}` stands for what is put into a sentence.',
  '**Nobody whose first language is Welsh has reviewed these sentences.** The terms and the sentences of the widgets are in [welsh.md](welsh.md).',
];

/**
 * Each text in English with its Welsh: one pair, or one for each number that a sentence is shown with.
 *
 * @param path of what is given, such as `trend.role`
 * @throws where one language has what the other has not
 */
export function pairsOf(english, welsh, path) {
  if (typeof english !== typeof welsh) throw new Error(`no Welsh for “${path}”`);
  if (typeof english === 'string') return [[english, welsh]];
  if (typeof english === 'function')
    return factsFor(path).map((facts) => [said(english, facts), said(welsh, facts)]);
  const keys = Object.keys(english);
  const more = Object.keys(welsh).find((key) => !keys.includes(key));
  if (more !== undefined) throw new Error(`no English for “${path}.${more}”`);
  return keys
    .filter((key) => !NO_TEXTS.includes(key))
    .flatMap((key) => pairsOf(english[key], welsh[key], `${path}.${key}`));
}

const cell = (text) => text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** The facts that a sentence is shown with: its examples, or a placeholder for each fact by its name. */
const factsFor = (path) => NUMBERS[path] ?? [placeholders];

/** Any fact by its name. */
const placeholders = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
/** The same where the facts are lists. */
const lists = new Proxy({}, { get: (_, name) => [`{${String(name)}}`] });

function said(sentence, facts) {
  try {
    return sentence(facts);
  } catch {
    return sentence(lists);
  }
}
