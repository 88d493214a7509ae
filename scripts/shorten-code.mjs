// Shortens a chunk with terser, after the bundler's own minifier.
// The options that terser calls unsafe stay off.

import { minify } from 'terser';

/** Rolldown plugin for the browser-ready build; later passes shorten what the first has uncovered. */
export function shortenCode() {
  return {
    name: 'shorten-code',
    async renderChunk(code) {
      const options = { module: true, ecma: 2022, compress: { passes: 3 } };
      const short = await minify(code, { ...options, sourceMap: { asObject: true } });
      return { code: short.code, map: short.map };
    },
  };
}
