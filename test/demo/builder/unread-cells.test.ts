// Tests which cells of a table are marked as not read, by themselves and for each widget. Made-up figures.
import { expect } from '@open-wc/testing';
import { checkCured } from '../../../demo/builder/cures.js';
import { draftOf } from '../../../demo/builder/draft.js';
import type { Answers } from '../../../demo/builder/field.js';
import { unreadCells } from '../../../demo/builder/unread-cells.js';
import { stagesOf } from '../../../demo/builder/widget-stages.js';
import type { PlainTable } from '../../../src/core/data/plain-table.js';

/** 1 July 2026. */
const today = Date.UTC(2026, 6, 1) / 864e5;

const cells = (...lines: readonly string[]): PlainTable => {
  const [heads = [], ...rows] = lines.map((line) => line.split(/ *\| */));
  return { caption: 'Signs, Ayton', heads: [heads], rows };
};

/** Texts of the cells that are marked. */
async function marked(widget: string, table: PlainTable, answers: Answers) {
  const stages = await stagesOf(widget);
  const brought = { format: 'wide', table, asRead: table, problems: [], isLaidOut: true } as const;
  const { dataset, placed } = await draftOf(brought, { widget, answers, stages });
  const { problems } = checkCured(dataset, [], { stages, today });
  return unreadCells(table, placed!(problems)).map(([y, x]) => [...table.heads, ...table.rows][y + 1]![x]); // prettier-ignore
}

describe('cells that could not be read', () => {
  it('are told, before anything draws them, where they stand among figures', () => {
    const some = cells('Year | Ayton | Note', '2023 | 7 | a', '2024 | 12k | b', '2025 | 9 | ');
    expect(unreadCells(some)).to.deep.equal([[1, 1]]);
  });

  it('of a trend are also periods that are none', async () => {
    const table = cells('Year | Ayton', '2023-24 | 7%', 'soon | 8%', '2025-26 | some');
    expect(await marked('indicator-trend', table, { unit: 'percent' })).to.deep.equal(['some', 'soon']); // prettier-ignore
  });

  it('of a mix and a funnel are also negative numbers, for there are no such counts', async () => {
    const table = cells('Outcome | 2024-25', 'Advice | 70', 'Early help | -8', 'Referral | many');
    const negative = ['-8', 'many'];
    expect(await marked('placement-mix', table, { counts: 'people' })).to.have.members(negative);
    expect(await marked('threshold-funnel', table, { as: 'outcomes' })).to.have.members(negative);
  });

  it('are, of rows with one name, those alone that could not be', async () => {
    const table = cells('Outcome | 2024-25', 'Home | 12', 'Home | many', 'Home | -8');
    const alone = ['many', 'Home', 'Home', 'Home'];
    expect(await marked('placement-mix', table, { counts: 'people' })).to.have.members(alone);
    const negative = [...alone, '-8'];
    expect(await marked('threshold-funnel', table, { as: 'outcomes' })).to.have.members(negative);
  });

  it('of costs are also negative costs and periods that are none', async () => {
    const table = cells(
      'Home | £ per bed per week | Kind | Period',
      'Ours | 3110 | In-house | 2024-25',
      'Theirs | 3970 | External | lately',
      'Others | -4100 | External | 2024-25',
    );
    expect(await marked('cost-comparator', table, {})).to.have.members(['lately', '-4100']);
  });

  it('of a scorecard are also directions, kinds and dates', async () => {
    const table = cells(
      'Indicator | Unit | 2024-25 | Target | Good is | Kind | Due',
      'Visits | % | 91 | 95 | high | flow | 2025-26',
      'Reviews | % | 88 | 95 | sideways | heap | some day',
    );
    expect(await marked('vital-signs', table, { area: 'Ayton' })).to.have.members([
      'sideways',
      'heap',
      'some day',
    ]);
  });
});
