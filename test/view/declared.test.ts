// Tests what stands in an element whose shadow root a page has declared, until its own card is there.
import { expect } from '@open-wc/testing';
import '../../src/widgets/indicator-trend/index.js';
import { examples } from '../../src/widgets/indicator-trend/examples.js';
import { recordConsole, type ConsoleLine, type Recorder } from '../support/recorders.js';
import { waitUntil } from '../support/wait-until.js';

const { dataset } = Object.values(examples).find(({ kind }) => kind === 'usual')!;

type Trend = HTMLElementTagNameMap['council-indicator-trend'];

/** As the parser of a page makes it, with this text as its JSON. */
function declared(json: string): Trend {
  const template = '<div class="declared"><p part="standfirst">As declared.</p></div>';
  const page = new DOMParser().parseFromString('<div></div>', 'text/html');
  const host = page.createElement('council-indicator-trend');
  host.attachShadow({ mode: 'open' }).innerHTML = template;
  const script = Object.assign(page.createElement('script'), {
    type: 'application/json',
    textContent: json,
  });
  host.append(script);
  document.body.append(host);
  return host;
}

const textIn = ({ shadowRoot }: Trend): string => shadowRoot!.textContent;

describe('an element with a declared shadow root', () => {
  let lines: Recorder<ConsoleLine>;
  let trend: Trend;
  beforeEach(() => (lines = recordConsole()));
  afterEach(() => {
    trend.remove();
    lines.stop();
  });

  it('shows it until its own card is whole, and either of the two in every frame', async () => {
    trend = declared(JSON.stringify(dataset));
    const frames: (readonly [declared: boolean, own: boolean, isFolded: boolean])[] = [];
    const look = (): void => {
      const root = trend.shadowRoot!;
      const own = root.querySelector('[part=base]');
      frames.push([
        root.querySelector('.declared') !== null,
        own !== null,
        root.querySelector('[part=figures]') !== null,
      ]);
      expect(trend.matches(':state(waiting)')).to.equal(false);
      if (!own) requestAnimationFrame(look);
    };
    look();
    await waitUntil(() => frames.at(-1)![1]);
    await trend.updateComplete;
    expect(frames[0]).to.eql([true, false, false]);
    expect(frames.at(-1)).to.eql([false, true, true]);
    for (const [isDeclared, isOwn] of frames) expect(isDeclared).to.equal(!isOwn);
    expect(textIn(trend)).not.to.include('As declared.');
  });
  it('keeps it below what is said of data that cannot be drawn', async () => {
    trend = declared('{"title":"No figures"}');
    await waitUntil(() => trend.state === 'failed');
    await trend.updateComplete;
    expect(textIn(trend)).to.match(/^.*could not be.*As declared\.$/s);
    expect(lines.found.length).to.be.greaterThan(0);
  });
  it('keeps it where its own card fails while it is written', async () => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (this instanceof SVGElement) throw new Error('planted');
      setAttribute.call(this, name, value);
    };
    try {
      trend = declared(JSON.stringify(dataset));
      await waitUntil(() => trend.state === 'failed');
      await trend.updateComplete;
      expect(textIn(trend)).to.match(/^.*could not be drawn.*As declared\.$/s);
      expect(lines.found.length).to.be.greaterThan(0);
    } finally {
      Element.prototype.setAttribute = setAttribute;
    }
  });
});
