// Mutates the beginnings of Welsh words, and joins words by those that cause it.
// An author's own text is left as it is, but for names that are known to be Welsh: nobody can tell the language of the rest.

type Changes = readonly (readonly [from: RegExp, to: string])[];

/** Longer beginnings first. */
const SOFT: Changes = [
  [/^ll/i, 'l'],
  [/^rh/i, 'r'],
  [/^p(?!h)/i, 'b'],
  [/^t(?!h)/i, 'd'],
  [/^c(?!h)/i, 'g'],
  [/^b/i, 'f'],
  [/^d(?!d)/i, 'dd'],
  [/^g/i, ''],
  [/^m/i, 'f'],
];
const NASAL: Changes = [
  [/^p(?!h)/i, 'mh'],
  [/^t(?!h)/i, 'nh'],
  [/^c(?!h)/i, 'ngh'],
  [/^b/i, 'm'],
  [/^d(?!d)/i, 'n'],
  [/^g/i, 'ng'],
];
const ASPIRATE: Changes = [
  [/^p(?!h)/i, 'ph'],
  [/^t(?!h)/i, 'th'],
  [/^c(?!h)/i, 'ch'],
];

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function mutated(word: string, changes: Changes): string {
  const [from, to] = changes.find(([beginning]) => beginning.test(word)) ?? [];
  if (!from) return word;
  const changed = word.replace(from, to!);
  return isCapital(word) ? capital(changed) : changed;
}

/** After `i`, `o`, `ar`, `dau`. @example soft('Mawrth') // 'Fawrth' */
export const soft = (word: string): string => mutated(word, SOFT);

/** After `yn` of a place. @example nasal('Caerdydd') // 'Nghaerdydd' */
export const nasal = (word: string): string => mutated(word, NASAL);

/** After `a`, `â`, `na`, `gyda`, `tri`, `chwe`. @example aspirate('Tachwedd') // 'Thachwedd' */
export const aspirate = (word: string): string => mutated(word, ASPIRATE);

/** Words that are Welsh for certain, and begin with what `aspirate` changes. */
const KNOWN =
  /^(?:Cymru|Caerdydd|Caerffili|Casnewydd|Castell-nedd|Ceredigion|Conwy|Penfro|Pen-y-bont|Powys|Torfaen|Tachwedd|canolrif|cyfartaledd|cymydog|chwarter)(?![\p{L}\p{M}])/u;

/** A number is judged by how it is read, pounds after it: `un`, `wyth`, `un ar ddeg`, `deunaw`. */
const BEGINS_WITH_VOWEL = /^£?(?:[aeiouyâêîôûŵŷ]|w(?:edi|rth|yth)|8|1(?!\d|,\d)|11(?!\d|,\d))/i;
const ARTICLE = /^yr? (?=\S)/;

/** Joins by a word that aspirates, has another form before a vowel, and joins with the article: `a`, `ac`, `a’r`. */
function joined(word: string, beforeVowel: string, text: string): string {
  if (ARTICLE.test(text)) return text.replace(ARTICLE, `${word}’r `);
  if (BEGINS_WITH_VOWEL.test(text)) return `${beforeVowel} ${text}`;
  return `${word} ${KNOWN.test(text) ? aspirate(text) : text}`;
}

/** And. @example and('Caerdydd') // 'a Chaerdydd' */
export const and = (text: string): string => joined('a', 'ac', text);

/** As, compared with. @example as('Ebrill 2025') // 'ag Ebrill 2025' */
export const as = (text: string): string => joined('â', 'ag', text);

/** Than. @example than('y targed') // 'na’r targed' */
export const than = (text: string): string => joined('na', 'nag', text);

/** With. @example having('1 yn uwch') // 'gydag 1 yn uwch' */
export const having = (text: string): string => joined('gyda', 'gydag', text);
