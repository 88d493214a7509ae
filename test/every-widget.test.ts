// Tests that every widget of the list draws each of its examples as the house demands.
import { expect, oneEvent } from '@open-wc/testing';
import { compareSnapshot } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { problemLines } from '../src/core/problems/lines.js';
import { problemWords } from '../src/core/problems/problems.en.js';
import type { Example } from '../src/core/data/example.js';
import type { ErrorDetail } from '../src/view/events.js';
import { everyWidget } from './support/every-widget.js';
import { expectConsole, watchConsole } from './support/expect-console.js';
import { figuresOfDataset, figuresOfTable, missingFrom } from './support/figures.js';
import { freeze } from './support/freeze.js';
import {
  type CouncilTag,
  mount,
  type Mounted,
  part,
  partText,
  unmountAll,
  updated,
  unfoldAll,
} from './support/mount.js';
import { outline } from './support/outline.js';
import { roundedPath } from './support/paths.js';
import { recordWatchers, type ConsoleLine } from './support/recorders.js';
import { waitUntil } from './support/wait-until.js';

declare const axe: { run(element: Element): Promise<AxeResults> };

const faultsOf = async (element: Element): Promise<readonly string[]> => {
  const { violations } = await axe.run(element);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
};

const widgets = await everyWidget();

it('finds widgets in the list, and examples of each kind', () => {
  expect(widgets).to.not.be.empty;
  for (const { widget, examples } of widgets) {
    const kinds = new Set(Object.values(examples).map(({ kind }) => kind));
    expect([...kinds], widget).to.have.members(['usual', 'edge', 'absent', 'invalid']);
  }
});

for (const { tag, widget, examples } of widgets) {
  describe(widget, () => {
    for (const [name, example] of Object.entries(examples)) {
      describe(name, () => conforms(tag, name, example));
    }
    it('documents every part that it draws, and no other', async () => {
      const drawn = new Set<string>();
      const datasets = Object.values(examples).map(({ dataset }) => dataset);
      const sourced = { ...(datasets[0] as object), source: 'Made-up figures' };
      for (const data of [...datasets, sourced]) {
        const consoleLines = watchConsole();
        const { element } = await mount(tag, { data });
        const explore = element.shadowRoot!.querySelector('.explore');
        explore?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
        await updated(element);
        unfoldAll(element);
        for (const { part: names } of element.shadowRoot!.querySelectorAll('[part]'))
          names.forEach((name) => drawn.add(name));
        consoleLines.stop();
        unmountAll();
      }
      const page = await (await fetch(`/docs/reference/${widget}.md`)).text();
      const [, parts] = /\n## Parts\n([^]*?)\n## /.exec(page) ?? [];
      const documented = [...parts!.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
      expect([...drawn].sort()).to.deep.equal(documented.sort());
    });
    describe('taken from the page', () => leavesNothing(tag, examples));
    describe('with a planted fault', () => canFail(tag, examples));
  });
}

function conforms(tag: CouncilTag, name: string, example: Example): void {
  const consoleLines = expectConsole();
  let mounted: Mounted<HTMLElement>;
  let lines: readonly ConsoleLine[];
  let thaw: () => void;
  const pictured = example.kind !== 'invalid' || example.drawn;
  before(async () => {
    thaw = freeze();
    mounted = await mount(tag, { data: example.dataset });
    lines = consoleLines.take();
  });
  after(() => {
    thaw();
    unmountAll();
  });

  if (pictured) {
    it('draws', () => {
      const chart = part(mounted.element, 'chart');
      // A scorecard's picture is a table, or a list where it has no figure.
      expect(chart?.querySelectorAll('text, td, li')).to.not.be.empty;
      expect(mounted.events.map(({ type }) => type)).to.include('council-ready');
      expect(partText(mounted.element, 'summary')).to.not.equal('');
      expect(drawnNumbers(mounted.element).join(' ')).to.not.match(/NaN|Infinity|undefined|null/);
    });
  } else {
    it('draws nothing, and says why', () => {
      expect(part(mounted.element, 'chart')).to.equal(null);
      expect(part(mounted.element, 'notice')?.getAttribute('role')).to.equal('alert');
    });
  }

  if (example.kind === 'invalid') {
    it('reports every fault to the page, on the console and in the place of the chart', () => {
      const { problems } = mounted.element as unknown as ErrorDetail;
      const messages = problemLines(problems, problemWords);
      expect(lines.map(({ text }) => text)).to.deep.equal(
        messages.map((message) => `<${tag}> ${message}`),
      );
      // Of warnings alone a page hears nothing.
      const isTold = !example.drawn || problems.some(({ severity }) => severity !== 'warning');
      const errors = mounted.events.filter(({ type }) => type === 'council-error');
      expect(errors.map(({ detail }: CustomEvent<ErrorDetail>) => detail)).to.deep.equal(
        isTold ? [{ widget: tag.slice(8), problems, messages, drawn: example.drawn }] : [],
      );
      const faults = problems.filter(({ severity }) => severity === 'fault');
      for (const line of problemLines(faults, problemWords))
        expect(partText(mounted.element, 'notice')).to.include(line);
    });
  } else {
    it('has a table that holds every figure of the dataset', () => {
      const wanted = figuresOfDataset(example.dataset);
      const shown = figuresOfTable(mounted.element);
      expect(missingFrom(wanted.numbers, shown.numbers)).to.deep.equal([]);
      for (const [code, count] of Object.entries(wanted.absences)) {
        expect(shown.absences[code] ?? 0, `[${code}]`).to.be.at.least(count);
      }
    });
    it('says nothing on the console', () => {
      expect(lines.map(({ text }) => text)).to.deep.equal([]);
      expect(mounted.events.map(({ type }) => type)).to.deep.equal(['council-ready']);
    });
  }

  it('gives axe nothing to find', async () => {
    mounted.element.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    expect(await faultsOf(mounted.element)).to.deep.equal([]);
    mounted.element.shadowRoot?.querySelector('details')?.removeAttribute('open');
  });

  it('looks as it did', async () => {
    await compareSnapshot({ name: `${tag}: ${name}`, content: outline(mounted.element) });
  });

  if (pictured) {
    it('survives removal and another parent', async () => {
      const { element, box } = mounted;
      const before = drawnNumbers(element);
      element.remove();
      const elsewhere = document.createElement('section');
      box.append(elsewhere);
      elsewhere.append(element);
      await updated(element);
      await waitUntil(() => part(element, 'chart'));
      expect(drawnNumbers(element)).to.deep.equal(before);
      // A move does not fire it again.
      expect(mounted.events.filter(({ type }) => type === 'council-ready')).to.have.lengthOf(1);
    });
  }
}

/** Every attribute with a place in the drawing. */
const drawnNumbers = (element: Element): readonly string[] =>
  [...(part(element, 'chart')?.querySelectorAll('*') ?? [])].flatMap((shape) =>
    [...shape.attributes]
      .filter(({ name }) => name !== 'class')
      .map(({ name, value }) => `${name} ${roundedPath(value)}`),
  );

function leavesNothing(tag: CouncilTag, examples: Readonly<Record<string, Example>>): void {
  const consoleLines = expectConsole();
  afterEach(unmountAll);
  const [usual] = Object.values(examples).filter(({ kind }) => kind === 'usual');

  it('leaves no observer and no listener behind', async () => {
    const watchers = recordWatchers();
    try {
      const { element, box } = await mount(tag, { data: usual!.dataset });
      expect(watchers.watching()).to.not.be.empty;
      element.remove();
      expect(watchers.watching()).to.deep.equal([]);
      box.append(element);
      await updated(element);
      box.remove();
      expect(watchers.watching()).to.deep.equal([]);
    } finally {
      watchers.stop();
    }
  });

  it('gives up a file that is still on its way', async () => {
    const element = document.createElement(tag);
    let news = 0;
    element.addEventListener('council-error', () => news++);
    element.addEventListener('council-ready', () => news++);
    Object.assign(element, { src: '/demo/data/exampleshire.json' });
    document.body.append(element);
    element.remove();
    await new Promise((done) => setTimeout(done, 100));
    expect(news).to.equal(0);
    expect(consoleLines.take()).to.deep.equal([]);
  });
}

/** The checks above, each tried on a picture with one thing wrong. */
function canFail(tag: CouncilTag, examples: Readonly<Record<string, Example>>): void {
  const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!;
  afterEach(unmountAll);

  it('misses a figure that left the table', async () => {
    const { element } = await mount(tag, { data: usual.dataset });
    const wanted = figuresOfDataset(usual.dataset).numbers;
    unfoldAll(element);
    const cells = [...element.shadowRoot!.querySelectorAll("[part='table'] td")];
    const filled = cells.filter(({ textContent }) => /\d/.test(textContent ?? ''));
    filled.forEach((cell) => cell.remove());
    expect(missingFrom(wanted, figuresOfTable(element).numbers)).to.deep.equal(wanted);
  });
  it('lets axe see into the shadow root', async () => {
    const { element } = await mount(tag, { data: usual.dataset });
    part(element, 'base')!.append(document.createElement('img'));
    expect((await faultsOf(element)).join()).to.include('image-alt');
  });
  it('notices an observer that was not stopped', () => {
    const watchers = recordWatchers();
    const observer = new ResizeObserver(() => undefined);
    observer.observe(document.body);
    addEventListener('resize', noop);
    expect(watchers.watching()).to.deep.equal(['ResizeObserver', 'window: resize']);
    observer.disconnect();
    removeEventListener('resize', noop);
    expect(watchers.watching()).to.deep.equal([]);
    watchers.stop();
  });
}

const noop = (): void => undefined;

describe('under the strictest policy', () => {
  it('draws every example of every widget without one violation', async function () {
    this.timeout(60_000);
    const frame = document.createElement('iframe');
    frame.src = '/test/strict/host.html';
    frame.width = '640';
    document.body.append(frame);
    const message = await oneEvent(window, 'message');
    const { tried, drawn, violations, planted } = (message as unknown as MessageEvent)
      .data as Record<'tried' | 'drawn' | 'violations' | 'planted', readonly string[]>;
    frame.remove();
    expect(planted, 'the policy must be seen to work').to.have.lengthOf(3);
    expect(violations).to.deep.equal([]);
    const names = widgets.flatMap(({ tag, examples }) =>
      Object.keys(examples).map((name) => `${tag}: ${name}`),
    );
    expect(tried).to.deep.equal(names);
    expect(drawn).to.deep.equal([
      ...names.filter((name) => {
        const [tag, ...rest] = name.split(': ');
        const example = widgets.find((each) => each.tag === tag)!.examples[rest.join(': ')]!;
        return example.kind !== 'invalid' || example.drawn;
      }),
      'council-indicator-trend: JSON script',
      'council-indicator-trend: src',
    ]);
  });
});
