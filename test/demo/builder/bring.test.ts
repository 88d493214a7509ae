// Plays an author who opens a file or drops one: a spreadsheet, of which another sheet may be meant. Made-up figures.
import { expect } from '@open-wc/testing';
import { chooseFile, closeAfterEach, newAuthor } from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

closeAfterEach();

async function spreadsheet(name: string): Promise<File> {
  const answer = await fetch(new URL(`../../read/samples/${name}`, import.meta.url));
  return new File([await answer.arrayBuffer()], name);
}

/** As a browser tells of a file that is dragged over a box and let go. */
function drop(onto: HTMLElement, file: File): Event {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const over = new DragEvent('dragover', { dataTransfer, cancelable: true, bubbles: true });
  onto.dispatchEvent(over);
  expect(over.defaultPrevented).to.equal(true);
  expect(onto.matches('.over')).to.equal(true);
  const dropped = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true });
  onto.dispatchEvent(dropped);
  return dropped;
}

describe('a file that is brought to the builder', function () {
  this.timeout(40_000);

  it('may be a spreadsheet that is dropped: its first sheet with figures is read, another is offered', async () => {
    const builder = await newAuthor();
    const box = builder.byId('figures');
    expect(drop(box, await spreadsheet('made-up.xlsx')).defaultPrevented).to.equal(true);
    expect(box.matches('.over')).to.equal(false);
    const sheet = (await builder.waitFor('[name=sheet]')) as HTMLSelectElement;
    const cells = () => builder.byId('as-read').textContent;
    expect(cells()).to.include('82.3%').and.include('£91.5').and.include('2024-03');
    expect([...sheet.options].map(({ value }) => value).filter(Boolean)).to.deep.equal([
      'Plans',
      'Days',
    ]);
    expect(sheet.value).to.equal('Plans');
    sheet.value = 'Days';
    sheet.dispatchEvent(new Event('input', { bubbles: true }));
    await builder.choose('indicator-trend');
    await waitUntil(() => cells().includes('2021-03-31'), 'the other sheet is read');
    expect(cells()).not.to.include('82.3%');
    expect(builder.page.querySelector('[name=sheet]')).to.equal(sheet);
  });

  it('may be an OpenDocument spreadsheet that is opened', async () => {
    const builder = await newAuthor();
    chooseFile(builder.byId('file'), await spreadsheet('made-up.ods'));
    await builder.choose('indicator-trend');
    expect(builder.byId('as-read').textContent).to.include('0.823').and.include('1250.5');
    expect(builder.byId('status').textContent).to.not.equal('');
  });

  it('is not taken where text is dragged: the browser puts that into the box itself', async () => {
    const builder = await newAuthor();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'Year,Ayton');
    const event = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true });
    builder.byId('figures').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('is refused with the remedy where it is a spreadsheet that cannot be read', async () => {
    const builder = await newAuthor();
    drop(builder.byId('figures'), new File(['PK\u0003\u0004 and no more'], 'a.xlsx'));
    await builder.waitFor('#read-problems li');
    expect(builder.byId('read-problems').textContent).to.include('save the sheet as "CSV UTF-8"');
  });
});
