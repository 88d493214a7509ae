// Tests that options of a link become fields of a dataset, typed by its schema.
import { expect } from '@open-wc/testing';
import type { Path } from '../../../src/core/data/path.js';
import * as s from '../../../src/core/data/schema.js';
import { readOptions } from '../../../src/core/table/options.js';
import { costComparatorSchema } from '../../../src/widgets/cost-comparator/input.js';
import { indicatorTrendSchema } from '../../../src/widgets/indicator-trend/input.js';
import { placementMixSchema } from '../../../src/widgets/placement-mix/input.js';

const applied = (text: string, dataset: object = {}): object =>
  readOptions(text, indicatorTrendSchema).apply(dataset);

describe('options', () => {
  const trends: Readonly<Record<string, object>> = {
    'direction=low&target=75': { measure: { direction: 'low' }, target: { value: 75 } },
    'tolerance=3&target=75&by=2025-26': { target: { tolerance: 3, value: 75, by: '2025-26' } },
    'target=75,80,85': { target: { value: [75, 80, 85] } },
    'target=abc': { target: { value: 'abc' } },
    'target=1,234.5': { target: { value: 1234.5 } },
    'target=75%25': { target: { value: 75 } },
    'between=4,6': { measure: { direction: { between: [4, 6] } } },
    'control=true': { control: true },
    'control=false': { control: false },
    monthsElapsed: { projection: { monthsElapsed: '' } },
    'monthsElapsed=8': { projection: { monthsElapsed: 8 } },
    'unit=per%2010,000&decimals=0': { measure: { unit: 'per 10,000', decimals: 0 } },
    'unit=per+10,000': { measure: { unit: 'per 10,000' } },
    'protected=true&threshold=6': { disclosure: { protected: true, threshold: 6 } },
    'disclosure.rounding=5&rounding=10': { disclosure: { rounding: 5 }, measure: { rounding: 10 } },
    'area=Doncaster': { area: 'Doncaster' },
    'area=Doncaster&area.code=E08000017': { area: { name: 'Doncaster', code: 'E08000017' } },
    'source=Ofsted&published=2025-11-20': { source: { name: 'Ofsted', published: '2025-11-20' } },
    'notes=One, with a comma.|Two.': { notes: ['One, with a comma.', 'Two.'] },
    'direction=low&amp;kind=stock': { measure: { direction: 'low', kind: 'stock' } },
    'direction=up': { measure: { direction: 'up' } },
    'decimals=many': { measure: { decimals: 'many' } },
    '?#&&=': {},
  };
  for (const [text, dataset] of Object.entries(trends)) {
    it(`reads ${text}`, () => expect(applied(text)).to.deep.equal(dataset));
  }

  it('names a member of a list by its name or id, in any case', () => {
    const mix = { groups: [{ name: 'In-house' }, { id: 'b', name: 'External' }] };
    const text = 'groups.in-house.target=75%25&groups.b.target=0.25';
    expect(readOptions(text, placementMixSchema).apply(mix)).to.deep.equal({
      groups: [
        { name: 'In-house', target: 0.75 },
        { id: 'b', name: 'External', target: 0.25 },
      ],
    });
    expect(mix).to.deep.equal({ groups: [{ name: 'In-house' }, { id: 'b', name: 'External' }] });
  });

  it('reads the unit of costs as one of its choices', () => {
    const { apply } = readOptions('unit=Pounds per bed per week', costComparatorSchema);
    expect(apply({})).to.deep.equal({ unit: 'pounds per bed per week' });
  });

  it('gives one occupancy to the field that is one, and not to what holds it', () => {
    for (const text of ['occupancy=97%', 'occupancy=0.97']) {
      const { apply } = readOptions(text, costComparatorSchema);
      expect(apply({})).to.deep.equal({ whatIf: { occupancy: { occupancy: 0.97 } } });
    }
  });

  it('names the option that wrote a field, and not the one that wrote what holds it', () => {
    for (const text of ['target=45&by=soon', 'by=soon&target=45']) {
      const options = readOptions(text, indicatorTrendSchema);
      options.apply({});
      expect(options.placeOf(['target', 'by'])).to.deep.equal(['<option>', 'by']);
      expect(options.placeOf(['target', 'value'])).to.deep.equal(['<option>', 'target']);
    }
  });

  it('warns of an unknown one, with the nearest that is known', () => {
    const options = readOptions(
      'direktion=low&zzz=1&groups.a.b=1&series.a.b=1&n3=x',
      indicatorTrendSchema,
    );
    expect(options.apply({})).to.deep.equal({});
    expect(options.problems).to.deep.equal([
      warning('direktion', { near: 'direction' }),
      warning('zzz', {}),
      warning('groups.a.b', {}),
      warning('series.a.b', { isOfMember: true }),
      warning('…', {}),
    ]);
  });

  it('leaves out one text for what has fields of its own, and names them', () => {
    const of = (text: string) => {
      const options = readOptions(text, costComparatorSchema);
      return { dataset: options.apply({ provisions: [{ name: 'A' }] }), found: options.problems };
    };
    const parts = ['provision', 'beds', 'fixedCost', 'costAtFull', 'occupied', 'occupancy'];
    const example = 'whatIf.occupancy.occupancy';
    const several: Readonly<Record<string, object>> = {
      'whatIf.occupancy': { parts, example },
      whatIf: { parts: ['occupancy', 'mix'], example },
      disclosure: {
        parts: ['threshold', 'rounding', 'protected'],
        example: 'disclosure.threshold',
      },
    };
    for (const [name, facts] of Object.entries(several)) {
      const { dataset, found } = of(`${name}=97`);
      expect(dataset).to.deep.equal({ provisions: [{ name: 'A' }] });
      expect(found).to.deep.equal([{ ...warning(name, facts), code: 'option of several' }]);
    }
    expect(of('mix=97').found[0]!.code).to.equal('option of several');
    expect(of('mix=[C]').dataset).to.deep.include({ whatIf: { mix: '[c]' } });
    const { dataset, found } = of('provisions=97');
    expect(dataset).to.deep.equal({ provisions: [{ name: 'A' }] });
    expect(found).to.deep.equal([warning('provisions', { isOfMember: true })]);
  });

  it('reads the path of a field where a list may stand in place of what holds it', () => {
    const { apply } = readOptions('packages.count=18', costComparatorSchema);
    expect(apply({})).to.deep.equal({ packages: { count: 18 } });
  });

  it('names what is lacking beside an option as its author writes it', () => {
    const lacking = (text: string, path: Path, dataset = {}) => {
      const options = readOptions(text, costComparatorSchema);
      options.apply(dataset);
      return options.placeOf(path)?.[1];
    };
    const places = ['whatIf', 'mix', 'places'];
    expect(lacking('inHouse=0.7', places)).to.equal('places');
    expect(lacking('whatIf.mix.inHouse=0.7', places)).to.equal('whatIf.mix.places');
    expect(lacking('beds=6', ['whatIf', 'occupancy', 'occupancy'])).to.equal('occupancy');
    expect(lacking('beds=6', ['whatIf', 'occupancy'])).to.equal('beds');
    expect(lacking('source.status=official', ['source', 'name'])).to.equal('source.name');
    expect(lacking('packages.count=6', ['packages', 'average'])).to.equal('packages.average');
    expect(lacking('beds=6', places)).to.equal(undefined);
    expect(lacking('beds=6', [])).to.equal(undefined);
    const named = { provisions: [{ name: 'A' }] };
    const basis = ['provisions', 0, 'basis'];
    expect(lacking('provisions.A.setting=B', basis, named)).to.equal(undefined);
  });

  const warning = (name: string, facts: object) => ({
    severity: 'warning',
    path: ['<option>', name],
    code: 'unknown option',
    facts,
  });

  it('is not led to what every object has', () => {
    const text = '__proto__=1&constructor.name=x&toString=1&measure.constructor.name=x';
    const options = readOptions(text, indicatorTrendSchema);
    expect(options.apply({})).to.deep.equal({});
    expect(options.problems).to.have.lengthOf(4);
    expect(({} as { name?: string }).name).to.equal(undefined);
  });

  it('keeps those of the form of the table apart', () => {
    const options = readOptions('period=2020-12&direction=high', placementMixSchema, {
      direction: s.oneOf(['high', 'low']),
    });
    expect(options.own).to.deep.equal({ direction: 'high' });
    expect(options.apply({})).to.deep.equal({ period: '2020-12' });
  });

  it('says which option wrote a field', () => {
    const options = readOptions('direction=up&target=75', indicatorTrendSchema);
    options.apply({});
    expect(options.placeOf(['measure', 'direction'])).to.deep.equal(['<option>', 'direction']);
    expect(options.placeOf(['target', 'value'])).to.deep.equal(['<option>', 'target']);
    expect(options.placeOf(['series', 0])).to.equal(undefined);
  });
});
