// Lets a reader choose figures and options, draws them, and shows the code that draws the same elsewhere.
import type { Examples } from '../src/core/data/example.js';
import { linkWith } from './builder/figures-link.js';
import { exhibitsOf } from './datasets.js';
import { make } from './make-element.js';
import { figuresOf, pageSnippet } from './page-snippet.js';
import { shortJson } from './short-json.js';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

interface Choice {
  readonly label: string;
  /** In demo/data/; absent where the figures are an example in the code. */
  readonly file?: string;
  readonly read: () => Promise<unknown>;
}

/** Draws the first choice, and what is chosen from then on. */
export function tryWidget(widget: string, examples: Examples): void {
  const element = make(`council-${widget}`, '', { 'heading-level': '3' }) as HTMLElement & {
    data: unknown;
    readonly updateComplete: Promise<boolean>;
  };
  byId('tried').append(element);
  const choices = choicesOf(widget, examples);
  const figures = byId<HTMLSelectElement>('figures');
  figures.append(...choices.map(({ label }, index) => new Option(label, String(index))));
  const form = byId<HTMLFormElement>('options');
  offerLanguages(form, `council-${widget}`);

  const chosen = (): Choice => choices[Number(figures.value)]!;
  const showCode = (): void => {
    byId('snippet').textContent = pageSnippet(widget, figuresOf(element), {
      file: chosen().file,
      attributes: attributesOf(form),
    });
  };
  const draw = async (): Promise<void> => {
    const dataset = await chosen().read();
    const json = `${shortJson(dataset)}\n`;
    byId('dataset').textContent = json;
    element.data = dataset;
    const change = byId<HTMLAnchorElement>('change');
    change.href = await linkWith(json, new URL('../builder/index.html', location.href).href);
  };
  const apply = (): void => {
    for (const { name } of attributeControls(form)) element.removeAttribute(name);
    for (const [name, value] of attributesOf(form)) element.setAttribute(name, value);
    dress(element, form);
    showCode();
  };
  // The table of figures is made after the picture.
  element.addEventListener('council-ready', () => void element.updateComplete.then(showCode));
  figures.addEventListener('change', () => void draw());
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
  void draw();
}

/** The short example stands first, then the exhibits of the page. */
function choicesOf(widget: string, examples: Examples): readonly Choice[] {
  const [first] = Object.values(examples);
  const short = { label: 'A short example (made up)', read: () => Promise.resolve(first?.dataset) };
  const exhibits = exhibitsOf(widget).map(({ file, question }) => ({
    label: question,
    file,
    read: async (): Promise<unknown> => (await fetch(`../data/${file}`)).json(),
  }));
  return [short, ...exhibits];
}

type Control = HTMLInputElement | HTMLSelectElement;

const attributeControls = (form: HTMLFormElement): readonly Control[] => [
  ...form.querySelectorAll<Control>('[data-attribute]'),
];

/** What is set other than by default: names and values. */
function attributesOf(form: HTMLFormElement): readonly (readonly [string, string])[] {
  return attributeControls(form).flatMap((control) => {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      return control.checked ? [[control.name, ''] as const] : [];
    }
    const usual = control.dataset.usual ?? '';
    return control.value === usual ? [] : [[control.name, control.value] as const];
  });
}

/** Width, colours and accent, which a page decides and no attribute. */
function dress(element: HTMLElement, form: HTMLFormElement): void {
  const value = (name: string): string =>
    (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value;
  const card = element.parentElement!;
  card.dataset.width = value('page-width');
  card.style.colorScheme = value('page-colours');
  const accent = form.elements.namedItem('page-accent') as HTMLInputElement;
  const changed = accent.value !== accent.defaultValue;
  if (changed) element.style.setProperty('--council-accent', accent.value);
  byId('rule').hidden = !changed;
  byId('rule-text').textContent = `${element.localName} { --council-accent: ${accent.value} }`;
}

/** With one language there is nothing to choose. */
function offerLanguages(form: HTMLFormElement, tag: string): void {
  const { locales } = customElements.get(tag) as unknown as { locales: Map<string, unknown> };
  const choice = form.elements.namedItem('lang') as HTMLSelectElement;
  choice.append(
    new Option('as the page', ''),
    ...[...locales.keys()].map((lang) => new Option(lang)),
  );
  choice.disabled = locales.size < 2;
}
