// Changes a valid dataset in ways that keep its structure in mind: a member is dropped, doubled, swapped or replaced.
import fc from 'fast-check';
import { ADDRESSES, hostileKeys, hostileValues, HTML, throwingGetter } from './hostile-values.js';
import { named } from './written.js';

type Holder = Record<PropertyKey, unknown>;

/** A member of an object or a list. */
interface Place {
  readonly holder: Holder;
  readonly key: string;
  readonly keys: readonly string[];
}

const ways = {
  drop: ({ holder, key }: Place) => Reflect.deleteProperty(holder, key),
  double: ({ holder, key, keys }: Place) => {
    const last = Array.isArray(holder) ? `${holder.length}` : `${key}${keys.length}`;
    Object.defineProperty(holder, last, descriptorOf(holder, key));
  },
  multiply: ({ holder, key }: Place, number: number) => {
    const held = heldBy(holder, key);
    if (isHolder(held) && Array.isArray(held))
      set(holder, key, timesOver(held, 1 + (number % 300)));
  },
  swap: ({ holder, key, keys }: Place, number: number) => {
    const other = keys[number % keys.length]!;
    const [one, two] = [descriptorOf(holder, key), descriptorOf(holder, other)];
    Object.defineProperties(holder, { [key]: two, [other]: one });
  },
  replace: ({ holder, key }: Place, number: number) => {
    set(holder, key, hostileValues[number % hostileValues.length]![1]());
  },
  add: ({ holder }: Place, number: number) => {
    const key = hostileKeys[number % hostileKeys.length]!;
    set(holder, key, hostileValues[number % hostileValues.length]![1]());
  },
  throw: ({ holder, key }: Place) => {
    Object.defineProperty(holder, key, {
      get: throwingGetter,
      enumerable: true,
      configurable: true,
    });
  },
  wrap: ({ holder, key }: Place) => {
    const held = heldBy(holder, key);
    if (isHolder(held)) set(holder, key, named(new Proxy(held, {}), 'a proxy of it'));
  },
  circle: ({ holder, key }: Place) => set(holder, key, holder),
  'write HTML everywhere': ({ holder }: Place, number: number) =>
    rewriteTexts(holder, (text) => `${HTML[number % HTML.length]!}${text}`, 0),
  'link to a script': ({ holder }: Place, number: number) => {
    const url = ADDRESSES[number % ADDRESSES.length]!;
    set(holder, 'source', { name: 'A source', url, licence: url });
    set(holder, 'url', url);
  },
} satisfies Readonly<Record<string, (place: Place, number: number) => unknown>>;

/** One change. `at` says which member to go to, level by level. */
export interface Change {
  readonly way: keyof typeof ways;
  readonly at: readonly number[];
  readonly number: number;
}

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    way: fc.constantFrom(...(Object.keys(ways) as Change['way'][])),
    at: fc.array(fc.nat(30), { maxLength: 6 }),
    number: fc.nat(999),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A copy of the dataset with these changes; the dataset itself stays as it is. */
export function changed(dataset: unknown, wanted: readonly Change[]): unknown {
  const root: Holder = { dataset: structuredClone(dataset) };
  for (const { way, at, number } of wanted) {
    const isEverywhere = way === 'write HTML everywhere';
    ways[way](placeOf(root, isEverywhere ? [] : at), number);
  }
  return heldBy(root, 'dataset');
}

/** The first number chooses a member of the dataset, and so on; without any it is the dataset itself. */
function placeOf(root: Holder, at: readonly number[]): Place {
  let place: Place = { holder: root, key: 'dataset', keys: ['dataset'] };
  for (const number of at) {
    const held = heldBy(place.holder, place.key);
    if (!isHolder(held)) break;
    const keys = Object.keys(held);
    if (keys.length === 0) break;
    place = { holder: held, key: keys[number % keys.length]!, keys };
  }
  return place;
}

/** Copies of its members, again and again; the list itself where one cannot be copied. */
function timesOver(list: readonly unknown[], times: number): readonly unknown[] {
  try {
    return Array.from({ length: times }, () => structuredClone(list)).flat();
  } catch {
    return list;
  }
}

/** Plain objects and lists only: to look into a proxy may throw. */
function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    Object.keys(value);
    return Array.isArray(value) || prototype === Object.prototype;
  } catch {
    return false;
  }
}

/** With its getter, where a change before has put one there. */
const descriptorOf = (holder: Holder, key: string): PropertyDescriptor =>
  Object.getOwnPropertyDescriptor(holder, key) ?? { enumerable: true, configurable: true };

/** What is held there; undefined where that is a getter. */
const heldBy = (holder: Holder, key: string): unknown => descriptorOf(holder, key).value;

/** Makes a member of its own also where the key is `__proto__`. */
function set(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder) && key === 'length') return;
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Texts by which the dataset is read stay as they are. */
const READ = ['widget', 'kind', 'role', 'unit', 'direction', 'basis', 'marks', 'status', 'year'];
const MOST_LEVELS = 12;

function rewriteTexts(holder: Holder, rewrite: (text: string) => string, level: number): void {
  for (const key of Object.keys(holder)) {
    const held = heldBy(holder, key);
    if (READ.includes(key)) continue;
    if (isText(held)) set(holder, key, rewrite(held));
    else if (isHolder(held) && level < MOST_LEVELS) rewriteTexts(held, rewrite, level + 1);
  }
}

/** Not shorthand, and not a period. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][^\d]*$/.test(value);
