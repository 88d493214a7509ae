// Removes white space from lit templates, and comments from their CSS.
// A run becomes one space, not none, so that the gaps between inline elements stay.

import MagicString from 'magic-string';

const tags = { css: shortenCss, html: shortenMarkup, svg: shortenMarkup };

/** Rolldown plugin for the browser-ready build. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:css|html|svg)`/.test(code)) return null;
      const source = new MagicString(code);
      visit(this.parse(code), (node) => shorten(node, source));
      return { code: source.toString(), map: source.generateMap({ hires: true }) };
    },
  };
}

function shorten(node, source) {
  if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
  const shortener = tags[node.tag.name];
  if (!shortener) return;
  for (const { start, end } of node.quasi.quasis) {
    const text = source.original.slice(start, end);
    const short = shortener(text);
    if (short !== text) source.update(start, end, short);
  }
}

function visit(node, visitor) {
  if (Array.isArray(node)) return node.forEach((item) => visit(item, visitor));
  if (typeof node?.type !== 'string') return;
  visitor(node);
  for (const value of Object.values(node)) {
    if (value && typeof value === 'object') visit(value, visitor);
  }
}

/** Removes white space only where it has no meaning in CSS: not beside `:`, `+` or in quotes. */
export function shortenCss(text) {
  const parts = text.replace(/\/\*[^]*?\*\//g, ' ').split(/("[^"\n]*"|'[^'\n]*')/);
  return parts.map((part, index) => (index % 2 ? part : shortenUnquoted(part))).join('');
}

function shortenUnquoted(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/, /g, ',')
    .replace(/;}/g, '}');
}

/** Only runs that hold a line break: a deliberate double space in a text stays. */
export function shortenMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}
