// A short dataset of each widget as JSON, for whoever writes it. All figures are made up.
import type { Examples } from '../../src/core/data/example.js';
import { shortJson } from '../short-json.js';
import { words } from './words/words.js';

/** The first example of a widget, which has what most pages have, as a text. */
export async function jsonStarter(widget: string): Promise<string> {
  const { examples } = (await import(`../../src/widgets/${widget}/examples.ts`)) as {
    readonly examples: Examples;
  };
  const [first] = Object.values(examples);
  const dataset = first!.dataset as object;
  const { title } = dataset as { readonly title: string };
  return `${shortJson({ widget, ...dataset, title: words.bring.madeUp({ title }) })}\n`;
}
