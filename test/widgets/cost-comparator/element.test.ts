// Tests the element of the comparison as a page uses it: its unit, its what-ifs, its keys and its events.
import { expect, fixture, html } from '@open-wc/testing';
import {
  type ChangeDetail,
  CostComparatorElement,
  type CostWhatIf,
  type SelectDetail,
} from '../../../src/widgets/cost-comparator/index.js';
import { expectConsole } from '../../support/expect-console.js';
import { setData, unfoldAll, updated } from '../../support/mount.js';
import { announced, focusedPoint } from '../../support/points.js';
import { contract, england } from './scene.js';
import { waitUntil } from '../../support/wait-until.js';

const quiet = { ...contract, disclosure: { protected: true } };

/** With its folded parts open, which hold nothing else until then. */
async function mounted(data: unknown, attributes: Readonly<Record<string, string>> = {}) {
  const element = await closed(data, attributes);
  unfoldAll(element);
  return element;
}

async function closed(data: unknown, attributes: Readonly<Record<string, string>> = {}) {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement('council-cost-comparator');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  setData(element, data);
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part=chart]'));
  await updated(element);
  return element;
}

const all = <E extends Element>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E & HTMLElement>(selector),
];
const text = (of: Element | undefined) => (of?.textContent ?? '').replace(/\s+/g, ' ').trim();
const outcomes = (element: Element) => all(element, '[part=outcome]').map((each) => text(each));
const ranges = (element: Element) => all<HTMLInputElement>(element, 'input[type=range]');
const fields = (element: Element) => all<HTMLInputElement>(element, 'input[type=number]');
const drawn = (element: Element) => all(element, '[part=chart] text').map((each) => text(each));

const labelOf = (input: HTMLInputElement) =>
  (input.getRootNode() as ShadowRoot).getElementById(input.getAttribute('aria-labelledby')!)!
    .textContent;

function heard<T>(element: Element, type: string): T[] {
  const details: T[] = [];
  element.addEventListener(type, (event) => details.push((event as CustomEvent<T>).detail));
  return details;
}

async function put(element: CostComparatorElement, input: HTMLInputElement, value: string) {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: CostComparatorElement, ...keys: readonly string[]) {
  for (const key of keys) {
    element
      .shadowRoot!.querySelector('.explore')!
      .dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await element.updateComplete;
  }
}

describe('council-cost-comparator', () => {
  it('keeps open what a person has opened, where its what-ifs go', async () => {
    const element = await closed(quiet);
    const part = (name: string) => all<HTMLDetailsElement>(element, `details[part=${name}]`)[0]!;
    await waitUntil(() => part('description'));
    part('description').open = true;
    const { whatIf: _, ...without } = quiet;
    setData(element, without);
    await waitUntil(() => all(element, 'details[part=what-if]').length === 0);
    expect(part('description').open).to.equal(true);
    expect(part('actions').open).to.equal(false);
  });

  const onConsole = expectConsole();

  it('switches between a year and a week, and says so in an attribute', async () => {
    const element = await mounted(quiet);
    expect(drawn(element)).to.include('£125k');
    const details = heard<ChangeDetail>(element, 'council-change');
    const [year, week] = all<HTMLButtonElement>(element, '[part=switch] button');
    expect(year!.getAttribute('aria-pressed')).to.equal('true');
    week!.click();
    await element.updateComplete;
    expect(element.getAttribute('unit')).to.equal('week');
    expect(drawn(element)).to.include('£2,397');
    expect(week!.getAttribute('aria-pressed')).to.equal('true');
    expect(text(all(element, '[part=notes]')[0])).to.include('365 ÷ 7 = 52.14 weeks');
    expect(details).to.deep.equal([{ widget: 'cost-comparator', name: 'unit', value: 'week' }]);
  });

  it('takes unit, beds and share from its attributes', async () => {
    const element = await mounted(quiet, { unit: 'week', occupied: '5', 'in-house': '0.7' });
    expect(drawn(element)).to.include('£2,397');
    expect(outcomes(element)[0]).to.match(/^With 5 of 6 beds in use \(83%\)/);
    expect(outcomes(element)[1]).to.match(/^At 70% in-house \(140 of 200 places\)/);
  });

  it('has nothing to explore, and its control first, where a what-if stands alone', async () => {
    const { title, unit, whatIf } = contract;
    const element = await mounted({ title, unit, whatIf: { mix: whatIf.mix } });
    expect(all(element, '.explore')).to.deep.equal([]);
    expect(all(element, '[part=chart]')).to.have.lengthOf(1);
    expect(all(element, 'table')).to.have.lengthOf(1);
    await put(element, ranges(element)[0]!, '70');
    expect(drawn(element)).to.include('70% in-house');
  });

  it('says why nothing is shown where a what-if that stands alone is of few places', async () => {
    const { title, unit, whatIf } = contract;
    const element = await mounted({ title, unit, whatIf: { mix: whatIf.mix } });
    for (const change of [
      { places: 5, inHouse: 0.6 },
      { places: 100, inHouse: 0.97 },
      { places: 3 },
    ]) {
      setData(element, { title, unit, whatIf: { mix: { ...whatIf.mix, ...change } } });
      await updated(element);
      unfoldAll(element);
      onConsole.expect('whatIf.mix.places');
      expect(element.state).to.equal('drawn');
      const why =
        'No cost is shown: so few places are in-house or external that what they cost would tell how many they are.';
      expect(all(element, '[part=vital]').map(text)).to.deep.equal([why]);
      expect(all(element, '[part=summary]').map(text)).to.deep.equal([why]);
      expect(
        all(
          element,
          '[part=notice], [part=chart], [part=notes], [part=figures], table, [part=switch]',
        ),
      ).to.deep.equal([]);
      const published = element.published!;
      expect(published.whatIf).to.deep.equal({ mix: '[c]' });
      // Its published dataset gives the same, and nothing to say to its author.
      setData(element, published);
      await updated(element);
      expect(element.state).to.equal('drawn');
      expect(all(element, '[part=vital]').map(text)).to.deep.equal([why]);
      expect(element.published).to.deep.equal(published);
    }
    setData(element, { title, unit, whatIf: { mix: whatIf.mix } });
    await updated(element);
    expect(all(element, '[part=chart]')).to.have.lengthOf(1);
    expect(all(element, '[part=vital]')).to.deep.equal([]);
  });

  it('has no control for a single bed', async () => {
    const occupancy = { beds: 1, fixedCost: 130_000 };
    const published = { ...contract, packages: undefined, disclosure: { protected: true } };
    const element = await mounted({ ...published, whatIf: { occupancy } });
    expect(ranges(element)).to.deep.equal([]);
    expect(outcomes(element)[0]).to.match(/^With 1 of 1 bed in use/);
  });

  it('shows the unit of the dataset where the attribute has none', async () => {
    const element = await mounted(england, { unit: 'month' });
    expect(drawn(element)).to.include('£3,110');
  });

  it('moves what a bed costs with slider, field and buttons', async () => {
    const element = await mounted(quiet);
    const [slider] = ranges(element);
    const [field] = fields(element);
    expect([slider!.min, slider!.max, slider!.step, slider!.value]).to.deep.equal([
      '2',
      '6',
      '1',
      '6',
    ]);
    expect(slider!.getAttribute('aria-valuetext')).to.equal('6 of 6 beds, 100%');
    await put(element, slider!, '5');
    expect(outcomes(element)[0]).to.match(/a bed in use costs £150k a year/);
    expect(field!.value).to.equal('5');
    expect(element.getAttribute('occupied')).to.equal('5');
    const [fewer, more] = all<HTMLButtonElement>(element, '[part=control] button');
    expect(fewer!.getAttribute('aria-label')).to.equal('One bed fewer');
    fewer!.click();
    await element.updateComplete;
    // 750,000 ÷ 4 = 187,500.
    expect(outcomes(element)[0]).to.match(/£187\.5k a year/);
    expect(slider!.value).to.equal('4');
    for (let i = 0; i < 4; i += 1) more!.click();
    await element.updateComplete;
    await put(element, field!, '2');
    expect(outcomes(element)[0]).to.match(/^With 2 of 6 beds in use \(33%\).*£375k/);
    expect(slider!.value).to.equal('2');
  });

  it('keeps within its beds whatever is typed', async () => {
    const element = await mounted(quiet);
    const [field] = fields(element);
    await put(element, field!, '99');
    expect(field!.value).to.equal('6');
    await put(element, field!, '');
    expect(field!.value).to.equal('6');
    await put(element, field!, '-3');
    expect(field!.value).to.equal('2');
    expect(outcomes(element)[0]).to.match(/^With 2 of 6 beds/);
  });

  it('states the break-even, and draws a sign for it', async () => {
    const element = await mounted(quiet);
    expect(text(all(element, '.further')[0])).to.equal(
      'In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed.',
    );
    expect(all(element, '.meets')).to.have.lengthOf(2);
    expect(drawn(element).join(' ')).to.include('External £136k: break-even at 6 beds');
  });

  it('tries out per cent where no beds are known', async () => {
    const element = await mounted(england);
    const [slider] = ranges(element);
    expect([slider!.min, slider!.max, slider!.value]).to.deep.equal(['49', '100', '85']);
    expect(outcomes(element)[0]).to.match(/^At 85% occupancy a bed in use costs £3,659 a week/);
    expect(text(all(element, '.further')[0])).to.include('78% (78.3%)');
    await put(element, slider!, '57');
    expect(element.getAttribute('occupancy')).to.equal('0.57');
    expect(element.occupied).to.equal(undefined);
    expect(outcomes(element)[0]).to.match(/^At 57% occupancy/);
  });

  it('takes the share of beds in use from its attribute where no beds are known', async () => {
    const element = await mounted(england, { occupancy: '0.9', occupied: '5' });
    expect(outcomes(element)[0]).to.match(/^At 90% occupancy/);
    const withBeds = await mounted(quiet, { occupancy: '0.5' });
    expect(outcomes(withBeds)[0]).to.match(/^With 6 of 6 beds in use/);
  });

  it('moves the mix from today to the target', async () => {
    const element = await mounted(quiet);
    const [, slider] = ranges(element);
    expect([slider!.min, slider!.max, slider!.value]).to.deep.equal(['60', '75', '75']);
    expect(outcomes(element)[1]).to.equal(
      'At 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.',
    );
    await put(element, slider!, '60');
    expect(outcomes(element)[1]).to.match(/^At 60% in-house, as today/);
    expect(element.getAttribute('in-house')).to.equal('0.6');
  });

  it('reaches both ends of a mix whose shares are not whole per cents', async () => {
    const mix = { ...contract.whatIf.mix, inHouse: 0.605, target: 0.5 };
    const element = await mounted({ ...quiet, whatIf: { mix } });
    const [slider] = ranges(element);
    expect([slider!.min, slider!.max, slider!.step, slider!.value]).to.deep.equal([
      '50',
      '60.5',
      '0.1',
      '50',
    ]);
    await put(element, slider!, '60.5');
    expect(outcomes(element)[0]).to.match(/^At 60\.5% in-house, as today/);
    expect(element.inHouse).to.equal(0.605);
  });

  it('draws and tables a what-if once where there is nothing else', async () => {
    const { title, unit, whatIf } = contract;
    const element = await mounted({ title, unit, whatIf: { mix: whatIf.mix } });
    expect(all(element, '[part=chart]')).to.have.lengthOf(1);
    expect(all(element, '[part=table]')).to.have.lengthOf(1);
    expect(drawn(element)).to.include('£7.4m');
    await put(element, ranges(element)[0]!, '70');
    expect(drawn(element)).to.include('£7.6m');
    expect(all(element, '.explore')).to.deep.equal([]);
  });

  it('folds its what-ifs, each under its question', async () => {
    const element = await closed(quiet);
    const folded = all<HTMLDetailsElement>(element, 'details[part=what-if]');
    expect(folded.map((each) => [each.open, text(each.querySelector('summary')!)])).to.deep.equal([
      [false, 'What if more or fewer beds were in use: In-house'],
      [false, 'What if another share were in-house'],
    ]);
  });

  it('has a slider whose ends stand at the ends of the axis', async () => {
    const element = await mounted(quiet);
    all<HTMLDetailsElement>(element, 'details[part=what-if]').forEach((each) => {
      each.open = true;
    });
    const [slider] = ranges(element).map((each) => each.getBoundingClientRect());
    const zero = all(element, '.tried .zero')[0]! as unknown as SVGGraphicsElement;
    // Not the box on the page, which in Firefox has the ends of the stroke too.
    const { x, width } = zero.getBBox();
    const left = zero.ownerSVGElement!.getBoundingClientRect().left + x;
    // Half of the thumb, which is 20 px wide, is beyond each end.
    expect(slider!.left + 10).to.be.closeTo(left, 1);
    expect(slider!.right - 10).to.be.closeTo(left + width, 1);
  });

  it('states the value of a slider once', async () => {
    const element = await mounted(quiet);
    const said = all(element, '[part=control]')[0]!.querySelectorAll('span, button');
    expect([...said].map((each) => text(each)).join(' ')).to.equal('Beds in use − +');
    expect(fields(element)[0]!.value).to.equal('6');
  });

  it('has neither key nor axis for what is named', async () => {
    const element = await mounted(quiet);
    expect(all(element, '.legend')).to.deep.equal([]);
    expect(all(element, '.explore .grid, .explore .values')).to.deep.equal([]);
  });

  it('has nothing to move where the target is reached', async () => {
    const mix = { ...contract.whatIf.mix, target: 0.6 };
    const element = await mounted({ ...quiet, whatIf: { mix } });
    expect(ranges(element)).to.deep.equal([]);
    expect(outcomes(element)[0]).to.match(/^At 60% in-house, as today/);
  });

  it('fires an event when a person has finished moving a what-if', async () => {
    const element = await mounted(quiet);
    const details = heard<CostWhatIf>(element, 'council-what-if');
    const [beds, share] = ranges(element);
    beds!.value = '4';
    beds!.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(details).to.deep.equal([]);
    await put(element, beds!, '3');
    await put(element, share!, '70');
    expect(details).to.have.lengthOf(2);
    expect(details[0]).to.deep.equal({
      widget: 'cost-comparator',
      whatIf: 'occupancy',
      provision: 'actual',
      unit: 'year',
      occupied: 3,
      occupancy: 0.5,
      cost: 250_000,
      breakEven: [
        { provision: 'External', occupancy: 125_000 / 136_000, beds: 6 },
        { provision: 'Out of authority', occupancy: 125_000 / 262_000, beds: 3 },
      ],
    });
    const mix = details[1] as Extract<CostWhatIf, { whatIf: 'mix' }>;
    expect([mix.whatIf, mix.inHouse, mix.unit]).to.deep.equal(['mix', 0.7, 'year']);
    // 20 places move: + 640,000 − 1,040,000 = − 400,000.
    expect(mix.change.inHouse).to.be.closeTo(640_000, 1e-3);
    expect(mix.change.external).to.be.closeTo(-1_040_000, 1e-3);
    expect(mix.change.total).to.be.closeTo(-400_000, 1e-3);
    expect(mix.costs.total).to.be.closeTo(7_600_000, 1e-3);
  });

  it('announces each what-if in its own polite region', async () => {
    const element = await mounted(quiet);
    expect(all(element, '[part=outcome]').map((each) => each.getAttribute('role'))).to.deep.equal([
      'status',
      'status',
    ]);
    for (const slider of ranges(element))
      expect(labelOf(slider)).to.be.oneOf(['Beds in use', 'Share in-house, per cent']);
  });

  it('is one tab stop that is read by arrow keys, group by group', async () => {
    const element = await mounted(quiet);
    await press(element, 'ArrowRight');
    expect(focusedPoint(element)).to.match(
      /^In-house, full, £125k a year, £2,397 a week, At full occupancy/,
    );
    await press(element, 'ArrowDown');
    expect(focusedPoint(element)).to.match(/^In-house, £129k a year.*at 97% occupancy/);
    await press(element, 'ArrowRight');
    expect(focusedPoint(element)).to.match(/^External, £136k a year/);
    await press(element, 'ArrowDown');
    expect(focusedPoint(element)).to.match(/^Packages, 18 packages, About £3\.7k/);
    await press(element, 'Escape');
    expect(all(element, '[part=tooltip]')).to.deep.equal([]);
    expect(announced(element)).to.equal('');
  });

  it('fires an event with the bar that a person chose', async () => {
    const element = await mounted(quiet);
    const details = heard<SelectDetail>(element, 'council-select');
    await press(element, 'ArrowRight', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter');
    expect(details).to.deep.equal([
      {
        widget: 'cost-comparator',
        item: { kind: 'provision', id: 'actual', name: 'In-house' },
        period: '2021-22',
        value: 129_000,
        unit: 'pounds per bed per year',
      },
      {
        widget: 'cost-comparator',
        item: { kind: 'packages', id: 'packages', name: 'Packages' },
        period: '2021-22',
      },
    ]);
  });

  it('has nothing about too few packages anywhere, and reports that to its author', async () => {
    const messages: string[] = [];
    const listen = (event: Event) =>
      messages.push(...(event as CustomEvent<{ messages: string[] }>).detail.messages);
    document.addEventListener('council-error', listen);
    const packages = { count: 3, average: 6123, unit: 'pounds per week' };
    const element = await mounted({ ...contract, whatIf: undefined, packages });
    onConsole.expect('received 2 of them, which are not shown');
    document.removeEventListener('council-error', listen);
    expect(element.shadowRoot!.textContent).to.not.match(/6,?123|6\.1k|319,271/);
    expect(text(element.shadowRoot!.querySelector('[part=summary]')!)).to.match(
      /Packages \(number confidential\)\./,
    );
    expect((element.data as { packages: unknown }).packages).to.deep.equal({
      count: { value: '[c]', marks: [] },
      unit: 'pounds per week',
    });
    expect(messages.join()).to.include('received 2 of them, which are not shown');
  });

  it('speaks the language of the page', async () => {
    const { locales } = CostComparatorElement;
    locales.set('cy', async () => ({
      words: (await import('../../support/words.cy.js')).costWords,
    }));
    const element = await mounted(quiet, { lang: 'cy' });
    locales.delete('cy');
    expect(text(element.shadowRoot!.querySelector('[part=summary]')!)).to.equal(
      'Crynodeb: 2 grŵp.',
    );
    expect(outcomes(element)).to.deep.equal(['Cost gwely: £125,000.', 'Cyfanswm: £7,400,000.']);
    expect(labelOf(ranges(element)[0]!)).to.equal('Gwelyau a ddefnyddir');
    expect(element.shadowRoot!.textContent).to.not.match(/forecast|break-even|a year/i);
  });

  it('can be imported again without registering twice', () => {
    expect(customElements.get('council-cost-comparator')).to.equal(CostComparatorElement);
  });
});
