// Draws the stories of a widget from its examples: one to try them, and one for each kind of example.
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import type { ExampleKind, Examples } from '../src/core/data/example.js';

/** What a reader of the stories may change. */
export interface StoryArgs {
  readonly example: string;
  readonly widthPx: number;
  readonly density: 'compact' | 'normal' | 'spacious';
  readonly headingLevel: number;
  readonly lang: string;
}

type Story = StoryObj<StoryArgs>;

/** Says which control each argument has: Storybook would make an object of a union of words. */
const argTypes = (examples: Examples): Partial<ArgTypes<StoryArgs>> => ({
  example: { control: 'select', options: Object.keys(examples) },
  widthPx: { control: { type: 'range', min: 200, max: 1600, step: 10 } },
  density: { control: 'inline-radio', options: ['compact', 'normal', 'spacious'] },
  headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  lang: { control: 'text' },
});

const attributes = { widthPx: 800, density: 'normal', headingLevel: 2, lang: 'en' } as const;

function draw(tag: string, dataset: unknown, { widthPx, ...args }: StoryArgs): HTMLElement {
  const box = document.createElement('div');
  box.style.maxWidth = `${widthPx}px`;
  box.style.marginBlockEnd = '3rem';
  const { density, headingLevel, lang } = args;
  box.append(
    Object.assign(document.createElement(tag), { density, headingLevel, lang, data: dataset }),
  );
  return box;
}

/** Shows one example at a time, at any width, density and heading level. */
export const tryExamples = (tag: string, examples: Examples): Story => ({
  args: { example: Object.keys(examples)[0]!, ...attributes },
  argTypes: argTypes(examples),
  render: (args) => draw(tag, examples[args.example]?.dataset, args),
});

/** Shows every example of a kind, one below the other, each under its name. */
export const allOfKind = (tag: string, examples: Examples, kind: ExampleKind): Story => ({
  args: { example: '', ...attributes, headingLevel: 3 },
  argTypes: { ...argTypes(examples), example: { table: { disable: true } } },
  render: (args) => {
    const all = document.createElement('div');
    for (const [name, example] of Object.entries(examples)) {
      if (example.kind !== kind) continue;
      const heading = all.appendChild(document.createElement('h2'));
      heading.textContent = name;
      all.append(draw(tag, example.dataset, args));
    }
    return all;
  },
});
