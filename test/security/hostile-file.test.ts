// Tests that nothing in a file of data becomes an element, an attribute or a script: HTML in every text, and
// addresses that are none of a page.
import { expect } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, unfoldAll, unmountAll, updated } from '../support/mount.js';

type Parse = (input: unknown) => {
  readonly dataset?: unknown;
  readonly problems: readonly unknown[];
};

const widgets = await everyWidget();
const ran: string[] = [];
Object.assign(globalThis, { ranFile: (where: string) => ran.push(where) });

const MARKUP = [
  `<img src="data:," onerror="ranFile('img')">`,
  `</p></div><script>ranFile('script')</script>`,
  `<svg onload="ranFile('svg')"><a href="javascript:ranFile('a')">x</a></svg>`,
  `" onfocus="ranFile('attribute')" autofocus tabindex="0" x="`,
  `<iframe srcdoc="<script>parent.ranFile('frame')</script>"></iframe>`,
  '{{constructor.constructor("ranFile(1)")()}}${ranFile(1)}',
];
const NEVER =
  'img, script, iframe, object, embed, form, style, link, meta, base, [href^="javascript" i]';

async function parserOf(widget: string): Promise<Parse> {
  const module = (await import(`../../src/widgets/${widget}/input.ts`)) as Record<string, unknown>;
  return Object.entries(module).find(([name]) => name.startsWith('parse'))![1] as Parse;
}

/** Every place of a text in a dataset, as keys. */
function textsIn(value: unknown, keys: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [keys];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, [...keys, key]));
}

/** The dataset with a text added to the one at a place. */
function withMarkup(dataset: unknown, keys: readonly string[], markup: string): unknown {
  const copy: unknown = structuredClone(dataset);
  let at = copy as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1)!] = `${at[keys.at(-1)!] as string} ${markup}`;
  return copy;
}

/** The dataset with markup in each text that may be anything, and in how many that is. */
function hostile(
  dataset: unknown,
  parse: Parse,
): { readonly data: unknown; readonly texts: number } {
  const before = parse(dataset).problems.length;
  let data = dataset;
  let texts = 0;
  for (const keys of textsIn(dataset)) {
    const tried = withMarkup(data, keys, MARKUP[texts % MARKUP.length]!);
    const parsed = parse(tried);
    if (!parsed.dataset || parsed.problems.length > before) continue;
    data = tried;
    texts += 1;
  }
  return { data, texts };
}

describe('a hostile file', () => {
  const consoleLines = expectConsole();
  afterEach(unmountAll);

  for (const { tag, widget, examples } of widgets) {
    it(`makes no element of HTML in any text of ${widget}, and shows it as text`, async () => {
      const parse = await parserOf(widget);
      const drawn = Object.values(examples).filter(({ kind }) => kind !== 'invalid');
      let texts = 0;
      for (const { dataset } of drawn) {
        const made = hostile(dataset, parse);
        texts += made.texts;
        const { element } = await mount(tag, { data: made.data });
        unfoldAll(element);
        await updated(element);
        const root = element.shadowRoot!;
        expect([...root.querySelectorAll(NEVER)].map((each) => each.outerHTML)).to.deep.equal([]);
        const handlers = [...root.querySelectorAll('*')].flatMap((each) =>
          [...each.attributes].filter(({ name }) => /^on|^srcdoc$|^formaction$/.test(name)),
        );
        expect(handlers).to.deep.equal([]);
        const shown = [...root.querySelectorAll('*')].map((each) => each.textContent).join();
        expect(shown).to.include('<');
        unmountAll();
      }
      expect(texts).to.be.greaterThan(20);
      expect(ran).to.deep.equal([]);
      consoleLines.take();
    }).timeout(60_000);
  }

  const { tag, examples } = widgets[0]!;
  const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!.dataset as object;
  const linkOf = async (url: string): Promise<string | undefined> => {
    const { element } = await mount(tag, { data: { ...usual, source: { name: 'A source', url } } });
    const link = part(element, 'source')!.querySelector('a')?.href;
    unmountAll();
    return link;
  };

  it('puts nothing but the address of a page behind a link', async () => {
    const refused = [
      'javascript:ranFile(1)',
      'JaVaScript:ranFile(1)//https://example.org/',
      ' javascript:ranFile(1)',
      '\tjavascript:ranFile(1)',
      'java\nscript:ranFile(1)',
      'vbscript:x',
      'data:text/html,<script>1</script>',
      'blob:https://example.org/0',
      'file:///etc/passwd',
      '//example.org/',
      '/figures',
      'https:',
    ];
    for (const url of refused) expect(await linkOf(url), url).to.equal(undefined);
    const taken = ['https://example.org/', 'http://example.org/a/b?c=d#e', 'HTTPS://example.org'];
    for (const url of taken) expect(await linkOf(url), url).to.equal(new URL(url).href);
  });

  it('links to no address with a password or a name before its host', async () => {
    const refused = [
      'https://user:secret@example.org/',
      'https://www.gov.uk@example.org/',
      'https:///user:secret@example.org/',
      'https://\\user:secret@example.org/',
      'https://\\/user:secret@example.org/',
    ];
    for (const url of refused) expect(await linkOf(url), url).to.equal(undefined);
  });
});
