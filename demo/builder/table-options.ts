// Writes what no cell of a table can say: the options in the fragment of the link that follows it.
import { type Fields, isObject, textOf, type Written } from './written.js';

type Pair = readonly [name: string, value: unknown];

/**
 * The options with which a table of a dataset is read back as that dataset. `core/table/options.ts` reads them.
 *
 * @example tableOptions({ measure: { unit: 'count', direction: 'low' } }) // 'unit=count&direction=low'
 */
export function tableOptions(written: Written): string {
  const pairs = [
    ...measurePairs(written.measure),
    ...targetPairs(written.target),
    ...placePairs(written),
    ...(written.series ?? []).flatMap(rolePair),
    ...(written.areas ?? []).flatMap(areaPairs),
    ...disclosurePairs('', written.disclosure),
    ...sourcePairs(written.source),
  ];
  return pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
}

/** Readable where it can be: a space and a comma harm no link. */
const encoded = (value: unknown): string =>
  encodeURIComponent(String(value)).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');

function measurePairs(measure: Fields = {}): readonly Pair[] {
  const { direction, name: _, ...rest } = measure;
  const range = isObject(direction) ? direction.between : undefined;
  const pairs: Pair[] = Object.entries(rest).map(([name, value]) => [
    name,
    name === 'unit' ? textOf(value) : value,
  ]);
  if (Array.isArray(range)) pairs.push(['between', range.join()]);
  else if (typeof direction === 'string') pairs.push(['direction', direction]);
  return pairs;
}

/** Its value is a column of the table. */
const targetPairs = (target: Fields = {}): readonly Pair[] =>
  ['tolerance', 'by'].flatMap((name) => (target[name] ? [[name, target[name]] as const] : []));

function placePairs({ area, year, period, control, whole }: Written): readonly Pair[] {
  const pairs: Pair[] = [];
  if (area !== undefined) pairs.push(['area', textOf(area)]);
  if (year !== undefined && year !== 'financial') pairs.push(['year', year]);
  if (typeof period === 'string') pairs.push(['period', period]);
  if (control === true) pairs.push(['control', true]);
  if (whole === false) pairs.push(['whole', false]);
  return pairs;
}

/** A nation, a region and the area itself are known by their names; a name with a dot cannot stand in a path. */
const rolePair = ({ name, role }: Fields): readonly Pair[] => {
  const of = textOf(name);
  return role === 'neighbours' && !of.includes('.') ? [[`series.${of}.role`, role]] : [];
};

const areaPairs = ({ area, disclosure }: Fields): readonly Pair[] =>
  disclosurePairs(`areas.${textOf(area)}.`, isObject(disclosure) ? disclosure : undefined);

/** What is said where nothing is written need not be. */
const USUAL: Fields = { threshold: 5, protected: false };

const disclosurePairs = (before: string, disclosure: Fields = {}): readonly Pair[] =>
  Object.entries(disclosure)
    .filter(([name, value]) => USUAL[name] !== value)
    .map(([name, value]) => [`${before}disclosure.${name}`, value]);

const sourcePairs = (source: Fields = {}): readonly Pair[] =>
  Object.entries(source).map(([name, value]) => [
    name === 'name' ? 'source' : `source.${name}`,
    textOf(value),
  ]);
