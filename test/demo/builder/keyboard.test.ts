// Plays the author by keyboard alone, in a window as narrow as a phone, for the widgets that other tests do not play so.
// Made-up figures.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Answers, type Author, chartOf, closeAfterEach, named, newAuthor } from '../play-author.js'; // prettier-ignore

closeAfterEach();

/** What is typed into the box, and what is answered in the order in which it is asked. */
interface Played {
  readonly cells: readonly string[];
  /** Where another widget can draw the cells too. */
  readonly isChosen?: true;
  readonly answers: Answers;
}

const PLAYED: Readonly<Record<string, Played>> = {
  'placement-mix': {
    cells: ['Placement,Children', 'Foster care,330', 'Children’s homes,51', 'Total,381'],
    answers: { title: 'Where children live', counts: 'people', area: 'Exampleshire', period: '31 March 2026' }, // prettier-ignore
  },
  'cost-comparator': {
    cells: ['Home,£ per bed per week', 'Ours,3110', 'Theirs,3970'],
    isChosen: true,
    answers: {
      title: 'What a bed costs',
      'cell:Kind:Ours': 'in-house',
      'cell:Kind:Theirs': 'external',
      'cell:Basis:Ours': 'full occupancy',
      'cell:Basis:Theirs': 'full occupancy',
      period: '2025-26',
    },
  },
  'vital-signs': {
    cells: ['Indicator,Unit,Latest,Target,Good is', 'Visits,%,91,95,high', 'Reviews,%,88,90,high'],
    isChosen: true,
    answers: { title: 'Our signs', area: 'Exampleshire', period: '2025-26' },
  },
};

async function play(builder: Author, widget: string): Promise<string> {
  const { cells, isChosen, answers } = PLAYED[widget]!;
  builder.page.defaultView!.focus();
  await builder.tabTo(({ id }) => id === 'figures');
  await sendKeys({ type: `${cells.join('\n')}\n` });
  if (isChosen) {
    await builder.waitFor(`[name=widget][value=${widget}]`);
    await builder.tabTo(named('widget'));
    const isOn = () => (builder.page.activeElement as HTMLInputElement).value === widget;
    for (let steps = 0; !isOn() && steps < 5; steps += 1) await builder.key('ArrowDown');
    await builder.key('Space');
  }
  await builder.answerByKeys(answers);
  await builder.copyByKeys('Copy: Table and link');
  return builder.byId<HTMLTextAreaElement>('table-first').value;
}

describe('the builder, by keyboard alone', function () {
  this.timeout(90_000);
  for (const widget of Object.keys(PLAYED))
    it(`takes typed cells to a page: ${widget}`, async () => {
      const builder = await newAuthor(320);
      const chart = await chartOf(await play(builder, widget));
      expect(chart.localName).to.equal(`council-${widget}`);
      expect(chart.shadowRoot!.textContent).to.include(PLAYED[widget]!.answers.title);
      expect(builder.page.documentElement.scrollWidth).to.equal(320);
    });
});
