// Tests what is said when a file is opened, before anything of it is known.
import { expect, fixture, html } from '@open-wc/testing';
import { onBring } from '../../../demo/builder/bring-step.js';
import { onFurtherFiles } from '../../../demo/builder/further-files.js';
import { chooseFile } from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

const nothing = (): void => undefined;

const open = (field: HTMLInputElement, name: string): void =>
  chooseFile(field, new File(['neither'], name));

async function page(): Promise<HTMLElement> {
  return fixture(
    html`<div>
      <p id="status"></p>
      <textarea id="figures"></textarea>
      <textarea id="dataset"></textarea>
      <select id="example"></select>
      <div id="widgets"></div>
      <input id="file" type="file" />
      <input id="beside" type="file" />
      <input id="neighbours" type="file" />
    </div>`,
  );
}

describe('a file that is opened', () => {
  it('is said to be opened, and not to be read, of the figures and of what goes with them', async () => {
    const place = await page();
    const said = () => place.querySelector('#status')!.textContent;
    const taken: string[] = [];
    onBring({ take: () => taken.push(`figures ${said()}`), choose: nothing });
    onFurtherFiles(
      { beside: () => taken.push(`beside ${said()}`), neighbours: nothing },
      async () => ({ problems: [] }),
    );
    open(place.querySelector('#file')!, 'figures.csv');
    await waitUntil(() => said() !== '');
    expect(said()).to.equal('figures.csv is opened.');
    open(place.querySelector('#beside')!, 'meta.json');
    await waitUntil(() => said().startsWith('meta.json'));
    expect(said()).to.equal('meta.json is opened.');
    expect(taken).to.deep.equal(['figures ', 'beside figures.csv is opened.']);
  });
});
