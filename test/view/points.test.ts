// Tests what assistive technology is given of a picture: its points, and only news in the polite region.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/widgets/indicator-trend/index.js';
import '../../src/widgets/placement-mix/index.js';
import { heard } from '../../src/view/heard.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, unmountAll, updated } from '../support/mount.js';
import { announced, focusedPoint, pointNames, pointsWritten } from '../support/points.js';

const visits = {
  title: 'Visits',
  area: 'Exampleshire',
  measure: { unit: 'percent', direction: 'high', counts: 'things' },
  year: 'calendar',
  periods: ['2022', '2023', '2024'],
  series: [
    { name: 'Exampleshire', values: [81, '[c]', 84] },
    { name: 'England', role: 'national', values: [79, 80, 82] },
  ],
  target: { value: 90 },
};
const homes = {
  title: 'Homes',
  parts: [
    { name: 'Inside', value: 60 },
    { name: 'Outside', value: 40 },
  ],
};

const drawn = async (data: object) => {
  const { element } = await mount('council-indicator-trend', { data });
  await pointsWritten(element);
  return element;
};
const groups = ({ shadowRoot }: Element) =>
  [...shadowRoot!.querySelectorAll('.points > [role=group]')].map((each) =>
    each.getAttribute('aria-label'),
  );
const about = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.points p')!.textContent;
const placeOf = (each: Element) => {
  const { left, top, width, height } = each.getBoundingClientRect();
  return [left + width / 2, top + height / 2] as const;
};

describe('the points of a picture', () => {
  expectConsole();
  afterEach(unmountAll);

  it('stand in a group for each series with its name, kind and count, the withheld too', async () => {
    const element = await drawn(visits);
    expect(groups(element)).to.deep.equal([
      'Exampleshire, line 1 of 2, 3 periods',
      'England, line 2 of 2, 3 periods',
    ]);
    const [own, england] = pointNames(element);
    expect(own).to.have.lengthOf(3);
    expect(own![1]).to.equal(
      'Exampleshire, 2023, confidential: withheld so that nobody can be identified, Target: 90%',
    );
    expect(england).to.deep.equal([
      'England, 2022, 79%',
      'England, 2023, 80%',
      'England, 2024, 82%',
    ]);
  });

  it('follow what the picture is, in words', async () => {
    expect(about(await drawn(visits))).to.match(
      /^Line chart of 2 lines over 3 periods, the first 2022 and the last 2024\. Vertical axis: Percent, from \d+% to \d+%\. Also drawn: Target 90%\.$/,
    );
    const { element } = await mount('council-placement-mix', { data: homes });
    await pointsWritten(element);
    expect(about(element)).to.match(/^Donut chart of 2 parts\./);
    expect(groups(element)).to.deep.equal(['2 parts']);
  });

  it('lie over what is drawn of them, and take no pointer', async () => {
    const element = await drawn(visits);
    const root = element.shadowRoot!;
    const [x, y] = placeOf(root.querySelector('.points > :last-child > :last-child')!);
    const markers = [...root.querySelectorAll('[part=chart] .series .marker')].map(placeOf);
    expect(Math.min(...markers.map(([mx, my]) => Math.hypot(mx - x, my - y)))).to.be.below(1);
    expect(root.elementFromPoint(x, y)!.closest('.points')).to.equal(null);
  });

  it('have the names that their tooltips have', async () => {
    const element = await drawn(visits);
    for (const point of element.shadowRoot!.querySelectorAll<HTMLElement>('.points [role=img]')) {
      point.focus();
      await updated(element);
      const lines = [...part(element, 'tooltip')!.children].map((line) => line.textContent);
      expect(heard(lines)).to.equal(point.getAttribute('aria-label'));
    }
  });

  it('say what a sign means, and not the sign as well', () => {
    expect(heard(['Ayton, 2023', '[c]', '[c] confidential', 'Target: 90%'])).to.equal(
      'Ayton, 2023, confidential, Target: 90%',
    );
    expect(heard(['Ayton', '75 per 10,000 [p] [r]', '[p] provisional', '[r] revised'])).to.equal(
      'Ayton, 75 per 10,000, provisional, revised',
    );
    // Nothing else says what it means.
    expect(heard(['External', '[c]', 'Basis not known'])).to.equal(
      'External, [c], Basis not known',
    );
  });

  it('are one tab stop, which is where a person was last', async () => {
    const element = await drawn(visits);
    const stops = () => element.shadowRoot!.querySelectorAll('.explore [tabindex="0"]');
    expect(stops()).to.have.lengthOf(1);
    (stops()[0] as HTMLElement).focus();
    expect(focusedPoint(element)).to.match(/^Exampleshire, 2024/);
    await sendKeys({ press: 'Home' });
    await updated(element);
    expect(focusedPoint(element)).to.match(/^Exampleshire, 2022/);
    expect(stops()).to.have.lengthOf(1);
    expect(stops()[0]!.getAttribute('aria-label')).to.equal(focusedPoint(element));
  });
});

describe('the polite region', () => {
  expectConsole();
  afterEach(unmountAll);

  it('says nothing of what a person looks at', async () => {
    const element = await drawn(visits);
    expect(announced(element)).to.equal('');
    element.shadowRoot!.querySelector<HTMLElement>('.explore [tabindex="0"]')!.focus();
    await sendKeys({ press: 'Home' });
    await updated(element);
    expect(part(element, 'tooltip')!.textContent).to.include('2022');
    expect(announced(element)).to.equal('');
  });

  it('says that there are new figures, and another view', async () => {
    const element = await drawn(visits);
    element.data = { ...visits, target: { value: 95 } } as typeof element.data;
    await updated(element);
    expect(announced(element)).to.match(/^New figures\. .*95%/);
    const { element: mix } = await mount('council-placement-mix', { data: homes });
    mix.view = 'bar';
    await updated(mix);
    expect(announced(mix)).to.equal('Bar chart of 2 parts. All bars are on one scale from 0.');
  });
});

describe('the tooltip', () => {
  expectConsole();
  afterEach(unmountAll);

  const moveTo = async (
    element: Element,
    clientX: number,
    clientY: number,
    type = 'pointermove',
  ) => {
    const explore = element.shadowRoot!.querySelector('.explore')!;
    explore.dispatchEvent(
      new PointerEvent(type, { bubbles: true, clientX, clientY, pointerType: 'mouse' }),
    );
    await updated(element);
  };

  it('hides no point that has the focus, in however little room', async () => {
    const long = { ...visits, area: undefined, series: visits.series.map((each) => ({ ...each, name: `${each.name} and everywhere around it` })) }; // prettier-ignore
    for (const widthPx of [200, 320, 640]) {
      const { element } = await mount('council-indicator-trend', { data: long }, { widthPx });
      await pointsWritten(element);
      for (const point of element.shadowRoot!.querySelectorAll<HTMLElement>('.points [role=img]')) {
        point.focus();
        await updated(element);
        const [own, over] = [point, part(element, 'tooltip')!].map((each) =>
          each.getBoundingClientRect(),
        );
        const covers =
          over!.left < own!.right &&
          over!.right > own!.left &&
          over!.top < own!.bottom &&
          over!.bottom > own!.top;
        expect(covers, `${point.getAttribute('aria-label')} at ${widthPx}`).to.equal(false);
      }
    }
  });

  it('goes with Escape wherever the focus is', async () => {
    const element = await drawn(visits);
    const [x, y] = placeOf(part(element, 'chart')!);
    await moveTo(element, x, y);
    expect(part(element, 'tooltip')).to.not.equal(null);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await updated(element);
    expect(part(element, 'tooltip')).to.equal(null);
  });

  it('can be reached by a pointer that has rested, but does not stop one that moves on', async () => {
    const element = await drawn(visits);
    const chart = part(element, 'chart')!.getBoundingClientRect();
    const y = chart.top + chart.height / 2;
    await moveTo(element, chart.left + 60, y);
    const first = part(element, 'tooltip')!.textContent;
    const within = () => {
      const { right, top, height } = part(element, 'tooltip')!.getBoundingClientRect();
      return [right - 5, top + height / 2] as const;
    };
    const target = within();
    await moveTo(element, ...target);
    expect(part(element, 'tooltip')!.textContent, 'moving on').to.not.equal(first);
    await moveTo(element, chart.left + 60, y);
    expect(part(element, 'tooltip')!.textContent).to.equal(first);
    await new Promise((done) => setTimeout(done, 350));
    await moveTo(element, ...target);
    expect(part(element, 'tooltip')!.textContent, 'after a rest').to.equal(first);
  });
});
