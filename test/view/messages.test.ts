// Tests who is told what, by every widget: readers what they can do, authors what to mend.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, partText, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const widgets = await everyWidget();

for (const { tag, examples } of widgets) {
  describe(`the messages of ${tag}`, () => {
    const consoleLines = expectConsole();
    afterEach(unmountAll);
    const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!.dataset as object;

    it('say to readers that there is a mistake, and fold what is to be mended', async () => {
      const { element } = await mount(tag, { data: {} });
      const details = () => part(element, 'notice')!.querySelector('details');
      await waitUntil(() => details()?.querySelector('li'));
      const [first, ...rest] = [...part(element, 'notice')!.querySelectorAll('p')];
      expect(first!.textContent).to.equal(
        'The figures could not be shown, because there is a mistake in the data.',
      );
      expect(rest).to.deep.equal([]);
      expect(details()!.open).to.equal(false);
      expect(details()!.querySelector('summary')!.textContent).to.equal('What needs correcting');
      const lines = [...details()!.querySelectorAll('li')].map(({ textContent }) => textContent);
      expect(lines).not.to.deep.equal([]);
      for (const line of lines) expect(consoleLines.expect(line).level).to.equal('error');
      consoleLines.take();
    });

    it('move nothing when the lines of what is to be mended come', async () => {
      const element = document.body.appendChild(document.createElement(tag));
      const seen: (readonly [hasDetails: boolean, lines: number])[] = [];
      new MutationObserver(() => {
        const notice = part(element, 'notice');
        if (!notice) return;
        const details = notice.querySelector('details');
        seen.push([details !== null, notice.querySelectorAll('li').length]);
      }).observe(element.shadowRoot!, { childList: true, subtree: true });
      Object.assign(element, { data: {} });
      await waitUntil(() => seen.some(([, lines]) => lines > 0));
      expect(seen[0]).to.deep.equal([true, 0]);
      element.remove();
      consoleLines.take();
    });

    it('leave what is to be mended out of print', async () => {
      const { element } = await mount(tag, { data: {} });
      const details = () => part(element, 'notice')!.querySelector('details');
      await waitUntil(details);
      await executeServerCommand('emulate', { media: 'print' });
      const isSeen = details()!.checkVisibility();
      await executeServerCommand('emulate', {});
      expect(isSeen).to.equal(false);
      consoleLines.take();
    });

    it('keep to the console where all are warnings', async () => {
      const { element, events } = await mount(tag, { data: { ...usual, colour: 'red' } });
      await updated(element);
      consoleLines.expect('colour: expected a field that is known here');
      consoleLines.take();
      expect(events.map(({ type }) => type)).to.deep.equal(['council-ready']);
      expect(partText(element, 'notice')).to.equal('');
    });
  });
}
