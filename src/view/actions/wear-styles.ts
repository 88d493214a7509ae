// Gives the root of a widget the styles of buttons in its folded parts, which come with the first of them.
import { type CSSResultOrNative, type ReactiveElement } from '@lit/reactive-element';
import { adoptSheets } from '../adopt-sheets.js';
import { actionsStyles } from './actions-styles.js';

/** After those of the element, which a move into another document puts on again. */
export function wearStyles(root: ShadowRoot): void {
  const { elementStyles } = root.host.constructor as typeof ReactiveElement;
  const styles: readonly CSSResultOrNative[] = [...elementStyles, actionsStyles];
  if (root.adoptedStyleSheets.length < styles.length) adoptSheets(root, styles);
}
