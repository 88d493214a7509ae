// Tests "Download or copy" in every widget: what each button gives, how it is reached, and that nothing withheld is in it.
import { expect, oneEvent } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/index.js';
import { readDelimited } from '../../../src/read/delimited.js';
import { everyWidget } from '../../support/every-widget.js';
import { expectConsole } from '../../support/expect-console.js';
import {
  type CouncilTag,
  mount,
  part,
  partText,
  resized,
  unfoldAll,
  unmountAll,
  updated,
} from '../../support/mount.js';
import { buttonsIn, catchTaken, openActions, takeAll, textOf } from '../../support/taken.js';
import { mayBeForbidden } from '../../../src/view/actions/save-file.js';
import { withheldTwins } from './withheld-twins.js';
import { waitUntil } from '../../support/wait-until.js';

declare const axe: { run(element: Element): Promise<AxeResults> };

const consoleLines = expectConsole();
afterEach(unmountAll);

const PICTURES = ['Picture (SVG)', 'Picture (PNG)'];
/** What a picture of figures of which one is withheld must say. */
const IN_WORDS = {
  en: { picture: 'Picture (SVG)', withheld: '[c] confidential', source: 'Source: Made up' },
  cy: { picture: 'Llun (SVG)', withheld: '[c] cyfrinachol', source: 'Ffynhonnell: Made up' },
};
const statusIn = (element: Element) =>
  part(element, 'actions')!.querySelector('[role=status]')!.textContent;
/** As the widget shows them. */
function figuresIn(element: Element): readonly (readonly string[])[] {
  unfoldAll(element);
  return [...part(element, 'figures')!.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
}
/** Those of a row are all in one cell, each after its period: `Nov 2020: 88%; Dec 2020: 91%`. */
const figuresOfCells = (rows: readonly (readonly string[])[]) =>
  rows
    .slice(1)
    .flatMap(([, ...cells]) => cells.flatMap((cell) => cell.split('; ')))
    .map((cell) => cell.replace(/^[^:]*: /, ''))
    .filter(Boolean)
    .sort();
/** Of the columns of values and targets. */
const figuresOfFile = ([heads, ...rows]: readonly (readonly string[])[]) =>
  ['Value', 'Target']
    .flatMap((head) => rows.map((row) => row[heads!.indexOf(head)]!.replace('Good range: ', '')))
    .filter(Boolean)
    .sort();
const folded = (element: Element) =>
  waitUntil(() => part(element, 'actions'), 'no actions', { timeout: 5000 });

async function shown(tag: CouncilTag, data: unknown, more: object = {}) {
  const { element } = await mount(tag, { data, ...more });
  await folded(element);
  return element as HTMLElement & { published?: object };
}

for (const { tag, widget, examples } of await everyWidget()) {
  const { dataset } = Object.values(examples).find(({ kind }) => kind === 'usual')!;

  describe(`what is taken away of ${widget}`, () => {
    it('is offered closed, by its name, with nothing in it', async () => {
      const element = await shown(tag, dataset);
      const details = part(element, 'actions') as HTMLDetailsElement;
      expect([details.open, details.textContent]).to.deep.equal([false, 'Download or copy']);
      expect(details.parentElement!.lastElementChild).to.equal(details);
    });

    it('is not offered where the page does not want it', async () => {
      const { element } = await mount(tag, { data: dataset, noActions: true });
      await waitUntil(() => part(element, 'description') ?? part(element, 'notes'));
      expect(part(element, 'actions')).to.equal(null);
      expect(element.hasAttribute('no-actions')).to.equal(false);
      element.noActions = false;
      await updated(element);
      expect(part(element, 'actions')).not.to.equal(null);
      element.setAttribute('no-actions', '');
      await updated(element);
      expect(part(element, 'actions')).to.equal(null);
    });

    it('opens by keyboard, has a way to each button, and gives axe nothing to find', async () => {
      const element = await shown(tag, dataset);
      const details = part(element, 'actions') as HTMLDetailsElement;
      details.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => details.querySelector('button'));
      const names: string[] = [];
      for (const _ of details.querySelectorAll('button, select')) {
        await sendKeys({ press: 'Tab' });
        const focused = element.shadowRoot!.activeElement as HTMLElement;
        names.push(focused.localName === 'select' ? 'select' : focused.textContent);
        const { height, width } = focused.getBoundingClientRect();
        expect(Math.min(height, width), focused.textContent).to.be.at.least(24);
        expect(getComputedStyle(focused).outlineStyle).to.equal('solid');
      }
      expect(names).to.deep.equal([
        ...['Figures (CSV)', ...PICTURES, 'select', 'Data (JSON)'],
        ...['Table', 'Citation', 'Link'],
      ]);
      expect((await axe.run(element)).violations.map(({ id }) => id)).to.deep.equal([]);
    });

    it('is the table, the data, the picture and the words that belong to them', async () => {
      const element = await shown(tag, dataset, { id: 'one' });
      const files = await takeAll(element);
      const [csv, json] = [files.get('Figures (CSV)')!, files.get('Data (JSON)')!];
      expect(csv.name).to.match(/^[\p{L}\p{N}-]+\.csv$/u);
      const text = await textOf(csv);
      expect(text.startsWith('\ufeff')).to.equal(true);
      const { table, notes, problems } = readDelimited(text);
      expect(problems).to.deep.equal([]);
      const shownRows = figuresIn(element);
      const read = [...table!.heads, ...table!.rows];
      // A row of a scorecard has several figures in a cell, which have rows of their own in a file.
      if (widget === 'vital-signs')
        expect(figuresOfFile(read)).to.deep.equal(figuresOfCells(shownRows));
      else expect(read).to.deep.equal(shownRows);
      expect(table!.caption).to.equal(
        part(element, 'figures')!.querySelector('caption')!.innerText,
      );
      const source = part(element, 'source')?.textContent ?? '';
      if (source) expect(notes.join(' ')).to.include(source);
      for (const note of part(element, 'notes')?.querySelectorAll('li') ?? [])
        expect(notes).to.include(note.textContent);
      expect(JSON.parse(await textOf(json))).to.deep.equal(element.published);
      const copied = files.get('Table')!;
      expect(Object.keys(copied.blobs).sort()).to.deep.equal(['text/html', 'text/plain']);
      const plain = await textOf(copied, 'text/plain');
      for (const row of read) expect(plain).to.include(row.join('\t'));
      const page = new DOMParser().parseFromString(await textOf(copied, 'text/html'), 'text/html');
      const cells = [...page.querySelectorAll('tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      );
      expect(cells).to.deep.equal(read);
      const address = `${location.href.replace(/#.*/, '')}#one`;
      expect(await textOf(files.get('Link')!)).to.equal(address);
      const citation = await textOf(files.get('Citation')!);
      expect(citation).to.include(part(element, 'heading')!.textContent);
      expect(citation).to.include(source);
      expect(citation.endsWith(address)).to.equal(true);
      expect([...files.keys()]).to.include.members(PICTURES);
    });

    for (const [lang, { picture, withheld, source }] of Object.entries(IN_WORDS))
      it(`has in its picture what must stand beside it, in ${lang}`, async () => {
        const element = await shown(tag, withheldTwins[widget]![0], { lang });
        const noted = () => partText(element, 'vital') + partText(element, 'notes');
        await waitUntil(() => noted().includes(withheld), 'no notes');
        const files = await takeAll(element);
        const svg = new DOMParser().parseFromString(
          await textOf(files.get(picture)!),
          'image/svg+xml',
        );
        const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
        for (const wanted of ['Northshire', source, withheld, partText(element, 'standfirst')])
          expect(texts.join(' ')).to.include(wanted);
        expect(texts.join(' ')).to.include(partText(element, 'heading'));
        consoleLines.take();
      });

    it('holds nothing that tells one withheld count from another', async () => {
      const written: (readonly string[])[] = [];
      for (const twin of withheldTwins[widget]!) {
        const element = await shown(tag, twin);
        // The end of the description is written when the page is idle.
        await waitUntil(() => partText(element, 'summary').includes('Withheld as confidential'));
        const files = await takeAll(element);
        expect(await textOf(files.get('Data (JSON)')!), 'nothing is withheld').to.match(/\[?c\]?"/);
        const texts = [...files.values()].flatMap((taken) =>
          Object.keys(taken.blobs)
            .filter((type) => type !== 'image/png')
            .map((type) => textOf(taken, type)),
        );
        written.push([
          ...(await Promise.all(texts)),
          ...[...files.values()].map(({ name }) => name),
        ]);
        unmountAll();
      }
      // Its author is told of each twin.
      expect(consoleLines.take().length).to.be.at.least(2);
      expect(written[0]).to.deep.equal(written[1]);
      expect(JSON.stringify(withheldTwins[widget]![0])).not.to.equal(
        JSON.stringify(withheldTwins[widget]![1]),
      );
    });
  });
}

const trend = {
  ...{ title: '=Plans', area: 'Exampleshire', source: 'Made up', notes: ['@here'] },
  measure: { unit: 'count', counts: 'things' },
  periods: ['2023', '2024'],
  series: [{ name: '+Exampleshire', values: [61, 64] }],
};
const TREND = 'council-indicator-trend';

describe('a picture that is saved', () => {
  it('is a PNG of the size that a person chooses', async () => {
    const element = await shown(TREND, trend);
    const details = await openActions(element);
    const [svg, png] = PICTURES.map((name) =>
      buttonsIn(details).find(({ textContent }) => textContent === name)!,
    );
    const caught = catchTaken();
    try {
      svg!.click();
      const root = new DOMParser().parseFromString(
        await textOf(caught.taken[0]!),
        'image/svg+xml',
      ).documentElement;
      const widthPx = Number(root.getAttribute('width'));
      const select = details.querySelector('select')!;
      for (const size of [1, 2, 3, 4]) {
        select.value = String(size);
        select.dispatchEvent(new Event('change'));
        png!.click();
        await waitUntil(() => caught.taken.length === size + 1);
        const { name, blobs } = caught.taken.at(-1)!;
        expect(name).to.equal('plans-exampleshire-2024.png'.replace('2024', name.slice(19, -4)));
        const { width, height } = await createImageBitmap(blobs['image/png']!);
        expect(width).to.equal(widthPx * size);
        expect(height).to.equal(Number(root.getAttribute('height')) * size);
      }
      expect(select.value).to.equal('4');
    } finally {
      caught.stop();
    }
  });

  it('is an SVG that stands alone: well-formed, and with nothing from elsewhere', async () => {
    const element = await shown(TREND, trend);
    const svg = await textOf((await takeAll(element)).get('Picture (SVG)')!);
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.to.match(/url\(|href|var\(|https?:/);
    for (const wanted of ['=Plans', 'Exampleshire', 'Source: Made up.', '@here'])
      expect(page.documentElement.textContent).to.include(wanted);
  });

  it('has each open note on a line of its own, and no what-if', async () => {
    const element = await shown(TREND, { ...trend, notes: ['First.', 'Second.'] });
    (part(element, 'notes') as HTMLDetailsElement).querySelector('summary')!.click();
    await waitUntil(() => part(element, 'notes')!.querySelector('li'));
    const svg = await textOf((await takeAll(element)).get('Picture (SVG)')!);
    const lines = [
      ...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text'),
    ];
    expect(lines.map(({ textContent }) => textContent)).to.include.members(['First.', 'Second.']);
  });

  it('has the ground of a dark page behind its light text', async () => {
    const { element, box } = await mount(TREND, { data: trend });
    box.style.cssText += 'background:#101820;color:#fff;color-scheme:dark';
    await waitUntil(() => element.shadowRoot!.querySelector('.on-ground'), 'no ground', {
      timeout: 5000,
    });
    await folded(element);
    const svg = await textOf((await takeAll(element)).get('Picture (SVG)')!);
    expect(/<rect[^>]* fill="(#\w+)"/.exec(svg)![1]).to.equal('#101820');
  });
});

describe('under the strictest policy', () => {
  /** What the buttons of each widget give in a frame. */
  async function takenIn(sandbox?: string) {
    const frame = document.createElement('iframe');
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.src = '/test/strict/taken.html';
    document.body.append(frame);
    const message = (await oneEvent(window, 'message')) as unknown as MessageEvent;
    frame.remove();
    return message.data as Readonly<Record<'planted' | 'violations', readonly string[]>> & {
      readonly taken: readonly Readonly<Record<string, string>>[];
    };
  }
  const FORBIDDEN = 'If no file arrives, the page around this chart does not allow it';

  it('gives every picture, as PNG too, without one violation', async function () {
    this.timeout(60_000);
    const { planted, violations, taken } = await takenIn();
    expect(planted, 'the policy must be seen to work').to.not.have.lengthOf(0);
    expect(violations).to.deep.equal([]);
    expect(taken).to.have.lengthOf(5);
    for (const { files, width, said } of taken) {
      expect(files).to.deep.equal(PICTURES);
      expect(width).to.be.above(600);
      expect(said)
        .to.match(/^Downloading .*\.png$/)
        .and.to.not.include(FORBIDDEN);
    }
  });

  it('says that a frame may forbid it, where its sandbox allows no downloads', async function () {
    this.timeout(60_000);
    const { taken } = await takenIn('allow-scripts allow-same-origin');
    for (const { said } of taken) expect(said).to.include(FORBIDDEN);
  });

  it('knows of a sandbox what a page can know', () => {
    const viewOf = (origin: string, sandbox: string | null) =>
      ({
        origin,
        parent: window,
        frameElement: { getAttribute: () => sandbox },
      }) as unknown as Window;
    expect(mayBeForbidden(viewOf('null', null))).to.equal(true);
    expect(mayBeForbidden(viewOf('https://a.example', 'allow-scripts'))).to.equal(true);
    expect(mayBeForbidden(viewOf('https://a.example', 'allow-downloads'))).to.equal(false);
    expect(mayBeForbidden(viewOf('https://a.example', null))).to.equal(false);
    // A browser gives none to a frame in a page of another site.
    const foreign = { origin: 'https://a.example', parent: window, frameElement: null };
    expect(mayBeForbidden(foreign as unknown as Window)).to.equal(true);
  });
});

describe('"Download or copy"', () => {
  for (const [lang, sentence, name] of [
    ['en', 'This browser could not make it: Picture (PNG).', 'Picture (PNG)'],
    ['cy', 'Ni allai’r porwr hwn ei wneud: Llun (PNG).', 'Llun (PNG)'],
  ] as const)
    it(`says in ${lang} where the browser draws no picture of that size, and offers the SVG`, async () => {
      const element = await shown(TREND, trend, { lang });
      const details = await openActions(element);
      const { toBlob } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      try {
        buttonsIn(details)
          .find(({ textContent }) => textContent === name)!
          .click();
        await waitUntil(() => statusIn(element) !== '');
        expect(statusIn(element)).to.include(sentence).and.include('SVG');
      } finally {
        HTMLCanvasElement.prototype.toBlob = toBlob;
      }
      expect(consoleLines.take().map(({ text }) => text)).to.deep.equal(['Error: no picture']);
    });

  it('runs no cell of its figures in a spreadsheet', async () => {
    const files = await takeAll(await shown(TREND, trend));
    const csv = await textOf(files.get('Figures (CSV)')!);
    expect(csv.slice(1)).to.match(/^"?'=Plans/);
    expect(csv).to.include("'+Exampleshire").and.to.include("\r\n'@here");
  });

  it('says once that something is copied, and says so again', async () => {
    const element = await shown(TREND, trend);
    const details = await openActions(element);
    const link = buttonsIn(details).at(-1)!;
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(statusIn(element)));
    const status = details.querySelector('[role=status]')!;
    watch.observe(status, { childList: true, subtree: true, characterData: true });
    const caught = catchTaken();
    try {
      link.click();
      await waitUntil(() => said.length > 0);
      expect(said).to.deep.equal(['Copied: Link.']);
      link.click();
      await waitUntil(() => said.length > 1);
      expect(said).to.deep.equal(['Copied: Link.', 'Copied: Link.']);
    } finally {
      caught.stop();
      watch.disconnect();
    }
  });

  it('still says what is copied when the same figures are drawn at another width, not of others', async () => {
    const mounted = await mount(TREND, { data: trend });
    const { element } = mounted;
    const details = await openActions(element);
    const caught = catchTaken();
    try {
      buttonsIn(details).at(-1)!.click();
      await waitUntil(() => statusIn(element));
      await resized(mounted, 400);
      expect(statusIn(element)).to.equal('Copied: Link.');
      Object.assign(element, { data: { ...trend, title: 'Other' } });
      await waitUntil(() => part(element, 'heading')?.textContent === 'Other');
      await waitUntil(() => statusIn(element) === '', 'still said of other figures');
    } finally {
      caught.stop();
    }
  });

  it('says where the clipboard is refused, and has the text there to be copied', async () => {
    const element = await shown(TREND, trend);
    const details = await openActions(element);
    const caught = catchTaken(false);
    try {
      buttonsIn(details).at(-1)!.click();
      await waitUntil(() => details.querySelector('textarea'));
      expect(statusIn(element)).to.include('does not allow copying');
      const text = details.querySelector('textarea')!;
      expect(text.value).to.equal(location.href.replace(/#.*/, ''));
      expect(text.selectionEnd).to.equal(text.value.length);
    } finally {
      caught.stop();
    }
  });

  it('speaks Welsh where the widget does, and changes with it', async () => {
    const element = await shown(TREND, trend);
    await openActions(element);
    element.lang = 'cy';
    const name = () => part(element, 'actions')?.querySelector('summary')?.textContent;
    await waitUntil(() => name() === 'Lawrlwytho neu gopïo', 'no Welsh name', { timeout: 5000 });
    const details = part(element, 'actions') as HTMLDetailsElement;
    if (!details.open) await openActions(element);
    await waitUntil(() => part(element, 'actions')!.textContent.includes('Dyfyniad'), 'no Welsh', {
      timeout: 5000,
    });
  });

  it('gives what is shown now, when other figures have come', async () => {
    const element = await shown(TREND, trend);
    await openActions(element);
    Object.assign(element, {
      data: { ...trend, title: 'Other', series: [{ name: 'A', values: [7, 8] }] },
    });
    await waitUntil(() => part(element, 'heading')?.textContent === 'Other');
    await updated(element);
    const caught = catchTaken();
    try {
      buttonsIn(part(element, 'actions')!)[0]!.click();
      const { name, blobs } = caught.taken[0]!;
      expect(name).to.match(/^other-exampleshire/);
      expect(await textOf({ name, blobs }))
        .to.match(/\b7\b/)
        .and.not.to.match(/\b64\b/);
    } finally {
      caught.stop();
    }
  });
});
