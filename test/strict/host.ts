// Draws every example of every widget on a page with the strictest policy, and reports the violations.
// The test that opens the page decides what is right.
import { everyWidget } from '../support/every-widget.js';
import { part } from '../support/mount.js';
import { recordViolations } from '../support/recorders.js';
import { aMoment, plant } from './plant.js';

async function draw(): Promise<void> {
  const tried: string[] = [];
  const drawn: string[] = [];
  const widgets = await everyWidget();
  const planted = await plant();
  const violations = recordViolations();
  for (const { tag, examples } of widgets) {
    for (const [name, { dataset }] of Object.entries(examples)) {
      const element = document.createElement(tag);
      document.body.append(element);
      Object.assign(element, { data: dataset });
      for (let turn = 0; turn < 60 && !part(element, 'base') && !part(element, 'notice'); turn++) {
        await aMoment();
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
  parent.postMessage({ tried, drawn, violations: violations.found, planted }, location.origin);
}

void draw();
