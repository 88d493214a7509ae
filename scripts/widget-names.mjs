// Reads the names of all widgets from the list in src/widgets/index.ts.

import { readFileSync } from 'node:fs';

const list = new URL('../src/widgets/index.ts', import.meta.url);

/** Folder names in the order of the list, such as `['indicator-trend']`. */
export function widgetNames(text = readFileSync(list, 'utf8')) {
  return [...text.matchAll(/^export \* from '\.\/([\w-]+)\/index\.js';$/gm)].map(
    ([, name]) => name,
  );
}

/** `indicator-trend` → `indicatorTrend`. */
export function camelName(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
