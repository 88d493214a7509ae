// Tests the English sentences and the table of a mix, whole and word for word.
import { expect } from '@open-wc/testing';
import { examples } from '../../../src/widgets/placement-mix/examples.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { placementMixTable } from '../../../src/widgets/placement-mix/table.js';
import { words } from '../../../src/widgets/placement-mix/words.en.js';
import { groupShare } from '../../../src/widgets/placement-mix/words.figures.en.js';
import { groups } from '../../../src/widgets/placement-mix/words.folded.en.js';
import { notes } from '../../../src/widgets/placement-mix/words.notes.en.js';
import { summing } from '../../../src/widgets/placement-mix/words.summary.en.js';
import { vital } from '../../../src/widgets/placement-mix/words.vital.en.js';
import { carers, modelOf, parts } from './scene.js';

const example = (name: string) => modelOf(examples[name]!.dataset);

/** The share of each group, and how far it is from its target. */
const held = (model: ReturnType<typeof modelOf>) =>
  `${model.groups.map((_, g) => groupShare(model, g, 0)).join('; ')}.`;

describe('the summary', () => {
  it('says how far each group is from its target', () => {
    expect(words.surface(modelOf(carers)).description()).to.deep.equal([
      '350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.',
      'In-house: 210 (60%), 15 percentage points short of the 75% target; up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.',
    ]);
  });
  it('says that a target is reached', () => {
    expect(held(example('targets met'))).to.contain(
      '75% in-house, at the 75% target; 25% external, at the 25% target.',
    );
  });
  it('says of no group that it is all, or none, where it is not', () => {
    const text = held(
      modelOf({
        title: 'Homes',
        groups: [
          { name: 'In-house', target: 0.755 },
          { name: 'External', target: 0.245 },
        ],
        disclosure: { protected: true },
        parts: [
          { name: 'A', group: 'In-house', value: 9996 },
          { name: 'B', group: 'External', value: 4 },
        ],
      }),
    );
    expect(text).to.contain('99.96% in-house, 24.46 percentage points over the 75.5% target;');
    expect(text).to.contain('0.04% external, 24.46 percentage points short of the 24.5% target.');
  });
  it('says which side of the target a share is on, where rounding puts it at the target', () => {
    const summaryOf = (own: number, target = 0.75) =>
      held(
        modelOf({
          title: 'Homes',
          groups: [{ name: 'In-house', target }, { name: 'External' }],
          parts: [
            { name: 'A', group: 'In-house', value: own },
            { name: 'B', group: 'External', value: 1000 - own },
          ],
        }),
      );
    expect(summaryOf(746)).to.contain('75% in-house, just under the 75% target;');
    expect(summaryOf(754)).to.contain('75% in-house, just over the 75% target;');
    expect(summaryOf(750)).to.contain('75% in-house, at the 75% target;');
    // 74.7% is shown as 75%.
    expect(summaryOf(747, 0.748)).to.contain('75% in-house, just under the 74.8% target;');
    expect(summaryOf(740)).to.contain('74% in-house, 1 percentage point short of the 75% target;');
  });
  it('gives the distance of the exact share to a target, rounded once', () => {
    const heldOf = (own: number, first: number, last: number) =>
      held(
        modelOf({
          title: 'Homes',
          groups: [{ name: 'First' }, { name: 'Own', target: 0.07 }, { name: 'Last' }],
          parts: [
            { name: 'A', group: 'First', value: first },
            { name: 'B', group: 'Own', value: own },
            { name: 'C', group: 'Last', value: last },
          ],
        }),
      );
    // 36.55% and 29.55% exactly.
    expect(heldOf(731, 637, 632)).to.contain('37% own, 30 percentage points over the 7% target');
    let checked = 0;
    for (let own = 201; own < 1200; own += 7)
      for (const first of [101, 637, 799]) {
        const text = heldOf(own, first, 2000 - own - first);
        const [, share, points] = /([\d.]+)% own, ([\d.]+) percentage points over/.exec(text)!;
        const places = points!.split('.')[1]?.length ?? 0;
        // In units of the last place, with whole numbers: halves go up.
        const scale = 10 ** places;
        const exact = Math.floor((2 * (own * 100 - 7 * 2000) * scale + 2000) / (2 * 2000)) / scale;
        expect(Number(points), `${own} and ${first}: ${text}`).to.equal(exact);
        expect(Number((Number(share) - Number(points)).toFixed(6))).to.equal(7);
        checked += 1;
      }
    expect(checked).to.be.above(400);
  });
  it('gives a share and its distance to a target decimals where they would not come to it', () => {
    const heldOf = (own: number, target: number) =>
      held(
        modelOf({
          title: 'Homes',
          groups: [{ name: 'In-house', target }, { name: 'External' }],
          parts: [
            { name: 'A', group: 'In-house', value: own },
            { name: 'B', group: 'External', value: 1000 - own },
          ],
        }),
      );
    expect(heldOf(505, 0.75)).to.contain(
      '50.5% in-house, 24.5 percentage points short of the 75% target;',
    );
    expect(heldOf(504, 0.75)).to.contain('50% in-house, 25 percentage points short of');
    expect(heldOf(740, 0.748)).to.contain('74% in-house, 0.8 percentage points short of the 74.8%');
  });
  it('gives all shares as many decimals as one of them needs beside its target', () => {
    const homes = (own: number) => [
      { name: 'A', group: 'In-house', value: own },
      { name: 'B', group: 'External', value: 1000 - own - 200 },
      { name: 'C', group: 'Kin', value: 200 },
    ];
    const groups = [{ name: 'In-house', target: 0.75 }, { name: 'External' }, { name: 'Kin' }];
    const one = modelOf({ title: 'Homes', groups, parts: homes(505) });
    expect(held(one)).to.contain(
      '50.5% in-house, 24.5 percentage points short of the 75% target; 29.5% external; 20.0% Kin.',
    );
    expect(placementMixTable(one, words).rows.map(({ cells }) => cells[2])).to.eql([
      ...['50.5%', '50.5%', '29.5%', '29.5%', '20.0%', '20.0%', ''],
    ]);
    expect(notes(one)).to.contain(
      'Percentages are of the total. Each is rounded by itself, so they may not add up to 100.',
    );
    const areas = [
      { area: 'N', parts: homes(504) },
      { area: 'S', parts: homes(505) },
    ];
    const both = modelOf({ title: 'Homes', groups, areas });
    expect(words.surface(both).standfirst).to.equal(
      'In-house: 50.4% in N and 50.5% in S. The target is 75%.',
    );
    expect(summing.summary(both)).to.contain('N: 50.4% in-house, 24.6 percentage points short of');
  });
  it('says what is next to nothing in the decimals of all shares', () => {
    const { mixes } = modelOf({
      title: 'Homes',
      measure: { counts: 'things' },
      groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
      parts: [
        { name: 'A', group: 'In-house', value: 5050 },
        { name: 'B', group: 'External', value: 4947 },
        { name: 'C', group: 'External', value: 3 },
      ],
    });
    expect(mixes[0]!.parts.map(words.share)).to.eql(['50.5%', '49.5%', 'under 0.1%']);
  });
  it('gives a distance that comes to its target where shares are rounded each by itself', () => {
    const model = modelOf({
      title: 'Homes',
      measure: { counts: 'things' },
      groups: [
        { name: 'In-house', target: 0.34 },
        { name: 'External', target: 0.58 },
      ],
      parts: [
        { name: 'A', group: 'In-house', value: 1 },
        { name: 'B', group: 'External', value: 6 },
        { name: 'C', group: 'In-house', value: 9 },
      ],
    });
    expect(held(model)).to.contain('; 37.5% external, 20.5 percentage points short of the 58%');
  });
  it('gives equally large parts their change apart from each other', () => {
    const values = [
      { name: 'A', value: 30, previous: 27 },
      { name: 'B', value: 30, previous: 20 },
      { name: 'C', value: 20, previous: 20 },
    ];
    const equal = modelOf({ title: 'Mix', parts: values });
    expect(words.surface(equal).standfirst).to.equal(
      'The largest parts are A and B: 30 (38%) each.',
    );
    expect(summing.summary(equal)).to.contain('The largest parts are A and B: 30 (38%) each.');
  });
  it('gives equally large parts one number and one share', () => {
    const equal = modelOf({ title: 'Mix', parts: parts({ A: 10, B: 10, C: 10 }) });
    expect(summing.summary(equal)).to.contain('The largest parts are A, B and C: 10 (33%) each.');
    const half = modelOf({ title: 'Mix', parts: parts({ A: 10, B: 10 }) });
    expect(summing.summary(half)).to.contain('The largest parts are A and B: 10 (50%) each.');
  });
  it('says “of which” once, where the author has written it', () => {
    const input = {
      title: 'Mix',
      parts: [
        { id: 'f', name: 'Foster care', value: 100 },
        { name: 'Of which kin', of: 'f', value: 40 },
        { name: 'Homes', value: 50 },
      ],
    };
    expect(groups(modelOf(input)).join(' ')).to.equal(
      'Foster care, of which kin: 40 (27% of all).',
    );
  });
  it('says that a share of what is some of a part is of all, in every place', () => {
    // 20 of 60 is 33% of foster care, and 20 of 90 is 22% of all.
    const own = { name: 'Foster', value: 60 };
    const kin = { name: 'Kin', of: 'Foster', value: 20 };
    const input = { title: 'Mix', parts: [own, kin, { name: 'Homes', value: 30 }] };
    const areas = ['North', 'South'].map((area) => ({ ...input, area }));
    for (const data of [input, areas]) {
      const model = modelOf(data);
      const [mix] = model.mixes;
      expect(words.share(mix!.subgroups[0]!)).to.equal('22% of all');
      expect(words.figure(mix!.subgroups[0]!)).to.equal('20 (22% of all)');
      expect(words.share(mix!.parts[0]!)).to.equal('67%');
      const said = [
        ...words.point(model, 0, 0),
        ...groups(model),
        ...placementMixTable(model, words).rows.flatMap(({ cells }) => cells),
      ].join('\n');
      expect(said).to.contain('22% of all');
      expect(said).not.to.match(/22%(?! of all)/);
    }
  });
  it('compares numbers without shares, and calls none the largest', () => {
    const some = (values: Readonly<Record<string, number>>) =>
      words.surface(modelOf({ title: 'Mix', whole: false, parts: parts(values) })).standfirst;
    expect(some({ Own: 60, Agency: 30, 'Kin carers': 8 })).to.equal(
      'Own: 60; agency: 30; Kin carers: 8.',
    );
    expect(some({ Own: 60 })).to.equal('');
    expect(some({ A: 60, B: 30, C: 9, D: 8, E: 7 })).to.equal('');
    const total = { title: 'Mix', whole: false, total: 100, parts: parts({ Own: 60, Kin: 30 }) };
    expect(words.surface(modelOf(total)).standfirst).to.equal('Own: 60 (60%).');
  });
  it('says once that the series breaks', () => {
    const broken = [
      { name: 'Own', value: { value: 60, marks: ['b', 'p'] } },
      { name: 'Kin', value: 30 },
    ];
    const { vital, notes: others } = words.surface(modelOf({ title: 'Mix', parts: broken }));
    const said = [...vital, ...others()].filter((note) => note.includes('break in series'));
    expect(said).to.deep.equal(['[b] break in series: not comparable with earlier periods.']);
    expect(others().join(' ')).to.contain('[p]');
  });
  it('says that there is no figure', () => {
    expect(summing.summary(modelOf({ title: 'Carers', groups: carers.groups }))).to.equal(
      'The target is 75% in-house and 25% external. No figure is at hand to hold against it.',
    );
  });
  it('calls no part the largest where a withheld one may be larger', () => {
    const shown = (values: Parameters<typeof parts>[0], total: number) =>
      summing.summary(
        modelOf({ title: 'Homes', parts: parts(values), total, disclosure: { protected: true } }),
      );
    expect(shown({ A: 90, B: 20, C: '[c]' }, 115)).to.contain('The largest part is A:');
    expect(shown({ A: 90, B: 20, C: '[c]' }, 300)).to.equal(
      '300 in total. A: 90 (30%). All other: 210 (70%), of which 1 kind withheld.',
    );
  });
  it('names every part that is the largest, and none where too many are', () => {
    const equal = (...values: readonly number[]) =>
      summing.summary(
        modelOf({ title: 'Homes', parts: values.map((value, i) => ({ name: `P${i}`, value })) }),
      );
    expect(equal(30, 30, 20)).to.contain('The largest parts are P0 and P1: 30 (38%) each.');
    expect(equal(20, 20, 20, 20)).to.equal('80 in total.');
    expect(equal(0, 0)).to.equal('0 in total.');
  });
  it('names all that are shown alike, though rounding may tell them apart', () => {
    const rounded = (...values: readonly number[]) =>
      modelOf({
        measure: { name: 'children', counts: 'people' },
        disclosure: { rounding: 10 },
        parts: values.map((value, i) => ({ name: `P${i}`, value })),
      });
    expect(summing.summary(rounded(300, 300, 200))).to.contain('P0 and P1: 300 (about 38%) each.');
    expect(words.surface(rounded(300, 300, 200)).title).to.equal(
      'P0 and P1, each about 38% of 800 children',
    );
    expect(words.centre(rounded(300, 300, 200))).to.deep.equal({
      value: '38%',
      about: 'P0 and P1, each',
    });
    expect(words.centre(rounded(200, 200, 200, 200)).value).to.equal('');
  });
  it('calls a total provisional that is, above the table too', () => {
    const input = {
      measure: { unit: 'children', name: 'children', counts: 'people' },
      parts: [
        { name: 'Own', value: 60 },
        { name: 'Kin', value: { value: 40, marks: 'p' } },
      ],
    };
    expect(words.surface(modelOf(input)).title).to.equal('Own 60% of 100 children, provisional');
    const named = modelOf({ ...input, title: 'Where children live' });
    expect(words.surface(named).beside).to.equal('children, provisional');
    expect(summing.summary(named)).to.contain('100 children, provisional.');
  });
  it('says in a title neither that the series breaks nor why there is no number beside a share', () => {
    const titled = (...values: readonly unknown[]) =>
      words.surface(
        modelOf({
          measure: { unit: 'children', name: 'children', counts: 'people' },
          parts: values.map((value, i) => ({ name: `P${i}`, value })),
        }),
      ).title;
    expect(titled({ value: 60, marks: 'b' }, 40)).to.equal('P0 60% of 100 children');
    expect(titled({ value: '[x]', share: 1 })).to.equal('P0 100% of children');
  });
  it('does not repeat a share that the title made from it has', () => {
    const unchanged = { measure: { name: 'children' }, parts: parts({ A: 30, B: 20 }) };
    const { title, standfirst } = words.surface(modelOf(unchanged));
    expect([title, standfirst]).to.deep.equal(['A 60% of 50 children', '']);
    const titled = words.surface(modelOf({ ...unchanged, title: 'Homes' }));
    expect(titled.standfirst).to.equal('The largest part is A: 30.');
  });
  it('tells two tables of one area and one date apart by their codes', () => {
    const kent = (code: string, A: number) => ({
      title: 'Homes',
      area: { name: 'Kent', code },
      period: '31 March 2025',
      parts: parts({ A, B: 20 }),
    });
    expect(words.surface(modelOf([kent('E1', 30), kent('E2', 60)])).standfirst).to.equal(
      'A: 60% in Kent, E1, 31 March 2025 and 75% in Kent, E2, 31 March 2025.',
    );
  });
  it('says in the table that a change is not known, or that there can be none', () => {
    const model = modelOf({
      title: 'Homes',
      period: '31 March 2025',
      previousPeriod: '31 March 2024',
      parts: [
        { name: 'Own', value: 60, previous: '[c]' },
        { name: 'Agency', value: 40, previous: 30 },
        { name: 'Homes', value: 20, previous: '[z]' },
      ],
    });
    const { columns, rows } = placementMixTable(model, words);
    const at = columns.indexOf('Change') - 1;
    expect(rows.slice(0, 3).map(({ cells }) => cells[at])).to.deep.equal([
      'not known',
      'up 10',
      'not applicable',
    ]);
  });
  it('begins with a capital whatever it begins with', () => {
    const on = (period: string, own: number) => ({
      title: 'Homes',
      period,
      parts: parts({ own, others: 100 - own }),
    });
    expect(
      words.surface(modelOf([on('31 March 2024', 60), on('31 March 2025', 70)])).standfirst,
    ).to.equal('Own: 60% on 31 March 2024 and 70% on 31 March 2025.');
    const rounded = modelOf({
      title: 'Homes',
      measure: { counts: 'people' },
      disclosure: { rounding: 5 },
      groups: [{ name: 'In-house', target: 0.51 }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 50 },
        { name: 'Agency', group: 'External', value: 50 },
      ],
    });
    expect(words.surface(rounded).standfirst).to.match(/^About 50% in-house, too close /);
  });
  it('gives no share where the total is withheld', () => {
    const model = example('parts withheld');
    const text = [summing.summary(model), ...groups(model), ...notes(model)].join(' ');
    expect(text.replaceAll(/target[^.]*/g, '')).not.to.contain('%');
  });
  it('says that no figure can be shown, and why', () => {
    expect(summing.summary(example('everything withheld'))).to.equal(
      'All figures are withheld: confidential.',
    );
  });
  it('says that figures are withheld, where they are all withheld', () => {
    const some = modelOf({
      ...carers,
      parts: carers.parts!.map((part) => ({ ...part, value: '[c]', previous: undefined })),
      total: '[c]',
    });
    expect(some.form).to.equal('targets');
    expect(summing.summary(some)).to.equal(
      'The target is 75% in-house and 25% external. All figures are withheld.',
    );
  });
  it('writes marks in words', () => {
    const model = modelOf({
      title: 'Homes',
      parts: [
        { name: 'A', value: { value: 90, marks: ['p'] } },
        { name: 'B', value: 10 },
      ],
    });
    expect(summing.summary(model)).to.contain('The largest part is A: 90 (90%), provisional.');
    expect(words.point(model, 0, 0)).to.deep.equal(['A', '90 (90%), provisional']);
  });
  it('names each of several areas', () => {
    expect(summing.summary(example('several dates with targets'))).to.contain(
      '31 March 2025: 64% in-house, 11 percentage points short of the 75% target; 36% external',
    );
  });
});

describe('the words beside the picture', () => {
  it('gives number, share and both changes of a group', () => {
    expect(groups(modelOf(carers))).to.deep.equal([
      'In-house: 210 (60%), 15 percentage points short of the 75% target; up 14, share up 3 percentage points since 31 March 2024.',
      'External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.',
    ]);
  });
  it('gives each area’s own previous period', () => {
    const [first, second] = ['2024', '2020'].map((date) => ({
      title: 'Homes',
      area: date,
      previousPeriod: `31 March ${date}`,
      parts: [{ name: 'A', value: 300, previous: 200 }],
    }));
    const model = modelOf([first, second]);
    expect(words.point(model, 0, 0)).to.contain('up 100 since 31 March 2024');
    expect(words.point(model, 1, 0)).to.contain('up 100 since 31 March 2020');
  });
  it('says that numbers of people are rounded, and names the sources of a list', () => {
    const one = { title: 'Homes', area: 'A', parts: parts({ A: 93 }), source: 'Returns' };
    const rounded = { ...one, disclosure: { rounding: 5 } };
    const note = 'Numbers of people are rounded to the nearest 5.';
    expect(notes(modelOf(rounded))).to.contain(note);
    expect(notes(modelOf(one))).not.to.contain(note);
    const things = { ...rounded, measure: { counts: 'things' } };
    expect(notes(modelOf(things))).not.to.contain(note);
    const census = {
      ...one,
      area: 'B',
      source: { name: 'Census', status: 'estimate', licence: 'OGL' },
    };
    expect(notes(modelOf([one, census, { ...census, area: 'C' }])).slice(-1)).to.deep.equal([
      'Source: Census. An estimate. Licence: OGL.',
    ]);
  });
  it('names the areas whose numbers of people are rounded, where others are not', () => {
    const areas = [
      { area: 'Exampleshire', parts: parts({ A: 43, B: 58 }) },
      { area: 'England', disclosure: { rounding: 10 }, parts: parts({ A: 4300, B: 5800 }) },
    ];
    const said = notes(modelOf({ title: 'Homes', areas })).filter((note) => /nearest/.test(note));
    expect(said).to.deep.equal(['England: numbers of people are rounded to the nearest 10.']);
  });
  it('says of an area the parts of which there are none, where no other is shown', () => {
    const areas = [
      { area: 'North', total: 13, parts: parts({ Own: 0, Kin: '[c]', Agency: '[c]' }) },
      { area: 'South', total: 24, parts: parts({ Own: 12, Kin: 12, Agency: 0 }) },
      { area: 'East', total: 30, parts: parts({ Own: '[c]', Kin: '[c]', Agency: '[c]' }) },
      { area: 'West', parts: parts({ Own: '[c]', Kin: '[c]', Agency: '[c]' }) },
    ];
    const model = modelOf({ title: 'Homes', disclosure: { protected: true }, areas });
    expect(summing.summary(model)).to.equal(
      'North: total 13; Own: 0 (0%). South: total 24; the largest parts are own and Kin: 12 (50%) each. East: total 30; no figure for the parts. West: no figure.',
    );
  });
  it('has one share in the ring, in the title and beside the distance to the target', () => {
    const split = {
      measure: { name: 'carers', counts: 'things' },
      groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', value: 505 },
        { name: 'Agency', group: 'External', value: 495 },
      ],
    };
    const { title, standfirst } = words.surface(modelOf(split));
    expect(title).to.equal('50.5% of 1,000 carers in-house, target 75%');
    // The title has the share and its target.
    expect(standfirst).to.equal('24.5 percentage points short of the target.');
    expect(words.centre(modelOf(split)).value).to.equal('50.5%');
  });
  it('has no column of a previous period of which no number is available', () => {
    const columns = (previous: string) =>
      placementMixTable(
        modelOf({
          title: 'Homes',
          ...{ period: '2025', previousPeriod: '2024' },
          parts: [
            { name: 'A', value: 40, previous },
            { name: 'B', value: 20, previous },
          ],
        }),
        words,
      ).columns;
    expect(columns('[x]')).to.deep.equal(['Part', '31 March 2025', 'Share']);
    expect(columns('[c]')).to.deep.equal(['Part', '31 March 2025', 'Share', '31 March 2024']);
    expect(
      notes(modelOf({ title: 'Homes', parts: [{ name: 'A', value: 40, previous: '[x]' }] })).join(),
    ).not.to.contain('[x]');
  });
  it('never shows a share that is not all as 100%', () => {
    const model = modelOf({
      title: 'Homes',
      parts: parts({ A: 998, B: 2 }),
      measure: { counts: 'things' },
    });
    expect(summing.summary(model)).to.contain('A: 998 (over 99%)');
  });
  it('says why bars are drawn', () => {
    expect(vital(modelOf(carers))).to.deep.equal([]);
    expect(vital(example('parts withheld'))).to.deep.equal([
      'Drawn as bars: no total is shown beside the withheld numbers, so there is no whole to draw.',
      'Some numbers are withheld to protect people: [c].',
    ]);
    expect(vital(example('many thin parts'))).to.deep.equal([
      'Drawn as bars: more than a third of the parts are under 2%, too thin to be seen in a donut.',
    ]);
  });
  it('says what withheld parts are drawn with', () => {
    expect(vital(example('protected by its publisher'))).to.deep.equal([
      '“All other” is what is left of the total: numbers withheld to protect people, and small ones.',
    ]);
    expect(summing.summary(example('protected by its publisher'))).to.equal(
      '480 in total on 31 March 2025. The largest part is own provision: 228 (48%). All other: 34 (7%), of which 2 kinds withheld.',
    );
  });
  it('names the parts that are drawn together, and says how shares are rounded', () => {
    expect(notes(example('nine parts'))).to.deep.equal([
      '“All other” is these parts together: Placed with parents; Other placements; Placed for adoption; Other residential settings; Residential schools; Secure homes. Each has a row of its own in the table.',
      'Percentages are of the total. Each is rounded by itself, so they may not add up to 100.',
    ]);
  });
  it('describes a point line by line: name, figure, change, group', () => {
    expect(words.point(modelOf(carers), 0, 2)).to.deep.equal([
      'Agency carers',
      '118 (34%)',
      'down 9 since 31 March 2024',
      'Group: External',
    ]);
  });
  it('says that a withheld point is confidential, and never shows a small share as zero', () => {
    const model = modelOf({
      title: 'Homes',
      parts: parts({ A: 9960, B: 8, C: '[c]' }),
      total: 10_000,
      disclosure: { protected: true },
    });
    expect(words.point(model, 0, 1)).to.deep.equal([
      'All other',
      '40 (under 1%), of which 1 kind withheld',
      'B and C',
    ]);
    const bars = modelOf({ title: 'Homes', parts: parts({ A: 9960, B: '[c]' }), total: '[c]' });
    expect(words.point(bars, 0, 1)).to.deep.equal(['B', 'confidential']);
  });
});

describe('the table', () => {
  it('has a row for every part, the sum after each group, and the total last', () => {
    expect(placementMixTable(modelOf(carers), words)).to.deep.equal({
      caption: 'Our foster carers',
      columns: ['Part', 'Group', '31 March 2025', 'Share', '31 March 2024', 'Change', 'Target'],
      rows: [
        { head: 'Our own carers', cells: ['In-house', '168', '48%', '161', 'up 7', ''] },
        {
          head: 'Our carers, family and friends',
          cells: ['In-house', '42', '12%', '35', 'up 7', ''],
        },
        { head: 'In-house, all', cells: ['In-house', '210', '60%', '196', 'up 14', '75%'] },
        { head: 'Agency carers', cells: ['External', '118', '34%', '127', 'down 9', ''] },
        {
          head: 'Agency carers, parent and child',
          cells: ['External', '22', '6%', '18', 'up 4', ''],
        },
        { head: 'External, all', cells: ['External', '140', '40%', '145', 'down 5', '25%'] },
        { head: 'Total', cells: ['', '350', '', '341', 'up 9', ''] },
      ],
    });
  });
  it('has rows for zeros and for the parts of Other', () => {
    const table = placementMixTable(
      modelOf({
        title: 'Homes',
        parts: parts({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 9, G: 8, H: 0 }),
      }),
      words,
    );
    expect(table.rows.map(({ head }) => head)).to.deep.equal([
      'A', 'B', 'C', 'D', 'E', 'F (in All other)', 'G (in All other)', 'H', 'Total',
    ]); // prettier-ignore
    expect(table.rows[7]!.cells).to.deep.equal(['0', '0%']);
  });
  it('has a row for each part of each of several areas', () => {
    const { columns, rows } = placementMixTable(example('several areas'), words);
    expect(columns).to.deep.equal(['Part', '31 March 2025', 'Share']);
    expect(rows.slice(0, 4)).to.deep.equal([
      { head: 'Inside, Exampleshire', cells: ['320', '63%'] },
      { head: 'Inside, Sampleton', cells: ['227', '48%'] },
      { head: 'Inside, Mockford', cells: ['830', '61%'] },
      { head: 'Outside, Exampleshire', cells: ['184', '37%'] },
    ]);
  });
  it('gives each row its date where dates differ', () => {
    const table = placementMixTable(
      modelOf({
        title: 'Homes',
        areas: [
          { area: 'Exampleshire', period: '2025-03-31', parts: parts({ A: 90, B: 10 }) },
          { area: 'Mockford', period: '2024-03-31', parts: parts({ A: 60, B: 40 }) },
        ],
      }),
      words,
    );
    expect(table.columns).to.deep.equal(['Part', 'Number', 'Share']);
    expect(table.rows.slice(0, 2).map(({ head }) => head)).to.deep.equal([
      'A, Exampleshire, 31 March 2025',
      'A, Mockford, 31 March 2024',
    ]);
  });
  it('has a cell for each column in every example', () => {
    for (const [name, { dataset }] of Object.entries(examples)) {
      if (!parsePlacementMix(dataset).dataset) continue;
      const { columns, rows } = placementMixTable(modelOf(dataset), words);
      for (const { cells } of rows) expect(cells.length, name).to.equal(columns.length - 1);
    }
  });
});

describe('the surface', () => {
  const surfaceOf = (data: object) => words.surface(modelOf(data));

  it('has total and change, and how far the group with a target is from it', () => {
    const { subtitle, value, beside, standfirst } = surfaceOf(carers);
    expect([subtitle, value, beside, standfirst]).to.deep.equal([
      'Number and share of foster carers · 31 March 2025',
      '350',
      'foster carers, up 9 since 31 March 2024',
      '60% in-house, 15 percentage points short of the 75% target, share up 3 percentage points.',
    ]);
    expect(words.surface(modelOf({ ...carers, total: '[c]' })).standfirst).to.equal(
      'Our own carers: 168, up 7 since 31 March 2024.',
    );
  });

  it('has the largest part and its change where there is no target', () => {
    const { groups: _, ...plain } = carers;
    const free = plain.parts!.map(({ group: __, ...part }) => part);
    expect(surfaceOf({ ...plain, parts: free }).standfirst).to.equal(
      'The largest part is our own carers: 168, up 7.',
    );
  });

  it('compares one part of several areas, one that all of them show', () => {
    const areas = [
      ['Northshire', { A: 90, B: 60, C: '[c]' }],
      ['Southshire', { A: '[c]', B: 50, C: 40 }],
    ].map(([area, values]) => ({ area, parts: parts(values as never), total: 200 }));
    const data = { title: 'Homes', areas, disclosure: { protected: true } };
    expect(surfaceOf(data).standfirst).to.equal('B: 30% in Northshire and 25% in Southshire.');
  });

  it('names the area that is drawn, and not that of the dataset', () => {
    const area = (name: string, more: object = {}) =>
      ({ area: name, parts: parts({ A: 50, B: 40 }), ...more }); // prettier-ignore
    const measure = { name: 'children in care', unit: 'children' };
    const of = (data: object) => {
      const { title, subtitle } = surfaceOf({ period: '2025', measure, ...data });
      return [title, subtitle];
    };
    const other = { area: 'Ayton', areas: [area('Byton')] };
    expect(of(other)[0]).to.equal('Byton: A 56% of 90 children in care');
    expect(of({ ...other, title: 'Care' })[1]).to.contain(' · Byton · ');
    expect(of({ areas: [area('Byton')], title: 'Care' })[1]).to.contain(' · Byton · ');
    const two = [area('Byton', { title: 'By sex' }), area('Byton', { title: 'By house' })];
    expect(of({ areas: two, title: 'Care' })[1]).to.contain(' · Byton · ');
    // Of several the dataset says what they have in common.
    expect(of({ area: 'Wales', areas: [area('Ayton'), area('Byton')], title: 'Care' })[1]).to.contain(' · Wales · '); // prettier-ignore
  });

  it('compares the target of several dates', () => {
    const { standfirst } = words.surface(example('several dates with targets'));
    expect(standfirst).to.equal(
      'In-house: 56% on 31 March 2023, 60% on 31 March 2024 and 64% on 31 March 2025. The target is 75%.',
    );
  });

  it('says the target where there is no figure, and in the hole that there is none', () => {
    const model = modelOf({ title: 'Carers', groups: carers.groups });
    expect(words.surface(model).standfirst).to.equal(
      'The target is 75% in-house and 25% external.',
    );
    expect(words.centre(model)).to.deep.equal({ value: '', about: 'No figure is at hand' });
  });

  it('has a title made from the data where the measure has a name', () => {
    const { title: _, ...untitled } = carers;
    const named = {
      ...untitled,
      area: 'Exampleshire',
      measure: { ...carers.measure, name: 'foster carers' },
    };
    const { title, value } = surfaceOf(named);
    expect(title).to.equal('Exampleshire: 60% of 350 foster carers in-house, target 75%');
    expect(value).to.equal('');
    const { groups: __, ...plain } = named;
    const free = plain.parts!.map(({ group: ___, ...part }) => part);
    expect(surfaceOf({ ...plain, parts: free }).title).to.equal(
      'Exampleshire: our own carers 48% of 350 foster carers',
    );
    const long = {
      ...named,
      measure: { name: 'people who look after children for the council in Exampleshire' },
    };
    expect(surfaceOf(long).title).to.equal(
      'People who look after children for the council in Exampleshire',
    );
  });

  it('answers in the hole of the ring', () => {
    const { value, about } = words.centre(modelOf(carers));
    expect([value, about]).to.deep.equal(['60%', 'in-house']);
  });

  it('is short before the picture in every example', () => {
    for (const [name, { dataset }] of Object.entries(examples)) {
      const read = parsePlacementMix(dataset).dataset;
      if (!read) continue;
      const { title, subtitle, value, beside, standfirst } = words.surface(modelOf(dataset));
      const said = [title, subtitle, value, beside, standfirst].join(' ').split(/\s+/);
      expect(said.length, name).to.be.at.most(60);
      expect(standfirst.split(/\s+/).length, name).to.be.at.most(25);
    }
  });
});

describe('a forecast', () => {
  const of = (value: number, previous: number, marks: string, marksBefore: string) =>
    modelOf({
      title: 'Mix',
      period: '31 March 2025',
      previousPeriod: '31 March 2024',
      groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
      parts: [
        {
          name: 'Own',
          group: 'In-house',
          value: { value, marks: [marks].filter(Boolean) },
          previous: { value: previous, marks: [marksBefore].filter(Boolean) },
        },
        { name: 'Agency', group: 'External', value: 100, previous: 100 },
      ],
    });

  it('is held against no target', () => {
    expect(held(of(400, 300, 'f', ''))).to.include(
      '80% in-house, not held against the 75% target, since it is a forecast',
    );
    expect(held(of(400, 300, 'u', ''))).to.include(
      '80% in-house, not held against the 75% target, since it is of low reliability',
    );
    expect(held(of(400, 300, 'p', ''))).to.include('80% in-house, 5 percentage points over');
  });

  it('is called that where a figure is compared with it', () => {
    const [said] = words.surface(of(400, 300, '', 'f')).description();
    expect(said).to.contain('up 100 since 31 March 2024 (forecast)');
    expect(words.surface(of(400, 300, '', 'p')).description()[0]).to.contain(
      'up 100 since 31 March 2024.',
    );
    const areas = [100, 200].map((value, i) => ({
      area: `Area ${'AB'[i]}`,
      parts: [
        { name: 'Own', value: { value, marks: i ? ['f'] : [] } },
        { name: 'Agency', value: 100 },
      ],
    }));
    const { standfirst } = words.surface(modelOf({ title: 'Mix', areas }));
    expect(standfirst).to.equal('Own: 50% in Area A and 67% in Area B (forecast).');
  });
});
