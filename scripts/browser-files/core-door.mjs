// Puts what every widget needs into one file, and lets the other files take it from there.

import { resolve } from 'node:path';
import { mismatch, RELEASE } from './release.mjs';

const CORE = '\0core';
const DOOR = '\0core-door:';

const keyOf = ({ id, name }) => `${id}#${name}`;

const root = resolve(import.meta.dirname, '../..');

/** The same wherever the project and its packages lie: each build is to give the same files. */
const withoutRoot = (key) =>
  key.startsWith(root) ? key.slice(root.length) : key.replace(/^.*?(?=\/node_modules\/)/, '');

/** The place of each export in the list of the core, in the order of modules and names. */
function placesOf(taken) {
  const keys = [...taken.values()].flatMap((names) => [...names.values()].map(keyOf));
  const inOrder = [...new Set(keys)].sort((one, other) =>
    withoutRoot(one) < withoutRoot(other) ? -1 : 1,
  );
  return new Map(inOrder.map((key, place) => [key, place]));
}

/** Rolldown plugin for the core itself: its entry `core` exports one list of what other files take. */
export function coreEntry({ taken }, root) {
  const places = placesOf(taken);
  const lines = [...places].map(([key, place]) => {
    const [id, name] = key.split('#');
    return `import { ${name} as _${place} } from ${JSON.stringify(id)};`;
  });
  const list = [...places.values()].map((place) => `_${place}`);
  lines.push(`export const shared = [${list.join()}];`, `export const release = '${RELEASE}';`);
  return {
    name: 'core-entry',
    enforce: 'pre',
    // Vite makes a path of an entry.
    resolveId: (source) => (source === `${root}/core` ? CORE : null),
    load: (id) => (id === CORE ? lines.join('\n') : null),
  };
}

/**
 * Rolldown plugin for any other file: what it takes of the core comes out of `core.js` beside it. A core
 * of another release is refused with a sentence: its list has other things in other places.
 *
 * @param names of the widgets that the file registers
 */
export function coreDoor({ modules, taken }, names) {
  const places = placesOf(taken);
  return {
    name: 'core-door',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === CORE) return CORE;
      if (source === 'core.js') return { id: './core.js', external: true };
      if (!importer || importer.startsWith('\0')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && modules.has(resolved.id) ? DOOR + resolved.id : null;
    },
    // Rolldown leaves the path of a file that it does not bundle as it is.
    renderChunk: (code, { fileName }) =>
      fileName.startsWith('parts/')
        ? { code: code.replace(/(["'`])\.\/core\.js\1/, '$1../core.js$1'), map: null }
        : null,
    load(id) {
      if (id === CORE) return refusal(names);
      if (!id.startsWith(DOOR)) return null;
      const asked = taken.get(id.slice(DOOR.length));
      const lines = [...asked].map(([name, made]) => {
        const place = places.get(keyOf(made));
        return `const _${place} = shared[${place}];\nexport { _${place} as ${name} };`;
      });
      const code = [`import { shared } from '${CORE}';`, ...lines].join('\n');
      return { code, moduleSideEffects: false };
    },
  };
}

/** As in src/view/unloaded.ts, of which nothing is there yet. */
const UNLOADED = 'This chart could not be loaded. Reload the page to try again.';

/** Where there is nothing else inside its tag, readers have a sentence in place of a blank; the author's is thrown. */
const refusal = (names) => `
import * as core from 'core.js';
if (core.release !== '${RELEASE}') {
  for (const name of ${JSON.stringify(names)}) {
    customElements.define('council-' + name, class extends HTMLElement {
      connectedCallback() {
        if (!this.querySelector(':not(script)')) this.append(${JSON.stringify(UNLOADED)});
      }
    });
  }
  throw new Error(${JSON.stringify(mismatch('core.js'))});
}
export const { shared } = core;
`;
