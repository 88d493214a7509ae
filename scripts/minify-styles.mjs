// Removes white space and comments from the CSS in `css` templates.

import MagicString from 'magic-string';

/** Rolldown plugin for the browser-ready build. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (id.includes('node_modules') || !/\bcss`/.test(code)) return null;
      const source = new MagicString(code);
      visit(this.parse(code), (node) => shorten(node, source));
      return { code: source.toString(), map: source.generateMap({ hires: true }) };
    },
  };
}

function shorten(node, source) {
  if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
  for (const { start, end } of node.quasi.quasis) {
    const text = source.original.slice(start, end);
    const short = shortenCss(text);
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
