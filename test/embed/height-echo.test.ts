// Tests when a page in a frame tells its height, and when it has told it often enough.
import { expect } from '@open-wc/testing';
import {
  heightIn,
  heightMessage,
  hostMessage,
  hostTextIn,
  MOST_PX,
} from '../../src/embed/frame-message.js';
import { HeightEcho } from '../../src/embed/height-echo.js';

describe('the height of a page in a frame', () => {
  const at = (heightPx: number, ms: number, widthPx = 500) => ({ heightPx, widthPx, ms });

  it('is told when it is another', () => {
    const echo = new HeightEcho();
    expect(echo.admits(at(300, 0))).to.equal(true);
    expect(echo.admits(at(300, 10))).to.equal(false);
    expect(echo.admits(at(310, 20))).to.equal(true);
    expect(echo.toldPx).to.equal(310);
  });

  /** How often it is told where it is always 20 px more than its frame, which grows each time. */
  function timesTold(echo: HeightEcho, startMs: number, stepMs: number): number {
    let told = 0;
    for (let i = 1; i <= 50; i += 1) {
      const ms = startMs + i * stepMs;
      if (!echo.admits(at(startMs + 300 + 20 * i, ms))) break;
      told += 1;
      echo.resized(ms + 50);
    }
    return told;
  }

  it('is told a few times where it follows that of its frame, and again after a person did something', () => {
    const echo = new HeightEcho();
    expect(timesTold(echo, 0, 100)).to.equal(5);
    expect(timesTold(echo, 10_000, 100)).to.equal(0);
    echo.acted();
    expect(timesTold(echo, 30_000, 100)).to.be.within(4, 5);
  });

  it('is told each time where it changes for other reasons, such as new data or another width', () => {
    expect(timesTold(new HeightEcho(), 0, 5000)).to.equal(50);
    const echo = new HeightEcho();
    for (let i = 0; i < 50; i += 1) {
      echo.resized(i);
      expect(echo.admits(at(300 + i, i, 500 + i))).to.equal(true);
    }
  });
});

describe('the messages of a frame', () => {
  it('are read as they were written', () => {
    expect(heightIn(heightMessage(512.2))).to.equal(513);
    expect(heightIn(heightMessage(1e9))).to.equal(MOST_PX);
    expect(hostTextIn(hostMessage('ask'))).to.equal('ask');
    expect(hostTextIn(hostMessage('heard'))).to.equal('heard');
  });

  const strange: readonly unknown[] = [
    undefined,
    null,
    '',
    'height',
    500,
    [],
    {},
    { heightPx: 500 },
    { councilWidgets: 'heights', heightPx: 500 },
    ...[0, -1, NaN, Infinity, '500', null, undefined, {}].map((heightPx) => ({
      councilWidgets: 'height',
      heightPx,
    })),
    Object.create({ councilWidgets: 'height', heightPx: 500 }),
  ];
  it('are no others', () => {
    for (const data of strange) {
      expect(heightIn(data), JSON.stringify(data)).to.equal(undefined);
      expect(hostTextIn(data), JSON.stringify(data)).to.equal(undefined);
    }
  });
});
