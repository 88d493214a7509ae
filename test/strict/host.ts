// Draws every example of every widget on a page with the strictest policy, and reports the violations.
// The test that opens the page decides what is right.
import { everyWidget } from '../support/every-widget.js';
import { part } from '../support/mount.js';
import { recordViolations } from '../support/recorders.js';

const planted = recordViolations();
const nextFrame = () => new Promise((done) => setTimeout(done, 30));

/** Tries a style, a script and code from text: the policy must block all three. */
async function plant(): Promise<void> {
  document.body.setAttribute('style', 'color: red');
  const script = document.createElement('script');
  for (const act of [() => (script.text = '1'), () => new Function('return 1')]) {
    try {
      act();
    } catch {
      // Blocked as intended: the violation is recorded.
    }
  }
  await nextFrame();
  planted.stop();
}

async function draw(): Promise<void> {
  const tried: string[] = [];
  const drawn: string[] = [];
  const widgets = await everyWidget();
  await plant();
  const violations = recordViolations();
  for (const { tag, examples } of widgets) {
    for (const [name, { dataset }] of Object.entries(examples)) {
      const element = document.createElement(tag);
      document.body.append(element);
      Object.assign(element, { data: dataset });
      for (let turn = 0; turn < 60 && !part(element, 'base') && !part(element, 'notice'); turn++) {
        await nextFrame();
      }
      tried.push(`${tag}: ${name}`);
      if (part(element, 'chart')) {
        drawn.push(`${tag}: ${name}`);
        // The tooltip is placed by script.
        const explore = element.shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]');
        explore?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
        await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      }
      element.remove();
    }
  }
  const standing = [...document.querySelectorAll('#script, #src')];
  for (const [i, element] of standing.entries()) {
    if (part(element, 'chart')) drawn.push(`${element.localName}: ${['JSON script', 'src'][i]}`);
  }
  parent.postMessage(
    { tried, drawn, violations: violations.found, planted: planted.found },
    location.origin,
  );
}

void draw();
