// Reads style sheets as a list of rules, as far as ours go. What is for another medium than the screen, or for
// forced colours, is left out.

export interface Rule {
  /** Simple selectors from the outermost to the one meant, each with how it is joined to the one before it. */
  readonly path: readonly Step[];
  readonly weight: number;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

export interface Step {
  /** `' '` anywhere within, `>` a child, `+` the next. */
  readonly joint: string;
  readonly name?: string;
  readonly isHost: boolean;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
}

export interface AttributeTest {
  readonly name: string;
  /** `''` where it need only be there. */
  readonly sign: string;
  readonly value: string;
}

/**
 * The rules that apply in a container of that width, in the order of the sheet. A selector that tests what no file
 * has, such as the focus, is left out with its rule.
 *
 * @param widthEm of the container
 */
export function readRules(css: string, widthEm: number): readonly Rule[] {
  const text = css.replace(/\/\*[^]*?\*\//g, ' ');
  return blocksOf(text).flatMap(({ head, body }) => {
    if (head.startsWith('@container'))
      return holds(head, widthEm) ? [...readRules(body, widthEm)] : [];
    if (head.startsWith('@')) return [];
    const declarations = declarationsOf(body);
    return selectorsOf(head).flatMap((selector): Rule[] => {
      const path = pathOf(selector.trim());
      return path ? [{ path, weight: weightOf(path), declarations }] : [];
    });
  });
}

interface Block {
  readonly head: string;
  readonly body: string;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let [depth, from, opened] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{' && depth++ === 0) opened = at;
    if (text[at] === '}' && --depth === 0) {
      const head = text.slice(from, opened).trim();
      blocks.push({ head, body: text.slice(opened + 1, at) });
      from = at + 1;
    }
  }
  return blocks;
}

const COMPARED = /\((?:([\d.]+)em <= )?(?:width|inline-size)(?: (<|>=) ([\d.]+)em)?\)/;

/** Only such as our sheets have: `(width < 26em)`, `(37.5em <= inline-size < 50em)`. */
function holds(head: string, widthEm: number): boolean {
  const found = COMPARED.exec(head);
  const whole = found?.[0];
  const least = found?.[1] ?? 0;
  const sign = found?.[2];
  const limit = found?.[3];
  if (whole === undefined || widthEm < Number(least)) return false;
  return sign === '<' ? widthEm < Number(limit) : sign !== '>=' || widthEm >= Number(limit);
}

const declarationsOf = (body: string): Rule['declarations'] =>
  splitAt(body, ';')
    .map((each) => /^\s*([\w-]+)\s*:([^]*)$/.exec(each))
    .filter((found) => found !== null)
    .map(([, name, value]) => [name!, value!.replace(/\s+/g, ' ').trim()] as const);

/** One of several selectors in brackets. */
const ANY_OF = /:is\(([^()]*)\)/;

/** Each of a list, with each that `:is()` stands for in its place. */
const selectorsOf = (head: string): readonly string[] =>
  splitAt(head, ',').flatMap((selector) => {
    const found = ANY_OF.exec(selector);
    const whole = found?.[0];
    const list = found?.[1];
    if (whole === undefined || list === undefined) return [selector];
    return list.split(',').flatMap((each) => selectorsOf(selector.replace(whole, each.trim())));
  });

/** Not within brackets or quotation marks. */
export function splitAt(text: string, sign: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

const SIMPLE = /^([a-z][\w-]*)?((?:\.[\w-]+|\[[^\]]+\]|:host)*)$/;

/** Undefined where it tests more than names, classes and attributes. */
function pathOf(selector: string): readonly Step[] | undefined {
  const parts = selector.split(/\s*([>+])\s*|\s+/).filter(Boolean);
  const steps: Step[] = [];
  let joint = ' ';
  for (const part of parts) {
    if (/^[>+]$/.test(part)) {
      joint = part;
      continue;
    }
    const found = SIMPLE.exec(part);
    const name = found?.[1];
    const tests = found?.[2];
    if (tests === undefined) return undefined;
    steps.push({
      joint,
      ...(name === undefined ? {} : { name }),
      isHost: tests.includes(':host'),
      classes: [...tests.matchAll(/\.([\w-]+)/g)].map(([, found]) => found!),
      attributes: [...tests.matchAll(/\[([\w-]+)(?:([~^*]?=)'([^']*)')?\]/g)].map(
        ([, attribute, sign = '', value = '']) => ({ name: attribute!, sign, value }),
      ),
    });
    joint = ' ';
  }
  return steps;
}

/** As many classes and attributes as there may be names weigh less than one more. */
const weightOf = (path: readonly Step[]): number =>
  path.reduce(
    (sum, { name, isHost, classes, attributes }) =>
      sum + (name ? 1 : 0) + 100 * (Number(isHost) + classes.length + attributes.length),
    0,
  );
