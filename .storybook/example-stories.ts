// Makes the stories of a widget from its examples: an index entry for each story, and the module behind them.
// A widget needs no story file, and a new example no line here.

import { basename, dirname, resolve } from 'node:path';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:council-examples/';
const root = resolve(import.meta.dirname, '..');

/** One story to try the examples, and one for each kind with all examples of it. */
const STORIES = {
  Try: 'tryExamples(tag, examples)',
  Usual: "allOfKind(tag, examples, 'usual')",
  Edge: "allOfKind(tag, examples, 'edge')",
  Absent: "allOfKind(tag, examples, 'absent')",
  Invalid: "allOfKind(tag, examples, 'invalid')",
};

/** `indicator-trend` → `Indicator trend`. */
const titleOf = (widget: string): string =>
  widget.charAt(0).toUpperCase() + widget.slice(1).replaceAll('-', ' ');

/** Tells Storybook which stories a file of examples has, without reading it. */
export const exampleIndexer: Indexer = {
  test: /src\/widgets\/[\w-]+\/examples\.ts$/,
  createIndex: (fileName) => {
    const widget = basename(dirname(fileName));
    return Promise.resolve(
      Object.keys(STORIES).map((exportName) => ({
        type: 'story',
        importPath: `${VIRTUAL}${widget}`,
        exportName,
        title: titleOf(widget),
      })),
    );
  },
};

/** Serves the module that such an index entry names. */
export const exampleStories = (): Plugin => ({
  name: 'example-stories',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith(`\0${VIRTUAL}`) ? moduleFor(id.slice(VIRTUAL.length + 1)) : undefined,
});

const moduleFor = (widget: string): string => `
  import ${JSON.stringify(`${root}/src/widgets/${widget}/index.ts`)};
  import { examples } from ${JSON.stringify(`${root}/src/widgets/${widget}/examples.ts`)};
  import { allOfKind, tryExamples } from ${JSON.stringify(`${root}/stories/from-examples.ts`)};
  const tag = 'council-${widget}';
  export default { title: ${JSON.stringify(titleOf(widget))}, component: tag };
  ${Object.entries(STORIES)
    .map(([name, code]) => `export const ${name} = ${code};`)
    .join('\n')}
`;
