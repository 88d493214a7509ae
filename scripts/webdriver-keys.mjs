// The signs by which the WebDriver protocol names keys that write nothing.

/** By the names of the web (`KeyboardEvent.key`). https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** The sign of a key, by its name or by what it writes. @throws for a name that is not known. */
export function keyOf(name) {
  if (KEYS[name]) return KEYS[name];
  if ([...name].length === 1) return name === '\n' ? KEYS.Enter : name;
  throw new Error(`WebKit: no key of the name ${name}`);
}
