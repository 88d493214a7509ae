// What is over a limit is refused with one problem that names it, and is never drawn in part.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { runStages, stagesOfAll, timed } from './run-stages.mjs';

const list = (length, make) => Array.from({ length }, (_, i) => make(i));
const fields = (length, key = (i) => `field${i}`) =>
  Object.fromEntries(list(length, (i) => [key(i), 'text']));
const part = (i) => ({ name: `Part ${i}`, value: 10 + i });
const mix = (more) => ({ title: 'Made up', parts: list(3, part), ...more });
const funnel = (more) => ({ title: 'Made up', contacts: 90_000, ...more });
const stage = (i) => ({ ...part(i), of: 'children', kind: 'flow' });
const trend = (more) => ({
  title: 'Made up',
  periods: ['2020-21'],
  series: [{ name: 'A', values: [5] }],
  ...more,
});

/** Name → [widget, dataset, place, limit]. Nothing of these is drawn. */
const UNDRAWN = {
  'fields of a title': [
    'placement-mix',
    mix({ title: fields(2_000, (i) => `en-${i}`) }),
    'title',
    '100 fields',
  ],
  'unknown fields': ['placement-mix', mix(fields(100_000)), 'dataset', '100 fields'],
  parts: ['placement-mix', mix({ parts: list(400, part) }), 'parts', '200 in this list'],
  'empty groups': [
    'placement-mix',
    mix({ groups: list(50_001, () => ({})) }),
    'groups',
    '50 in this list',
  ],
  areas: [
    'placement-mix',
    { title: 'Made up', areas: list(201, (i) => ({ area: `A${i}`, parts: [part(0)] })) },
    'areas',
    '200 in this list',
  ],
  'counts of areas': [
    'placement-mix',
    {
      title: 'Made up',
      areas: list(150, (k) => ({ area: `A${k}`, parts: list(20, (i) => part(i + 20 * k)) })),
    },
    'areas',
    '5,000 numbers',
  ],
  'a list of mixes': ['placement-mix', list(201, () => mix()), 'dataset', '200 in this list'],
  sources: [
    'threshold-funnel',
    funnel({ sources: list(400, part) }),
    'sources',
    '200 in this list',
  ],
  outcomes: [
    'threshold-funnel',
    funnel({ outcomes: list(5_000, part) }),
    'outcomes',
    '200 in this list',
  ],
  stages: [
    'threshold-funnel',
    funnel({ journey: list(5_000, stage) }),
    'journey',
    '50 in this list',
  ],
  levels: ['threshold-funnel', funnel({ levels: list(51, part) }), 'levels', '50 in this list'],
  movements: [
    'threshold-funnel',
    funnel({ movements: list(51, () => ({ from: '1', to: '2' })) }),
    'movements',
    '50 in this list',
  ],
  'counts of the areas of a funnel': [
    'threshold-funnel',
    funnel({ areas: list(60, (k) => ({ area: `A${k}`, outcomes: list(100, part) })) }),
    'areas',
    '5,000 numbers',
  ],
  provisions: [
    'cost-comparator',
    {
      title: 'Made up',
      unit: 'pounds per bed per year',
      provisions: list(501, (i) => ({ name: `P${i}`, kind: 'external', cost: 9 })),
    },
    'provisions',
    '500 in this list',
  ],
  series: [
    'indicator-trend',
    trend({ series: list(201, (i) => ({ name: `S${i}`, values: [5] })) }),
    'series',
    '200 in this list',
  ],
  periods: [
    'indicator-trend',
    trend({ periods: list(100_001, () => '2020-21') }),
    'periods',
    '100,000 in this list',
  ],
  events: [
    'indicator-trend',
    trend({ events: list(101, () => ({ period: '2020-21', label: 'E', break: true })) }),
    'events',
    '100 in this list',
  ],
  rows: [
    'vital-signs',
    { title: 'Made up', indicators: list(10_001, () => ({})) },
    'indicators',
    '10,000 in this list',
  ],
};

/** The same, of which the rest is drawn. */
const LEFT_OUT = {
  'fields of a source': [
    'indicator-trend',
    trend({ source: fields(100_000) }),
    'source',
    '100 fields',
  ],
  'accents of a name': [
    'placement-mix',
    mix({ parts: [part(1), { name: `a${'\u0301'.repeat(30_000)}`, value: 9 }] }),
    'parts[1].name',
    '500 characters',
  ],
  'accents on a letter': [
    'placement-mix',
    mix({ parts: [part(1), { name: `a${'\u0301'.repeat(30)}`, value: 9 }] }),
    'parts[1].name',
    '8 accents',
  ],
  'characters of a note': [
    'indicator-trend',
    trend({ notes: ['word '.repeat(9_999)] }),
    'notes[0]',
    '10,000 characters',
  ],
};

let stages;
let problemMessages;
before(async () => {
  ({ stages, problemMessages } = await stagesOfAll());
});

async function oneProblem([widget, dataset, place, limit]) {
  const { problems, layout } = runStages(widget, stages[widget], dataset);
  const lines = await problemMessages(problems);
  assert.equal(problems.length, 1, lines.join('\n'));
  assert.ok(lines[0].startsWith(`${place}: expected at most ${limit}`), lines[0]);
  return layout;
}

describe('a dataset over a limit is not drawn, and one problem says so, for', () => {
  for (const [name, of] of Object.entries(UNDRAWN))
    it(name, async () => assert.equal(await oneProblem(of), undefined));
});

describe('what is over a limit is left out alone, and one problem says so, for', () => {
  for (const [name, of] of Object.entries(LEFT_OUT))
    it(name, async () => assert.ok(await oneProblem(of)));
});

describe('the limits', () => {
  it('refuse no dataset of the demo', () => {
    for (const folder of ['demo/data', 'demo/data/committees'])
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
        const dataset = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
        const { widget } = [dataset].flat()[0];
        const { problems } = runStages(widget, stages[widget], dataset);
        assert.deepEqual(
          problems.filter(({ code }) => code === 'over a limit'),
          [],
          file,
        );
      }
  });

  it('leave room for a row of all authorities of a region', () => {
    const names = ['Own', ...list(33, (i) => `Borough ${i}`)];
    const series = names.map((name, i) => ({
      name,
      role: i === 0 ? 'area' : 'neighbours',
      values: [40 + i, 50 + i],
    }));
    const measure = { unit: 'percent', counts: 'things' };
    const dataset = {
      title: 'Made up',
      indicators: [{ name: 'Reviews in time', measure, periods: ['2022-23', '2023-24'], series }],
    };
    assert.deepEqual(runStages('vital-signs', stages['vital-signs'], dataset).problems, []);
  });

  it('leave room for names of other scripts', () => {
    for (const name of ['Ynys Môn', 'Tiếng Việt', 'བོད་སྐད་', '👨‍👩‍👧‍👦', 'é̂́'])
      assert.deepEqual(
        runStages(
          'placement-mix',
          stages['placement-mix'],
          mix({ parts: [part(1), { name, value: 9 }] }),
        ).problems,
        [],
      );
  });

  it('let the name of an unknown field be as long as a file, and look for none that it may be', () => {
    const name = '\u200d'.repeat(1_000_000);
    const dataset = mix({ [name]: 1 });
    const read = () => runStages('placement-mix', stages['placement-mix'], dataset);
    const { result, ms } = timed(read);
    assert.equal(result.problems.length, 1);
    const { ms: inLowerCase } = timed(() => list(10, () => name.toLowerCase()));
    assert.ok(ms < 50 + 2 * inLowerCase, `${ms} ms, and ${inLowerCase} ms in lower case`);
  });

  it('tell 50,000 repeated periods as one problem with its first places', async () => {
    const days = list(50_000, () => '2020-21');
    const { problems } = runStages(
      'indicator-trend',
      stages['indicator-trend'],
      trend({ periods: days, series: [{ name: 'A', values: days.map(() => 5) }] }),
    );
    const [line, ...others] = await problemMessages(problems);
    assert.match(
      line,
      /periods\[1\]: .*, and 49998 more: periods\[2\], periods\[3\], periods\[4\] …/,
    );
    assert.equal(others.length, 1);
  });
});
