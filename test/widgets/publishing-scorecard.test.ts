// Holds what docs/publishing.md says of scorecards and of faulty files to what the elements draw.
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { drawn, says } from '../support/guide.js';

type Fields = Readonly<Record<string, unknown>>;
const percent = { unit: 'percent', kind: 'flow', direction: 'high', counts: 'things' };
const target = { value: 85, tolerance: 3 };

/** A row of two years. */
const row = (name: string, values: readonly unknown[], more: Fields = {}) => ({
  ...{
    name,
    measure: percent,
    periods: values.map((_, i) => `${2025 - values.length + i}-${26 - values.length + i}`),
  },
  ...{ series: [{ name: 'Ayton', role: 'area', values }], ...more },
});
const card = (rows: readonly object[], data: Fields = {}, properties: Fields = {}) =>
  drawn('vital-signs', { title: 'Signs', area: 'Ayton', indicators: rows, ...data }, properties);
/** The names of the rows that are shown, in their order. */
const names = ({ root }: { readonly root: ShadowRoot }) =>
  [...root.querySelectorAll('.rows tr:not([hidden]) button.open')]
    .map((button) => /[A-Z]/.exec(button.textContent)?.[0])
    .join(' ');
const said = ({ rows }: Awaited<ReturnType<typeof card>>, name: string) =>
  rows.find(([first]) => first?.replace(/[▸▾\s]/g, '').startsWith(name))!.join('; ');

describe('what docs/publishing.md says of scorecards', () => {
  says(
    'compare the latest figure with the target at its period. Without a target, or where the direction is neutral, there is no rating. Where the latest figure is withheld or absent, the row is not rated',
    async () => {
      const shown = await card([
        row('A', [90, 80], { target }),
        row('B', [90, 83], { target }),
        row('C', [80, 90], { target: { value: [95, 85] } }),
        row('D', [80, 90]),
        row('E', [80, 90], { target, measure: { ...percent, direction: 'neutral' } }),
        row('F', [90, '[c]'], { target }),
        row('G', [90, '[x]'], { target }),
      ]);
      expect(said(shown, 'A')).to.contain('Target missed');
      expect(said(shown, 'B')).to.contain('Within tolerance');
      expect(said(shown, 'C')).to.contain('Target met');
      for (const name of ['D', 'E']) expect(said(shown, name)).not.to.match(/[Rr]ated|met|miss/);
      for (const name of ['F', 'G']) {
        expect(said(shown, name)).to.contain('Not rated');
        expect(said(shown, name)).not.to.match(/Up|Down|same/);
      }
    },
  );
  says(
    'means that the latest figure differs from that of the period before, or from the last figure where nobody has one for that period, by more than rounding may have made, with no break between them',
    async () => {
      const rounded = { measure: { ...percent, rounding: 5 } };
      const broken = { events: [{ period: '2024-25', label: 'New', break: true }] };
      const rows = [
        ...[row('A', [80, 81]), row('B', [80, 80]), row('C', [80, '[x]', 81])],
        ...[row('D', [80, 82], rounded), row('E', [80, 90], rounded), row('F', [80, 90], broken)],
        ...[row('G', [80, '[c]', 90]), row('H', [80, '[x]'])],
      ];
      expect(names(await card(rows, {}, { filter: 'changed' }))).to.equal('A C E');
    },
  );
  says(
    'Write `asOf`, the day of the meeting, into the dataset, or set `as-of="2025-04-15"` in the page. Without either, a report is overdue if it was due before the indicator’s latest period ended',
    async () => {
      const rows = [
        row('A', [80, 90], { due: '2025-02' }),
        row('B', [80, 90], { due: '2025-03' }),
        row('C', [80, 90], { due: '2025-06' }),
        row('D', [80, 90]),
      ];
      const overdue = async (data: Fields = {}, properties: Fields = {}) =>
        names(await card(rows, data, { filter: 'overdue', ...properties }));
      expect(await overdue()).to.equal('A');
      expect(await overdue({ asOf: '2025-04-15' })).to.equal('A B');
      expect(await overdue({ asOf: '2025-07-01' })).to.equal('A B C');
      expect(await overdue({}, { asOf: '2025-04-15' })).to.equal('A B');
    },
  );
  says(
    'Where either of two counts (in the unit `count`, or of people) is under 20, only the difference is given: from 2 to 4 is 2 more',
    async () => {
      const things = { ...percent, unit: 'count' };
      const children = { unit: 'children', kind: 'flow', direction: 'low' };
      const shown = await card([
        row('A', [2, 4], { measure: things }),
        row('B', [19, 38], { measure: children }),
        row('C', [38, 19], { measure: children }),
        row('D', [20, 40], { measure: children }),
      ]);
      expect(said(shown, 'A')).to.contain('2 more since');
      for (const name of ['A', 'B', 'C']) expect(said(shown, name)).not.to.contain('%');
      expect(said(shown, 'D')).to.contain('Up 20 (100%)');
    },
  );
  says(
    'where they have one area or one name and their leading series add up. Whether other rows do is not checked',
    async () => {
      const measure = { unit: 'children', kind: 'flow', direction: 'low' };
      const at = (name: string, values: readonly number[], area: string) =>
        row(name, values, { measure, area, series: [{ name: area, role: 'area', values }] });
      const values = async (...rows: readonly object[]) =>
        (await card(rows)).text.match(/\[c\]\d*/g)?.length ?? 0;
      const one = [at('All', [40, 25], 'A'), at('Girls', [20, 22], 'A'), at('Boys', [20, 3], 'A')];
      const apart = [
        at('All', [40, 25], 'A'),
        at('Girls', [20, 22], 'B'),
        at('Boys', [20, 3], 'C'),
      ];
      expect(await values(...one)).to.be.above(await values(...apart));
    },
  );
  says(
    '`sort` (`indicator`, `area`, `latest`, `quality`, `change`, `rating`, `due`; `-latest` reverses the order)',
    async () => {
      const rows = [row('B', [80, 90]), row('A', [80, 70]), row('C', [80, 95])];
      const order = async (sort?: string, more: readonly object[] = rows) =>
        names(await card(more, {}, sort ? { sort } : {}));
      expect(await order()).to.equal('B A C');
      expect(await order('indicator')).to.equal('A B C');
      expect(await order('latest')).to.equal('A B C');
      expect(await order('-latest')).to.equal('C B A');
      const groups = rows.map((each, i) => ({ ...each, group: i === 1 ? 'Two' : 'One' }));
      expect(await order('indicator', groups)).to.equal('B C A');
    },
  );
  says('and `area` (names or codes, with `|` between them)', async () => {
    const at = (area: object, name: string) =>
      row(name, [80, 90], { area, series: [{ name, role: 'area', values: [80, 90] }] });
    const rows = [
      at({ name: 'Ayton', code: 'E06000001' }, 'A'),
      at({ name: 'Beeford', code: 'E06000002' }, 'B'),
      at({ name: 'Ceeham', code: 'E06000003' }, 'C'),
    ];
    expect(names(await card(rows, {}, { area: 'Ayton|E06000003' }))).to.equal('A C');
  });
});

describe('what docs/publishing.md says of a file with faults', () => {
  const trend = (more: Fields = {}) =>
    drawn('indicator-trend', {
      ...{ title: 'Visits', area: 'Ayton', measure: percent, periods: ['2023-24', '2024-25'] },
      ...{ series: [{ name: 'Ayton', values: [61, '61'] }], ...more },
    });
  says(
    'series[0].values[1]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
    async () => {
      const { told } = await trend({ periods: ['2023-24', 'soon'] });
      expect(told.split('\n')).to.have.lengthOf(2);
      expect((await trend()).told).to.equal(
        'series[0].values[1]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
      );
    },
  );
  says(
    'An address of a source with an `@` is not a link, since what stands before the `@` may be a password or the name of another site; nor is one that does not begin with `http://` or `https://`',
    async () => {
      const series = [{ name: 'Ayton', values: [61, 62] }];
      const of = async (url: string) => {
        const { root, told, text } = await trend({ series, source: { name: 'Ofsted', url } });
        expect([told, text.includes('Ofsted')]).to.eql(['', true]);
        return root.querySelector('[part=source] a')?.getAttribute('href');
      };
      expect(await of('https://example.org/x')).to.equal('https://example.org/x');
      expect(await of('https://a@example.org/x')).to.equal(undefined);
      expect(await of('ftp://example.org/x')).to.equal(undefined);
      expect(await of('example.org/x')).to.equal(undefined);
    },
  );
  says(
    'An unknown field is a warning that only you see, unless it may be a misspelt `marks` or `disclosure`, which protect people',
    async () => {
      const series = [{ name: 'Ayton', values: [61, 62] }];
      const unknown = await trend({ series, colur: 'red' });
      expect(unknown.told).to.contain('colur');
      expect(unknown.part('notice')).to.equal('');
      expect(unknown.part('headline')).to.contain('62%');
      const marks = await trend({
        series: [{ name: 'Ayton', values: [61, { value: 62, mark: 'c' }] }],
      });
      expect(marks.text).not.to.contain('62');
      expect(marks.part('notice')).not.to.equal('');
      const disclosure = await trend({ series, disclosur: { threshold: 10 } });
      expect(disclosure.text).not.to.contain('62');
    },
  );
  says('So is a trend of more than six series besides neighbours', async () => {
    const six = Array.from({ length: 6 }, (_, i) => ({ name: `A${i}`, values: [40, 41 + i] }));
    const neighbour = { name: 'N', role: 'neighbours', values: [40, 50] };
    expect((await trend({ series: [...six, neighbour] })).told).to.equal('');
    const seven = await trend({ series: [...six, { name: 'A6', values: [40, 50] }] });
    expect(seven.told).to.contain('at most 6 series besides neighbours');
    expect(seven.part('notice')).to.equal('');
  });
});
