// Tests that idle work is done after painting, in order, in more than one task, and whatever one of them does.
import { expect, nextFrame } from '@open-wc/testing';
import { whenIdle } from '../../src/view/idle.js';
import { watchConsole } from '../support/expect-console.js';
import { inTurn, runAll } from '../../src/view/turns.js';
import { waitUntil } from '../support/wait-until.js';

const work = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe('work in idle time', () => {
  it('is not done before a frame, and each once, in order', async () => {
    const done: number[] = [];
    for (const i of [1, 2, 3]) whenIdle(() => done.push(i));
    await Promise.resolve();
    expect(done).to.deep.equal([]);
    await waitUntil(() => done.length === 3);
    expect(done).to.deep.equal([1, 2, 3]);
    await nextFrame();
    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('gives the page a turn between long jobs', async function () {
    let tasks = 0;
    if (!('requestIdleCallback' in globalThis)) this.skip();
    const { requestIdleCallback } = globalThis;
    globalThis.requestIdleCallback = (callback) =>
      requestIdleCallback((time) => {
        tasks += 1;
        callback(time);
      });
    const at: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      whenIdle(() => {
        work(60);
        at.push(tasks);
      });
    }
    await waitUntil(() => at.length === 4, 'idle', { timeout: 5000 });
    globalThis.requestIdleCallback = requestIdleCallback;
    expect(at).to.deep.equal([1, 2, 3, 4]);
  });

  it('lets short jobs share a task where a browser tells no idle time, and gives long ones turns', async () => {
    const { setTimeout: later } = globalThis;
    const idle = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    let tasks = 0;
    Object.assign(globalThis, {
      setTimeout: (job: () => void, ms: number) => later(() => ((tasks += 1), job()), ms),
    });
    const at: number[] = [];
    try {
      for (let i = 0; i < 100; i += 1) whenIdle(() => at.push(tasks));
      for (let i = 0; i < 2; i += 1) whenIdle(() => (work(12), at.push(tasks)));
      await new Promise<void>((done) => whenIdle(done));
    } finally {
      Object.assign(globalThis, { setTimeout: later });
      if (idle) Object.defineProperty(globalThis, 'requestIdleCallback', idle);
    }
    expect(at.slice(0, 100)).to.deep.equal(Array(100).fill(1));
    expect(at.slice(100)).to.deep.equal([1, 2]);
  });

  it('goes on after a job that fails, whose error is on the console and not on the window', async () => {
    const console = watchConsole();
    const error = new Error('planted');
    let isDone = false;
    whenIdle(() => {
      throw error;
    });
    whenIdle(() => (isDone = true));
    await waitUntil(() => isDone);
    const lines = console.take();
    console.stop();
    expect(lines.map(({ level, args }) => [level, ...args])).to.deep.equal([['error', error]]);
  });
});

describe('drawing in turn', () => {
  it('happens in slices, in order', async () => {
    const done: number[] = [];
    let frames = 0;
    const count = () => ((frames += 1), requestAnimationFrame(count));
    requestAnimationFrame(count);
    const at: number[] = [];
    await Promise.all(
      [1, 2, 3].map((i) =>
        inTurn(() => {
          work(40);
          done.push(i);
          at.push(frames);
        }),
      ),
    );
    expect(done).to.deep.equal([1, 2, 3]);
    expect(at[2]).to.be.above(at[0]!);
  });

  it('happens at once where nothing can wait, and not again', async () => {
    let done = 0;
    const turn = inTurn(() => (done += 1));
    runAll();
    expect(done).to.equal(1);
    await turn;
    await nextFrame();
    expect(done).to.equal(1);
  });

  it('tells of an error, and goes on', async () => {
    const error = new Error('planted');
    const failed = inTurn(() => {
      throw error;
    });
    const next = inTurn(() => {});
    expect(await failed.catch((reason: unknown) => reason)).to.equal(error);
    await next;
  });
});
