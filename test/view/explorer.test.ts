// Tests that exploring is loaded when a person approaches a picture, and that what they did first is answered.
import { expect } from '@open-wc/testing';
import { ExploredElement } from '../../src/view/explored-element.js';
import '../../src/widgets/placement-mix/index.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, place, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const data = {
  title: 'Homes',
  parts: [
    { name: 'Inside', value: 60 },
    { name: 'Outside', value: 40 },
  ],
};
const explore = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.explore')!;
const requests = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /src\/view\/explorer\./.test(name) && !name.includes('test')).length;

describe('a picture that can be explored', () => {
  expectConsole();
  afterEach(unmountAll);

  it('answers what a person does before exploring has been loaded, in order', async () => {
    expect(ExploredElement).to.be.a('function');
    // Full after 250 modules.
    performance.clearResourceTimings();
    const { element } = place('council-placement-mix', { data });
    await new Promise((ready) => element.addEventListener('council-ready', ready));
    const selected: string[] = [];
    element.addEventListener('council-select', ({ detail }) => selected.push(detail.item.name));
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, cancelable: true });
      explore(element).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(['ArrowRight', 'End', 'Enter', 'Tab'].map(press)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(part(element, 'tooltip')).to.equal(null);
    await updated(element);
    expect(requests()).to.equal(1);
    expect(part(element, 'tooltip')!.textContent).to.include('Outside');
    expect(selected).to.deep.equal(['Outside']);
  });

  it('shows the point under a pointer that came before exploring was there', async () => {
    const { element } = await mount('council-placement-mix', { data });
    const shape = element.shadowRoot!.querySelector('.shape')!;
    const { left, top } = shape.getBoundingClientRect();
    for (const type of ['pointerenter', 'pointermove']) {
      shape.dispatchEvent(
        new PointerEvent(type, { bubbles: true, clientX: left + 5, clientY: top + 5 }),
      );
    }
    await updated(element);
    await waitUntil(() => part(element, 'tooltip'));
    expect(part(element, 'tooltip')!.textContent).to.include('Inside');
  });
});
