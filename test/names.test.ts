// Tests that whoever listens can tell all controls of a page apart: every example stands twice on it, with two titles, and
// each control is told by its name and the names of the groups, regions, tables and rows around it (WCAG 2.2, 2.4.6).
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { everyWidget, type ListedWidget } from './support/every-widget.js';
import { expectConsole } from './support/expect-console.js';
import { mount, part, unfoldWithSound, unmountAll, updated } from './support/mount.js';
import { pointsWritten } from './support/points.js';
import { waitUntil } from './support/wait-until.js';

declare const axe: {
  setup(element: Element): void;
  teardown(): void;
  run(element: Element, options: object): Promise<AxeResults>;
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
};

const CONTROLS = 'button, summary, select, input, textarea, a[href], [tabindex="0"]';
const AROUND = '[role=group], [role=region], fieldset, table, [role=table], tr, [role=row], li';

/** Their data give two series or indicators one name, and tell them apart by ids alone. */
const SAME_IN_DATA = ['an id on each series', 'the same indicator by ids'];

const nameOf = (element: Element): string => {
  // Neither has a name of its own: it is told by its first cell or by its text.
  const told = element.matches('tr, [role=row]')
    ? element.querySelector('th, [role=rowheader]')?.textContent
    : element.matches('li')
      ? element.textContent
      : axe.commons.text.accessibleText(element);
  return (told ?? '').replace(/\s+/g, ' ').trim();
};

/** The names of a control and of what is around it, from the outermost. */
function pathOf(control: Element): string {
  // A slider and a field may set one value: it is heard which is which.
  const type = control instanceof HTMLInputElement ? ` (${control.type})` : '';
  const names = [nameOf(control) + type];
  for (let at = control.parentElement; at; at = at.parentElement)
    if (at.matches(AROUND)) names.unshift(nameOf(at));
  return names.join(' › ');
}

const pathsIn = ({ shadowRoot }: Element): readonly string[] =>
  [...shadowRoot!.querySelectorAll(CONTROLS)]
    .filter((control) => control.checkVisibility() && !control.closest('[aria-hidden=true]'))
    .map(pathOf);

const repeated = (paths: readonly string[]): readonly string[] =>
  paths.filter((path, at) => paths.indexOf(path) !== at);

const consoleLines = expectConsole();
afterEach(unmountAll);

for (const widget of await everyWidget()) {
  describe(`${widget.widget}, twice on a page`, function () {
    this.timeout(120_000);
    it('has no two controls that sound the same, with every part open', () => expectNames(widget));
  });
}

async function opened({ tag }: ListedWidget, data: unknown): Promise<HTMLElement> {
  const { element } = await mount(tag, { data }, { widthPx: 1000 });
  if (element.shadowRoot!.querySelector('.explore')) await pointsWritten(element);
  await unfoldWithSound(element);
  await updated(element);
  const actions = part(element, 'actions') as HTMLDetailsElement | null;
  if (actions) {
    actions.open = true;
    await waitUntil(() => actions.querySelector('button'), 'no actions', { interval: 5 });
  }
  return element;
}

async function expectNames(widget: ListedWidget): Promise<void> {
  const found: string[] = [];
  for (const [name, { kind, dataset }] of Object.entries(widget.examples)) {
    if ((kind !== 'usual' && kind !== 'edge') || SAME_IN_DATA.includes(name)) continue;
    const titled = (title: string) => opened(widget, { ...(dataset as object), title });
    const both = [await titled('First'), await titled('Second')];
    axe.setup(document.body);
    const paths = both.flatMap(pathsIn);
    axe.teardown();
    const options = { runOnly: ['landmark-unique', 'duplicate-id-aria'] };
    const { violations } = await axe.run(document.body, options);
    const alike = [...repeated(paths), ...paths.filter((path) => path.startsWith(' › '))];
    found.push(...[...new Set(alike)].map((path) => `${name}: ${path}`));
    found.push(...violations.map(({ id }) => `${name}: ${id}`));
    unmountAll();
  }
  consoleLines.take();
  expect(found).to.deep.equal([]);
}
