// Tests the element of the funnel as a page uses it: its switch, its keys and its events.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  type ChangeDetail,
  type SelectDetail,
  ThresholdFunnelElement,
} from '../../../src/widgets/threshold-funnel/index.js';
import { expectConsole } from '../../support/expect-console.js';
import { setData, updated } from '../../support/mount.js';
import { announced, focusedPoint, pointsWritten } from '../../support/points.js';
import { door, journey } from './scene.js';
import { waitUntil } from '../../support/wait-until.js';

async function mounted(data: unknown, view?: 'levels' | 'journey') {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement('council-threshold-funnel');
  if (view) element.setAttribute('view', view);
  setData(element, data);
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part=chart]'));
  await updated(element);
  return element;
}

const seen = (element: Element, part: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`);
const texts = (element: Element) =>
  [...seen(element, 'chart')!.querySelectorAll('text')].map(({ textContent }) => textContent);
const buttons = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=switch] button'),
];

async function press(element: ThresholdFunnelElement, ...keys: readonly string[]) {
  for (const key of keys) {
    element
      .shadowRoot!.querySelector('.explore')!
      .dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await element.updateComplete;
  }
}

describe('council-threshold-funnel', () => {
  const onConsole = expectConsole();

  it('shows the view that the dataset has data for, without a switch where there is only one', async () => {
    const element = await mounted(journey, 'levels');
    expect(buttons(element)).to.deep.equal([]);
    expect(texts(element)).to.include('Referrals');
  });

  it('switches between levels and journey, and says which is shown', async () => {
    const element = await mounted({ ...door, journey: journey.journey });
    expect(texts(element)).to.include('Where contacts came from');
    const details: ChangeDetail[] = [];
    element.addEventListener('council-change', ({ detail }) => details.push(detail));
    const [levels, staged] = buttons(element);
    expect(levels!.getAttribute('aria-pressed')).to.equal('true');
    staged!.click();
    await element.updateComplete;
    expect(element.view).to.equal('journey');
    expect(texts(element)).to.include('Assessments');
    expect(staged!.getAttribute('aria-pressed')).to.equal('true');
    expect(seen(element, 'summary')!.textContent).to.include('Assessments: 300 episodes');
    expect(details).to.deep.equal([{ widget: 'threshold-funnel', name: 'view', value: 'journey' }]);
  });

  it('takes the view from its attribute', async () => {
    const element = await mounted({ ...door, journey: journey.journey }, 'journey');
    expect(texts(element)).to.include('Assessments');
  });

  it('shows its view as an attribute, and loses the point of the view before', async () => {
    const element = await mounted({ ...door, journey: journey.journey });
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(seen(element, 'tooltip')).not.to.equal(null);
    element.view = 'journey';
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('journey');
    expect(seen(element, 'tooltip')).to.equal(null);
    expect(announced(element)).to.match(/^Numbers fall most from assessments/);
  });

  it('is one tab stop that is read by arrow keys, from the first bar', async () => {
    const element = await mounted(door);
    await pointsWritten(element);
    expect(element.shadowRoot!.querySelectorAll('.explore [tabindex="0"]')).to.have.lengthOf(1);
    await press(element, 'ArrowRight');
    expect(focusedPoint(element)).to.match(/^Contacts, 1,000/);
    await press(element, 'ArrowRight');
    expect(focusedPoint(element)).to.match(/^Enhanced, 450 · 45%.*Any level: 600 · 60%/);
    expect(seen(element, 'tooltip')!.textContent).to.include('600');
    await press(element, 'End');
    expect(focusedPoint(element)).to.match(/^Advice, 400 · 40%/);
    await press(element, 'Escape');
    expect(announced(element)).to.equal('');
    expect(seen(element, 'tooltip')).to.equal(null);
  });

  it('finds the same stage in another area', async () => {
    const areas = [{ area: 'Sampleshire', journey: journey.journey!.slice(1) }];
    const element = await mounted({ ...journey, area: 'Exampleshire', areas });
    await press(element, 'Home', 'ArrowRight', 'ArrowRight');
    expect(focusedPoint(element)).to.match(/^Assessments, Exampleshire/);
    await press(element, 'ArrowDown');
    expect(focusedPoint(element)).to.match(/^Assessments, Sampleshire/);
  });

  it('fires an event with the bar that a person chose', async () => {
    const element = await mounted(door);
    const details: SelectDetail[] = [];
    element.addEventListener('council-select', (event) => {
      details.push((event as CustomEvent).detail as SelectDetail);
    });
    await press(element, 'Enter', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    expect(details).to.deep.equal([
      {
        widget: 'threshold-funnel',
        area: { id: 'Exampleshire', name: 'Exampleshire' },
        item: { kind: 'source', id: 'Police', name: 'Police' },
        period: '2021-22 Q1',
        value: 667,
        unit: 'count',
      },
    ]);
  });

  it('names what has no id in the dataset by its kind', async () => {
    const element = await mounted(door);
    const details: SelectDetail[] = [];
    element.addEventListener('council-select', ({ detail }) => details.push(detail));
    await press(element, 'Home', 'Enter');
    expect(details.map(({ item }) => item)).to.deep.equal([
      { kind: 'contacts', id: 'contacts', name: 'Contacts' },
    ]);
  });

  it('has no small number anywhere, and reports that to the author', async () => {
    const messages: string[] = [];
    const listen = (event: Event) => {
      messages.push(...(event as CustomEvent<{ messages: string[] }>).detail.messages);
    };
    document.addEventListener('council-error', listen);
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('council-threshold-funnel');
    box.append(element);
    element.data = {
      title: 'Small',
      contacts: 1000,
      sources: [
        { name: 'Police', value: 603 },
        { name: 'Schools', value: 394 },
        { name: 'Health', value: 3 },
      ],
    };
    await waitUntil(() => seen(element, 'chart'));
    await nextFrame();
    onConsole.expect('received 2 of them, which are not shown');
    document.removeEventListener('council-error', listen);
    expect(messages).to.deep.equal([
      'dataset: expected no number in the file that tells of fewer people than the threshold, by itself or beside others, received 2 of them, which are not shown: sources[1].value, sources[2].value; write "[c]" in their place before publishing, since anyone can open the file',
    ]);
    const { sources } = element.data as {
      readonly sources: readonly { readonly value: { readonly value: unknown } }[];
    };
    expect(sources.map(({ value }) => value.value)).to.deep.equal([603, '[c]', '[c]']);
    expect(element.shadowRoot!.textContent).to.not.match(/394|397|\b3\b/);
  });

  it('can be imported again without registering twice', () => {
    expect(customElements.get('council-threshold-funnel')).to.equal(ThresholdFunnelElement);
  });
});
