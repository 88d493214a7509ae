// Lets a property take only what it is for. A page may set anything, and a symbol cannot even be written into an attribute.
import type { PropertyDeclaration } from '@lit/reactive-element';

const told = new Set<string>();

/**
 * The descriptor of a property that takes text, or a number or a boolean where `type` says so. Anything else is told once
 * on the console, and the property is unset.
 */
export const checkedProperty = (
  descriptor: PropertyDescriptor,
  name: PropertyKey,
  { type, state }: PropertyDeclaration,
): PropertyDescriptor =>
  state
    ? descriptor
    : {
        ...descriptor,
        set(this: HTMLElement, value: unknown) {
          const wanted = type === Number ? 'number' : type === Boolean ? 'boolean' : 'string';
          descriptor.set!.call(this, checked(value, wanted, `<${this.localName}> ${String(name)}`));
        },
      };

const EXPECTED = { number: 'a number', boolean: 'true or false', string: 'text' };

function checked(value: unknown, wanted: keyof typeof EXPECTED, where: string): unknown {
  if (value === undefined || value === null || typeof value === wanted) return value;
  if (wanted === 'number' && typeof value === 'string') return Number(value);
  // As an attribute without a value is, which templates pass on to the property.
  if (wanted === 'boolean' && value === '') return true;
  if (!told.has(where))
    console.warn(`${where}: expected ${EXPECTED[wanted]}, received ${typeof value}; it is ignored`);
  told.add(where);
  return undefined;
}
