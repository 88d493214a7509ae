// Works out how described nodes look by the style sheets of a widget, as a browser would.
import type { Described } from '../view/nodes.js';
import { hasClass, type Styled } from '../view/sheet/styled.js';
import type { AttributeTest, Rule, Step } from './style-rules.js';
import { colourOf, hexOf, lengthPx, type Theme, withoutVariables } from './style-values.js';

export interface Look {
  /** Those of later rules win. */
  readonly rules: readonly Rule[];
  readonly theme: Theme;
}

/** What is inherited by the outermost element: the text of a page. */
const PAGE = { custom: new Map<string, string>(), fontPx: 16, isBold: false, colour: '#000000' };

/** Bold in browsers without a sheet. */
const BOLD = ['strong', 'th'];

/** An element, which stands for the host of the sheets, and all within it. */
export const styledTree = (host: Described, { rules, theme }: Look): Styled =>
  styled(host, undefined, undefined, {
    theme,
    rules: [...rules].sort((one, other) => one.weight - other.weight),
  });

function styled(
  described: Described,
  parent: Styled | undefined,
  previous: Styled | undefined,
  look: Look,
): Styled {
  const inherited = parent ?? PAGE;
  const bare = { described, parent, previous };
  const declared = new Map<string, string>();
  for (const { path, declarations } of look.rules)
    if (matches(bare, path, path.length - 1))
      declarations.forEach(([name, value]) => declared.set(name, value));
  const custom = customOf(declared, inherited.custom);
  const own = new Map<string, string>();
  for (const [name, value] of declared) {
    const found = withoutVariables(value, (each) => custom.get(each));
    // What is inherited is not its own.
    if (!name.startsWith('--') && found !== undefined && found !== 'inherit') own.set(name, found);
  }
  const { fontPx } = inherited;
  const colour = own.get('color');
  const weight = own.get('font-weight') ?? (BOLD.includes(described.name) ? '700' : undefined);
  const element: Styled & { content: Styled['content'] } = {
    ...bare,
    ...{ own, custom, content: [] },
    fontPx: lengthPx(own.get('font-size') ?? '', fontPx) ?? fontPx,
    isBold: weight === undefined ? inherited.isBold : weight === '700',
    colour: colour ? hexOf(colourOf(colour, look.theme)!) : inherited.colour,
  };
  element.content = contentOf(described, element, look);
  return element;
}

/** What an element writes itself when it stands in a page is not known here. */
function contentOf({ content }: Described, parent: Styled, look: Look): Styled['content'] {
  if (typeof content === 'function') return [];
  const all: (Styled | string)[] = [];
  let previous: Styled | undefined;
  for (const each of content) {
    if (!each) continue;
    const made = typeof each === 'string' ? each : styled(each, parent, previous, look);
    if (typeof made !== 'string') previous = made;
    all.push(made);
  }
  return all;
}

/** Those declared here may be made of each other, in any order. */
function customOf(
  declared: ReadonlyMap<string, string>,
  inherited: Styled['custom'],
): Styled['custom'] {
  const names = [...declared.keys()].filter((name) => name.startsWith('--'));
  if (names.length === 0) return inherited;
  const own = new Map<string, string | undefined>();
  const valueOf = (name: string): string | undefined => {
    const value = declared.get(name);
    if (value === undefined) return inherited.get(name);
    if (!own.has(name)) own.set(name, withoutVariables(value, valueOf));
    return own.get(name);
  };
  const known = names.map((name) => [name, valueOf(name)] as const);
  const all = new Map(inherited);
  for (const [name, value] of known)
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  return all;
}

type Bare = Pick<Styled, 'described' | 'parent' | 'previous'>;

/** Whether the steps up to this one lead to the element. */
function matches(element: Bare, path: readonly Step[], at: number): boolean {
  const step = path[at]!;
  if (!isMeant(element, step)) return false;
  if (at === 0) return true;
  const { parent, previous } = element;
  if (step.joint === '+') return previous !== undefined && matches(previous, path, at - 1);
  for (let each = parent; each; each = each.parent) {
    if (matches(each, path, at - 1)) return true;
    if (step.joint === '>') return false;
  }
  return false;
}

function isMeant({ described, parent }: Bare, step: Step): boolean {
  if (step.isHost !== (parent === undefined)) return false;
  const { name, attributes } = described;
  if (step.name !== undefined && step.name !== name) return false;
  return (
    step.classes.every((each) => hasClass(each)({ described })) &&
    step.attributes.every((test) => passes(attributes[test.name], test))
  );
}

function passes(attribute: unknown, { sign, value }: AttributeTest): boolean {
  if (attribute === undefined || attribute === false) return false;
  const text = attribute === true ? '' : String(attribute);
  if (sign === '=') return text === value;
  if (sign === '^=') return text.startsWith(value);
  if (sign === '*=') return text.includes(value);
  if (sign === '~=') return text.split(/\s+/).includes(value);
  return true;
}
