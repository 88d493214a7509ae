// The third step: what is wrong, what was withheld, and what can be done about it in one press.
import type { Problem } from '../../src/core/data/problem.js';
import { make } from '../make-element.js';
import { lineButton, showProblems, type SourceText, verdict } from '../problem-list.js';
import { byId } from './by-id.js';
import {
  type Accepted,
  type Cure,
  type Cured,
  type CureName,
  curesFor,
  type Standing,
} from './cures.js';
import { faultIn } from './json-source.js';
import type { Misleading } from './misleading.js';
import type { Session } from './session.js';
import { say } from './steps.js';
import { words } from './words/words.js';

interface Found {
  readonly problems: readonly Problem[];
  readonly standing: Standing;
  readonly checked: Cured;
  readonly session: Session;
  /** Of what is written as JSON. */
  readonly source: SourceText | undefined;
}

export function showChecked({ problems, standing, checked, session, source }: Found): void {
  const { withheld } = checked;
  const small = withheld.filter(({ few }) => few).length;
  const further = withheld.length - small;
  const counted = withheld.length === 0 ? '' : ` ${words.check.withheld({ small, further })}`;
  byId('verdict').textContent = verdict(problems, standing !== 'undrawn') + counted;
  showCures([
    ...curesFor(problems).map(cureView),
    ...checked.misleading.map((each) => misleadingView(each, session.accepted.includes(each.name))),
  ]);
  showProblems(byId('problems'), problems, source);
  byId('dataset').setAttribute('aria-invalid', String(standing === 'undrawn'));
  byId('accept-row').hidden = standing !== 'to accept';
  const isAccepted = session.accepted.includes('found');
  byId<HTMLInputElement>('accept').checked = isAccepted;
  const said: Readonly<Record<Standing, string>> = words.check.standing;
  say(standing === 'to accept' && isAccepted ? said.clear : said[standing]);
}

/** Of what is no JSON yet: where it stops being some, and nothing that was found in what it was before. */
export function showBroken(json: string): void {
  const fault = faultIn(json);
  const { none, broken, brokenFrom } = words.json;
  const said = json.trim() === '' ? none : fault ? brokenFrom(fault) : broken;
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

/** What a reader would take wrongly, with what helps; where it is accepted it can be taken back. */
function misleadingView({ name, meaning, cure }: Misleading, isAccepted: boolean): HTMLElement {
  const view = make('div', '', { class: isAccepted ? 'cure accepted' : 'cure' });
  const row = make('div', '', { class: 'row' });
  if (cure) row.append(make('button', cure.button, { type: 'button', 'data-cure': name }));
  row.append(
    make('button', words.check.accept, {
      ...{ type: 'button', 'data-accept': name },
      'aria-pressed': String(isAccepted),
    }),
  );
  view.append(make('p', meaning), row);
  return view;
}

/** Whoever has pressed a button that is there again stays on it. */
function showCures(views: readonly HTMLElement[]): void {
  const { accept } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
  byId('cures').replaceChildren(...views);
  if (accept !== undefined) byId('cures').querySelector<HTMLElement>(`[data-accept="${accept}"]`)?.focus(); // prettier-ignore
}

interface Takers {
  readonly cure: (name: CureName) => void;
  readonly accept: (what: Accepted, isAccepted: boolean) => void;
}

export function onCheck({ cure, accept }: Takers): void {
  byId('cures').addEventListener('click', ({ target }) => {
    const { cure: name, accept: accepted } = (target as HTMLElement).dataset;
    if (accepted !== undefined)
      accept(accepted as Accepted, (target as HTMLElement).getAttribute('aria-pressed') !== 'true');
    if (name === undefined) return;
    cure(name as CureName);
    // The button goes with the danger; what comes next is below.
    byId('verdict').tabIndex = -1;
    byId('verdict').focus();
  });
  byId<HTMLInputElement>('accept').addEventListener('change', ({ target }) =>
    accept('found', (target as HTMLInputElement).checked),
  );
}
