// Puts the English of a widget into its own file, so that a page does not wait for a third one.
// In the sources a language is loaded with `import()`, as other languages are.

const load = /\bimport\((["'])\.\/words\.en\.js\1\)/;

/** Rolldown plugin for the files of browsers. */
export const englishWithin = () => ({
  name: 'english-within',
  transform: (code, id) =>
    /\/widgets\/[\w-]+\/element\.ts$/.test(id) && load.test(code)
      ? {
          code: `import { words as english } from './words.en.js';\n${code.replace(load, 'Promise.resolve({ words: english })')}`,
          map: null,
        }
      : null,
});
