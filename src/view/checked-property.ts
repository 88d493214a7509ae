// Lets a property take only what it is for. A page may set anything, and a symbol cannot even be written into an attribute.
import type { PropertyDeclaration } from '@lit/reactive-element';

const told = new Set<string>();

/**
 * The descriptor of a property that takes text, or a number where `type` says so. Anything else is told once on the
 * console, and the property is unset.
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
          const wanted = type === Number ? 'number' : 'string';
          descriptor.set!.call(this, checked(value, wanted, `<${this.localName}> ${String(name)}`));
        },
      };

function checked(value: unknown, wanted: 'number' | 'string', where: string): unknown {
  if (value === undefined || value === null || typeof value === wanted) return value;
  if (wanted === 'number' && typeof value === 'string') return Number(value);
  if (!told.has(where)) {
    const [expected, received] = [wanted === 'number' ? 'a number' : 'text', typeof value];
    console.warn(`${where}: expected ${expected}, received ${received}; it is ignored`);
  }
  told.add(where);
  return undefined;
}
