// A short dataset of each widget as JSON, for whoever writes it. All figures are made up.
import type { Examples } from '../../src/core/data/example.js';
import { shortJson } from '../short-json.js';
import { words } from './words/words.js';
import { isObject } from './written.js';

/** The first example of a widget, which has what most pages have, as a text. */
export async function jsonStarter(widget: string): Promise<string> {
  const { examples } = (await import(`../../src/widgets/${widget}/examples.ts`)) as {
    readonly examples: Examples;
  };
  const [first] = Object.values(examples);
  const dataset = named(first!.dataset) as { readonly title: string };
  const { title } = dataset;
  return `${shortJson({ widget, ...dataset, title: words.bring.madeUp({ title }) })}\n`;
}

/** With titles and names in the language of the page. What the widgets take by its word, such as units, stays. */
function named(value: unknown): unknown {
  if (typeof value === 'string') {
    const { starters } = words;
    return Object.hasOwn(starters, value) ? starters[value as keyof typeof starters] : value;
  }
  if (Array.isArray(value)) return value.map(named);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each)]));
}
