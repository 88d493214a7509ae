// Tests that what readers are told of published figures can be read at school: Flesch–Kincaid grade 9, about 14 years.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { commandLine } from './support/command-line.mjs';

/** Chartability's limit. */
const HIGHEST_GRADE = 9;

/** One or more published files for each widget. */
const FILES = [
  'children-looked-after-rate',
  'locality-of-placement',
  'place-providers-doncaster',
  'front-door-doncaster',
  'journey',
  'costs-two-bases',
  'vital-signs-authorities',
];

const { folder, call, remove } = await commandLine('reading-level');
after(remove);

/** The sentences outside of table and drawing: summary, notes, source. */
function sentencesOf(html) {
  const [, card] = /<template shadowrootmode="open">([^]*?)<\/template>/.exec(html);
  const texts = card.replace(/<(style|svg|table)[^>]*>[^]*?<\/\1>/g, '');
  return [...texts.matchAll(/<(p|li)[^>]*>([^]*?)<\/\1>/g)]
    .map(([, , text]) =>
      text
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter((text) => /[.!]$/.test(text));
}

function gradeOf(texts) {
  const text = texts.join(' ');
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  return fleschKincaid({
    sentence: text.match(/[.!?](?=\s|$)/g).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe('the sentences of a widget', () => {
  for (const file of FILES)
    it(`are of grade ${HIGHEST_GRADE} at most: ${file}`, () => {
      const { status, err } = call(['render', join(process.cwd(), 'demo/data', `${file}.json`), '-o', 'page.html', '--force']); // prettier-ignore
      assert.equal(status, 0, err);
      const sentences = sentencesOf(readFileSync(join(folder, 'page.html'), 'utf8'));
      assert.ok(sentences.length > 3);
      const grade = gradeOf(sentences);
      assert.ok(grade <= HIGHEST_GRADE, `grade ${grade.toFixed(1)}: ${sentences.join(' ')}`);
    });

  it('are told from those of a report', () => {
    const hard =
      'Notwithstanding considerable methodological discontinuities, the authority’s proportionate utilisation of residential accommodation demonstrates a statistically significant deterioration.';
    const page = `<template shadowrootmode="open"><p>${hard}</p></template>`;
    assert.ok(gradeOf(sentencesOf(page)) > HIGHEST_GRADE);
    assert.ok(gradeOf(['The number fell. It is now 40.']) < HIGHEST_GRADE);
  });
});
