// Tests where data come from as the table of decision 12: every state, every event, and every wish of the page.
import { expect } from '@open-wc/testing';
import { nextOrigin, type Origin, type OriginEvent, type Wish } from '../../src/core/origin.js';

const STATES = 'away property script far asked answered failed'.split(' ') as Origin[];
const EVENTS =
  'connected removed set unset changed again options reload children near answer unchanged failure due online'.split(
    ' ',
  ) as OriginEvent[];

/** A cell as the table writes it. */
type Cells = Readonly<Record<OriginEvent, Readonly<Record<Origin, string>>>>;

/** The table of the decision as it stands in the docs. */
async function documented(): Promise<Cells> {
  const text = await (await fetch('/docs/decisions/0012-where-data-come-from.md')).text();
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    // Nine pipes make ten texts, of which the first and the last are empty.
    .filter((texts) => texts.length === 10)
    .map(([, event, ...steps]) => [
      /`(\w+)`/.exec(event!)![1],
      Object.fromEntries(STATES.map((state, i) => [state, steps[i]!])),
    ]);
  return Object.fromEntries(cells) as Cells;
}

const WISHES: readonly Wish[] = [true, false].flatMap((hasAddress) =>
  [true, false].flatMap((isOther) =>
    [true, false].flatMap((isLazy) =>
      [true, false].map((isHere) => ({ hasAddress, isOther, isLazy, isHere })),
    ),
  ),
);

/** What `load` comes to, by the words of the decision. */
function loaded({ hasAddress, isLazy, isHere }: Wish): string {
  if (!isHere) return 'rest';
  if (!hasAddress) return 'read';
  return isLazy ? 'watch' : 'ask';
}

/** What a cell comes to, by the words of the decision. */
function stepOf(cell: string, event: OriginEvent, origin: Origin, wish: Wish): string {
  if (cell === '–' || (cell === 'other' && !wish.isOther)) return 'stay';
  const isLoad = cell === 'load' || cell === 'other';
  if (isLoad) {
    const step = loaded(wish);
    return step === 'watch' && origin === 'far' && !wish.isOther ? 'stay' : step;
  }
  if ((event === 'again' || event === 'options') && !wish.isHere) return 'rest';
  if (wish.hasAddress) return cell;
  if (cell === 'renew') return 'reread';
  return ['watch', 'ask', 'refresh'].includes(cell) ? 'read' : cell;
}

const THEN: Readonly<Record<string, Origin>> = {
  take: 'property',
  rest: 'away',
  read: 'script',
  reread: 'script',
  watch: 'far',
  ask: 'asked',
  refresh: 'asked',
  renew: 'asked',
  show: 'answered',
  keep: 'answered',
  tell: 'failed',
};

const cells = await documented();

describe('where data come from', () => {
  it('has a row for every event in the decision', () => {
    expect(Object.keys(cells)).to.deep.equal(EVENTS);
  });

  for (const event of EVENTS) {
    for (const origin of STATES) {
      it(`${origin}, ${event}`, () => {
        const cell = cells[event][origin];
        for (const wish of WISHES) {
          const step = stepOf(cell, event, origin, wish);
          expect(nextOrigin(origin, event, wish), JSON.stringify(wish)).to.deep.equal({
            origin: THEN[step] ?? origin,
            step,
          });
        }
      });
    }
  }

  it('is never a file without an address, nor one that nobody has asked for', () => {
    for (const origin of STATES)
      for (const event of EVENTS)
        for (const wish of WISHES) {
          const { origin: next, step } = nextOrigin(origin, event, wish);
          const isNew = next !== origin;
          if (isNew && ['far', 'asked'].includes(next)) expect(wish.hasAddress).to.equal(true);
          if (isNew && ['answered', 'failed'].includes(next)) expect(origin).to.equal('asked');
          if (step === 'show') expect([origin, event]).to.deep.equal(['asked', 'answer']);
          if (event === 'set') expect(next).to.equal('property');
          if (origin === 'property' && !['set', 'unset'].includes(event))
            expect(next).to.equal('property');
        }
  });
});
