// Tests the English sentences of a comparison of costs, whole and word for word.
import { expect } from '@open-wc/testing';
import { atMix, atOccupancy, barsOf } from '../../../src/widgets/cost-comparator/model.js';
import { examples } from '../../../src/widgets/cost-comparator/examples.js';
import { parseCostComparator } from '../../../src/widgets/cost-comparator/input.js';
import { words } from '../../../src/widgets/cost-comparator/words.en.js';
import { contract, england, four, modelOf } from './scene.js';

const surface = (input: unknown, per: 'year' | 'week' = 'year') =>
  words.surface(modelOf(input), per);
const summary = (input: unknown, per: 'year' | 'week' = 'year') =>
  surface(input, per).description().join(' ');
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
      12_750_400,
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
      // Beside £12.801m it is not in thousands.
      '£12.7504m',
    ]);
  });

  it('do not call an occupancy full that is not', () => {
    const text = summary(
      two({ ...actual, basis: 'stated occupancy', occupancy: 0.99999 }, external),
    );
    expect(text).to.contain('99.999%').and.not.contain('100%');
  });

  it('summarise the main example in short paragraphs, without the what-ifs', () => {
    expect(surface(contract).description()).to.deep.equal([
      '£125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.',
      '2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.',
      'Costs on different bases are not ranked against each other.',
      '18 packages, about £3.7k a week on average, 13 under £5.2k.',
    ]);
  });

  it('call two costs the same only where they are, and give their exact difference', () => {
    const gap = (inHouse: number, external: number) =>
      surface({
        title: 'Two',
        unit: 'pounds per bed per year',
        provisions: [
          { name: 'In-house', kind: 'in-house', cost: inHouse, basis: 'actual' },
          { name: 'External', kind: 'external', cost: external, basis: 'actual' },
        ],
      }).value;
    expect(gap(3110, 3110)).to.equal('£3,110');
    expect(gap(3110.2, 3110.4)).to.equal('£0.20');
    // Rounded first, both pairs would be a pound apart.
    expect(gap(3110.4, 3110.6)).to.equal('£0.20');
    expect(gap(3109.6, 3111.4)).to.equal('£2');
  });

  it('sum up a what-if that stands alone', () => {
    const { title, unit, whatIf } = contract;
    const { mix } = whatIf;
    const occupancy = { beds: 6, fixedCost: 750_000 };
    expect(surface({ title, unit, whatIf: { occupancy, mix } }).description()).to.deep.equal([
      'With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed.',
      'At 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.',
    ]);
  });

  it('give a number instead of a list of many costs', () => {
    const provisions = Array.from({ length: 30 }, (_, i) => ({ ...external, name: `Home ${i}` }));
    expect(summary({ ...contract, provisions, packages: undefined, whatIf: undefined })).to.equal(
      '2021 to 2022, pounds per bed per year. 30 costs. On the same basis (forecast) 30 provisions cost the same (£136k).',
    );
  });

  it('say where occupancy alone does not explain a difference, and where it breaks even', () => {
    expect(summary(england, 'week')).to.equal(
      'In-house costs no more than Private and voluntary (£3,970) from 78.4% occupancy on, if all costs are fixed. ' +
        '2018 to 2019, pounds per week. At full occupancy: In-house £3,110. At 85% occupancy: In-house, study £4,750. Price: Private and voluntary £3,970. ' +
        'Costs on different bases are not ranked against each other. ' +
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
      '£156,250 at 80% occupancy is what £125,000 at full occupancy would come to, if all costs are fixed.',
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
    expect(alike).to.include('External costs £11k (9%) more');
    expect(summary(two(full, external))).to.not.include('more');
  });

  it('describe the difference of two costs once', () => {
    const { standfirst, description } = surface(two(actual, external));
    expect(standfirst).to.equal('External costs 5% more: £136k against £129k a year.');
    expect(description()).to.deep.equal([
      'External costs £7,000 (5%) more a year than in-house, both forecast.',
      'Pounds per bed per year. Forecast: In-house £129k; External £136k.',
    ]);
  });

  it('describe the lowest and the highest where the difference is of others', () => {
    const provisions = [60, 50, 80].map((thousands, i) => ({
      name: `P${i}`,
      kind: i === 0 ? 'in-house' : 'external',
      cost: thousands * 1000,
      basis: 'actual',
    }));
    expect(surface({ ...two({}, {}), provisions }).description()).to.deep.equal([
      'P2: £20k (33%) more a year than P0, both actual.',
      'Pounds per bed per year. Actual: P0 £60k; P1 £50k; P2 £80k.',
      'On the same basis (actual) the lowest is P1 (£50k) and the highest is P2 (£80k).',
    ]);
  });

  it('describe two costs of a difference where too many are drawn to list them', () => {
    const provisions = Array.from({ length: 13 }, (_, i) => ({
      name: `P${i}`,
      kind: i === 0 ? 'in-house' : 'external',
      cost: 100_000 + i * 1000,
      basis: 'actual',
    }));
    expect(surface({ ...two({}, {}), provisions }).description()).to.deep.equal([
      'P12: £12k (12%) more a year than P0, £112k against £100k, both actual.',
      'Pounds per bed per year. 13 costs.',
    ]);
  });

  it('describe once what occupancy would explain of two homes with the same costs', () => {
    const provisions = [full, actual, { ...actual, id: 'second', name: 'Second home' }, external];
    const explained = 'comes to £129k forecast at 97% occupancy';
    const [first, ...others] = summary({ ...two({}, {}), provisions }).split(explained);
    expect([first, others.length]).to.deep.equal(['£125k at full occupancy ', 1]);
  });

  it('do not describe a cost a second time that the list of costs has', () => {
    const { standfirst, description } = surface(two(full, { ...external, basis: 'price' }));
    expect(standfirst).to.equal('External costs £136k a year (price).');
    expect(description().join(' ').split('£136k').length).to.equal(2);
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

  it('make no paragraph of the period alone', () => {
    const packages = { count: 18, average: 3712 };
    const alone = { ...england, provisions: undefined, whatIf: undefined, packages };
    expect(surface({ ...alone, period: '2024-25' }).description()).to.deep.equal([
      '2024 to 2025. 18 packages, £3,712 a week on average.',
    ]);
  });

  it('state only what is known about packages', () => {
    const sentenceOn = (packages: object) =>
      words.packages.sentence(modelOf({ ...england, packages }).packages!);
    expect(sentenceOn({ count: 18, average: 3712 })).to.equal(
      '18 packages, £3,712 a week on average',
    );
    expect(sentenceOn({ count: '[x]', average: 3700 })).to.equal(
      'packages (number not available), £3.7k a week on average',
    );
    expect(sentenceOn({ count: 3, average: 3700 })).to.equal('packages (number confidential)');
    expect(sentenceOn({ count: 18, under: { value: 5200, count: '[c]' } })).to.equal(
      '18 packages, number under £5.2k: confidential',
    );
    expect(sentenceOn([3000, 3500, 4000, 4100, 5250])).to.equal(
      '5 packages, from £3,000 to £5,250 a week',
    );
    expect(words.packages.texts(modelOf(contract).packages!, 'year')).to.deep.equal({
      number: '18 packages',
      average: 'About £3.7k a week on average (about £193k a year)',
      under: '13 under £5.2k a week (about £271k a year)',
    });
  });

  it('describe one bar: both units, basis, kind, explanation', () => {
    const model = modelOf(contract);
    expect(words.point(model, barsOf(model)[1]!, 'year')).to.deep.equal([
      'In-house',
      '£129k a year',
      '£2,474 a week',
      'Forecast',
      '£125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.',
    ]);
  });

  it('name the kind of provision where its own name does not', () => {
    const model = modelOf(contract);
    expect(words.point(model, barsOf(model)[0]!, 'year')).to.include('In-house');
    expect(words.point(model, barsOf(model)[0]!, 'year')[0]).to.equal('In-house, full');
  });

  it('state the conversion, the assumption and the bases that are drawn', () => {
    const notes = surface(contract).notes();
    expect(notes).to.include(
      'A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.',
    );
    expect(notes.join(' ')).to.match(/as if all costs are fixed/);
    expect(notes.join(' ')).to.match(/At full occupancy: .*Forecast: /);
    expect(notes.join(' ')).to.not.match(/Price: |Actual: /);
  });

  it('say that numbers of packages or places are rounded, where they are shown', () => {
    const said = 'Numbers of people are rounded to the nearest 5.';
    const notes = (more: object) => surface({ ...contract, ...more }).notes();
    const [disclosure, none] = [{ rounding: 5 }, { packages: undefined, whatIf: undefined }];
    expect(notes({ disclosure, whatIf: undefined })).to.include(said);
    expect(notes({ disclosure, packages: undefined })).to.include(said);
    expect(notes({ disclosure, ...none })).to.not.include(said);
    expect(notes({ disclosure: { rounding: 5, protected: true } })).to.not.include(said);
    expect(notes({})).to.not.include(said);
  });

  it('give each of several equal costs its own marks', () => {
    const marked = { ...external, name: 'Other', cost: { value: 136_000, marks: ['e'] } };
    expect(summary(two(external, marked))).to.include(
      '(forecast) External (£136k) and Other (£136k, estimated) cost the same.',
    );
    const provisions = [actual, external, marked];
    expect(summary({ ...two(actual, external), provisions })).to.include(
      'External and Other (estimated): each £7,000 (5%) more a year than in-house, all forecast.',
    );
  });

  it('answer the question with the difference of two costs on one basis', () => {
    const { value, beside, standfirst, vital, subtitle } = surface(contract);
    expect([value, beside]).to.deep.equal([
      '£133k',
      'more a year out of authority than in-house, both forecast',
    ]);
    expect(standfirst).to.equal(
      '£125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.',
    );
    expect(vital).to.deep.equal(['Costs on different bases are not ranked against each other.']);
    expect(subtitle).to.equal('Pounds per bed per year · 2021 to 2022');
    // 262,000 − 129,000 = 133,000 a year is 2,550.68 a week.
    expect(surface(contract, 'week').value).to.equal('£2,551');
  });

  it('name what is no kind of provision as its author does', () => {
    const home = { ...actual, name: 'Our home' };
    expect(surface(two(home, { ...external, cost: 120_000 })).beside).to.equal(
      'less a year for external than for Our home, both forecast',
    );
    const prices = [home, external].map((each) => ({ ...each, basis: 'price' }));
    expect(surface(two(prices[0]!, prices[1]!)).beside).to.match(/both prices$/);
    const same = surface(two(home, { ...external, cost: 129_000 }));
    expect([same.value, same.beside]).to.deep.equal([
      '£129k',
      'a year for external and Our home, both forecast',
    ]);
  });

  it('lead with both costs and the share between them where occupancy explains nothing', () => {
    // 136 ÷ 129 = 1.054.
    expect(surface(two(actual, external)).standfirst).to.equal(
      'External costs 5% more: £136k against £129k a year.',
    );
  });

  it('say in a title which setting they are of, and follow a name of the author’s by no verb', () => {
    const homes = [actual, { ...external, name: 'Private homes' }];
    const provisions = ['Foster care', 'Residential'].flatMap((setting, i) =>
      homes.map((home) => ({ ...home, id: `${home.name} ${i}`, setting })),
    );
    const dataset = { measure: { name: 'Costs' }, unit: 'pounds per bed per year', provisions };
    expect(surface(dataset).title).to.equal(
      'Foster care: Private homes: £7,000 more a year than in-house, both forecast',
    );
    expect(surface(dataset).standfirst).to.equal(
      'Private homes: 5% more, £136k against £129k a year.',
    );
  });

  it('say the cost of the what-if, or else of the first in-house one, where none can be ranked', () => {
    const { value, beside } = surface(england, 'week');
    expect([value, beside]).to.deep.equal(['£3,110', 'In-house, at full occupancy']);
    const unlike = surface(two(external, full), 'week');
    expect([unlike.value, unlike.beside]).to.deep.equal([
      '£2,397',
      'In-house, full, at full occupancy',
    ]);
    expect(unlike.standfirst).to.equal('External costs £2,608 a week (forecast).');
    const none = two({ ...full, cost: '[x]' }, { ...external, cost: '[c]' });
    expect([surface(none).value, surface(none).standfirst]).to.deep.equal(['', '']);
    expect(summary(none)).to.include(
      'At full occupancy: In-house, full (not available). Forecast: External (confidential).',
    );
  });

  it('say where from on an own bed costs no more, in beds or per cent', () => {
    const provisions = [full, { ...external, basis: 'price' }];
    const standfirst = (beds: number) => {
      const whatIf = { occupancy: { provision: 'full', beds } };
      return surface({ ...contract, provisions, packages: undefined, whatIf }).standfirst;
    };
    // 125 ÷ 136 of 8 beds is 7.35, of 20 beds 18.4.
    expect(standfirst(8)).to.equal(
      'In-house, full costs no more than External (£136k) only with all beds in use, if all costs are fixed.',
    );
    expect(standfirst(20)).to.match(/ from 19 of 20 beds in use on, if all costs are fixed\.$/);
  });

  it('make a title of at most 12 words where the author names only the measure', () => {
    const { title: _, ...bare } = contract;
    const measured = { ...bare, measure: { name: 'the cost of a bed' } };
    const made = surface(measured);
    expect([made.title, made.value]).to.deep.equal([
      'Out of authority costs £133k more a year than in-house, both forecast',
      '',
    ]);
    const long = { ...external, name: 'External homes with education and therapy on the premises' };
    expect(surface({ ...measured, provisions: [actual, long], whatIf: undefined }).title).to.equal(
      'The cost of a bed',
    );
    expect(surface({ ...measured, provisions: [actual], whatIf: undefined }).title).to.equal(
      'In-house: £129k a year, forecast',
    );
  });

  it('have a standfirst of at most 25 words in every example', () => {
    for (const [name, { dataset }] of Object.entries(examples)) {
      if (!parseCostComparator(dataset).dataset) continue;
      for (const per of ['year', 'week'] as const)
        expect(surface(dataset, per).standfirst.split(/\s+/).length, name).to.be.at.most(25);
    }
  });

  it('say a note of the author once where it is that of several costs', () => {
    const noted = (note: string, other = note) =>
      two({ ...actual, basisNote: note }, { ...external, basisNote: other });
    const shared = modelOf(noted('at month 8'));
    expect(words.groupHeading(shared, 0)).to.deep.equal({
      heading: 'Forecast, at month 8',
      basis: '',
    });
    expect(words.rowNote(shared, barsOf(shared)[0]!)).to.equal('');
    const own = modelOf(noted('at month 8', 'at month 9'));
    expect(words.groupHeading(own, 0).heading).to.equal('Forecast');
    expect(barsOf(own).map((bar) => words.rowNote(own, bar))).to.deep.equal([
      'at month 8',
      'at month 9',
    ]);
  });

  it('lead with a what-if where there is no other cost', () => {
    const { title, unit, whatIf } = contract;
    const { mix } = whatIf;
    const ofMix = surface({ title, unit, whatIf: { mix } });
    expect([ofMix.value, ofMix.beside, ofMix.subtitle]).to.deep.equal([
      '£7.4m',
      'a year at 75% in-house, the target',
      '',
    ]);
    const ofBeds = surface({ title, unit, whatIf: { occupancy: { beds: 6, fixedCost: 750_000 } } });
    expect([ofBeds.value, ofBeds.beside]).to.deep.equal([
      '£125k',
      'a bed a year at full occupancy',
    ]);
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
