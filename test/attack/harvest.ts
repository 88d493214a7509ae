// Gathers all that a widget made: texts, attributes, lengths, places, order, events, console lines and the
// dataset read back.
import { unfoldWithSound } from '../support/mount.js';
import { clean } from './clean.js';
import type { Harvest, Widget } from './harvest.types.js';
import { readerOf } from './readers.js';

// Numbers that tell arcs apart without colours count nothing. Points are written in idle time: their names are those of
// the tooltips, which are walked through. What is new repeats the standfirst, and is said of a second dataset only.
const BLOCKS =
  'p:not(.points *),li,text:not(.tell),button,summary,caption,h1,h2,h3,h4,[role=heading],[aria-live]:not(.unseen),title,desc';

/** The texts of blocks, and the attributes of all elements apart from geometry. */
function textsIn(root: ParentNode): Harvest['texts'] {
  const blocks = [...root.querySelectorAll(BLOCKS)].map((block) => ({
    where: `<${block.localName}${block.getAttribute('part') ? ` part=${block.getAttribute('part')}` : ''}>`,
    text: clean(block.textContent),
  }));
  const attributes = [...root.querySelectorAll(':not(.points *)')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) =>
        /^(aria-(?!level|hidden|live|pressed|describedby)|title|alt|data-(?!row|column))/.test(
          name,
        ),
      )
      .map(({ name, value }) => ({ where: `${element.localName} ${name}=`, text: clean(value) })),
  );
  return [...blocks, ...attributes].filter(({ text }) => text !== '');
}

function tableIn(root: ParentNode): Harvest['table'] {
  const cellsOf = (row: Element) => [...row.children].map((cell) => clean(cell.textContent));
  const [head, ...rows] = [...root.querySelectorAll('table tr')].map(cellsOf);
  return {
    columns: (head ?? []).slice(1),
    rows: rows.map(([first = '', ...cells]) => ({ head: first, cells })),
  };
}

/** Without marker comments, and without whether a drawing has been laid out, which happens when the page is idle. */
const markupOf = (root: ShadowRoot): string =>
  root.innerHTML.replace(/<!--.*?-->/gs, '').replaceAll('class="canvas laid"', 'class="canvas"');

/** Sets the dataset, gathers what is there, then visits and selects every point. */
export async function harvestOf(
  element: Widget,
  dataset: unknown,
  /** Plants a leak before anything is gathered. */
  plant: (root: ShadowRoot) => void = () => {},
): Promise<Harvest> {
  const reader = readerOf(element.localName);
  const events: { type: string; detail: unknown }[] = [];
  const messages: string[] = [];
  const listen = (event: Event) =>
    events.push({ type: event.type, detail: (event as CustomEvent).detail });
  const types = ['council-ready', 'council-error', 'council-select'];
  const { error, warn } = console;
  const tell = (...parts: readonly unknown[]) =>
    messages.push(parts.filter((part) => typeof part !== 'object').join(' '));
  types.forEach((type) => element.addEventListener(type, listen));
  [console.error, console.warn] = [tell, tell];
  try {
    element.data = dataset;
    await element.updateComplete;
    const root = element.shadowRoot!;
    await unfoldWithSound(element);
    plant(root);
    const texts = textsIn(root);
    const table = tableIn(root);
    const points = await walk(element, root);
    await reader.choose?.(element, root);
    const names = points.map((lines) => lines[0] ?? '');
    return {
      texts: [...texts, ...(reader.rowsIn?.(root) ?? [])],
      table: reader.figuresIn?.(root) ?? table,
      bars: [],
      arcs: [],
      dots: [],
      ...reader.shapesIn(root, names),
      points,
      events,
      messages,
      data: element.data,
      markup: markupOf(root) + ((await reader.everyOrder?.(element, () => markupOf(root))) ?? ''),
    };
  } finally {
    [console.error, console.warn] = [error, warn];
    types.forEach((type) => element.removeEventListener(type, listen));
  }
}

/** Visits and selects every point of every row, until a key leads to nothing new. */
async function walk(element: Widget, root: ShadowRoot): Promise<readonly (readonly string[])[]> {
  const group = root.querySelector('.explore');
  if (!group) return [];
  const points: string[][] = [];
  const press = async (key: string) => {
    group.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await element.updateComplete;
    const tooltip = [...root.querySelectorAll('[part=tooltip] > div')];
    return tooltip.map((line) => clean(line.textContent));
  };
  await press('Escape');
  // From the start, and not from where the focus was in the data before.
  (root.activeElement as HTMLElement | null)?.blur();
  let row = '';
  for (let rows = 0; rows < 6; rows += 1) {
    let lines = await press(rows === 0 ? 'Home' : 'ArrowDown');
    if (rows > 0) lines = await press('Home');
    const first = lines.join('\n');
    if (first === '' || first === row) break;
    row = first;
    for (let column = 0, before = ''; column < 30 && lines.join('\n') !== before; column += 1) {
      before = lines.join('\n');
      points.push(lines);
      await press('Enter');
      lines = await press('ArrowRight');
    }
  }
  await press('Escape');
  return points;
}
