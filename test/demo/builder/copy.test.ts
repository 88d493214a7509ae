// Copies what the builder hands out, and reads the clipboard. Made-up figures.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { closeAfterEach, newAuthor } from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

closeAfterEach();

describe('what is copied from the builder', function () {
  this.timeout(40_000);

  it('is on the clipboard as it is shown', async () => {
    await executeServerCommand('clipboard');
    const builder = await newAuthor();
    const { navigator } = builder.page.defaultView!;
    await builder.paste('Year\tExampleshire & more\n2022-23\t61%\n2023-24\t63%\n2024-25\t64%');
    await builder.choose('indicator-trend');
    await builder.answer({ title: 'Visits “in time” (made-up figures)' });
    for (const id of ['table-first', 'element', 'frame', 'json']) {
      const shown = await builder.taken(id);
      const view = builder.byId(id).closest('.taking')!;
      builder.page.defaultView!.focus();
      view.querySelector<HTMLButtonElement>('button')!.click();
      const status = view.querySelector('[role=status]')!;
      await waitUntil(() => status.textContent !== '');
      expect(status.textContent).to.match(/is copied\.$/);
      expect(shown).not.to.equal('');
      expect(await navigator.clipboard.readText(), id).to.equal(shown);
    }
  });
});
