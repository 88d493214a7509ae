// Makes HTML of the project's own Markdown: headings, paragraphs, lists, tables, code, links, emphasis.
// Not for texts of others: it knows only what docs/ and README.md use.

/**
 * HTML of a Markdown text.
 *
 * @param linkOf the address for a link as it is written; `''` where there is none, and the words stay.
 * @example markdownHtml('# A `b`', (link) => link) // '<h1 id="a-b">A <code>b</code></h1>'
 */
export function markdownHtml(text, linkOf) {
  const inline = (words) => inlineHtml(words, linkOf);
  return blocksOf(text)
    .map((block) => blockHtml(block, inline))
    .filter(Boolean)
    .join('\n');
}

/** Code in fences is one block; others end at an empty line. */
function blocksOf(text) {
  return text
    .replace(/<!--[^]*?-->\n?/g, '')
    .split(/(^ *```[^]*?^ *```$)/m)
    .flatMap((part) => (/^ *```/.test(part) ? [part] : splitBlocks(part)));
}

/** A heading needs no empty line after it; the lines of a list stay together, and so do those of a table. */
const splitBlocks = (part) =>
  part
    .replace(/^(#+ .*)$/gm, '\n$1\n')
    .split(/\n\s*\n(?!\s+\S)/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter(Boolean);

function blockHtml(block, inline) {
  const fence = /^ *```\w*\n([^]*?)\n? *```$/.exec(block);
  if (fence) return `<pre tabindex="0"><code>${escaped(fence[1])}</code></pre>`;
  const [, marks, heading] = /^(#+) (.*)$/.exec(block) ?? [];
  if (marks)
    return `<h${marks.length} id="${anchor(heading)}">${inline(heading)}</h${marks.length}>`;
  if (block.startsWith('|')) return tableHtml(block, inline);
  if (/^- /.test(block)) return `<ul>${itemsHtml(block, /^- /m, inline)}</ul>`;
  if (/^\d+\. /.test(block)) return `<ol>${itemsHtml(block, /^\d+\. /m, inline)}</ol>`;
  if (block.startsWith('![')) return '';
  return `<p>${inline(block)}</p>`;
}

const itemsHtml = (block, mark, inline) =>
  block
    .split(mark)
    .filter((item) => item.trim())
    .map((item) => itemHtml(item, inline))
    .join('');

/** A table inside an item stands after its words. */
function itemHtml(item, inline) {
  const [words, ...rest] = item.split(/\n\s*\n/);
  const inner = rest.map((block) => blockHtml(block.replace(/^ +/gm, ''), inline)).join('');
  return `<li>${inline(words)}${inner}</li>`;
}

function tableHtml(block, inline) {
  const [head, , ...rows] = block.split('\n').map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim().replaceAll('\\|', '|'))),
  );
  const heads = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="wide" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Code is left as it is; between it are links and emphasis. */
function inlineHtml(words, linkOf) {
  return words
    .split(/(`[^`]+`)/)
    .map((piece) =>
      piece.startsWith('`') ? `<code>${escaped(piece.slice(1, -1))}</code>` : escaped(piece),
    )
    .join('')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[((?:[^\][]|\[[^\]]*\])+)\]\(([^)\s]+)\)/g, (_, text, link) => {
      const href = linkOf(link);
      return href ? `<a href="${href}">${text}</a>` : text;
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w/])_([^_]+)_(?!\w)/g, '<em>$1</em>');
}

const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-');

const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
