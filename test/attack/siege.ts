// Sends thousands of tables with known counts through one element, and attacks all that it makes of each.
import { recordConsole } from '../support/recorders.js';
import { attack, type Verdict } from './attack.js';
import { harvestOf } from './harvest.js';
import type { Harvest, Widget } from './harvest.types.js';
import { type Chance, chance, type Puzzle, rewritten } from './puzzle.js';

export interface Siege {
  readonly attacked: number;
  readonly facts: number;
  readonly untrue: readonly string[];
  readonly twins: number;
  /** Messages; empty if no small count was given away. */
  readonly leaks: readonly string[];
}

/** The element in the page, drawn once. */
export async function mounted(tag: string, dataset: unknown): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  // A height of its own: an element that grows while its size is reported is an error of the page.
  Object.assign(element.style, {
    display: 'block',
    width: '700px',
    height: '400px',
    overflow: 'hidden',
  });
  document.body.append(element);
  const ready = new Promise((done) =>
    element.addEventListener('council-ready', done, { once: true }),
  );
  // Any messages are read when this dataset is harvested: here nothing is attacked yet.
  const consoleLines = recordConsole();
  element.data = dataset;
  await ready;
  // Waits until sizes have been reported: a second element drawn meanwhile is an error of the page.
  await new Promise((done) => setTimeout(done));
  consoleLines.stop();
  return element;
}

/** One table in so many is compared with a twin, which looks the same to a reader and must be the same to the pixel. */
const TWIN_EVERY = 4;

/** `tables` random tables, the same for the same seed. Stops at the third leak. */
export async function besiege(
  tag: string,
  make: (random: Chance) => Puzzle,
  seed: number,
  tables: number,
): Promise<Siege> {
  const random = chance(seed);
  const element = await mounted(tag, make(chance(1)).dataset);
  const leaks: string[] = [];
  const untrue: string[] = [];
  let [attacked, facts, twins] = [0, 0, 0];
  for (let i = 0; i < tables && leaks.length < 3; i += 1) {
    const puzzle = make(random);
    const harvest = await harvestOf(element, puzzle.dataset);
    const verdict = attack(puzzle, harvest);
    leaks.push(...verdict.leaks.slice(0, 1).map((leak) => `Table ${i} of seed ${seed}: ${leak}`));
    untrue.push(...verdict.untrue);
    attacked += verdict.attacked;
    facts += verdict.facts;
    if (i % TWIN_EVERY !== 0) continue;
    const differs = await twinTold(element, puzzle, harvest, verdict);
    if (differs === undefined) continue;
    twins += 1;
    if (differs !== '') leaks.push(`Table ${i} of seed ${seed}: ${differs}`);
  }
  element.remove();
  return { attacked, facts, untrue, twins, leaks };
}

/** The difference between two tables of the same `.data`; undefined if their `.data` differ or there is no twin. */
async function twinTold(
  element: Widget,
  puzzle: Puzzle,
  harvest: Harvest,
  { twins }: Verdict,
): Promise<string | undefined> {
  const [counts] = twins;
  if (!counts) return undefined;
  const other = rewritten(puzzle, counts);
  return difference(
    harvest,
    await harvestOf(element, other),
    `${JSON.stringify(puzzle.dataset)}\nand its twin ${JSON.stringify(other)}`,
  );
}

/** Two tables that publish the same data must be the same in everything else that was made. */
export function difference(a: Harvest, b: Harvest, of: string): string | undefined {
  if (JSON.stringify(a.data) !== JSON.stringify(b.data)) return undefined;
  for (const part of ['markup', 'points', 'events', 'messages'] as const) {
    const differs = firstDifference(a[part], b[part]);
    if (differs !== '')
      return `Two tables publish the same data, and their ${part} differ:\n${differs}\n${of}`;
  }
  return '';
}

/** Where the JSON of two things first differs, with what surrounds it in both; `''` if it does not. */
export function firstDifference(a: unknown, b: unknown): string {
  const [one = '', two = ''] = [a, b].map((each) => JSON.stringify(each, null, 1));
  if (one === two) return '';
  const at = [...one].findIndex((letter, i) => letter !== two[i]);
  return [one, two].map((text) => `…${text.slice(Math.max(0, at - 120), at + 120)}…`).join('\n');
}
