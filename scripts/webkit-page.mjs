// What the commands of the test runner ask of a page (keys, pointer, size), by the names that puppeteer gives them,
// over the WebDriver protocol of the W3C. So they work in WebKit as they do in Chromium and Firefox.

import { keyOf } from './webdriver-keys.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** `send` sends a command of a session: method, path, body. */
export function webkitPage(send) {
  const act = (source, ...actions) =>
    send('POST', '/actions', { actions: [{ id: source.type, ...source, actions }] });
  const key = (...actions) => act({ type: 'key' }, ...actions);
  const pointer = (...actions) =>
    act({ type: 'pointer', parameters: { pointerType: 'mouse' } }, ...actions);
  const move = (x, y) => ({ type: 'pointerMove', origin: 'viewport', duration: 0, x, y });
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });
  const stroke = (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  return {
    browser: () => ({ version: async () => 'webkit' }),
    keyboard: {
      press: (name) => key(...stroke(keyOf(name))),
      type: (text) => key(...[...text].flatMap((sign) => stroke(keyOf(sign)))),
      down: (name) => key({ type: 'keyDown', value: keyOf(name) }),
      up: (name) => key({ type: 'keyUp', value: keyOf(name) }),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) =>
        pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => pointer(button('pointerDown', options)),
      up: (options) => pointer(button('pointerUp', options)),
      reset: () => send('DELETE', '/actions'),
    },
    setViewport: (size) => setViewport(send, size),
  };
}

/**
 * Makes the window so large that the page in it has this size.
 * @throws where the window cannot be so small: its own buttons need room.
 */
async function setViewport(send, { width, height }) {
  const measure = () =>
    send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  let size = await measure();
  for (let turn = 0; turn < 20 && (size[0] !== width || size[1] !== height); turn += 1) {
    const window = await send('GET', '/window/rect');
    await send('POST', '/window/rect', {
      width: window.width + width - size[0],
      height: window.height + height - size[1],
    });
    size = await measure();
  }
  if (size[0] !== width || size[1] !== height) {
    throw new Error(
      `WebKit: a page of ${width} × ${height} px was asked for; it has ${size.join(' × ')}`,
    );
  }
}
