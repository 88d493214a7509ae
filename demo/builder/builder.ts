// The page for report authors: brings figures, asks what they are, checks them and hands out what to paste.
// Every change goes through `update`, which does all steps anew. Nothing leaves the browser.
import '../widgets.js';
import { checkDataset } from '../../src/core/data/check-dataset.js';
import { onBring, showBrought } from './bring-step.js';
import { bring, type Brought } from './brought.js';
import { byId } from './by-id.js';
import { onCheck, showChecked } from './check-step.js';
import { cured, standingOf } from './cures.js';
import { draftOf } from './draft.js';
import { type Field, openFields } from './field.js';
import { onAnswer, showFields } from './field-view.js';
import { hasFigures, textInLink } from './figures-link.js';
import { fittingIn } from './fitting.js';
import { showPicture } from './picture.js';
import { readingFields, readingOptions } from './reading-fields.js';
import {
  answered,
  broughtIn,
  choosing,
  editedBy,
  emptySession,
  History,
  type Session,
} from './session.js';
import { open, say } from './steps.js';
import { onTable } from './table-step.js';
import { showTaking } from './take-step.js';
import { stagesOf } from './widget-stages.js';

const history = new History();
let turn = 0;

/** Reading is not done again where only another answer has changed. */
interface Reading extends Partial<Pick<Session, 'content' | 'edited'>> {
  key?: string;
  brought?: Promise<Brought>;
}
let read: Reading = {};
/** Questions about the reading stay once they are answered. */
const asked = new Map<string, Field>();

function broughtOf({ content, edited, answers }: Session): Promise<Brought> {
  const options = readingOptions(answers);
  const key = JSON.stringify(options);
  if (read.content !== content) asked.clear();
  if (read.content !== content || read.edited !== edited || read.key !== key || !read.brought)
    read = { key, content, edited, brought: bring(content, options, edited) };
  return read.brought!;
}

/** Does all steps, unless another change comes meanwhile. */
async function update(): Promise<void> {
  const mine = (turn += 1);
  const isOld = (): boolean => mine !== turn;
  const session = history.now;
  byId<HTMLButtonElement>('undo').disabled = !history.canUndo;
  const brought = await broughtOf(session);
  if (isOld()) return;
  for (const field of readingFields(brought.problems)) asked.set(field.id, field);
  showFields(byId('read-questions'), [...asked.values()], session.answers);
  const fitting = fittingIn(brought);
  const widget = session.widget || (fitting.length === 1 ? fitting[0]! : '');
  showBrought(brought, { ...session, widget }, fitting);
  open('shape', widget !== '');
  if (widget === '') return shut();
  const stages = await stagesOf(widget);
  const draft = await draftOf(brought, { widget, answers: session.answers, stages });
  if (isOld()) return;
  showFields(byId('fields'), draft.fields, session.answers);
  const missing = openFields(draft.fields, session.answers);
  byId('waiting').textContent =
    missing.length === 0 ? '' : `Still needed: ${missing.map(({ label }) => label).join('; ')}`;
  if (draft.dataset === undefined) return shut();
  const dataset = cured(draft.dataset, session.cures, stages);
  const checked = checkDataset(stages, dataset);
  const table = await showPicture(widget, dataset);
  if (isOld()) return;
  const problems = [...draft.problems, ...(draft.placed?.(checked.problems) ?? checked.problems)];
  const standing = standingOf({ ...checked, problems });
  open('check', true);
  showChecked({ problems, standing, checked, session });
  const isReady = standing === 'clear' || (standing === 'to accept' && session.isAccepted);
  open('take', isReady && table !== undefined);
  if (isReady && table && checked.publishable)
    showTaking({ widget, figures: table, written: stages.write(checked.publishable), stages });
}

/** Nothing can be drawn yet. */
function shut(): void {
  void showPicture('', undefined);
  open('check', false);
  open('take', false);
}

function change(next: Session, what?: string): void {
  history.change(next, what);
  void update();
}

onBring({
  take: (content, widget) => change(broughtIn(content, widget)),
  choose: (widget) => change(choosing(history.now, widget)),
});
onTable({
  edit: (table, what) => change(editedBy(history.now, table), what),
  begin: (table) => {
    byId<HTMLTextAreaElement>('figures').value = '';
    change(editedBy(emptySession, table));
  },
});
onAnswer(byId('fields'), (id, answer) => change(answered(history.now, id, answer), id));
onAnswer(byId('read-questions'), (id, answer) => change(answered(history.now, id, answer), id));
onCheck({
  cure: (name) => change({ ...history.now, cures: [...history.now.cures, name] }),
  accept: (isAccepted) => change({ ...history.now, isAccepted }),
});
byId('undo').addEventListener('click', () => {
  const { content } = history.undo();
  if (typeof content === 'string') byId<HTMLTextAreaElement>('figures').value = content;
  void update();
});

/** A link that the builder has made. */
async function openLink(): Promise<void> {
  if (!hasFigures(location.hash)) return;
  const text = await textInLink(location.hash);
  if (text === undefined) return say('This link cannot be read: it was cut off, or changed.');
  byId<HTMLTextAreaElement>('figures').value = text;
  change(broughtIn(text));
}
addEventListener('hashchange', () => void openLink());
void openLink();
