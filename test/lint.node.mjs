// Tests that the lint rules refuse what turns a text into elements or code, what reaches beyond the page, and what a
// browser's compiler breaks, in views and in pure files.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const asCode = [
  'element.innerHTML = text;',
  "element['innerHTML'] += text;",
  'Object.assign(element, { innerHTML: text });',
  "export const described = { '.innerHTML': text };",
  'element.outerHTML = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'element.setHTMLUnsafe(text);',
  'document.createRange().createContextualFragment(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'export const frame = { srcdoc: text };',
  'document.write(text);',
  'element.ownerDocument.writeln(text);',
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  "import { unsafeSVG as drawn } from 'lit/directives/unsafe-svg.js';",
  'eval(text);',
  'globalThis.eval(text);',
  'export const made = new Function(text);',
  'export const called = Function(text)();',
  "setTimeout('act()', 10);",
  'setTimeout(text, 10);',
  'window.setInterval(`act(${text})`, 10);',
  "export const link = 'javascript:act()';",
];
const beyond = [
  "parent.postMessage(text, '*');",
  'window.top!.focus();',
  'export const from = opener;',
  "addEventListener('message', () => act());",
  "element.addEventListener('message', () => act());",
  'window.onmessage = () => act();',
  'document.cookie = text;',
  'localStorage.setItem(text, text);',
  'globalThis.sessionStorage.clear();',
  'navigator.sendBeacon(text);',
  'export const channel = new BroadcastChannel(text);',
  'export const socket = new WebSocket(text);',
  'open(text);',
];
const asList = [
  'export const [, first] = /a(b)/.exec(text) ?? [];',
  "export const [whole = ''] = text.match(/b/) ?? [''];",
  'export const [, second] = /a(b)/.exec(text)!;',
];
const allowed = [
  'export const found = /a(b)/.exec(text)?.[1];',
  'export const [start] = text.split(/b/);',
  'export const [pair] = [/a(b)/.exec(text)];',
  'element.textContent = text;',
  'export const html = element.innerHTMLs;',
  'definition.write(text);',
  'setTimeout(() => act(text), 10);',
  "element.addEventListener('click', () => act());",
  'export const above = (parent: Node, name: string) => [parent, name];',
  "export const address = 'https://example.org/';",
];
const names = `
declare const text: string;
declare const element: HTMLElement & { innerHTMLs: string };
declare const definition: { write(text: string): void };
declare function act(text?: string): void;
`;

/** The lines that a lint of them reports, as a file at the path. */
async function reported(lines, filePath) {
  const eslint = new ESLint();
  const [{ messages }] = await eslint.lintText([...lines, names].join('\n'), { filePath });
  assert.deepEqual(
    messages.filter(({ fatal }) => fatal),
    [],
  );
  const rules =
    /^(no-eval|no-new-func|no-script-url|no-restricted-syntax|no-restricted-globals|@typescript-eslint.no-implied-eval)$/;
  const found = messages
    .filter(({ ruleId }) => rules.test(ruleId))
    .map(({ line }) => lines[line - 1]);
  return lines.filter((line) => found.includes(line));
}

describe('the lint of the library', () => {
  for (const path of ['src/view/nodes.ts', 'src/core/data/text.ts', 'src/widgets/index.ts']) {
    it(`refuses every way from a text to elements or code in ${path}`, async () => {
      assert.deepEqual(await reported(asCode, path), asCode);
    });

    it(`refuses every way to another page or to storage in ${path}`, async () => {
      assert.deepEqual(await reported(beyond, path), beyond);
    });

    it(`refuses a match that is taken apart as a list in ${path}`, async () => {
      assert.deepEqual(await reported(asList, path), asList);
    });

    it(`passes what does none of it in ${path}`, async () => {
      assert.deepEqual(await reported(allowed, path), []);
    });
  }

  it('lets only the page in a frame and its host speak to another page, and neither make elements of text', async () => {
    for (const path of ['embed-page', 'embed-fit', 'frame-heights']) {
      const file = `src/embed/${path}.ts`;
      assert.ok(!(await reported(beyond, file)).includes(beyond[3]), file);
      assert.deepEqual(await reported(asCode, file), asCode);
      assert.deepEqual(await reported(asList, file), asList);
    }
    for (const path of ['room', 'embed-address', 'allowed-fetch']) {
      assert.deepEqual(await reported(beyond, `src/embed/${path}.ts`), beyond);
    }
  });
});
