// Tests the English sentences of a comparison of costs, whole and word for word.
import { expect } from '@open-wc/testing';
import { atMix, atOccupancy, barsOf } from '../../../src/widgets/cost-comparator/model.js';
import { words } from '../../../src/widgets/cost-comparator/words.en.js';
import { contract, england, four, modelOf } from './scene.js';

const summary = (input: unknown, per: 'year' | 'week' = 'year') =>
  words.summary(modelOf(input), per).join(' ');
const [full, actual, external] = four;
const two = (a: object, b: object) => ({
  title: 'Two',
  unit: 'pounds per bed per year',
  provisions: [a, b],
});

describe('words of costs', () => {
  it('write an amount as short as possible without losing a pound', () => {
    const amounts = [
      129000, 3110, 3700, 999, 10_000, 10_050, 1_152_000, 7.4e6, 8e6, 1_234_567, 2473.97,
    ];
    expect(amounts.map((pounds) => words.money(pounds))).to.deep.equal([
      '£129k',
      '£3,110',
      '£3,700',
      '£999',
      '£10k',
      '£10,050',
      '£1.152m',
      '£7.4m',
      '£8m',
      '£1,234,567',
      '£2,474',
    ]);
  });

  it('summarise the main example in short paragraphs, without the what-ifs', () => {
    expect(words.summary(modelOf(contract), 'year')).to.deep.equal([
      '2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.',
      'These costs are on different bases and are not ranked. ' +
        'On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).',
      '£129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.',
      '18 packages, about £3.7k a week on average, 17 under £5.2k.',
    ]);
  });

  it('sum up a what-if that stands alone', () => {
    const { title, unit, whatIf } = contract;
    const { mix } = whatIf;
    const occupancy = { beds: 6, fixedCost: 750_000 };
    expect(
      words.summary(modelOf({ title, unit, whatIf: { occupancy, mix } }), 'year'),
    ).to.deep.equal([
      'With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed.',
      'At 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.',
    ]);
  });

  it('give a number instead of a list of many costs', () => {
    const provisions = Array.from({ length: 30 }, (_, i) => ({ ...external, name: `Home ${i}` }));
    expect(summary({ ...contract, provisions, packages: undefined, whatIf: undefined })).to.equal(
      '2021 to 2022, pounds per bed per year. 30 costs. On the same basis (forecast) Home 0 (£136k) and Home 29 (£136k) cost the same.',
    );
  });

  it('say where occupancy alone does not explain a difference, and where it breaks even', () => {
    expect(summary(england, 'week')).to.equal(
      '2018 to 2019, pounds per week. In-house: £3,110, at full occupancy; In-house, study: £4,750, at 85% occupancy; Private and voluntary: £3,970, price. ' +
        'These costs are on different bases and are not ranked. ' +
        '£4,750 at 85% occupancy is not explained by occupancy alone: £3,110 at full occupancy would come to £3,659, if all costs are fixed.',
    );
    const { occupancy } = modelOf(england);
    expect(words.occupancy.breakEvens(occupancy!, 'week')).to.equal(
      'In-house (£3,110 at full occupancy) breaks even with Private and voluntary (£3,970) at 78% (78.3%) occupancy, if all costs are fixed.',
    );
    const beds = modelOf(contract).occupancy!;
    expect(words.occupancy.breakEvens(beds, 'year')).to.equal(
      'In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed.',
    );
  });

  it('say what a stated occupancy explains, and what no occupancy can', () => {
    const stated = { ...actual, basis: 'stated occupancy', occupancy: 0.8, cost: 156_250 };
    expect(summary(two(full, stated))).to.include(
      '£156,250 at 80% occupancy is what £125k at full occupancy would come to, if all costs are fixed.',
    );
    expect(summary(two(full, { ...actual, cost: 119_000 }))).to.include(
      '£119k forecast is less than £125k at full occupancy would be: occupancy does not explain it.',
    );
  });

  it('say that there is no break-even', () => {
    const input = {
      ...two({ ...full, cost: 140_000 }, { ...external, cost: 120_000 }),
      whatIf: { occupancy: { provision: 'full', beds: 4 } },
    };
    expect(words.occupancy.breakEvens(modelOf(input).occupancy!, 'year')).to.equal(
      'Even with every bed in use In-house, full costs £140k, more than External (£120k): there is no break-even.',
    );
  });

  it('say that costs are not ranked, and only where bases differ', () => {
    const alike = summary(two({ ...full, basis: 'forecast' }, external));
    expect(alike).to.not.include('different bases');
    expect(alike).to.include('On the same basis (forecast) the lowest');
    expect(summary(two(full, external))).to.not.include('lowest');
  });

  it('say what a bed costs at a step of the slider', () => {
    const { occupancy } = modelOf(contract);
    const at = atOccupancy(occupancy!, 5);
    expect(words.occupancy.value(occupancy!, at)).to.equal('5 of 6 beds, 83%');
    expect(words.occupancy.sentence(occupancy!, at, 'year')).to.equal(
      'With 5 of 6 beds in use (83%) a bed in use costs £150k a year, if all costs are fixed. That is £14k more than External (£136k) and £112k less than Out of authority (£262k).',
    );
    const share = modelOf(england).occupancy!;
    expect(words.occupancy.sentence(share, atOccupancy(share, 85), 'week')).to.equal(
      'At 85% occupancy a bed in use costs £3,659 a week, if all costs are fixed. That is £311 less than Private and voluntary (£3,970).',
    );
  });

  it('say what a mix costs at a share in-house', () => {
    const mix = modelOf(contract).mix!;
    expect(words.mix.sentence(mix, atMix(mix, 0.6), 'year')).to.equal(
      'At 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.',
    );
    const dear = modelOf({
      ...contract,
      whatIf: { mix: { ...contract.whatIf.mix, name: 'Foster carers', costInHouse: 60_000 } },
    }).mix!;
    // 30 places move: + 1,800,000 − 1,560,000 = 240,000.
    expect(words.mix.sentence(dear, atMix(dear, 0.75), 'year')).to.match(
      /^Foster carers: at 75% in-house, the target.*rise by £1\.8m.*fall by £1\.56m, together £240k more a year/,
    );
  });

  it('state only what is known about packages', () => {
    const sentenceOn = (packages: object) =>
      words.packages.sentence(modelOf({ ...england, packages }).packages!);
    expect(sentenceOn({ count: 18, average: 3712 })).to.equal(
      '18 packages, £3,712 a week on average',
    );
    expect(sentenceOn({ count: '[x]', average: 3700 })).to.equal(
      'packages (number [x]), £3.7k a week on average',
    );
    expect(sentenceOn({ count: 3, average: 3700 })).to.equal('packages (number [c])');
    expect(sentenceOn({ count: 18, under: { value: 5200, count: '[c]' } })).to.equal(
      '18 packages, [c] under £5.2k',
    );
    expect(sentenceOn([3000, 3500, 4000, 4100, 5250])).to.equal(
      '5 packages, from £3,000 to £5,250 a week',
    );
    expect(words.packages.lines(modelOf(contract).packages!, 'year')).to.deep.equal([
      '18 packages',
      'About £3.7k a week on average (about £193k a year)',
      '17 under £5.2k a week (about £271k a year)',
    ]);
  });

  it('describe one bar: both units, basis, kind, explanation', () => {
    const model = modelOf(contract);
    expect(words.point(model, barsOf(model)[1]!, 'year')).to.deep.equal([
      'In-house',
      '£129k a year',
      '£2,474 a week',
      'Forecast',
      '£129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.',
    ]);
  });

  it('name the kind of provision where its own name does not', () => {
    const model = modelOf(contract);
    expect(words.point(model, barsOf(model)[0]!, 'year')).to.include('In-house');
    expect(words.point(model, barsOf(model)[0]!, 'year')[0]).to.equal('In-house, full');
  });

  it('state the conversion, the assumption and the bases that are drawn', () => {
    const notes = words.notes(modelOf(contract));
    expect(notes).to.include('A year is 365 days: 365 ÷ 7 = 52.14 weeks.');
    expect(notes.join(' ')).to.match(/as if all costs are fixed/);
    expect(notes.join(' ')).to.match(/At full occupancy: .*Forecast: /);
    expect(notes.join(' ')).to.not.match(/Price: |Actual: /);
  });

  it('lead with the provision of the what-if, or else with the first in-house cost', () => {
    expect(words.headline(modelOf(contract), 'year')).to.deep.equal({
      value: '£129k',
      what: 'In-house, forecast, 2021 to 2022',
      unit: 'Pounds per bed per year',
    });
    expect(words.headline(modelOf(two(external, full)), 'week').value).to.equal('£2,397');
    const none = two({ ...full, cost: '[x]' }, { ...external, cost: '[c]' });
    expect(words.headline(modelOf(none), 'year').value).to.equal('');
    expect(summary(none)).to.include(
      'In-house, full: [x], at full occupancy; External: [c], forecast.',
    );
  });

  it('lead with a what-if where there is no other cost', () => {
    const { title, unit, whatIf } = contract;
    const { mix } = whatIf;
    expect(words.headline(modelOf({ title, unit, whatIf: { mix } }), 'year')).to.deep.equal({
      value: '£7.4m',
      what: 'a year at 75% in-house, the target',
      unit: '',
    });
    const occupancy = { beds: 6, fixedCost: 750_000 };
    expect(words.headline(modelOf({ title, unit, whatIf: { occupancy } }), 'year')).to.deep.equal({
      value: '£125k',
      what: 'a bed a year at full occupancy',
      unit: '',
    });
  });

  it('say where a basis or its occupancy is not known', () => {
    const { basis: _, ...bare } = external;
    const model = modelOf(two(bare, { ...full, basis: 'stated occupancy' }));
    expect(barsOf(model).map((bar) => words.basis(bar))).to.deep.equal([
      'Basis not known',
      'At an occupancy that is not known',
    ]);
  });
});
