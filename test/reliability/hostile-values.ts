// Values that no author should write, by name: what JSON cannot hold, what looks like something else, what is huge.
import { RAN } from './page-watch.js';
import { named } from './written.js';

const refuse = (): never => {
  throw new TypeError('Cannot read properties of a hostile object');
};

/** Every trap throws. */
const throwing = (): object =>
  named(
    new Proxy([], { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse }), // prettier-ignore
    'a proxy that throws',
  );

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  named(proxy, 'a revoked proxy');
  revoke();
  return proxy;
}

/** Passes everything on, and answers a number differently each time. */
const fickle = (): object => {
  let times = 0;
  const members = { value: 5, marks: ['p'] };
  const get = (of: object, key: string | symbol): unknown => {
    times += 1;
    return key === 'value' ? times : Reflect.get(of, key);
  };
  return named(new Proxy(members, { get }), 'a proxy that changes');
};

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? { value } : [value];
  return value;
};

const manyKeys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`key ${i}`, i]));

/** HTML that runs a script where a text is taken for HTML. */
export const HTML: readonly string[] = [
  `<img src="x:" onerror="${RAN}">`,
  `<script>${RAN}</script>`,
  `"><svg onload="${RAN}"><iframe srcdoc="<script>parent.${RAN}</script>">`,
  `</text></svg></template><img src="x:" onerror='${RAN}'><!--`,
  `\${${RAN}}{{constructor.constructor('${RAN}')()}}`,
];

/** Addresses that run a script where they are followed. */
export const ADDRESSES: readonly string[] = [
  `javascript:${RAN}`,
  `JaVaScRiPt:${RAN}//https://a.example/`,
  `\u0001java\nscript:${RAN}`,
  `data:text/html,<script>opener.${RAN}</script>`,
  `vbscript:${RAN}`,
  'https://user:secret@a.example/',
  'https://[',
];

const texts: Readonly<Record<string, () => unknown>> = {
  'empty text': () => '',
  spaces: () => ' \t\n\u00a0\u2028',
  'a high surrogate': () => 'A\ud800B',
  'a low surrogate': () => '\udc00',
  'text from right to left': () => '\u202eabc\u2066',
  'a letter of no width': () => '\u200b\ufeff\u0000',
  'combining marks': () => `e${'\u0301'.repeat(300)}`,
  'a long text': () => 'Long and longer. '.repeat(300),
  // The limits are in src/core/data/limits.ts.
  'a text at the limit': () => 'Long. '.repeat(2000).slice(0, 10_000),
  'a text over the limit': () => 'w'.repeat(10_001),
  'a name over the limit': () => 'n'.repeat(501),
  'a long word': () => 'w'.repeat(5000),
  'a number in quotes': () => '1,234',
  'a huge number in quotes': () => '1e999',
  shorthand: () => '[c]',
  'shorthand that is none': () => '[q]',
  'a date in no calendar': () => '31 February 2025',
  'a period without end': () => '2025-01-01/P99999Y',
  __proto__: () => '__proto__',
  constructor: () => 'constructor',
  toString: () => 'toString',
  HTML: () => HTML.join(''),
  'javascript:': () => ADDRESSES[0],
};

const numbers: Readonly<Record<string, () => unknown>> = {
  'minus zero': () => -0,
  NaN: () => NaN,
  Infinity: () => Infinity,
  '-Infinity': () => -Infinity,
  '1e308': () => 1e308,
  '-1e308': () => -1e308,
  '5e-324': () => 5e-324,
  '2 ** 53': () => 2 ** 53,
  '-1': () => -1,
  '0.1': () => 0.1,
  '3': () => 3,
  'a bigint': () => 10n,
};

const objects: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  'a symbol': () => Symbol('hostile'),
  'a function': () => refuse,
  'a class': () => class Hostile {},
  'a date': () => new Date(0),
  'no date': () => new Date(NaN),
  'a pattern': () => /x/,
  'a map': () => new Map([['value', 1]]),
  'a promise': () => Promise.resolve(1),
  'an element': () => document.createElement('img'),
  'a boxed number': () => Object(5) as unknown,
  'a boxed text': () => Object('text') as unknown,
  bytes: () => new Uint8Array(20),
  'an empty list': () => [],
  'an empty object': () => ({}),

  'a sparse list': () => [1, , 3, ,],
  'a long sparse list': () => new Array(2000),
  'a list of lists': () => [[[1]], [[]]],
  'many levels': () => nested(1000),
  'many keys': () => manyKeys(1000),
  'many numbers': () => Array.from({ length: 1000 }, (_, i) => i),
  'an own __proto__': () => JSON.parse('{"__proto__": {"polluted": true}, "value": 1}') as unknown,
  'a constructor': () => ({ constructor: { prototype: { polluted: true } }, value: 1 }),
  'an own toString': () => ({ toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse }),
  'an object without a prototype': () => Object.assign(Object.create(null) as object, { value: 1 }),
  'an object with toJSON': () => ({ toJSON: refuse, value: 1 }),
  'a getter that throws': () =>
    Object.defineProperty({}, 'value', { get: refuse, enumerable: true, configurable: true }),
  'a proxy that throws': throwing,
  'a revoked proxy': revoked,
  'a proxy that changes': fickle,
};

/** Each name makes a value of its own. */
export const hostileValues: readonly (readonly [name: string, make: () => unknown])[] = [
  ...Object.entries(objects),
  ...Object.entries(numbers),
  ...Object.entries(texts),
];

/** Keys that mean something else to a careless program. */
export const hostileKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'toJSON',
];

export const throwingGetter = refuse;
