// Tests what is read of a comparison of costs, and the messages to its author about the rest.
import { expect } from '@open-wc/testing';
import {
  parseCostComparator,
  writeCostComparator,
} from '../../../src/widgets/cost-comparator/input.js';
import { poundsIn, readUnit, unitText } from '../../../src/widgets/cost-comparator/input.unit.js';
import { problemText } from '../../support/problem-text.js';
import { contract, england, four, messages } from './scene.js';

const read = (input: unknown) => parseCostComparator(input).dataset!;
const [full, actual, external] = four;

describe('parseCostComparator', () => {
  it('reads the example of the contract without a problem', () => {
    expect(messages(contract)).to.deep.equal([]);
    const { unit, period, provisions, packages, occupancy, mix } = read(contract);
    expect(unit).to.deep.equal({ of: 'bed', per: 'year' });
    expect(period!.text).to.equal('2021-22');
    expect(provisions.map(({ id }) => id)).to.deep.equal([
      'full',
      'actual',
      'External',
      'Out of authority',
    ]);
    expect(provisions[1]).to.deep.equal({
      id: 'actual',
      name: 'In-house',
      kind: 'in-house',
      cost: { value: 129000, marks: [] },
      unit: { of: 'bed', per: 'year' },
      basis: 'forecast',
    });
    expect(packages).to.deep.equal({
      unit: { per: 'week' },
      count: { value: 18, marks: [] },
      average: { value: 3700, marks: ['e'] },
      under: { value: 5200, count: { value: 13, marks: [] } },
    });
    // £750,000 for 6 beds is £125,000 for one.
    expect(occupancy).to.deep.equal({
      provision: 'actual',
      beds: 6,
      costAtFull: 125000,
      per: 'year',
    });
    expect(mix).to.deep.equal({
      places: 200,
      inHouse: 0.6,
      target: 0.75,
      costInHouse: 32000,
      costExternal: 52000,
      per: 'year',
    });
  });

  it('takes the cost at full occupancy from the provision and its basis', () => {
    expect(read(england).occupancy).to.deep.equal({
      provision: 'full',
      costAtFull: 3110,
      per: 'week',
      occupancy: 0.85,
    });
    // £4,750 at 85% is £4,037.50 at 100%.
    const study = { ...england, whatIf: { occupancy: { provision: 'study' } } };
    expect(read(study).occupancy!.costAtFull).to.be.closeTo(4037.5, 1e-9);
  });

  it('takes the cost at full occupancy in the unit of the dataset, with and without beds', () => {
    const whatIf = { occupancy: { costAtFull: 3000, beds: 4 } };
    expect(read({ ...england, whatIf }).occupancy).to.deep.equal({
      beds: 4,
      costAtFull: 3000,
      per: 'week',
    });
  });

  it('distinguishes provisions of one name by setting and area, and finds one by its name', () => {
    const of = (area: string, setting: string) => ({ ...external, area, setting });
    const dataset = {
      ...contract,
      provisions: [full, of('A', 'Foster'), of('A', 'Residential'), of('B', 'Foster')],
      whatIf: { occupancy: { provision: 'In-house, full', beds: 2 } },
    };
    expect(messages(dataset)).to.deep.equal([]);
    expect(read(dataset).provisions.map(({ id }) => id)).to.deep.equal([
      'full',
      'External, Foster, A',
      'External, Residential, A',
      'External, Foster, B',
    ]);
    expect(read(dataset).occupancy!.provision).to.equal('full');
  });

  it('reads the unit of a provision that differs only in its time', () => {
    const weekly = { ...external, cost: 2600, unit: 'pounds per week' };
    expect(messages({ ...contract, provisions: [full, actual, weekly] })).to.deep.equal([]);
    const { provisions } = read({ ...contract, provisions: [full, actual, weekly] });
    expect(provisions[2]!.unit).to.deep.equal({ of: 'bed', per: 'week' });
  });

  it('reads packages as a list', () => {
    const { packages } = read({
      ...england,
      packages: [3000, '[x]', { value: 5000, marks: ['p'] }],
    });
    expect(packages!.values!.map(({ value }) => value)).to.deep.equal([3000, '[x]', 5000]);
    expect(packages!.unit).to.deep.equal({ per: 'week' });
  });

  it('reads what it writes to the same again', () => {
    const listed = { ...england, packages: [3000, 4000, '[c]'], area: { name: 'E', code: 'E1' } };
    const area = {
      ...external,
      area: 'B',
      setting: 'Foster',
      period: '2020-21',
      source: 'Minutes',
    };
    const byBeds = {
      ...england,
      whatIf: { occupancy: { costAtFull: 3000, beds: 4, occupied: 3 } },
    };
    for (const input of [
      contract,
      listed,
      byBeds,
      { ...contract, provisions: [full, actual, area] },
    ]) {
      const { dataset } = parseCostComparator({ ...input, widget: 'cost-comparator' });
      const again = parseCostComparator(writeCostComparator(dataset!));
      expect(again.problems).to.deep.equal([]);
      expect(JSON.parse(JSON.stringify(again.dataset))).to.deep.equal(
        JSON.parse(JSON.stringify(dataset)),
      );
    }
  });

  const provisions = (...more: readonly object[]) => ({ provisions: [full, actual, ...more] });
  const occupancy = (change: object) => ({
    whatIf: { occupancy: { ...contract.whatIf.occupancy, ...change } },
  });
  const mix = (change: object) => ({ whatIf: { mix: { ...contract.whatIf.mix, ...change } } });
  const packages = (change: object) => ({ packages: { ...contract.packages, ...change } });

  const faults: Readonly<Record<string, readonly [object, ...string[]]>> = {
    'a cost of 0': [
      provisions({ ...external, cost: 0 }),
      'provisions[2].cost: expected a cost above 0, received 0; write "[x]" where no cost is known',
    ],
    'a negative cost': [
      provisions({ ...external, cost: -136000 }),
      'provisions[2].cost: expected a cost above 0, received a negative number; correct it, or write "[x]" where no cost is known',
    ],
    'a cost in quotes': [
      provisions({ ...external, cost: '£136,000' }),
      'provisions[2].cost: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
    ],
    'a cost per child among those per bed': [
      provisions({ ...external, unit: 'pounds per child per year' }),
      'provisions[2].unit: expected a cost per bed, as the others are, received "pounds per child per year"; put it into a dataset of its own; the two cannot be compared, and it is left out',
    ],
    'an unknown unit': [
      provisions({ ...external, unit: 'thousands' }),
      'provisions[2].unit: expected pounds per bed, per child or per placement, and per year or per week, received "thousands"; write "pounds per bed per year"',
    ],
    'an empty name': [
      provisions({ ...external, name: ' ' }),
      'provisions[2].name: expected a name, received empty text; say what it is called',
    ],
    'a cost that is too high to be right': [
      provisions({ ...external, cost: 1e13 }),
      'provisions[2].cost: expected a cost of up to £1 trillion, received a higher cost; correct it, or write "[x]" where no cost is known',
    ],
    'an unknown basis': [
      provisions({ ...external, basis: 'budget' }),
      'provisions[2].basis: expected "full occupancy", "stated occupancy", "forecast", "actual" or "price", received "budget"; say what the cost is based on',
    ],
    'an unknown kind': [
      provisions({ ...external, kind: 'private' }),
      'provisions[2].kind: expected "in-house", "external", "out-of-authority" or "all", received "private"; say who provides it',
    ],
    'a stated occupancy that is missing': [
      provisions({ ...external, basis: 'stated occupancy' }),
      'provisions[2].occupancy: expected a share of beds from 0 to 1, since the basis is "stated occupancy", received none that can be read; add it, or write another basis; the bar says that it is not known',
    ],
    'an occupancy in per cent': [
      provisions({ ...external, occupancy: 85 }),
      'provisions[2].occupancy: expected an occupancy over 0 and up to 1, received a number; write 0.85 for 85%, and 1 where every bed is in use',
    ],
    'an occupancy over 1': [
      provisions({ ...external, occupancy: 1.2 }),
      'provisions[2].occupancy: expected an occupancy over 0 and up to 1, received a number; write 0.85 for 85%, and 1 where every bed is in use',
    ],
    'full occupancy that is not full': [
      provisions({ ...external, basis: 'full occupancy', occupancy: 0.9 }),
      'provisions[2].occupancy: expected 1, or nothing, since the basis is "full occupancy", received another share; write the basis "stated occupancy", or remove it; it is left out',
    ],
    'two of one id': [
      provisions({ ...external, id: 'actual' }),
      'provisions[2].id: expected each id once, received "actual", the same as provisions[1]; rename one, or give each an "id"; both are left out',
      'whatIf.occupancy.provision: expected the id or name of one provision ("full"), received "actual"; correct it, or add the provision; the what-if is left out',
    ],
    'an unreadable period': [
      provisions({ ...external, period: 'soon' }),
      'provisions[2].period: expected a period, received "soon"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'more beds in use than there are': [
      occupancy({ occupied: 7 }),
      'whatIf.occupancy.occupied: expected no more beds in use than there are, received more; correct it, or "beds"; it is left out, and all beds are taken to be in use at first',
    ],
    'a fraction of a bed': [
      occupancy({ beds: 5.5 }),
      'whatIf.occupancy.beds: expected a whole number of beds from 1 to 1,000, received 5.5; correct it',
      'whatIf.occupancy.beds: expected the number of beds that "fixedCost" is for, received none that can be read; add it, or write "costAtFull" in place of both; "fixedCost" is not used',
    ],
    'no cost of a bed at full occupancy': [
      { whatIf: { occupancy: { provision: 'actual', beds: 6 } } },
      'whatIf.occupancy: expected "beds" and "fixedCost", or "costAtFull", received neither; add them, or name a provision whose basis is "full occupancy"; the what-if is left out',
    ],
    'a fixed cost of 0': [
      occupancy({ fixedCost: 0, provision: 'full' }),
      'whatIf.occupancy.fixedCost: expected pounds above 0, received 0; correct it',
    ],
    'two costs at full occupancy that differ': [
      occupancy({ costAtFull: 130000 }),
      'whatIf.occupancy.costAtFull: expected "fixedCost" divided by "beds", received another number; leave one of them out; "fixedCost" is used',
    ],
    'a what-if of an unknown provision': [
      occupancy({ provision: 'homes' }),
      'whatIf.occupancy.provision: expected the id or name of one provision ("full", "actual", "External" or "Out of authority"), received "homes"; correct it, or add the provision; the what-if is left out',
    ],
    'a share of the mix over 1': [
      mix({ target: 75 }),
      'whatIf.mix.target: expected a share from 0 to 1, received 75; did you mean 0.75?',
    ],
    'a mix without places': [
      mix({ places: 0 }),
      'whatIf.mix.places: expected a whole number of places from 1 on, received another number; correct it; the what-if is left out',
    ],
    'more packages under the bound than there are': [
      packages({ under: { value: 5200, count: 19 } }),
      'packages.under.count: expected no more packages than there are, received more than packages.count; correct one of them; the bound is left out',
    ],
    'a fraction of a package': [
      packages({ count: 18.5 }),
      'packages.count: expected a whole number of 0 or more, received a fraction; correct it, or write "[x]"',
    ],
    'an average of 0': [
      packages({ average: 0 }),
      'packages.average: expected a cost above 0, received 0; write "[x]" where no cost is known',
    ],
    'more packages than are listed': [
      { packages: { values: [3000, 4000, 5000, 6000, 7000], count: 6, unit: 'pounds per week' } },
      'packages.count: expected as many packages as are listed, received another number; correct the list, or leave the count out; until then the count is not used',
    ],
    'another number under the bound than a list shows': [
      packages({
        values: [3000, 4000, 5000, 6000, '[x]'],
        count: 5,
        under: { value: 5000, count: 4 },
      }),
      'packages.under.count: expected as many packages as cost less than the bound in the list, received another number; correct one of them; the bound is left out',
    ],
    'a mix that is no object': [
      { whatIf: { mix: '3 places' } },
      'whatIf.mix: expected an object, received text; correct it',
    ],
    'an unknown field': [
      { provision: [] },
      'provision: expected a field that is known here, received an unknown field; did you mean "provisions"?',
    ],
  };
  for (const [what, [change, ...expected]] of Object.entries(faults)) {
    it(`names ${what}`, () => {
      expect(messages({ ...contract, ...change })).to.deep.equal(expected);
    });
  }

  const references: Readonly<Record<string, readonly [object, string]>> = {
    'the period of a provision': [
      provisions({ ...external, period: 3 }),
      'provisions[2].period: expected a period, received a number; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'the period of the dataset': [
      { period: '3' },
      'period: expected a period, received a number in quotes; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'a period with a note': [
      { period: { period: '3 children', note: 'Moved.' } },
      'period: expected a period, received text; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ],
    'a reference to a provision': [
      occupancy({ provision: '3' }),
      'whatIf.occupancy.provision: expected the id or name of one provision ("full", "actual", "External" or "Out of authority"), received a number in quotes; correct it, or add the provision; the what-if is left out',
    ],
    'a reference with a number in it': [
      occupancy({ provision: '3 homes' }),
      'whatIf.occupancy.provision: expected the id or name of one provision ("full", "actual", "External" or "Out of authority"), received text; correct it, or add the provision; the what-if is left out',
    ],
    'a unit of a provision': [
      provisions({ ...external, unit: '3' }),
      'provisions[2].unit: expected pounds per bed, per child or per placement, and per year or per week, received a number in quotes; write "pounds per bed per year"',
    ],
    'a unit with a number in it': [
      packages({ unit: '3 children' }),
      'packages.unit: expected pounds per bed, per child or per placement, and per year or per week, received text; write "pounds per bed per year"',
    ],
  };
  for (const [what, [change, expected]] of Object.entries(references)) {
    it(`does not quote a number in ${what}`, () => {
      expect(messages({ ...contract, ...change })).to.deep.equal([expected]);
    });
  }

  it('reads a period with a note, and writes it again', () => {
    const noted = { period: '2020-21', note: 'Nine months only.' };
    const dataset = { ...contract, ...provisions({ ...external, period: noted }) };
    expect(messages(dataset)).to.deep.equal([]);
    expect(read(dataset).provisions[2]!.period).to.include({
      text: '2020-21',
      note: 'Nine months only.',
    });
    expect(writeCostComparator(read(dataset)).provisions![2]!.period).to.deep.equal(noted);
  });

  it('reads all periods as one list: what 2011-12 means depends on the others', () => {
    const months = provisions({ ...external, period: '2011-10' });
    const kindOf = (change: object) => read({ ...contract, ...change }).period!.kind;
    expect(kindOf({ period: '2011-12' })).to.equal('year');
    expect(kindOf({ period: '2011-12', ...months })).to.equal('month');
  });

  it('does not say which or how many of a few packages are faulty, which would reveal how many there are', () => {
    const places = (packages: unknown, disclosure = {}) =>
      parseCostComparator({ ...england, packages, disclosure }).problems.map(({ path }) => path);
    expect(places([3000, 3000, 0])).to.deep.equal([['packages']]);
    expect(places([0, 0, 0])).to.deep.equal([['packages']]);
    expect(places({ values: [3000, true] })).to.deep.equal([['packages', 'values']]);
    expect(places([{ value: 3000, marks: ['q'] }])).to.deep.equal([['packages', 'marks']]);
    expect(places([3000, 3000, 3000, 3000, 0])).to.deep.equal([['packages', 4]]);
    expect(places([3000, 3000, 3000, 3000, 0], { threshold: 6 })).to.deep.equal([['packages']]);
  });

  it('draws nothing of another widget’s dataset, and says so once', () => {
    const { dataset, problems } = parseCostComparator({
      title: 'T',
      widget: 'placement-mix',
      parts: [],
    });
    expect(dataset).to.equal(undefined);
    expect(problems.map(problemText)).to.deep.equal([
      'widget: expected "cost-comparator", received "placement-mix"; use the tag of that widget, or correct it; nothing is drawn',
    ]);
  });

  it('draws what can still be drawn truthfully', () => {
    const changed = (change: object) => read({ ...contract, ...change });
    expect(changed(provisions({ ...external, cost: 0 })).provisions[2]!.cost.value).to.equal('[!]');
    expect(
      changed(provisions({ ...external, unit: 'pounds per child per year' })).provisions,
    ).to.have.lengthOf(2);
    expect(changed(provisions({ ...external, basis: 'budget' })).provisions[2]!.basis).to.equal(
      undefined,
    );
    expect(changed(occupancy({ occupied: 7 })).occupancy!.occupied).to.equal(undefined);
    expect(changed(mix({ target: 75 })).mix).to.equal(undefined);
    expect(changed(mix({ target: 75 })).provisions).to.have.lengthOf(4);
    expect(changed(packages({ under: { value: 5200, count: 19 } })).packages).to.deep.equal({
      unit: { per: 'week' },
      count: { value: 18, marks: [] },
      average: { value: 3700, marks: ['e'] },
    });
  });

  it('draws nothing where costs have no unit', () => {
    const { unit: _, packages: __, whatIf, ...without } = contract;
    const message =
      'unit: expected what the costs are for, received none that can be read; write "pounds per bed per year"; only what has a unit of its own is drawn';
    const own = { ...external, unit: 'pounds per bed per week' };
    const some = { ...without, provisions: [own, { ...external, id: 'b', name: 'B' }] };
    expect(messages(some)).to.deep.equal([message]);
    expect(parseCostComparator(some).dataset!.provisions.map(({ name }) => name)).to.deep.equal([
      external.name,
    ]);
    const packages = [3000, 4000, 5000, 6000, 7000];
    const rest = { ...without, provisions: [own], packages, whatIf: { mix: whatIf.mix } };
    expect(messages(rest)).to.deep.equal([message]);
    const { dataset } = parseCostComparator(rest);
    expect(dataset).to.not.have.any.keys('packages', 'mix');
    const list = { values: packages, unit: 'pounds per week' };
    expect(messages({ ...without, provisions: [own], packages: list })).to.deep.equal([]);
  });

  it('refuses a dataset without any unit, and one without anything to draw', () => {
    const { unit: _, packages: __, whatIf: ___, ...without } = contract;
    expect(parseCostComparator(without).dataset).to.equal(undefined);
    expect(messages(without)).to.deep.equal([
      'unit: expected what the costs are for, received none that can be read; write "pounds per bed per year"; only what has a unit of its own is drawn',
      'dataset: expected provisions, packages or a what-if, received none that can be drawn; add or correct one',
    ]);
    expect(messages({ title: 'Nothing' })).to.deep.equal([
      'dataset: expected provisions, packages or a what-if, received none that can be drawn; add or correct one',
    ]);
    expect(messages(7)).to.deep.equal([
      'dataset: expected a dataset, received a number; write { "title": "…", "unit": "pounds per bed per year", "provisions": […] }',
    ]);
    expect(parseCostComparator({ ...contract, title: ' ' }).dataset).to.equal(undefined);
  });
});

describe('units', () => {
  it('are read and written', () => {
    expect(readUnit('pounds per week')).to.deep.equal({ per: 'week' });
    expect(unitText({ of: 'child', per: 'week' })).to.equal('pounds per child per week');
    expect(unitText({ per: 'year' })).to.equal('pounds per year');
  });

  it('count 365 ÷ 7 weeks in a year', () => {
    // By hand: 3,110 × 365 = 1,135,150; ÷ 7 = 162,164.29. And 125,000 × 7 ÷ 365 = 2,397.26.
    expect(poundsIn(3110, 'week').year).to.be.closeTo(162_164.29, 0.005);
    expect(poundsIn(3110, 'week').week).to.equal(3110);
    expect(poundsIn(125_000, 'year').week).to.be.closeTo(2397.26, 0.005);
  });
});
