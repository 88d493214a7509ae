// Tests that no description says one sentence twice, in the examples of every widget and in the demo's data.
import { expect } from '@open-wc/testing';
import { everyWidget } from './support/every-widget.js';
import { expectConsole } from './support/expect-console.js';
import { type CouncilTag, mount, partText, unfoldAll, unmountAll } from './support/mount.js';

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!])\s+(?=\P{Ll})/u)
    .map((sentence) => sentence.trim().replace(/[.?!]$/, ''))
    .filter(Boolean);

/** Sentences that stand again, alike or as the beginning of a longer one. */
function saidTwice(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  return sentences.filter((sentence, i) =>
    sentences.some(
      (other, k) =>
        k !== i &&
        other.startsWith(sentence) &&
        /^([^\p{L}\d]|$)/u.test(other.slice(sentence.length)),
    ),
  );
}

/** What a description can say of one measure, or of all of a scorecard, only once. */
const FACTS: readonly RegExp[] = [
  /the target of [£−\d][\d,.]*/g,
  /the good range,|good is from/gi,
  /(?:higher|lower) is better/gi,
  /median of (?:the )?\d+ statistical neighbours/g,
  /neighbours[^.;]*,? (?:which )?range from/g,
  /come to about [£\d,.]+/g,
  /(?<!\d )(?:target met|target missed|within tolerance|not yet due|not rated)/gi,
  /none (?:is|of them) rated/g,
  /reports? (?:is|are) overdue/g,
  /met the highest level|the highest\b/g,
];

/** Facts that are said again, in the same words or in others. */
const factsTwice = (text: string): readonly string[] =>
  FACTS.flatMap((fact) => {
    const found = text.match(fact) ?? [];
    return found.length > 1 ? [found.join(' … ')] : [];
  });

const descriptionOf = async (tag: CouncilTag, data: unknown): Promise<string> => {
  const { element } = await mount(tag, { data });
  unfoldAll(element);
  const text = partText(element, 'summary');
  unmountAll();
  return text;
};

const widgets = await everyWidget();

describe('a description', function () {
  this.timeout(60_000);
  const consoleLines = expectConsole();

  for (const { tag, widget, examples } of widgets)
    it(`says nothing twice in the examples of ${widget}`, async () => {
      for (const [name, { dataset }] of Object.entries(examples)) {
        const text = await descriptionOf(tag, dataset);
        expect([...saidTwice(text), ...factsTwice(text)], name).to.eql([]);
      }
      consoleLines.take();
    });

  it('says nothing twice in the data of the demo', async () => {
    const paths = (await (await fetch('/demo/data/list.json')).json()) as readonly string[];
    let said = 0;
    for (const path of paths) {
      const data = (await (await fetch(`/demo/data/${path}`)).json()) as unknown;
      const [{ widget } = {}] = [data].flat() as readonly { readonly widget?: string }[];
      const found = widgets.find((each) => each.widget === widget);
      if (!found) continue;
      const text = await descriptionOf(found.tag, data);
      expect([...saidTwice(text), ...factsTwice(text)], path).to.eql([]);
      said += sentencesOf(text).length;
    }
    expect(said).to.be.above(100);
    consoleLines.take();
  });

  it('is found to say a fact twice in other words', () => {
    expect(
      factsTwice(
        'This is 3.6 percentage points below the target of 95.0%; higher is better. Target missed. 91.4% is 3.6 percentage points below the target of 95.0%. Higher is better.',
      ),
    ).to.have.length(2);
    expect(factsTwice('2 rose; none is rated. 7 indicators, none of them rated.')).to.have.length(
      1,
    );
    expect(
      factsTwice('This is 3 below the target of 95%; higher is better. Target missed.'),
    ).to.eql([]);
  });

  it('is found to say something twice', () => {
    expect(saidTwice('A: 38. 100 in total. A: 38 (38%).')).to.eql(['A: 38']);
    expect(saidTwice('A: 38. 100 in total. A: 380 (38%).')).to.eql([]);
    expect(saidTwice('It fell. It fell.')).to.eql(['It fell', 'It fell']);
  });
});
