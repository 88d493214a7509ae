// Tests that one bad value loses one value, and that no message of the engine ever reaches a reader.
import { expect } from '@open-wc/testing';
import { problemLines } from '../../src/core/problems/lines.js';
import { problemWords } from '../../src/core/problems/problems.en.js';
import { pathText } from '../../src/core/data/path.js';
import type { Problem } from '../../src/core/data/problem.js';
import type { WidgetDefinition } from '../../src/view/define-widget.js';
import type { ErrorDetail } from '../../src/view/events.js';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, partText, setData, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

type Json = Record<string, unknown>;
type Place = readonly [holder: Json, key: string];

/** What engines say of their own errors. */
const OF_ENGINE = /cannot read|undefined|null|not a function|proxy|symbol|object Object|TypeError/i;

/** Every number of a dataset where a value may stand, by the objects that hold them. */
function numbersIn(of: unknown, found: Place[] = []): readonly Place[] {
  if (typeof of !== 'object' || of === null) return found;
  for (const [key, value] of Object.entries(of)) {
    if (typeof value === 'number') found.push([of as Json, key]);
    else numbersIn(value, found);
  }
  return found;
}

const BAD_MARKS: readonly unknown[] = [[null], [5], [[]], [{}], null, 5, {}, [true], ['p', null]];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
const throwing = (): object =>
  new Proxy({}, { ownKeys: () => { throw new TypeError('ownKeys'); }, get: () => { throw new TypeError('get'); } }); // prettier-ignore

/** None is an entry of any list, but for some of the texts. */
const BAD_ENTRIES = [null, undefined, 5, -1, Infinity, true, '', '<b>', [], [[]], {}, { name: 5 }];

/** Of a dataset, so that a scorecard of many rows takes no longer than the others. */
const MOST_LISTS = 40;

type ListPath = readonly (string | number)[];

/** Where there are lists with something in them. */
function listsIn(node: unknown, path: ListPath = []): readonly ListPath[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Array.isArray(node) && node.length > 0 ? [path] : [];
  const keys = Array.isArray(node) ? node.keys() : Object.keys(node);
  return [...own, ...[...keys].flatMap((key) => listsIn((node as never)[key], [...path, key]))];
}

const listAt = (node: unknown, path: ListPath): unknown[] =>
  path.reduce((each: unknown, key) => (each as never)[key], node) as unknown[];

/** A copy in which no two places hold the same list. */
const separate = (dataset: unknown): unknown => JSON.parse(JSON.stringify(dataset));

/** Faults of what refers to an entry, or is read together with it. */
const REFERS = [
  'unknown group',
  'unknown level',
  'unknown part',
  'unknown provision',
  'unused group',
  'unknown mark',
  'bounds crossed',
  'direction range order',
  // A range is its own target.
  'target',
];

const faultsIn = (problems: readonly Problem[]): readonly string[] =>
  problems
    .filter(({ severity }) => severity === 'fault')
    .map(({ path, code }) => `${pathText(path)}: ${code}`);

const widgets = await everyWidget();

for (const { tag, widget, examples } of widgets) {
  const Element = customElements.get(tag) as unknown as { readonly definition: WidgetDefinition };
  const { definition } = Element;
  const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!.dataset;

  describe(`one bad value in ${widget}`, () => {
    const consoleLines = expectConsole();
    afterEach(unmountAll);

    /** A dataset is left, and there is no fault but in the entry and in what refers to it. */
    const losesOne = (dataset: unknown, entry: ListPath, bad: unknown): void => {
      const place = pathText(entry);
      const copy = separate(dataset);
      listAt(copy, entry.slice(0, -1))[entry.at(-1) as number] = bad;
      const { problems, dataset: left } = definition.parse(copy);
      expect(left, `${place}: ${JSON.stringify(bad)}`).to.not.equal(undefined);
      const before = faultsIn(definition.parse(dataset).problems);
      const others = faultsIn(problems)
        .filter((fault) => !fault.startsWith(place) && !before.includes(fault))
        .filter((fault) => !REFERS.some((code) => fault.endsWith(`: ${code}`)));
      expect(others, `${place}: ${JSON.stringify(bad)}`).to.deep.equal([]);
    };

    it('loses one value, whatever its marks are', () => {
      let tried = 0;
      for (let at = 0; at < Math.min(numbersIn(usual).length, 30); at += 1) {
        const parsedWith = (write: (value: unknown) => unknown) => {
          const dataset = structuredClone(usual);
          const [holder, key] = numbersIn(dataset)[at]!;
          holder[key] = write(holder[key]);
          return definition.parse(dataset);
        };
        // Some numbers are not values: a threshold, a target. Without them there may be no picture.
        const isValue = parsedWith((value) => ({ value, marks: 'p' })).problems.length === 0;
        if (!isValue || !parsedWith(() => ({ value: '[x]' })).dataset) continue;
        for (const marks of BAD_MARKS) {
          const { problems, dataset } = parsedWith((value) => ({ value, marks }));
          expect(dataset, `${at}: ${JSON.stringify(marks)}`).to.not.equal(undefined);
          expect(problemLines(problems, problemWords).join()).to.include('marks');
          tried += 1;
        }
      }
      expect(tried).to.be.above(20);
    });

    it('loses one entry of a list, whatever stands in its place', () => {
      let tried = 0;
      for (const { kind, dataset } of Object.values(examples)) {
        if (kind === 'invalid') continue;
        for (const path of listsIn(dataset).slice(0, MOST_LISTS)) {
          const { length } = listAt(dataset, path);
          for (const at of new Set([0, length - 1])) {
            // Where it is the only one, nothing is left.
            if (length > 1) BAD_ENTRIES.forEach((bad) => losesOne(dataset, [...path, at], bad));
            tried += 1;
          }
        }
      }
      expect(tried).to.be.above(20);
    });

    for (const marks of [[null], [5]]) {
      it(`still draws the others: marks ${JSON.stringify(marks)}`, async () => {
        let drawn = 0;
        const count = numbersIn(usual).length;
        for (let at = 0; at < Math.min(count, 6); at += 1) {
          const data = structuredClone(usual);
          const [holder, key] = numbersIn(data)[at]!;
          holder[key] = { value: holder[key], marks };
          const { element } = await mount(tag, { data });
          expect(element.shadowRoot!.textContent).to.not.match(/Cannot read|TypeError/);
          if (part(element, 'chart')) drawn += 1;
          unmountAll();
        }
        expect(drawn).to.be.above(0);
        consoleLines.take().forEach(({ text }) => expect(text).to.not.match(/Cannot read/));
      });
    }

    for (const [name, make] of Object.entries({ revoked, throwing })) {
      it(`is refused with a problem, and throws nothing, where the dataset is a ${name} proxy`, () => {
        const { dataset, problems } = definition.parse(make());
        expect(dataset).to.equal(undefined);
        expect(problems).to.not.be.empty;
      });
      it(`is told in our own words where the dataset is a ${name} proxy, alone or within`, async () => {
        const fallback = document.createElement('p');
        const mounted = await mount(tag, { data: make() }, { children: [fallback] });
        const { element } = mounted;
        const said = partText(element, 'notice');
        expect(said).to.not.equal('');
        expect(said).to.not.match(OF_ENGINE);
        expect(fallback.getClientRects()).to.have.lengthOf(1);
        setData(element, usual);
        await waitUntil(() => part(element, 'chart'));
        setData(element, { ...(usual as object), title: make() });
        await updated(element);
        expect(element.shadowRoot!.textContent).to.not.match(/revoked|ownKeys|TypeError/);
        consoleLines.take();
      });
    }

    it('is told as a chart that could not be drawn where the library fails, and drawn again', async () => {
      const broken = { ...definition, layout: () => { throw new TypeError('x of undefined: 3'); } }; // prettier-ignore
      Object.defineProperty(Element, 'definition', { value: broken, configurable: true });
      try {
        const fallback = document.createElement('p');
        fallback.textContent = 'Fallback';
        const mounted = await mount(tag, { data: usual }, { children: [fallback] });
        const { element, events } = mounted;
        expect(partText(element, 'notice')).to.equal('This chart could not be drawn. Try again');
        expect(fallback.getClientRects()).to.have.lengthOf(1);
        const { messages, error } = (events[0] as CustomEvent<ErrorDetail>).detail;
        expect(messages).to.deep.equal(['This chart could not be drawn.']);
        expect(error).to.be.instanceOf(TypeError);
        expect(consoleLines.expect('x of undefined: 3').args[1]).to.equal(error);
        broken.layout = definition.layout as never;
        element.density = 'compact';
        await waitUntil(() => part(element, 'chart'));
        expect(part(element, 'notice')).to.equal(null);
      } finally {
        Object.defineProperty(Element, 'definition', { value: definition, configurable: true });
      }
    });
  });
}
