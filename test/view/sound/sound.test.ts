// Tests how a trend is heard: what is played, by the samples and the pitches, and how a person starts and stops it.
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/index.js';
import { playTones } from '../../../src/view/sound/play-tones.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, unmountAll, updated } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

declare const axe: { run(element: Element): Promise<AxeResults> };

const consoleLines = expectConsole();
afterEach(unmountAll);

const trend = (values: readonly unknown[], more: object = {}) => ({
  title: 'Made up',
  area: 'Exampleshire',
  measure: { unit: 'count', kind: 'stock' },
  periods: values.map((_, i) => `${2019 + i}-${20 + i}`),
  series: [{ name: 'Exampleshire', role: 'area', values }],
  ...more,
});

/** Opens the description, and waits for its buttons. */
async function listen(data: object, more: object = {}) {
  const { element } = await mount('council-indicator-trend', { data, ...more });
  await waitUntil(() => part(element, 'description'), 'no description', { timeout: 5000 });
  const details = part(element, 'description') as HTMLDetailsElement;
  details.querySelector('summary')!.click();
  await waitUntil(() => details.querySelector('.sound > *'), 'no sound', { timeout: 5000 });
  const buttons = () => [...details.querySelectorAll<HTMLButtonElement>('.sound button')];
  const names = () => buttons().map(({ textContent }) => textContent);
  const said = () => details.querySelector('.sound [role=status]')!.textContent;
  /** As a person does: a browser plays nothing before. */
  const press = async (index = 0) => {
    buttons()[index]!.focus();
    await sendKeys({ press: 'Enter' });
  };
  return { element, details, names, said, press };
}

/** How many players were closed, until `stop`. */
function countClosed() {
  const { close } = AudioContext.prototype;
  let closed = 0;
  AudioContext.prototype.close = function count() {
    closed += 1;
    return close.call(this);
  };
  return {
    count: () => closed,
    stop: () => {
      AudioContext.prototype.close = close;
    },
  };
}

describe('tones that are played', () => {
  it('have their pitch; a withheld figure has none, and no figure is silence', async () => {
    const rate = 44_100;
    const context = new OfflineAudioContext(1, 1.4 * rate, rate);
    const pitches = [440, undefined, 'withheld', 880] as const;
    playTones(
      context,
      pitches.map((pitch, i) => ({ at: i * 0.3, seconds: 0.3, pitch })),
      0.1,
    );
    const samples = (await context.startRendering()).getChannelData(0);
    /** From the middle of each tone: how often the wave goes through zero in a second, and how loud it is. */
    const heard = pitches.map((_, i) => {
      const within = samples.subarray((0.15 + i * 0.3) * rate, (0.35 + i * 0.3) * rate);
      const crossings = within.filter((value, j) => j > 0 && value > 0 !== within[j - 1]! > 0);
      return { hertz: crossings.length / 0.2 / 2, most: Math.max(...within.map(Math.abs)) };
    });
    expect(heard[0]!.hertz).to.be.closeTo(440, 5);
    expect(heard[1]).to.deep.equal({ hertz: 0, most: 0 });
    expect(heard[2]!.hertz).to.be.greaterThan(5000);
    expect(heard[2]!.most).to.be.within(0.1, 0.3);
    expect(heard[3]!.hertz).to.be.closeTo(880, 5);
    expect(samples.subarray(1.3 * rate).every((value) => value === 0)).to.equal(true);
  });
});

describe('a trend that is heard', () => {
  it('has a button for each series in its description, with what the sounds mean', async () => {
    const data = trend([30, 40, 35]);
    const second = { name: 'England', role: 'national', values: [20, 25, 30] };
    const { details, names } = await listen({ ...data, series: [...data.series, second] });
    expect(names()).to.deep.equal(['Exampleshire', 'England']);
    expect(details.querySelector('.sound [role=group]')!.textContent).to.match(/^Listen/);
    expect(details.textContent).to.include(
      'The higher the figure, the higher the note. A rustle is a figure that is withheld; silence is no figure.',
    );
    // The chart is described by its words alone.
    expect(details.querySelector('#description')!.textContent).not.to.include('Listen');
    expect((await axe.run(details)).violations).to.deep.equal([]);
  });

  it('plays what is shown, and not what is withheld', async () => {
    const { setValueAtTime } = AudioParam.prototype;
    const set: number[] = [];
    AudioParam.prototype.setValueAtTime = function record(value: number, at: number) {
      set.push(value);
      return setValueAtTime.call(this, value, at);
    };
    try {
      const { names, press, said } = await listen(trend([30, 3, 60, '[x]', 45]));
      await press();
      // All above what a gain is.
      expect(set.filter((value) => value > 1)).to.deep.equal([220, 880, 440]);
      await waitUntil(() => said().includes('31 March 2021'), 'second not reached');
      expect(said()).to.include('confidential');
      await waitUntil(() => names()[0] === 'Exampleshire', 'not at its end', { timeout: 5000 });
      expect(said()).to.equal('');
    } finally {
      AudioParam.prototype.setValueAtTime = setValueAtTime;
    }
    // Its author is told of the small count.
    expect(
      consoleLines
        .take()
        .map(({ text }) => text)
        .join(),
    ).to.include('fewer people');
  });

  it('stops at the second press, goes on while the card is written again, and stops for other data', async () => {
    const long = trend(Array.from({ length: 40 }, (_, i) => 30 + i));
    const { element, names, press } = await listen(long);
    await press();
    expect(names()).to.deep.equal(['Stop: Exampleshire']);
    element.requestUpdate();
    await updated(element);
    expect(names()).to.deep.equal(['Stop: Exampleshire']);
    await press();
    expect(names()).to.deep.equal(['Exampleshire']);
    await press();
    const closed = countClosed();
    Object.assign(element, { data: trend([30, 50]) });
    await waitUntil(() => closed.count() === 1, 'still heard');
    closed.stop();
    expect(names()).to.deep.equal(['Exampleshire']);
  });

  it('stops when its description is closed', async () => {
    const { details, press } = await listen(trend(Array.from({ length: 40 }, (_, i) => 30 + i)));
    const closed = countClosed();
    await press();
    details.querySelector('summary')!.click();
    await waitUntil(() => closed.count() === 1, 'still heard');
    closed.stop();
  });

  it('gives up where the clock of the browser stands still', async () => {
    const { names, press, said } = await listen(trend([30, 50, 40, 60, 50, 40, 30, 60]));
    const closed = countClosed();
    const kept = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime')!;
    Object.defineProperty(BaseAudioContext.prototype, 'currentTime', {
      get: () => 0,
      configurable: true,
    });
    try {
      await press();
      expect(names()).to.deep.equal(['Stop: Exampleshire']);
      await waitUntil(() => said() === 'This browser plays no sound here.', 'waits', {
        timeout: 5000,
      });
      expect([names(), closed.count()]).to.deep.equal([['Exampleshire'], 1]);
    } finally {
      Object.defineProperty(BaseAudioContext.prototype, 'currentTime', kept);
      closed.stop();
    }
  });

  it('says so where the browser plays nothing', async () => {
    const { AudioContext: kept } = window;
    window.AudioContext = class {
      constructor() {
        throw new DOMException('refused', 'NotSupportedError');
      }
    } as unknown as typeof AudioContext;
    try {
      const { press, said, names } = await listen(trend([30, 50]));
      await press();
      expect([said(), names()]).to.deep.equal([
        'This browser plays no sound here.',
        ['Exampleshire'],
      ]);
    } finally {
      window.AudioContext = kept;
    }
    expect(consoleLines.take()).to.have.lengthOf(1);
  });

  it('speaks Welsh', async () => {
    const { details } = await listen(trend([30, 50]), { lang: 'cy' });
    expect(details.querySelector('.sound')!.textContent).to.match(/^Gwrando.*uchaf y nodyn/);
  });

  it('offers nothing where there is no difference to hear', async () => {
    const { element } = await mount('council-indicator-trend', { data: trend([30]) });
    await waitUntil(() => part(element, 'description'), 'no description', { timeout: 5000 });
    const details = part(element, 'description') as HTMLDetailsElement;
    details.querySelector('summary')!.click();
    await updated(element);
    expect(details.querySelector('.sound')).to.equal(null);
  });
});
