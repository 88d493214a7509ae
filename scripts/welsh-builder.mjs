// Lists every text of the builder in English and in Welsh, side by side, for a translator: one table for each group.

/** What the texts of the widgets' own page say: none of the builder's. */
const OF_THE_WIDGETS = ['core', 'problems'];

/** What is no text. */
const NO_TEXTS = ['widget'];

export const groupsIn = (words) =>
  Object.keys(words).filter((name) => !OF_THE_WIDGETS.includes(name));

const ONE_TO_THREE = [{ count: 1 }, { count: 2 }, { count: 3 }];

/** What is put into a sentence whose words follow its numbers, by its path. */
const NUMBERS = {
  'bring.size': [1, 2, 3, 6].map((count) => ({ rows: count, columns: count })),
  'check.withheld': [{ small: 1, further: 2 }],
  'misleading.manyParts.meaning': [{ count: 9, most: 8 }],
  'misleading.mixedBases.button': [{ count: 2 }, { count: 3 }, { count: 6 }],
  'problemList.counted.danger': ONE_TO_THREE,
  'problemList.counted.fault': ONE_TO_THREE,
  'problemList.counted.warning': ONE_TO_THREE,
};

/** Where the texts are: those of the builder, and those that it shares with other pages of the demo. */
export const PLACES = ['demo/builder/words', 'demo/words'];

/** @param load gives the exports of a compiled module of the repository by its path */
export async function builderPage(load) {
  const sections = [];
  for (const place of PLACES) {
    const [english, welsh] = [await load(`${place}/en`), await load(`${place}/cy`)];
    for (const group of groupsIn(english.words)) {
      const rows = pairsOf(english.words[group], welsh.words[group], group).map(
        (texts) => `| ${texts.map(cell).join(' | ')} |`,
      );
      const heads = [`## ${group}`, '', '| English | Cymraeg |', '| --- | --- |'];
      sections.push([...heads, ...new Set(rows)].join('\n'));
    }
  }
  return [...INTRO, ...sections].join('\n\n');
}

const INTRO = [
  '# Welsh of the builder',
  'Made by `npm run docs` from `demo/builder/words/` and `demo/words/`; correct it there, in the `.cy.ts` of a group. `{name}` stands for what is put into a sentence.',
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
  if (typeof english === 'string') return cellPairs(english, welsh, path);
  if (typeof english === 'function')
    return (NUMBERS[path] ?? [placeholders]).map((facts) => [english(facts), welsh(facts)]);
  const keys = Object.keys(english);
  const more = Object.keys(welsh).find((key) => !keys.includes(key));
  if (more !== undefined) throw new Error(`no English for “${path}.${more}”`);
  return keys
    .filter((key) => !NO_TEXTS.includes(key))
    .flatMap((key) => pairsOf(english[key], welsh[key], `${path}.${key}`));
}

/** A text is one pair; of the cells of an example, each that has words. */
function cellPairs(english, welsh, path) {
  const [own, other] = [english, welsh].map((text) => text.split(/[\t\n]/));
  if (own.length !== other.length) throw new Error(`other cells in Welsh at “${path}”`);
  const pairs = own.map((text, i) => [text, other[i]]);
  return own.length === 1 ? pairs : pairs.filter(([text]) => /\p{L}{2}/u.test(text));
}

const cell = (text) => text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** Any fact by its name; in a list, since some facts are lists, and one of one is written as what is in it. */
const placeholders = new Proxy({}, { get: (_, name) => [`{${String(name)}}`] });
