// Tests the element of the mix as a page uses it: its switch, its keys, its events, and that nothing withheld is in it.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/widgets/placement-mix/index.js';
import type {
  ChangeDetail,
  PlacementMixElement,
  SelectDetail,
} from '../../../src/widgets/placement-mix/index.js';
import { examples } from '../../../src/widgets/placement-mix/examples.js';
import { expectConsole } from '../../support/expect-console.js';
import { setData, unfoldAll, updated } from '../../support/mount.js';
import { reportsOf } from '../../support/recorders.js';
import { announced, focusedPoint } from '../../support/points.js';
import { carers, parts } from './scene.js';

async function drawn(data: unknown, view?: 'bar'): Promise<PlacementMixElement> {
  const element = await fixture<PlacementMixElement>(
    html`<council-placement-mix .view=${view}></council-placement-mix>`,
  );
  const ready = oneEvent(element, 'council-ready');
  setData(element, data);
  await ready;
  await updated(element);
  return element;
}

const find = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector)!;
const count = (element: Element, selector: string) =>
  element.shadowRoot!.querySelectorAll(selector).length;
const press = async (element: PlacementMixElement, key: string) => {
  find(element, '.explore').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  await element.updateComplete;
};

describe('<council-placement-mix>', () => {
  const onConsole = expectConsole();

  it('draws an arc and a row of the key for each part, and a table', async () => {
    const element = await drawn(carers);
    expect(count(element, 'svg.donut path.shape')).to.equal(4);
    expect(count(element, 'svg.donut .key[data-column]')).to.equal(4);
    expect(count(element, 'svg.donut .target')).to.equal(1);
    unfoldAll(element);
    expect(count(element, 'tbody tr')).to.equal(7);
  });

  it('switches to bars and back by a button that says what it does', async () => {
    const element = await drawn(carers);
    const details: ChangeDetail[] = [];
    element.addEventListener('council-change', ({ detail }) => details.push(detail));
    const button = () => find(element, '[part=switch]') as HTMLButtonElement;
    expect(button().textContent.trim()).to.equal('Show as bars');
    button().click();
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('bar');
    expect(count(element, 'svg.bars .solid')).to.equal(4);
    expect(button().textContent.trim()).to.equal('Show as a donut');
    button().click();
    await element.updateComplete;
    expect(count(element, 'svg.donut')).to.equal(1);
    expect(details).to.deep.equal([
      { widget: 'placement-mix', name: 'view', value: 'bar' },
      { widget: 'placement-mix', name: 'view', value: 'donut' },
    ]);
  });

  it('loses the selected point when the drawing is switched', async () => {
    const element = await drawn(carers);
    await press(element, 'ArrowRight');
    expect(count(element, '[part=tooltip]')).to.equal(1);
    element.view = 'bar';
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('bar');
    expect(count(element, '[part=tooltip]')).to.equal(0);
    expect(announced(element)).to.match(/^Bar chart of 4 parts/);
  });

  it('draws bars where view="bar" asks for them', async () => {
    expect(count(await drawn(carers, 'bar'), 'svg.bars')).to.equal(1);
  });

  it('draws bars without a switch where the total is withheld, and says why', async () => {
    const element = await drawn(examples['parts withheld']!.dataset);
    expect(count(element, '[part=switch]')).to.equal(0);
    expect(find(element, '[part=vital]').textContent).to.contain(
      'Drawn as bars: no total is shown',
    );
  });

  it('is explored by arrow keys, which move the focus to each part', async () => {
    const element = await drawn(carers);
    await press(element, 'ArrowRight');
    expect(focusedPoint(element)).to.contain('Our own carers, 168 (48%)');
    await press(element, 'ArrowRight');
    expect(focusedPoint(element)).to.contain('Our carers, family and friends, 42 (12%)');
    await press(element, 'End');
    expect(focusedPoint(element)).to.contain('Agency carers, parent and child');
    await press(element, 'Escape');
    expect(count(element, '[part=tooltip]')).to.equal(0);
    expect(announced(element)).to.equal('');
  });

  it('highlights an arc and its row of the key together, from either', async () => {
    const element = await drawn(carers);
    const marked = () =>
      [...element.shadowRoot!.querySelectorAll('.at[data-column]')].map(
        (each) => (each as SVGElement).dataset.column,
      );
    await press(element, 'ArrowRight');
    expect(marked()).to.deep.equal(['0', '0']);
    for (const of of ['path.shape', '.key .row']) {
      const target = element.shadowRoot!.querySelectorAll(of)[2]!;
      target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
      await element.updateComplete;
      expect(marked(), of).to.deep.equal(['2', '2']);
      expect(find(element, '[part=tooltip]').textContent).to.contain('Agency carers118 (34%)');
      await press(element, 'Escape');
    }
  });

  it('fires an event with the part that was chosen', async () => {
    const element = await drawn(carers);
    await press(element, 'ArrowRight');
    setTimeout(() => void press(element, 'Enter'));
    const { detail } = await oneEvent<CustomEvent<SelectDetail>>(element, 'council-select');
    expect(detail).to.deep.equal({
      widget: 'placement-mix',
      item: { kind: 'part', id: 'Our own carers', name: 'Our own carers' },
      period: '31 March 2025',
      value: 168,
      unit: 'foster carers',
    });
  });

  it('opens the table where Other is chosen, and fires an event with its parts', async () => {
    const element = await drawn(examples['nine parts']!.dataset);
    const details: SelectDetail[] = [];
    element.addEventListener('council-select', ({ detail }) => details.push(detail));
    const figures = find(element, '[part=figures]') as HTMLDetailsElement;
    expect(figures.open).to.equal(false);
    // Only the table is out of sight.
    figures.parentElement!.style.marginTop = '2000px';
    await press(element, 'End');
    const chart = find(element, '[part=chart]');
    const before = [scrollY, chart.getBoundingClientRect().top];
    await press(element, 'Enter');
    expect(figures.open).to.equal(true);
    expect([scrollY, chart.getBoundingClientRect().top]).to.deep.equal(before);
    figures.parentElement!.style.marginTop = '';
    const [{ item, parts: several }] = details as [SelectDetail];
    expect(item).to.deep.equal({
      kind: 'other',
      id: 'All other',
      name: 'All other',
    });
    expect(several).to.have.lengthOf.above(1);
  });

  it('has nothing withheld in its markup, its data or its events', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent).detail);
    document.addEventListener('council-error', listen);
    const dataset = {
      title: 'Homes',
      parts: parts({ Fostering: 9071, Homes: 8083, Schools: 3 }),
      disclosure: { threshold: 9000 },
    };
    const element = await drawn(dataset);
    document.removeEventListener('council-error', listen);
    const made = [
      element.shadowRoot!.innerHTML,
      JSON.stringify(element.data),
      JSON.stringify(heard),
      onConsole.expect('received 4 of them, which are not shown').text,
    ].join(' ');
    expect(heard.length).to.equal(1);
    expect(made).not.to.match(/8083|8,083/);
  });

  it('reads back the dataset that it shows', async () => {
    const element = await drawn({
      title: 'Homes',
      parts: parts({ Fostering: 300, Homes: 20, Schools: 3 }),
    });
    onConsole.expect('received 2 of them, which are not shown');
    const data = element.data as {
      readonly parts: readonly { readonly value: { readonly value: unknown } }[];
    };
    expect(data.parts.map(({ value }) => value.value)).to.deep.equal([300, '[c]', '[c]']);
  });

  it('draws every example that can be drawn', async () => {
    for (const [name, example] of Object.entries(examples)) {
      if (example.kind === 'invalid' && !example.drawn) continue;
      const element = await drawn(example.dataset);
      expect(count(element, 'svg[part=chart]'), name).to.equal(1);
      const lines = onConsole.take().map(({ text }) => text);
      expect(lines, name).to.deep.equal(reportsOf(element));
      expect(lines.length > 0, `${name}: warned`).to.equal(example.kind === 'invalid');
      element.remove();
    }
  });

  it('has no accessibility fault in any form', async () => {
    const names = [
      'foster carers against a target',
      'parts withheld',
      'several areas',
      'targets and no figure',
    ];
    for (const name of names) {
      const element = await drawn(examples[name]!.dataset);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('has text on its arcs that can be read, in light and in dark', async () => {
    const six = parts({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 40 });
    for (const data of [carers, { title: 'Homes', parts: six }, examples['nine parts']!.dataset])
      for (const scheme of ['light', 'dark']) {
        const element = await drawn(data);
        element.style.colorScheme = scheme;
        const ground = scheme === 'light' ? '#fff' : '#17191b';
        element.style.setProperty('--council-ground', ground);
        const colours = (selector: string) =>
          [...element.shadowRoot!.querySelectorAll(selector)].map(
            (each) => getComputedStyle(each).fill,
          );
        const arcs = colours('path.shape');
        const texts = colours('text[class^="on-"]');
        expect(texts).to.have.lengthOf(arcs.length);
        texts.forEach((text, i) =>
          expect(contrast(text, arcs[i]!), `${scheme}: ${text} on ${arcs[i]}`).to.be.at.least(4.5),
        );
        element.remove();
      }
  });

  it('tells arcs apart by numbers where there are no colours', async () => {
    const element = await drawn(carers);
    const numbers = [...element.shadowRoot!.querySelectorAll('.tell')];
    expect(numbers.map(({ textContent }) => textContent)).to.deep.equal([
      ...['1', '2', '3', '4'],
      ...['1', '2', '3', '4'],
    ]);
    expect(getComputedStyle(numbers[0]!).display).to.equal('none');
  });
});

/** The contrast of two colours as the page computes them, after WCAG. */
function contrast(a: string, b: string): number {
  const [one, two] = [a, b].map((colour) => {
    const numbers = colour
      .match(/[\d.]+/g)!
      .map(Number)
      .slice(0, 3);
    const [red, green, blue] = numbers.map((each) => {
      const share = colour.startsWith('color(') ? each : each / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
  });
  return Math.max(one!, two!) / Math.min(one!, two!);
}
