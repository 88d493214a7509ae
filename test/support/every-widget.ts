// Finds every widget of the list with its examples, so that a new one is tested too.
import type { Examples } from '../../src/core/data/example.js';
import * as list from '../../src/widgets/index.js';
import type { CouncilTag } from './mount.js';

export interface ListedWidget {
  readonly tag: CouncilTag;
  /** The tag without `council-`, which is its folder. */
  readonly widget: string;
  readonly examples: Examples;
}

type ElementClass = new () => HTMLElement;

const isElement = (exported: unknown): exported is ElementClass =>
  typeof exported === 'function' && exported.prototype instanceof HTMLElement;

/** In the order of the list. */
export const everyWidget = async (): Promise<readonly ListedWidget[]> =>
  Promise.all(
    Object.values<unknown>(list)
      .filter(isElement)
      .map(async (element) => {
        const tag = new element().localName as CouncilTag;
        const widget = tag.replace('council-', '');
        const module: unknown = await import(`../../src/widgets/${widget}/examples.ts`);
        return { tag, widget, examples: (module as { readonly examples: Examples }).examples };
      }),
  );
