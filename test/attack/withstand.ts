// Sends thousands of tables with known counts through one element, and attacks all that it makes of each.
import { attack, type Verdict } from './attack.js';
import { type Harvest, harvestOf, type Widget } from './harvest.js';
import { type Chance, chance, type Puzzle, rewritten } from './puzzle.js';

export interface Siege {
  readonly tables: number;
  readonly attacked: number;
  readonly facts: number;
  readonly untrue: readonly string[];
  readonly twins: number;
  /** Messages: empty where nothing was given away. */
  readonly leaks: readonly string[];
}

/** The element in the page, drawn once. */
export async function mounted(tag: string, dataset: unknown): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  // One that grows while its size is told is an error of the page's: it has a height of its own.
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
  const { error, warn } = console;
  [console.error, console.warn] = [() => {}, () => {}];
  element.data = dataset;
  await ready;
  // What follows would else run while sizes are being told, and a second element there is an error of the page's.
  await new Promise((done) => setTimeout(done));
  [console.error, console.warn] = [error, warn];
  return element;
}

/** Every so manieth table is held against a twin, which looks the same to a reader and must look the same to the pixel. */
const TWIN_EVERY = 4;

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
    const told = await twinTold(element, puzzle, harvest, verdict);
    if (told === undefined) continue;
    twins += 1;
    if (told !== '') leaks.push(`Table ${i} of seed ${seed}: ${told}`);
  }
  element.remove();
  return { tables, attacked, facts, untrue, twins, leaks };
}

/** What differs between two tables of which `.data` is the same; undefined where it is not, or there is no twin. */
export async function twinTold(
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
    const [one, two] = [a[part], b[part]].map((each) => JSON.stringify(each, null, 1));
    if (one === two) continue;
    const at = [...one!].findIndex((letter, i) => letter !== two![i]);
    return `Two tables publish the same data, and their ${part} differ:\n…${one!.slice(Math.max(0, at - 80), at + 80)}…\n…${two!.slice(Math.max(0, at - 80), at + 80)}…\n${of}`;
  }
  return '';
}
