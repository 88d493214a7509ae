// Loads files from a server on a bad day, in every state of an element: never a wrong picture, always a sentence, and
// the right picture once the file is good.
import { aTimeout } from '@open-wc/testing';
import '../../src/widgets/index.js';
import { fakeClock, type Clock } from '../support/clock.js';
import {
  askedOf,
  changeFile,
  type FaultyAnswer,
  faultyFile,
  letGo,
} from '../support/faulty-files.js';
import { type Mounted, part, partText, place, unmountAll } from '../support/mount.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { serverFaults, type ServerFault } from './server-faults.js';
import { count, goOn, settings } from './settings.js';
import { faultsOf, type Widget } from './shown.js';
import { waitUntil } from '../support/wait-until.js';

const TAG = 'council-placement-mix';

const json = (title: string): string =>
  JSON.stringify({
    title,
    parts: [
      { name: 'Inside', value: 60 },
      { name: 'Outside', value: 40 },
    ],
  });
const good = (title: string): FaultyAnswer => ({ body: json(title) });

interface Scene {
  readonly fault: ServerFault;
  /** A file that gives the fault, held where the state asks for it. */
  readonly file: (isHeld?: boolean) => Promise<string>;
}

/** Brings an element into a state in which its file fails. What it then shows is its own file or nothing. */
type Arrange = (scene: Scene) => Promise<Mounted<HTMLElement>>;

const states: Readonly<Record<string, Arrange>> = {
  'loaded first': async ({ file }) => place(TAG, { src: await file() }),
  'loaded after a good picture': async ({ file }) => {
    const mounted = await drawn('Before');
    (mounted.element as Widget).src = await file();
    return mounted;
  },
  'moved while it loads': async ({ file }) => {
    const src = await file(true);
    const mounted = place(TAG, { src });
    await asked(src);
    const box = mounted.box.appendChild(document.createElement('section'));
    box.append(mounted.element);
    await letGo(src);
    return mounted;
  },
  'removed while it loads, and put back': async ({ file, fault }) => {
    const src = await file(true);
    const mounted = place(TAG, { src });
    await asked(src);
    mounted.element.remove();
    await letGo(src);
    await changeFile(src, fault.answer);
    mounted.box.append(mounted.element);
    return mounted;
  },
  lazy: async ({ file }) => {
    const mounted = place(TAG, { loading: 'lazy', src: await file() });
    mounted.box.style.marginTop = '5000px';
    await aTimeout(20);
    mounted.element.scrollIntoView();
    return mounted;
  },
  'reloaded after a good picture': async ({ fault }) => {
    const mounted = await drawn('Wanted');
    await changeFile((mounted.element as Widget).src!, fault.answer);
    void (mounted.element as Widget).reload();
    return mounted;
  },
};

async function drawn(title: string): Promise<Mounted<HTMLElement>> {
  const mounted = place(TAG, { src: await faultyFile(good(title)) });
  await isDrawn(mounted.element, title);
  return mounted;
}

const asked = (src: string): Promise<void> =>
  waitUntil(async () => (await askedOf(src)).length > 0, `${src} is not asked for`, {
    interval: 5,
  });

const titleOf = (element: Element): string => partText(element, 'heading');

const isDrawn = (element: Element, title: string): Promise<void> =>
  waitUntil(
    () => titleOf(element) === title && (element as Widget).state === 'drawn',
    `${title} is not drawn`,
    { interval: 5, timeout: 2900 },
  );

describe('a server on a bad day', function () {
  this.timeout(20_000);
  let watch: PageWatch;
  let clock: Clock;
  before(() => (watch = watchPage()));
  beforeEach(() => (clock = fakeClock()));
  afterEach(() => {
    clock.stop();
    unmountAll();
    scrollTo(0, 0);
  });
  after(() => watch.stop());

  for (const [state, arrange] of Object.entries(states)) {
    for (const fault of serverFaults) {
      it(`${state}: ${fault.name}`, async () => {
        await goOn(`${state}: ${fault.name}`);
        // A browser asks twice where a connection is reset.
        const file = (hold = false): Promise<string> =>
          faultyFile({ ...fault.answer, hold }, fault.answer);
        const mounted = await arrange({ fault, file });
        const element = mounted.element as Widget;
        await failsWell(element, fault, clock);
        await recovers(element);
        await watch.check();
        await count({ faults: 1, wrong: 0 });
      });
    }
  }

  for (const isAfter of [false, true]) {
    it(`replaced while it loads${isAfter ? ', after a good picture' : ''}: every fault`, async () => {
      for (const fault of serverFaults) await isReplaced(fault, clock, isAfter);
      await watch.check();
    }).timeout(120_000);
  }
});

/** What is shown is of the file before, and says so; or nothing. */
async function failsWell(
  element: Widget,
  { answer, ...told }: ServerFault,
  clock: Clock,
): Promise<void> {
  const says = (settings.engine === 'webkit' && told.saysInWebKit) || told.says;
  if (answer.stall) {
    await asked(element.src!);
    await aTimeout(30);
    clock.pass(21_000);
  }
  await waitUntil(() => partText(element, 'notice').includes(says), `it does not say “${says}”`, {
    interval: 5,
    timeout: 2900,
  });
  const isKept = part(element, 'chart') !== null;
  const faults = [...faultsOf(element)];
  if (element.state !== (isKept ? 'stale' : 'failed')) faults.push(`it is ${element.state}`);
  if (isKept && !/These are the ones from before/.test(partText(element, 'notice')))
    faults.push('it does not say that the figures are those from before');
  if (faults.length > 0) await failWrong(faults.join('\n'));
}

/** Once the file is good, by the button where there is one, as a person does, or by setting the address again. */
async function recovers(element: Widget): Promise<void> {
  await changeFile(element.src!, good('Wanted'));
  const button = element.shadowRoot!.querySelector<HTMLElement>('[part=notice] button');
  if (button) button.click();
  else element.src = `${element.src}`;
  await isDrawn(element, 'Wanted');
  await waitUntil(() => !part(element, 'notice'), 'it still tells of the fault', { interval: 5 });
}

/** Another file is wanted before the fault has come: only that one is shown. */
async function isReplaced(
  { answer, name }: ServerFault,
  clock: Clock,
  isAfter: boolean,
): Promise<void> {
  await goOn(`replaced: ${name}`);
  const src = await faultyFile({ ...answer, hold: true });
  const { element } = isAfter ? await drawn('Before') : place(TAG);
  (element as Widget).src = src;
  await asked(src);
  (element as Widget).src = await faultyFile(good('Other'));
  await letGo(src);
  await isDrawn(element, 'Other');
  if (answer.stall) clock.pass(21_000);
  await aTimeout(10);
  if (titleOf(element) !== 'Other' || part(element, 'notice'))
    await failWrong(`${name}: the file that is wanted no more is told of`);
  await count({ faults: 1, wrong: 0 });
  unmountAll();
}

async function failWrong(why: string): Promise<never> {
  await count({ wrong: 1 });
  throw new Error(why);
}
