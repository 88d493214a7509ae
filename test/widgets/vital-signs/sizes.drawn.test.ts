// Measures every example of the scorecard in the browser: how high its rows are, and whether its columns are aligned.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/vital-signs/index.js';
import { examples } from '../../../src/widgets/vital-signs/examples.js';
import { mount, unmountAll } from '../../support/mount.js';

afterEach(unmountAll);

const drawn = Object.entries(examples).filter(([, { kind }]) => kind !== 'invalid');
const WIDE = [600, 714, 1100];
const NARROW = [320, 420, 560];

interface Sizes {
  readonly emPx: number;
  readonly rows: readonly HTMLTableRowElement[];
  readonly element: HTMLElement;
  readonly tableOf: (name: string) => HTMLElement | null;
}

async function draw(dataset: unknown, widthPx: number): Promise<Sizes> {
  const { element } = await mount('council-vital-signs', { data: dataset }, { widthPx });
  const root = element.shadowRoot!;
  const table = root.querySelector('[part=chart] table');
  return {
    element,
    emPx: table ? parseFloat(getComputedStyle(table).fontSize) : 0,
    rows: [...(table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])],
    tableOf: (name) => root.querySelector(`[part='${name}']`),
  };
}

/** Lines of text, as far as boxes of one line of text follow each other. */
function linesOf(node: Element): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  const bottoms: number[] = [];
  for (const { top, bottom, height } of [...range.getClientRects()].sort((a, b) => a.top - b.top))
    if (height > 0 && (bottoms.length === 0 || top >= bottoms.at(-1)! - 3)) bottoms.push(bottom);
  return bottoms.length;
}

const isSeen = (node: Element): boolean =>
  getComputedStyle(node).clipPath === 'none' &&
  node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const name = (row: Element): Element =>
  row.querySelector('button.open > span + span, .name') ?? row;

for (const widthPx of WIDE) {
  describe(`the rows of every example, ${widthPx} px`, () => {
    for (const [title, { dataset }] of drawn) {
      it(`are at most 3em high, and 1.2em more for each line of a name after the second: ${title}`, async () => {
        const { rows, emPx } = await draw(dataset, widthPx);
        for (const row of rows) {
          const said = name(row).textContent;
          const below = [...row.querySelectorAll('th .second')].filter((each) =>
            each.checkVisibility(),
          ).length;
          const more = Math.max(0, linesOf(name(row)) + below - 2);
          expect(row.offsetHeight / emPx, said).to.be.at.most(3 + 1.2 * more);
        }
      });
      it(`have their cells at the same left edges: ${title}`, async () => {
        const { rows } = await draw(dataset, widthPx);
        const edges = new Map<string, Set<number>>();
        for (const row of rows.filter(({ className }) => !className)) {
          [...row.cells].forEach((cell, at) => {
            const own = edges.get(`${at}`) ?? new Set();
            edges.set(`${at}`, own.add(Math.round(cell.getBoundingClientRect().left * 10)));
          });
        }
        for (const [at, own] of edges) expect([...own], `column ${at}`).to.have.lengthOf(1);
        const heads = rows[0]?.closest('table')!.tHead!.rows[0]!.cells ?? [];
        expect(heads.length).to.equal(edges.size);
        for (const [at, head] of [...heads].entries()) {
          const left = Math.round(head.getBoundingClientRect().left * 10);
          expect([...edges.get(`${at}`)!]).to.deep.equal([left]);
        }
      });
    }
  });
}

for (const widthPx of NARROW) {
  describe(`the stacked rows of every example, ${widthPx} px`, () => {
    for (const [title, { dataset }] of drawn) {
      it(`are at most 4.5em high, and 1.2em more for each further line: ${title}`, async () => {
        const { rows, emPx } = await draw(dataset, widthPx);
        for (const row of rows.filter((each) => each.closest('.rows') && !each.className)) {
          // One line has the name and the rating, one the figures, and one the target.
          const others = row.querySelectorAll(
            'th .second:not(.against), td.col-comparisons:not(.nothing)',
          ).length;
          const report = row.querySelectorAll('.col-rating .second').length;
          const more = Math.max(linesOf(name(row)) - 1, report) + others;
          expect(row.offsetHeight / emPx, name(row).textContent).to.be.at.most(4.5 + 1.2 * more);
        }
      });
    }
  });
}

describe('the scorecard of the gallery', () => {
  const load = async () =>
    (await fetch('/demo/data/exampleshire-vital-signs.json')).json() as Promise<unknown>;
  for (const [widthPx, most] of [
    [714, 700],
    [320, 1500],
  ] as const) {
    it(`is at most ${most} px high while closed, ${widthPx} px wide`, async () => {
      const { element, rows } = await draw(await load(), widthPx);
      expect(rows.filter(({ className }) => !className)).to.have.lengthOf(10);
      expect(element.offsetHeight).to.be.at.most(most);
    });
  }
});

describe('the texts of every example', () => {
  for (const [title, { dataset }] of drawn) {
    it(`are at least 12 px, and wider than no cell: ${title}`, async () => {
      for (const widthPx of [...NARROW, ...WIDE]) {
        const { rows, element } = await draw(dataset, widthPx);
        for (const node of element.shadowRoot!.querySelectorAll(
          '[part=chart] *, [part=controls] *',
        ))
          if (
            !node.closest('.unseen, .help, .order, .sign, svg, select') &&
            node.textContent.trim() &&
            node.checkVisibility()
          )
            expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(12);
        for (const cell of rows.flatMap((row) => [...row.cells]).filter(isSeen))
          expect(cell.scrollWidth, `${cell.textContent}, ${widthPx} px`).to.be.at.most(
            cell.clientWidth + 1,
          );
        unmountAll();
      }
    });
  }
});
