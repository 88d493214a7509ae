// An element that is a guest: a page may set its properties to anything, and put it into another document.
import {
  type CSSResultOrNative,
  type PropertyDeclaration,
  ReactiveElement,
} from '@lit/reactive-element';
import { VERSION } from '../core/version.js';
import { adoptSheets } from './adopt-sheets.js';
import { checkedProperty } from './checked-property.js';
import { declaredIn } from './fallback.js';

export abstract class GuestElement extends ReactiveElement {
  /** The version of the library. */
  static readonly version: string = VERSION;

  /** @internal */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor {
    return checkedProperty(super.getPropertyDescriptor(name, key, options)!, name, options);
  }

  get #styles(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof ReactiveElement).elementStyles;
  }

  /** The sheets of one document are not those of another. @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, this.#styles);
  }

  /**
   * Takes what a page has set before the tag was defined. Lit does so for a property that it knows, but reads it at
   * the first update: `data` would be written out whole then.
   */
  protected takeEarly(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRootOptions } = this.constructor as typeof ReactiveElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    // The upgrade of tables has put something there to keep the width. What a page has declared is for readers.
    if (!declaredIn(this)) root.replaceChildren();
    adoptSheets(root, this.#styles);
    return root;
  }
}
