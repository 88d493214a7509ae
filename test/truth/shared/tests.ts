// The tests of truth that the widgets share: random datasets, real ones, single cases, and planted falsehoods.
import { expect } from '@open-wc/testing';
import { mounted } from '../../attack/siege.js';
import { type Page, pageOf } from './page.js';
import { choose, complaintsOf, isRefused, kindsOf, type Subject, trial } from './trial.js';

/** A message lists no more kinds of falsehood. */
const MOST_KINDS = 12;

/** Random datasets: every statement about each is true. */
export function testsOfRandom(subject: Subject, seed: number, count: number): void {
  it(`says nothing false of ${count} random datasets`, async () => {
    const { drawn, complaints } = await trial(subject, seed, count);
    const kinds = kindsOf(complaints);
    const head = `${subject.tag}, seed ${seed}: ${complaints.length} of ${drawn} are told falsely`;
    if (kinds.length > 0) expect.fail([head, ...kinds.slice(0, MOST_KINDS)].join('\n'));
    expect(drawn, 'too few are drawn').to.be.greaterThan(count * 0.8);
  }).timeout(600_000);
}

/** The page of a dataset, in one of the pictures that a person can choose. */
async function read(subject: Subject, dataset: unknown, choice = 0): Promise<Page> {
  const element = await mounted(subject.tag, subject.first);
  await choose(element, subject, choice);
  const page = await pageOf(element, dataset);
  element.remove();
  return page;
}

/** Real files: every statement about each is true, in every picture. */
export function testsOfFiles(subject: Subject, files: readonly string[]): void {
  for (const file of files)
    it(`says nothing false of demo/data/${file}`, async () => {
      const response = await fetch(new URL(`../../../demo/data/${file}`, import.meta.url));
      const dataset: unknown = await response.json();
      for (const choice of subject.choices.keys()) {
        const page = await read(subject, dataset, choice);
        expect(isRefused(page), 'it is not drawn').to.equal(false);
        expect(complaintsOf(subject, dataset, page).join('\n')).to.equal('');
      }
    });
}

/** One dataset with its right answer. */
export interface Case {
  readonly name: string;
  readonly dataset: unknown;
  /** What some text says. */
  readonly says?: readonly RegExp[];
  /** What no text says. */
  readonly never?: readonly RegExp[];
  /** Which of the pictures is read. */
  readonly choice?: number;
}

const textsOf = (page: Page): readonly string[] => [
  page.heading,
  page.subtitle,
  page.headline,
  page.standfirst,
  ...page.vital,
  ...page.notes,
  ...page.description,
  ...page.table.rows.flatMap(({ head, cells }) => cells.map((cell) => `${head}: ${cell}`)),
  ...page.points.flat(),
  ...page.drawing.labels.map(({ text }) => text),
  ...page.whatIfs.flatMap(({ texts, table }) => [
    ...texts,
    ...table.rows.map(({ head, cells }) => `${head}: ${cells.join(', ')}`),
  ]),
];

export function testsOfCases(subject: Subject, cases: readonly Case[]): void {
  for (const { name, dataset, says = [], never = [], choice = 0 } of cases)
    it(name, async () => {
      const page = await read(subject, dataset, choice);
      expect(isRefused(page), 'it is not drawn').to.equal(false);
      const texts = textsOf(page);
      const all = texts.join('\n');
      for (const right of says)
        expect(
          texts.some((text) => right.test(text)),
          `${right} in\n${all}`,
        ).to.equal(true);
      for (const wrong of never)
        expect(texts.filter((text) => wrong.test(text)).join('\n'), `${wrong}`).to.equal('');
      expect(complaintsOf(subject, dataset, page).join('\n')).to.equal('');
    });
}

/** A falsehood that a page could tell. */
export interface Plant {
  readonly name: string;
  readonly plant: (page: Page) => Page;
  /** Which of the pictures is read. */
  readonly choice?: number;
}

type Texts = 'vital' | 'notes' | 'description' | 'key' | 'labels' | 'rest';

/** The first text that fits, written otherwise; nothing else is changed. */
function swapped(texts: readonly string[], from: RegExp | string, to: string): readonly string[] {
  const at = texts.findIndex((text) =>
    typeof from === 'string' ? text.includes(from) : from.test(text),
  );
  return texts.map((text, i) => (i === at ? text.replace(from, to) : text));
}

export const inText =
  (
    place: 'heading' | 'subtitle' | 'headline' | 'standfirst' | 'source',
    from: RegExp | string,
    to: string,
  ) =>
  (page: Page): Page => ({ ...page, [place]: page[place].replace(from, to) });

export const inTexts =
  (place: Texts, from: RegExp | string, to: string) =>
  (page: Page): Page => ({ ...page, [place]: swapped(page[place], from, to) });

/** A further text. */
export const further =
  (place: Texts, text: string) =>
  (page: Page): Page => ({ ...page, [place]: [...page[place], text] });

/** A text left out. */
export const without =
  (place: Texts, text: RegExp) =>
  (page: Page): Page => ({ ...page, [place]: page[place].filter((each) => !text.test(each)) });

export const inTable =
  (row: string, column: string, to: string) =>
  (page: Page): Page => {
    const at = page.table.columns.indexOf(column);
    const rows = page.table.rows.map((each) =>
      each.head === row
        ? { ...each, cells: each.cells.map((cell, i) => (i === at ? to : cell)) }
        : each,
    );
    return { ...page, table: { ...page.table, rows } };
  };

export const inPoints =
  (from: RegExp | string, to: string) =>
  (page: Page): Page => {
    const at = page.points.findIndex((lines) =>
      lines.some((line) => (typeof from === 'string' ? line.includes(from) : from.test(line))),
    );
    return {
      ...page,
      points: page.points.map((lines, i) => (i === at ? swapped(lines, from, to) : lines)),
    };
  };

export const inDrawing =
  (from: RegExp | string, to: string) =>
  (page: Page): Page => {
    const texts = swapped(
      page.drawing.labels.map(({ text }) => text),
      from,
      to,
    );
    const labels = page.drawing.labels.map((label, i) => ({ ...label, text: texts[i]! }));
    return { ...page, drawing: { ...page.drawing, labels } };
  };

/** A bar of another length. */
export const longer =
  (at: number, byPx: number) =>
  (page: Page): Page => {
    const bars = page.drawing.blocks.filter(({ kind }) => /\bbar\b/.test(kind));
    const blocks = page.drawing.blocks.map((block) =>
      block === bars[at] ? { ...block, width: block.width + byPx } : block,
    );
    return { ...page, drawing: { ...page.drawing, blocks } };
  };

/** An arc of another angle. */
export const wider =
  (at: number, by: number) =>
  (page: Page): Page => {
    const arcs = page.drawing.arcs.map((arc, i) =>
      i === at ? { ...arc, turn: arc.turn + by } : arc,
    );
    return { ...page, drawing: { ...page.drawing, arcs } };
  };

export const inWhatIf =
  (from: RegExp | string, to: string) =>
  (page: Page): Page => {
    const at = page.whatIfs.findIndex(({ texts }) =>
      texts.some((text) => (typeof from === 'string' ? text.includes(from) : from.test(text))),
    );
    return {
      ...page,
      whatIfs: page.whatIfs.map((each, i) =>
        i === at ? { ...each, texts: swapped(each.texts, from, to) } : each,
      ),
    };
  };

export const inWhatIfTable =
  (at: number, row: number, column: number, to: string) =>
  (page: Page): Page => ({
    ...page,
    whatIfs: page.whatIfs.map((each, i) =>
      i === at
        ? {
            ...each,
            table: {
              ...each.table,
              rows: each.table.rows.map((line, r) =>
                r === row
                  ? { ...line, cells: line.cells.map((cell, c) => (c === column ? to : cell)) }
                  : line,
              ),
            },
          }
        : each,
    ),
  });

/** A falsehood of a kind that was found, in a page of its own. */
export interface KindOfPlant extends Plant {
  readonly dataset: unknown;
}

/** The dataset of a case by words of its name. @throws where there is none */
export function datasetOf(cases: readonly Case[], words: string): unknown {
  const found = cases.find(({ name }) => name.includes(words));
  if (!found) throw new Error(`no case is named “${words}”`);
  return found.dataset;
}

/** Falsehoods of every kind, planted in a page that tells none: each is found. */
export function testsOfPlants(subject: Subject, dataset: unknown, plants: readonly Plant[]): void {
  for (const { name, plant, choice = 0 } of plants)
    it(`finds a planted falsehood: ${name}`, async () => {
      const page = await read(subject, dataset, choice);
      expect(
        complaintsOf(subject, dataset, page).join('\n'),
        'before anything is planted',
      ).to.equal('');
      const planted = plant(page);
      expect(JSON.stringify(planted), 'nothing was planted').to.not.equal(JSON.stringify(page));
      expect(
        complaintsOf(subject, dataset, planted),
        'the falsehood is not found',
      ).to.not.deep.equal([]);
    });
}
