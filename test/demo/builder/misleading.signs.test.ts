// Tests what is told of a scorecard that would mislead, and what is left after its cure. Made-up figures.
import { expect } from '@open-wc/testing';
import { check, told } from './misleading.js';

describe('a scorecard that would mislead', () => {
  const row = (name: string, ...periods: readonly string[]) => ({
    name,
    measure: { unit: 'percent', direction: 'high' },
    periods,
    series: [{ name: 'Exampleshire', role: 'area', values: periods.map((_, i) => 80 + i) }],
  });
  const signs = (...indicators: readonly object[]) => ({
    title: 'Our signs (made-up figures)',
    area: 'Exampleshire',
    indicators,
  });

  it('has rows of times more than a year apart, and says so in a note after the cure', async () => {
    const input = signs(row('Visits', '2025-26 Q4'), row('Reviews', '2023-24', '2024-25'));
    expect(await told('vital-signs', input)).to.be.empty;
    const apart = signs(row('Visits', '2025-26 Q4'), row('Reviews', '31 August 2024'));
    const { misleading } = await check('vital-signs', apart);
    expect(misleading[0]!.meaning).to.equal(
      'The latest figures of the rows are of times more than a year apart, from 31 Aug 2024 to 2025-26 Q4. Readers take them to be of one time.',
    );
    const after = await check('vital-signs', apart, ['mixed periods']);
    expect(after.misleading).to.deep.equal([]);
    expect((after.dataset as { notes: unknown }).notes).to.deep.equal([
      'The latest figures are of several times, from 31 Aug 2024 to 2025-26 Q4.',
    ]);
  });

  it('is none whose note says so in the language of the other page', async () => {
    const toldBeside = async (note: string, ...rows: ReturnType<typeof row>[]) =>
      told('vital-signs', { ...signs(...rows), notes: [note] });
    const old = [row('Visits', '2025-26'), row('Reviews', '2020-21')];
    expect(await toldBeside('Ffigurau', ...old)).to.have.lengthOf(1);
    expect(await toldBeside('Ffigurau diweddaraf sy’n hen: Reviews (2020-21).', ...old)).to.be
      .empty;
    const apart = [row('Visits', '2025-26 Q4'), row('Reviews', '31 August 2024')];
    const note =
      'Mae’r ffigurau diweddaraf ar gyfer sawl cyfnod: y cynharaf yw 31 Awst 2024, a’r diweddaraf yw 2025-26 Ch4.';
    expect(await toldBeside(note, ...apart)).to.be.empty;
  });

  it('has rows that are old, and names them in a note after the cure', async () => {
    const input = signs(
      row('Visits', '2025-26'),
      row('Reviews', '2020-21'),
      row('Plans', '2021-22'),
    );
    expect(await told('vital-signs', input)).to.deep.equal([
      ['old figure', 'Say in a note how old they are'],
    ]);
    const after = await check('vital-signs', input, ['old figure']);
    expect(after.misleading).to.deep.equal([]);
    expect((after.dataset as { notes: unknown }).notes).to.deep.equal([
      'Latest figures that are old: Reviews (2020-21), Plans (2021-22).',
    ]);
  });
});
