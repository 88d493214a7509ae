// Shortens a chunk with terser, after the bundler's own minifier.
// The options that terser calls unsafe stay off.

import { minify } from 'terser';

/**
 * Rolldown plugin for the browser-ready build; later passes shorten what the first has uncovered. A classic script
 * (`iife`) gets letters of ASCII alone, since it is read in the encoding of its page, which is not always UTF-8.
 */
export function shortenCode(format) {
  return {
    name: 'shorten-code',
    async renderChunk(code) {
      const options = { module: true, ecma: 2022, compress: { passes: 3 } };
      const short = await minify(code, { ...options, sourceMap: { asObject: true } });
      return { code: format === 'iife' ? inAscii(short.code) : short.code, map: short.map };
    },
  };
}

/** In texts, templates and patterns, where alone the code has other letters, an escape means the same. */
const inAscii = (code) =>
  code.replace(
    /[^\x00-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
