// The page for report authors: brings figures, asks what they are, checks them and hands out what to paste.
// Every change goes through `update`, which does all steps anew. Nothing leaves the browser.
import '../widgets.js';
import { onBring, showBrought } from './bring-step.js';
import { type Brought, newReader } from './brought.js';
import { byId } from './by-id.js';
import { onCheck, showBroken, showChecked } from './check-step.js';
import { checkCured, standingOf } from './cures.js';
import { type Draft, draftOf } from './draft.js';
import { type Field, openFields } from './field.js';
import { onAnswer, showFields } from './field-view.js';
import { hasFigures, textInLink } from './figures-link.js';
import { fittingIn } from './fitting.js';
import { onFurtherFiles, showFurtherFiles } from './further-files.js';
import { readSource } from '../../src/read/read-source.js';
import { jsonSource } from './json-source.js';
import { onJson, showJson } from './json-step.js';
import { dimPicture, showPicture } from './picture.js';
import { publishedJson } from './published-json.js';
import { readingFields } from './reading-fields.js';
import {
  accepting,
  answered,
  broughtIn,
  choosing,
  editedBy,
  emptySession,
  History,
  type Session,
  writing,
} from './session.js';
import { open, say } from './steps.js';
import { onTable, showUnread } from './table-step.js';
import { showTaking } from './take-step.js';
import { type Stages, stagesOf } from './widget-stages.js';
import { words } from './words/words.js';

const history = new History();
const read = newReader();
let turn = 0;

/** Questions about the reading stay once they are answered, as long as the same is read. */
let asked: { readonly of?: Session['content']; readonly fields: Map<string, Field> } = {
  fields: new Map(),
};

function showReadingFields({ content, answers }: Session, { problems }: Brought): void {
  if (asked.of !== content) asked = { of: content, fields: new Map() };
  for (const field of readingFields(problems)) asked.fields.set(field.id, field);
  showFields(byId('read-questions'), [...asked.fields.values()], answers);
}

/** The chosen one, as long as it can draw what is there; the only one that can. */
function widgetIn({ widget }: Session, { json }: Brought, fitting: readonly string[]): string {
  if (widget !== '' && (json === undefined || fitting.includes(widget))) return widget;
  return fitting.length === 1 ? fitting[0]! : '';
}

/** Does all steps, unless another change comes meanwhile. */
async function update(): Promise<void> {
  const mine = (turn += 1);
  const isOld = (): boolean => mine !== turn;
  const session = history.now;
  byId<HTMLButtonElement>('undo').disabled = !history.canUndo;
  const brought = await read(session);
  if (isOld()) return;
  showReadingFields(session, brought);
  const fitting = fittingIn(brought);
  const widget = widgetIn(session, brought, fitting);
  showBrought(brought, { ...session, widget }, fitting);
  showFurtherFiles(brought, session.beside !== undefined);
  const { json, input } = brought;
  open('shape', widget !== '' || json !== undefined);
  // What is typed goes on in the box there, which cannot have the focus before.
  showJson(json);
  if (json !== undefined && input === undefined) return refuse(json);
  if (widget === '') return shut(input !== undefined ? words.page.drawnAs : '');
  const stages = await stagesOf(widget);
  const { answers, neighbours } = session;
  const draft = await draftOf(brought, { widget, answers, neighbours, stages });
  if (isOld()) return;
  showFields(byId('fields'), draft.fields, answers);
  const missing = openFields(draft.fields, answers).map(({ label }) => label);
  const waiting = missing.length === 0 ? '' : words.page.needed({ labels: missing });
  if (draft.dataset === undefined) return shut(waiting);
  await draw({ session, brought, widget, stages, draft }, isOld);
}

interface Ready {
  readonly session: Session;
  readonly brought: Brought;
  readonly widget: string;
  readonly stages: Stages;
  readonly draft: Draft;
}

async function draw(ready: Ready, isOld: () => boolean): Promise<void> {
  const { session, brought, widget, stages, draft } = ready;
  const checked = checkCured(draft.dataset, session.cures, { stages, today: dayNow() });
  const table = await showPicture(widget, checked.dataset);
  if (isOld()) return;
  const problems = [...draft.problems, ...(draft.placed?.(checked.problems) ?? checked.problems)];
  showUnread(problems);
  const standing = standingOf({ ...checked, problems }, session.accepted);
  byId('waiting').textContent = dimPicture(standing === 'undrawn') ? words.page.stale : '';
  open('check', true);
  showChecked({ problems, standing, checked, session, source: sourceOf(brought) });
  const isReady =
    standing === 'clear' || (standing === 'to accept' && session.accepted.includes('found'));
  open('take', isReady && table !== undefined);
  if (!isReady || !table || !checked.publishable) return;
  const written = stages.write(checked.publishable);
  const json = publishedJson(written, brought.json, { ...checked, cures: session.cures });
  showTaking({ widget, figures: table, written, json, stages });
}

/** Days that are over since 1970. */
const dayNow = (): number => Math.floor(Date.now() / 864e5);

const sourceOf = ({ json }: Brought) => (json === undefined ? undefined : jsonSource(json));

/** What is written is no JSON yet: the last picture stays. */
function refuse(json: string): void {
  byId('waiting').textContent = dimPicture(true) ? words.page.stale : '';
  open('check', true);
  showBroken(json);
  open('take', false);
}

/** Nothing can be drawn yet. */
function shut(waiting: string): void {
  showUnread([]);
  void showPicture('', undefined);
  byId('waiting').textContent = waiting;
  open('check', false);
  open('take', false);
}

function change(next: Session, what?: string): void {
  history.change(next, what);
  void update();
}

onBring({
  take: (content, widget) => change(broughtIn(content, widget, history.now)),
  choose: (widget) => change(choosing(history.now, widget)),
});
onTable({
  edit: (table, what) => change(editedBy(history.now, table), what),
  begin: (table) => {
    byId<HTMLTextAreaElement>('figures').value = '';
    change(editedBy(emptySession, table));
  },
});
onFurtherFiles(
  {
    beside: (beside) => change({ ...history.now, beside, accepted: [] }),
    neighbours: (neighbours) => change({ ...history.now, neighbours, accepted: [] }),
  },
  readSource,
);
onJson((json) => change(writing(history.now, json), 'json'));
onAnswer(byId('fields'), (id, answer) => change(answered(history.now, id, answer), id));
onAnswer(byId('read-questions'), (id, answer) => change(answered(history.now, id, answer), id));
onCheck({
  cure: (name) => change({ ...history.now, cures: [...history.now.cures, name] }),
  accept: (what, isAccepted) => change(accepting(history.now, what, isAccepted)),
});
byId('undo').addEventListener('click', () => {
  const { content, json } = history.undo();
  const isInBox = typeof content === 'string' && json === undefined;
  byId<HTMLTextAreaElement>('figures').value = isInBox ? content : '';
  void update();
});

/** A link that the builder has made. */
async function openLink(): Promise<void> {
  if (!hasFigures(location.hash)) return;
  const text = await textInLink(location.hash);
  if (text === undefined) return say(words.page.brokenLink);
  byId<HTMLTextAreaElement>('figures').value = text;
  change(broughtIn(text));
  history.keep();
}

// The page keeps nothing: a link of it, such as that to the other language, would lose all without a word.
addEventListener('beforeunload', (event) => {
  if (history.isUnsaved) event.preventDefault();
});
addEventListener('hashchange', () => void openLink());
void openLink();
