// Plays an author who writes JSON: opens it, breaks and mends it, goes from a problem to its line. Made-up figures.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everyWidget } from '../../support/every-widget.js';
import { openFrame } from '../page-frame.js';
import { type Author, closeAfterEach, newAuthor } from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

closeAfterEach();

const SOUND = `{
  "widget": "indicator-trend",
  "title": "Visits in time (made-up figures)",
  "area": "Exampleshire",
  "measure": { "unit": "percent", "kind": "flow", "counts": "things", "direction": "high", "fromZero": true },
  "periods": ["2022-23", "2023-24", "2024-25"],
  "series": [{ "name": "Exampleshire", "role": "area", "values": [61, 62, 64] }]
}
`;

const SMALL = SOUND.replace('"percent"', '"count"').replace('things', 'people').replace('62', '3');

const box = (builder: Author) => builder.byId<HTMLTextAreaElement>('dataset');
const picture = ({ page }: Author) => page.getElementById('picture')!;
const isDim = (builder: Author) => Number(getComputedStyle(picture(builder)).opacity) < 1;
const drawn = ({ page }: Author) =>
  page.querySelector('council-indicator-trend')?.shadowRoot?.textContent ?? '';
const said = (builder: Author) => builder.byId('status').textContent;

/** Into the box of JSON, where it is by now. */
function write(builder: Author, text: string): void {
  box(builder).value = text;
  box(builder).dispatchEvent(new Event('input', { bubbles: true }));
}

async function opened(text: string, widthPx?: number): Promise<Author> {
  const builder = await newAuthor(widthPx);
  await builder.paste(text);
  await waitUntil(() => box(builder).value !== '');
  return builder;
}

describe('whoever writes JSON in the builder', function () {
  this.timeout(60_000);

  it('has one box with it, and takes away what was written', async () => {
    const builder = await opened(SOUND);
    expect(box(builder).value).to.equal(SOUND);
    expect(builder.byId<HTMLTextAreaElement>('figures').value).to.equal('');
    expect(await builder.taken('json')).to.equal(SOUND);
    // Into the box, the keys that paste, and the button that copies.
    expect(builder.clicks).to.equal(2);
    write(builder, SOUND.replace('Visits', 'Calls'));
    await waitUntil(() => builder.byId<HTMLTextAreaElement>('json').value.includes('Calls'));
    expect(drawn(builder)).to.include('Calls');
    builder.byId('undo').click();
    await waitUntil(() => box(builder).value === SOUND);
  });

  it('sees the picture go pale while it is not of what is written, and old problems gone', async () => {
    const builder = await opened(SOUND.replace('"high"', '"up"'));
    await builder.waitFor('#problems li');
    expect(isDim(builder)).to.equal(false);
    write(builder, SOUND.replace('64', '64,,'));
    expect(isDim(builder)).to.equal(true);
    await waitUntil(() => said(builder).includes('from line 7, column'));
    expect(builder.page.querySelector('#problems li')).to.equal(null);
    expect(isDim(builder)).to.equal(true);
    expect(builder.byId('waiting').textContent).to.include('as they last could be drawn');
    expect(drawn(builder)).to.include('Visits');
    expect(builder.isTaken).to.equal(false);
    write(builder, SOUND);
    await waitUntil(() => builder.isTaken);
    expect(isDim(builder)).to.equal(false);
    expect(builder.byId('waiting').textContent).to.equal('');
    expect(builder.byId('problems').childElementCount).to.equal(0);
    expect(box(builder).getAttribute('aria-invalid')).to.equal('false');
  });

  it('keeps the box where all is deleted, and says what is missing', async () => {
    const builder = await opened(SOUND);
    await waitUntil(() => builder.isTaken);
    write(builder, '');
    await waitUntil(() => said(builder) === 'No JSON is written yet.');
    expect(box(builder).getClientRects().length).to.equal(1);
    write(builder, SOUND);
    await waitUntil(() => builder.isTaken);
  });

  it('goes from a problem to its line, by keyboard alone, in a window as narrow as a phone', async () => {
    const builder = await newAuthor(320);
    const { page } = builder;
    page.defaultView!.focus();
    builder.byId('figures').focus();
    await sendKeys({ type: SOUND.replace('2023-24', '2023-24 Q7').replace(/\n */g, '\n') });
    await waitUntil(() => page.activeElement === box(builder), 'the focus is in the box of JSON');
    // Before that, what is typed is no JSON yet, which has a line too.
    await waitUntil(() => builder.byId('problems').textContent.includes('"2023-24 Q7"'));
    const line = await builder.waitFor('#problems button');
    expect(page.activeElement).to.equal(box(builder));
    for (let steps = 0; steps < 20 && page.activeElement !== line; steps += 1)
      await sendKeys({ press: 'Tab' });
    expect(page.activeElement!.textContent).to.equal('Go to line 6');
    await sendKeys({ press: 'Enter' });
    expect(page.activeElement).to.equal(box(builder));
    const { value, selectionStart, selectionEnd } = box(builder);
    expect(value.slice(selectionStart, selectionEnd)).to.equal('"2023-24 Q7"');
    await sendKeys({ type: '"2023-24"' });
    await waitUntil(() => builder.isTaken);
    expect(page.documentElement.scrollWidth).to.equal(320);
  });

  it('takes nothing away with a small count, and finds its line', async () => {
    const builder = await opened(SMALL);
    await builder.waitFor('[data-cure=withhold]');
    expect(builder.isTaken).to.equal(false);
    await builder.press('#problems .danger button');
    const { value, selectionStart, selectionEnd } = box(builder);
    expect(value.slice(selectionStart, selectionEnd)).to.equal('3');
    await builder.press('[data-cure=withhold]');
    const { series } = JSON.parse(await builder.taken('json')) as {
      readonly series: readonly { readonly values: readonly { readonly value: unknown }[] }[];
    };
    expect(series[0]!.values.map(({ value: each }) => each)).to.deep.equal([61, '[c]', 64]);
  });

  it('is asked what draws it, where the JSON does not say so', async () => {
    const names = (await everyWidget()).map(({ widget }) => widget);
    for (const text of [SOUND.replace(/"widget".*\n/, ''), SOUND.replace('-trend"', '-pie"')]) {
      const builder = await opened(text);
      await builder.waitFor('[name=widget]');
      const offered = [...builder.page.querySelectorAll<HTMLInputElement>('[name=widget]')];
      expect(offered.map(({ value }) => value)).to.have.members(names);
      expect(builder.byId('waiting').textContent).to.include('in step 1');
    }
  });

  it('has a sound dataset of every widget to begin with', async () => {
    const builder = await newAuthor();
    for (const { widget } of await everyWidget()) {
      const example = builder.byId<HTMLSelectElement>('example');
      example.value = widget;
      example.dispatchEvent(new Event('change', { bubbles: true }));
      await builder.waitFor(`#picture > council-${widget}`);
      await waitUntil(() => box(builder).value.includes(`"widget": "${widget}"`));
      // Costs of 2021-22 on several bases: the picture names each, and the author has to know.
      if (widget === 'cost-comparator')
        for (const name of ['mixed bases', 'old figure'])
          await builder.press(`[data-accept="${name}"][aria-pressed=false]`);
      await waitUntil(() => builder.isTaken, widget);
      expect(box(builder).value).to.include('(made-up figures)');
      expect(builder.byId('problems').childElementCount, widget).to.equal(0);
    }
  });

  it('is led to it from the address where datasets were checked, with a dataset of the site', async () => {
    const frame = await openFrame('../../demo/check.html?dataset=committees/bradford-dental.json', 900); // prettier-ignore
    const page = () => frame.contentDocument!;
    await waitUntil(
      () => page().getElementById('dataset')?.matches('[aria-invalid=false]'),
      'the dataset is drawn in the builder',
      { timeout: 15_000 },
    );
    expect(page().location.pathname).to.equal('/demo/builder/index.html');
    const asked = await fetch('/demo/data/committees/bradford-dental.json');
    expect(page().querySelector<HTMLTextAreaElement>('#dataset')!.value).to.equal(
      await asked.text(),
    );
    frame.remove();
  });
});
