// The third step: what is wrong, what was withheld, and what can be done about it in one press.
import type { Checked } from '../../src/core/data/check-dataset.js';
import type { Problem } from '../../src/core/data/problem.js';
import { make } from '../make-element.js';
import { lineButton, showProblems, type SourceText, verdict } from '../problem-list.js';
import { byId } from './by-id.js';
import { type Cure, type CureName, curesFor, type Standing } from './cures.js';
import { faultIn } from './json-source.js';
import type { Session } from './session.js';
import { say } from './steps.js';

interface Found {
  readonly problems: readonly Problem[];
  readonly standing: Standing;
  readonly checked: Checked<unknown>;
  readonly session: Session;
  /** Of what is written as JSON. */
  readonly source: SourceText | undefined;
}

const SAID: Readonly<Record<Standing, string>> = {
  undrawn: 'Nothing can be drawn of this.',
  danger: 'The picture is drawn. Figures must be taken out before it is published.',
  'to accept': 'The picture is drawn. Read what was found before you go on.',
  clear: 'The picture is drawn, and nothing stands against publishing it.',
};

export function showChecked({ problems, standing, checked, session, source }: Found): void {
  const { withheld } = checked;
  const small = withheld.filter(({ few }) => few).length;
  const further = withheld.length - small;
  const counted =
    withheld.length === 0
      ? ''
      : ` Withheld in the picture: ${small} that may tell of few people, ${further} from which another could be worked out.`;
  byId('verdict').textContent = verdict(problems, standing !== 'undrawn') + counted;
  byId('cures').replaceChildren(...curesFor(problems).map(cureView));
  showProblems(byId('problems'), problems, source);
  byId('dataset').setAttribute('aria-invalid', String(standing === 'undrawn'));
  byId('accept-row').hidden = standing !== 'to accept';
  byId<HTMLInputElement>('accept').checked = session.isAccepted;
  say(standing === 'to accept' && session.isAccepted ? SAID.clear : SAID[standing]);
}

/** Of what is no JSON yet: where it stops being some, and nothing that was found in what it was before. */
export function showBroken(json: string): void {
  const fault = faultIn(json);
  const where = fault ? `, from line ${fault.line}, column ${fault.column} on` : '';
  const said =
    json.trim() === ''
      ? 'No JSON is written yet.'
      : `This is not JSON yet${where}: check commas, quotes and brackets.`;
  byId('verdict').textContent = said;
  byId('cures').replaceChildren();
  byId('problems').replaceChildren(...(fault ? [lineButton(fault)] : []));
  byId('accept-row').hidden = true;
  byId('dataset').setAttribute('aria-invalid', 'true');
  say(said);
}

function cureView({ name, button, meaning }: Cure): HTMLElement {
  const view = make('div', '', { class: 'cure' });
  view.append(make('p', meaning), make('button', button, { type: 'button', 'data-cure': name }));
  return view;
}

interface Takers {
  readonly cure: (name: CureName) => void;
  readonly accept: (isAccepted: boolean) => void;
}

export function onCheck({ cure, accept }: Takers): void {
  byId('cures').addEventListener('click', ({ target }) => {
    const name = (target as HTMLElement).dataset.cure;
    if (name === undefined) return;
    cure(name as CureName);
    // The button goes with the danger; what comes next is below.
    byId('verdict').tabIndex = -1;
    byId('verdict').focus();
  });
  byId<HTMLInputElement>('accept').addEventListener('change', ({ target }) =>
    accept((target as HTMLInputElement).checked),
  );
}
