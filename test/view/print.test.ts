// Tests that a picture of a wide window is laid out again for paper, and for the window afterwards.
import { expect } from '@open-wc/testing';
import '../../src/widgets/placement-mix/index.js';
import { mount, part, unmountAll, updated } from '../support/mount.js';

const parts = [
  { name: 'Inside', value: 60 },
  { name: 'Outside', value: 40 },
];
const widthOf = (element: Element) => Number(part(element, 'chart')!.getAttribute('width'));

describe('a picture on paper', () => {
  afterEach(unmountAll);

  it('is laid out for a page where the window is wider, and for the window afterwards', async () => {
    const { element } = await mount(
      'council-placement-mix',
      { data: { title: 'Homes', parts } },
      { widthPx: 900 },
    );
    expect(widthOf(element)).to.equal(900);
    dispatchEvent(new Event('beforeprint'));
    // At once, because the browser does not wait for a frame before it prints.
    await element.updateComplete;
    expect(widthOf(element)).to.equal(680);
    dispatchEvent(new Event('afterprint'));
    await updated(element);
    expect(widthOf(element)).to.equal(900);
  });

  it('has the width that a page sets for paper', async () => {
    const { element, box } = await mount(
      'council-placement-mix',
      { data: { title: 'Homes', parts } },
      { widthPx: 900 },
    );
    box.style.setProperty('--council-print-width', '380px');
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(widthOf(element)).to.equal(380);
    dispatchEvent(new Event('afterprint'));
  });

  it('does not change where it is narrower than a page', async () => {
    const { element } = await mount(
      'council-placement-mix',
      { data: { title: 'Homes', parts } },
      { widthPx: 400 },
    );
    dispatchEvent(new Event('beforeprint'));
    await updated(element);
    expect(widthOf(element)).to.equal(400);
  });
});
