// Gives hostile attributes, properties and JSON scripts to elements: the page stays whole, and good ones are drawn again.
import fc from 'fast-check';
import { partText, place, unmountAll } from '../support/mount.js';
import { holds } from './hold.js';
import { ADDRESSES, hostileValues, HTML } from './hostile-values.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { cameToRest, faultsOf, type Widget } from './shown.js';
import { triedWidgets, type TriedWidget } from './widgets.js';

/** Every attribute of every widget: the others have no effect. */
const NAMES = [
  'lang',
  'heading-level',
  'density',
  'loading',
  'refresh',
  'view',
  'filter',
  'sort',
  'area',
  'as-of',
  'unit',
  'occupied',
  'occupancy',
  'in-house',
] as const;

const TEXTS: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  'toString',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'en-GB-oxendict',
  'x-\ud800',
  '1'.repeat(500),
  'latest:__proto__',
  '-latest:',
  'a|b|'.repeat(200),
  '2025-02-31',
  ...HTML,
  ...ADDRESSES,
];

const propertyOf = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

interface Setting {
  readonly name: (typeof NAMES)[number];
  /** An attribute takes text; a property may take anything. */
  readonly text?: string;
  readonly value?: number;
}

const settings: fc.Arbitrary<readonly Setting[]> = fc.array(
  fc.oneof(
    fc.record({ name: fc.constantFrom(...NAMES), text: fc.constantFrom(...TEXTS) }),
    fc.record({ name: fc.constantFrom(...NAMES), value: fc.nat(hostileValues.length - 1) }),
  ),
  { minLength: 1, maxLength: 5 },
);

const scripts: fc.Arbitrary<string> = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HTML),
  fc.tuple(fc.nat(200), fc.constantFrom(...HTML)).map(([at, html]) => {
    const text = JSON.stringify({ title: 'Cut', notes: [html], parts: [] });
    return text.slice(0, at);
  }),
);

for (const tried of triedWidgets) {
  describe(`attributes and scripts of ${tried.widget}`, function () {
    this.timeout(0);
    let watch: PageWatch;
    before(() => (watch = watchPage()));
    afterEach(unmountAll);
    after(() => watch.stop());

    holds({
      name: `${tried.widget}: any attribute or property leaves the page whole`,
      share: 0.01,
      cases: settings,
      written: (list) => JSON.stringify(list.map(settingText)),
      holds: async (list) => {
        await surviveSettings(tried, list);
        await watch.check();
      },
    });
    holds({
      name: `${tried.widget}: any JSON script leaves the page whole`,
      share: 0.01,
      cases: scripts,
      written: (text) => JSON.stringify(text),
      holds: async (text) => {
        await surviveScript(tried, text);
        await watch.check();
      },
    });
  });
}

const settingText = ({ name, text, value }: Setting): string =>
  text === undefined ? `${propertyOf(name)} = ${hostileValues[value!]![0]}` : `${name}="${text}"`;

async function surviveSettings(tried: TriedWidget, list: readonly Setting[]): Promise<void> {
  const element = place(tried.tag, { data: tried.good }).element as Widget;
  for (const { name, text, value } of list) {
    if (text === undefined)
      Object.assign(element, { [propertyOf(name)]: hostileValues[value!]![1]() });
    else element.setAttribute(name, text);
  }
  await cameToRest(element);
  expectWhole(element, tried);
  for (const { name } of list) {
    Object.assign(element, { [propertyOf(name)]: undefined });
    element.removeAttribute(name);
  }
  await cameToRest(element);
  expectWhole(element, tried);
  unmountAll();
}

function expectWhole(element: Widget, { good }: TriedWidget): void {
  const faults = [...faultsOf(element)];
  if (element.state !== 'drawn') faults.push(`it is ${element.state}`);
  const { title } = good as { readonly title: string };
  if (partText(element, 'heading') !== title) faults.push('it has another title');
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function surviveScript(tried: TriedWidget, text: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: text,
  });
  const element = place(tried.tag, {}, { children: [script] }).element as Widget;
  await cameToRest(element);
  const faults = faultsOf(element);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  element.data = tried.good;
  await cameToRest(element);
  expectWhole(element, tried);
  unmountAll();
}
