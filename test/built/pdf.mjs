// Reads where words stand in a PDF, with pdftotext of poppler.

import { spawnSync } from 'node:child_process';

/** Why a test that reads a PDF is left out; false where it can run. */
export const skipPdf =
  spawnSync('pdftotext', ['-v']).status === 0
    ? false
    : 'this machine has no pdftotext: install it (Debian: apt-get install poppler-utils)';

/** The words of a PDF in its order, with the page of each and its box in points; and how many pages there are. */
export function wordsOf(pdf) {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  let page = 0;
  const words = [];
  const found =
    /<page |<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g;
  for (const [whole, left, top, right, bottom, text] of stdout.matchAll(found)) {
    if (whole.startsWith('<page')) page += 1;
    else {
      const box = { left: +left, top: +top, right: +right, bottom: +bottom };
      // Firefox writes two letters as one sign where a font has one.
      words.push({ page, ...box, text: text.normalize('NFKC') });
    }
  }
  return { words, pages: page };
}

/** The numbers of the pages that have no word. */
export const pagesWithoutText = ({ words, pages }) =>
  Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => !words.some(({ page }) => page === number),
  );

/** The least size of any text of a PDF, in points to about a tenth, and the first text that has it. */
export function smallestText(pdf) {
  const { status, stdout, stderr } = spawnSync(
    'pdftohtml',
    ['-xml', '-i', '-q', '-stdout', '-zoom', '3', '-', '-'],
    { input: pdf, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`pdftohtml: ${stderr}`);
  const fonts = /<fontspec id="(\d+)" size="(\d+)"/g;
  const sizes = new Map([...stdout.matchAll(fonts)].map(([, id, size]) => [id, size / 3]));
  const texts = [...stdout.matchAll(/<text [^>]*font="(\d+)">(.*?)<\/text>/g)];
  return texts
    .map(([, font, text]) => ({ text, sizePt: sizes.get(font) }))
    .reduce((least, each) => (each.sizePt < least.sizePt ? each : least));
}

/** Words that lie on one another, each pair as text. A word that is drawn twice in one place, with a halo, is one. */
export function overlapsOf(words) {
  return words.flatMap((one, i) =>
    words
      .slice(i + 1)
      .filter((other) => other.page === one.page && lieOnOneAnother(one, other))
      .map((other) => `page ${one.page}, ${Math.round(one.top)} pt: ${one.text} / ${other.text}`),
  );
}

function lieOnOneAnother(one, other) {
  const isHalo =
    one.text === other.text &&
    Math.abs(one.left - other.left) < 4 &&
    Math.abs(one.top - other.top) < 4;
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
  return !isHalo && width > 1 && height > 0.35 * lower;
}
