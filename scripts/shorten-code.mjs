// Which bytes of a chunk does nobody need? What terser finds beside the bundler's own minifier.
// It knows no template and takes no risk: the options that terser calls unsafe stay off.

import { minify } from 'terser';

/** Rolldown plugin for the browser-ready build; a second pass finds what the first has laid bare. */
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
