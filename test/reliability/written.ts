// Writes any value as a text that a person reads, without running a getter or asking a proxy that is known.

/** Proxies that the tests have made, by what they are: to ask one may throw. */
const proxies = new WeakMap<object, string>();

export function named<T extends object>(proxy: T, name: string): T {
  proxies.set(proxy, name);
  return proxy;
}

/** No text is longer, and no value is followed deeper. */
const MOST_LETTERS = 20_000;
const MOST_LEVELS = 60;

/** The same text for the same value; two values that differ in a member have two texts. */
export function written(value: unknown): string {
  const path: object[] = [];
  const text = of(value, path);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;
}

function of(value: unknown, path: object[]): string {
  if (typeof value === 'string') return textOf(value);
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  const known = proxies.get(value) ?? otherOf(value);
  if (known !== undefined) return known;
  if (path.includes(value)) return `the same as ${path.length - path.indexOf(value)} levels above`;
  if (path.length > MOST_LEVELS) return 'deeper';
  path.push(value);
  const members = Reflect.ownKeys(value)
    .filter((key) => !(Array.isArray(value) && key === 'length'))
    .map((key) => `${String(key)}: ${memberOf(value, key, path)}`);
  path.pop();
  return Array.isArray(value) ? `[${members.join(', ')}]` : `{${members.join(', ')}}`;
}

function memberOf(value: object, key: PropertyKey, path: object[]): string {
  const { get, value: held } = Object.getOwnPropertyDescriptor(value, key) ?? {};
  return get ? 'a getter' : of(held, path);
}

/** A date, an element and so on are what they are. */
function otherOf(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || prototype === Object.prototype || Array.isArray(value);
  return isPlain ? undefined : Object.prototype.toString.call(value);
}

/** A long text has its length in place of its middle. */
const textOf = (text: string): string =>
  text.length <= 200
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, 100))} … ${text.length} letters`;
