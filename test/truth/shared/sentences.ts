// Understands what a widget says: every text is a row of sentences that are known, each with its check.
// A text that is no such row is a complaint, so that new wording cannot slip through.
import type { Complaint } from './figures.js';

export type Slots = Readonly<Record<string, string>>;
type Complaints = Complaint | readonly Complaint[];

/**
 * A sentence: its words, and its check; without a check it says nothing of the figures.
 * `{name}` or `{name:kind}` is a word of the vocabulary, `<…>` may be left out, `«…|…»` are alternatives.
 * An author's own words are as they are; where a pattern is not enough, it is a regular expression.
 */
export type Sentence = readonly [
  pattern: string | { readonly own: string } | { readonly source: string },
  check?: (slots: Slots) => Complaints,
];

/** Kinds of words, as regular expressions. */
export type Vocabulary = Readonly<Record<string, string>>;

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Any of some texts, the longest first, each with or without a capital; no text at all where there are none. */
export const anyOf = (texts: Iterable<string>): string => {
  const all = [...new Set(texts)].filter(Boolean).sort((a, b) => b.length - a.length);
  return all.length === 0 ? '(?!)' : all.map(eitherCase).join('|');
};

const eitherCase = (text: string): string => {
  const [first = '', rest = ''] = [text.charAt(0), text.slice(1)];
  const [small, large] = [first.toLowerCase(), first.toUpperCase()];
  return small === large ? escaped(text) : `[${small}${large}]${escaped(rest)}`;
};

export const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A list in a sentence: `A, B and C`. */
export const listOf = (kind: string): string =>
  `(?:${kind})(?:, (?:${kind}))*(?: and (?:${kind}))?`;

/** The members of a list, in order. */
export const membersOf = (text: string, kind: string): readonly string[] =>
  [...text.matchAll(new RegExp(`(?:^|, | and )(${kind})(?=$|, | and )`, 'g'))].map(
    ([, member]) => member!,
  );

const compiled = new Map<string, RegExp>();

function patternOf(pattern: Sentence[0], words: Vocabulary): RegExp {
  const source =
    typeof pattern === 'string'
      ? sourceOf(pattern, words)
      : 'own' in pattern
        ? escaped(pattern.own)
        : pattern.source;
  const found = compiled.get(source);
  if (found) return found;
  // Datasets share their vocabularies; those of real files are each their own.
  if (compiled.size > 500) compiled.clear();
  const made = new RegExp(`(?:${source})(?= |$)`, 'y');
  compiled.set(source, made);
  return made;
}

const sourceOf = (pattern: string, words: Vocabulary): string =>
  pattern.replace(
    /\{(\w+)(?::(\w+))?\}|[<>|«»]|[^{<>|«»]+/g,
    (piece, name?: string, kind?: string) => {
      if (name) {
        const word = words[kind ?? name];
        if (word === undefined) throw new Error(`The vocabulary has no “${kind ?? name}”`);
        return `(?<${name}>${word})`;
      }
      return { '<': '(?:', '>': ')?', '|': '|', '«': '(?:', '»': ')' }[piece] ?? escaped(piece);
    },
  );

export interface Reader {
  /** What is wrong with a text; empty where every sentence of it is understood and true. */
  (text: string): readonly string[];
}

/** A reader of some sentences. A text may be read as several at once: then the first in the list holds. */
export function readerOf(sentences: readonly Sentence[], words: Vocabulary): Reader {
  const rules = sentences.map(([pattern, check]) => ({
    expression: patternOf(pattern, words),
    check,
  }));
  return (text) => {
    const dead = new Set<number>();
    let furthest = 0;
    const rowFrom = (at: number): readonly (() => Complaints)[] | undefined => {
      if (at >= text.length) return [];
      if (dead.has(at)) return undefined;
      furthest = Math.max(furthest, at);
      for (const { expression, check } of rules) {
        expression.lastIndex = at;
        const match = expression.exec(text);
        if (!match || match[0] === '') continue;
        const rest = rowFrom(at + match[0].length + 1);
        if (rest) {
          const slots = { ...match.groups } as Slots;
          return [() => check?.(slots), ...rest];
        }
      }
      dead.add(at);
      return undefined;
    };
    const row = rowFrom(0);
    if (!row) return [`not understood: “${text.slice(furthest)}” of “${text}”`];
    return row.flatMap((check) => {
      const found = check();
      const all = (typeof found === 'object' ? found : [found]).filter(
        (each) => each !== undefined,
      );
      return all.map((complaint) => `“${text}”: ${complaint}`);
    });
  };
}

/** A statement with its complaint, where it has none of its own words. */
export const unless = (isTrue: boolean, complaint: string): Complaint =>
  isTrue ? undefined : complaint;
