// `schema NAME`: prints the JSON Schema of the datasets of a widget.
import { readFile } from 'node:fs/promises';
import { type Command, ENDED, Misuse } from './command.js';
import { widgetNames } from './stages.js';

export const schema: Command = {
  summary:
    'Prints the JSON Schema of the datasets of a widget, for editors that check while you write.',
  usage: 'NAME',
  options: {},
  help: {},
  run: async ({ positionals: [name = '', ...more] }, { out }) => {
    if (more.length > 0 || !widgetNames().includes(name))
      throw new Misuse(
        `expected a widget, received “${name}”; name one of ${widgetNames().join(', ')}`,
      );
    const text = await readFile(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8');
    text.trimEnd().split('\n').forEach(out);
    return ENDED.well;
  },
};
