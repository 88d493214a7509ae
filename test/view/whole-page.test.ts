// Tests that a picture of a whole page, as archives and visual tests take it, has every drawing at its width.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { part, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const widgets = await everyWidget();

/** A page of many screens, each widget three times, as wide as the window. */
async function longPage(loading: 'eager' | 'lazy'): Promise<readonly HTMLElement[]> {
  document.body.style.margin = '0';
  const elements = [1, 2, 3].flatMap(() =>
    widgets.map(({ tag, examples }) => {
      const { dataset } = Object.values(examples).find(({ kind }) => kind === 'usual')!;
      const element = document.createElement(tag);
      element.style.marginBlock = '400px';
      const src = `data:application/json,${encodeURIComponent(JSON.stringify(dataset))}`;
      Object.assign(element, loading === 'lazy' ? { loading, src } : { data: dataset });
      return document.body.appendChild(element);
    }),
  );
  if (loading === 'lazy') await scrollThrough(elements);
  await waitUntil(() => elements.every((element) => part(element, 'chart')), 'not drawn', {
    timeout: 8000,
  });
  await Promise.all(elements.map(updated));
  return elements;
}

/** As a person does, or what takes the picture. */
async function scrollThrough(elements: readonly HTMLElement[]): Promise<void> {
  for (const element of elements) {
    element.scrollIntoView();
    await waitUntil(() => part(element, 'chart'), 'not drawn', { timeout: 5000 });
  }
  scrollTo(0, 0);
}

const isIdle = (): Promise<void> =>
  new Promise((done) => setTimeout(() => requestIdleCallback(() => done()), 300));

async function wholePage(): Promise<CanvasRenderingContext2D> {
  const png = await executeServerCommand<string, undefined>('whole-page');
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context;
}

/** How many parts in a thousand of what is shown in the box of a drawing are not the ground. */
function inkIn(picture: CanvasRenderingContext2D, drawing: Element): number {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const { data } = picture.getImageData(left + scrollX, top + scrollY, width, height);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! < 480) inked += 1;
  return (inked * 4000) / data.length;
}

describe('a picture of a whole page', () => {
  const lines = expectConsole();
  let elements: readonly HTMLElement[] = [];
  afterEach(() => {
    elements.forEach((element) => element.remove());
    document.body.style.margin = '';
    lines.take();
  });
  for (const loading of ['eager', 'lazy'] as const) {
    it(`has every drawing at its width: ${loading}`, async () => {
      elements = await longPage(loading);
      await isIdle();
      const places = () =>
        elements.map((element) => {
          const { width, height } = part(element, 'chart')!.getBoundingClientRect();
          return [element.localName, width, height].join(' ');
        });
      const before = places();
      const picture = await wholePage();
      expect(picture.canvas.height).to.be.above(5000);
      expect(places()).to.deep.equal(before);
      for (const element of elements)
        expect(inkIn(picture, part(element, 'chart')!), element.localName).to.be.above(4);
    }).timeout(30_000);
  }
});
