// Tests of every widget that the focus is seen, in view, and never lost, and that no click is lost beside it.
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { examples as costs } from '../../src/widgets/cost-comparator/examples.js';
import { expectConsole } from '../support/expect-console.js';
import { everyWidget } from '../support/every-widget.js';
import { mount, part, setData, unfoldAll, unmountAll, updated } from '../support/mount.js';
import { focusedPoint, pointNames } from '../support/points.js';
import { waitUntil } from '../support/wait-until.js';
import { isWebKit } from '../support/engine.js';

const widgets = await everyWidget();
const visits = (years: number) => ({
  title: 'Visits',
  area: 'Exampleshire',
  measure: { unit: 'percent', direction: 'high', counts: 'things' },
  year: 'calendar',
  periods: Array.from({ length: years }, (_, i) => String(2015 + i)),
  series: [{ name: 'Exampleshire', values: Array.from({ length: years }, (_, i) => 70 + i) }],
});

/** The frame around what has the focus: its own, or that of the label around it. */
const isFramed = (active: Element): boolean =>
  [active, active.closest('label')].some((each) => {
    const { outlineStyle, outlineWidth } = each ? getComputedStyle(each) : { outlineStyle: 'none', outlineWidth: '0' }; // prettier-ignore
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

expectConsole();
afterEach(async () => {
  unmountAll();
  await setViewport({ width: 800, height: 600 });
});

describe('the focus', function () {
  this.timeout(60_000);
  for (const { tag, examples } of widgets) {
    const usual = Object.values(examples)[0]!.dataset;
    for (const widthPx of [320, 1000]) {
      it(`is seen at every stop of ${tag}, ${widthPx} px`, async () => {
        const { element } = await mount(tag, { data: usual }, { widthPx });
        await updated(element);
        unfoldAll(element);
        await updated(element);
        // Firefox takes the focus from the page after its last stop, and WebKit begins again.
        const end = Object.assign(document.createElement('button'), { textContent: 'End' });
        element.parentElement!.append(end);
        let stops = 0;
        for (; stops < 150; stops += 1) {
          await sendKeys({ press: 'Tab' });
          const active = element.shadowRoot!.activeElement;
          if (document.activeElement === end) break;
          if (!active) throw new Error('The focus left the page.');
          const { width, height } = active.getBoundingClientRect();
          expect(isFramed(active), active.outerHTML.slice(0, 200)).to.equal(true);
          expect(Math.min(width, height), active.outerHTML.slice(0, 200)).to.be.greaterThan(8);
        }
        expect(stops).to.be.within(3, 149);
      });
    }
    it(`moves through points that are in the window, at 400% zoom: ${tag}`, async function () {
      // The window of this WebKit is never so small.
      if (isWebKit) return this.skip();
      await setViewport({ width: 320, height: 256 });
      const { element } = await mount(tag, { data: usual }, { widthPx: 304 });
      if (tag === 'council-vital-signs') return;
      await waitUntil(() => pointNames(element).length > 0, 'no points', { timeout: 5000 });
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>('.points [tabindex="0"]')!.focus();
      for (const key of ['Home', ...Array<string>(6).fill('ArrowRight'), 'ArrowDown', 'End']) {
        await sendKeys({ press: key });
        await updated(element);
        const [point, tooltip] = [root.activeElement!, part(element, 'tooltip')!].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(point!.top, focusedPoint(element)).to.be.within(
          -1,
          256 - Math.min(256, point!.height) + 1,
        );
        expect(tooltip!.left, focusedPoint(element)).to.be.at.least(-1);
        expect(tooltip!.right, focusedPoint(element)).to.be.at.most(321);
      }
    });
  }
  it('stays in the picture when its point is no longer there', async () => {
    const { element } = await mount('council-indicator-trend', { data: visits(6) });
    await waitUntil(() => pointNames(element).length > 0);
    element.shadowRoot!.querySelector<HTMLElement>('.points [tabindex="0"]')!.focus();
    expect(focusedPoint(element)).to.include('2020');
    setData(element, visits(3));
    await updated(element);
    expect(focusedPoint(element)).to.include('2017');
  });
});

describe('a click', () => {
  afterEach(() => resetMouse());
  it('on a control below a picture is not lost while a point has the focus', async () => {
    await setViewport({ width: 800, height: 1600 });
    const { element } = await mount('council-cost-comparator', {
      data: Object.values(costs)[0]!.dataset,
    });
    await waitUntil(() => pointNames(element).length > 0);
    const root = element.shadowRoot!;
    unfoldAll(element);
    await updated(element);
    root.querySelector<HTMLElement>('.points [tabindex="0"]')!.focus();
    await updated(element);
    const field = root.querySelector<HTMLInputElement>('[part=control] input')!;
    const fewer = root.querySelector<HTMLElement>('.stepper button')!;
    const before = field.valueAsNumber;
    const { left, top, width, height } = fewer.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    expect(part(element, 'tooltip')).to.not.equal(null);
    await sendMouse({ type: 'click', position: [x, y] });
    await updated(element);
    expect(field.valueAsNumber).to.be.below(before);
    expect(Math.abs(fewer.getBoundingClientRect().top - top)).to.be.below(1);
  });
});
