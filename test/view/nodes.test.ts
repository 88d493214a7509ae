// Tests that described nodes are written as they are described, and that only what has changed is touched.
import { expect } from '@open-wc/testing';
import { type Content, node, write } from '../../src/view/nodes.js';

describe('described nodes', () => {
  const written = (...content: readonly Content[]): HTMLElement => {
    const parent = document.createElement('div');
    write(parent, content);
    return parent;
  };

  /** How often the nodes in a parent are changed by an action. */
  function changes(parent: Node, action: () => void): readonly string[] {
    const watch = new MutationObserver(() => {});
    watch.observe(parent, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    action();
    const records = watch.takeRecords();
    watch.disconnect();
    return records.map(({ type, attributeName }) => attributeName ?? type);
  }

  it('are elements and texts, without markers and white space', () => {
    const parent = written(
      node('p', { part: 'source', lang: 'en' }, ['Source: ', node('a', { href: 'x' }, 'here')]),
      undefined,
      '',
      node('br'),
    );
    expect(parent.innerHTML).to.equal(
      '<p part="source" lang="en">Source: <a href="x">here</a></p><br>',
    );
    const walker = document.createTreeWalker(parent, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    expect(count).to.equal(5);
  });

  it('show markup in a text as text', () => {
    const parent = written(node('p', { title: '"><b>' }, '<b>bold</b>'));
    expect(parent.querySelector('b')).to.equal(null);
    expect(parent.textContent).to.equal('<b>bold</b>');
  });

  it('are SVG inside of an svg', () => {
    const parent = written(node('svg', { viewBox: '0 0 1 1' }, [node('g', {}, [node('path')])]));
    expect(parent.querySelector('path')).to.be.instanceOf(SVGPathElement);
    expect(parent.querySelector('svg')!.getAttribute('viewBox')).to.equal('0 0 1 1');
  });

  it('have attributes that are absent where they are undefined or false, and empty where true', () => {
    const parent = written(node('p', { id: undefined, hidden: false, inert: true, tabindex: 0 }));
    expect(parent.innerHTML).to.equal('<p inert="" tabindex="0"></p>');
  });

  it('touch nothing where nothing is new', () => {
    const view = () => [node('p', { class: 'a' }, ['x', node('b', {}, 'y')]), undefined];
    const parent = written(...view());
    expect(changes(parent, () => write(parent, view()))).to.deep.equal([]);
  });

  it('touch one attribute and one text for one new number', () => {
    const view = (of: number) => [
      node('svg', {}, [node('rect', { x: 0, width: of }), node('text', { x: 1 }, String(of))]),
    ];
    const parent = written(...view(1));
    const [rect, text] = parent.querySelectorAll('rect, text');
    expect(changes(parent, () => write(parent, view(2)))).to.deep.equal(['width', 'characterData']);
    expect([...parent.querySelectorAll('rect, text')]).to.deep.equal([rect, text]);
    expect(text!.textContent).to.equal('2');
  });

  describe('where others have changed what stands there', () => {
    const view = (of: number) => [
      node('h3', {}, `Title ${of}`),
      undefined,
      node('p', {}, [`Latest: ${of}`, node('b', {}, String(of)), ' days']),
    ];
    const ways: Readonly<Record<string, (parent: HTMLElement) => void>> = {
      'a translator has put an element in the place of a text': (parent) => {
        for (const element of parent.querySelectorAll('h3, p, b')) {
          const text = element.firstChild!;
          text.replaceWith(
            Object.assign(document.createElement('font'), { textContent: text.textContent }),
          );
        }
      },
      'an element is gone': (parent) => parent.querySelector('h3')!.remove(),
      'a text is gone': (parent) => parent.querySelector('p')!.firstChild!.remove(),
      'all is gone': (parent) => parent.replaceChildren(),
      'texts have become one': (parent) => {
        parent.querySelector('p')!.textContent = 'Latest: 1 days';
      },
    };
    for (const [what, change] of Object.entries(ways)) {
      it(`are written anew: ${what}`, () => {
        const parent = written(...view(1));
        change(parent);
        write(parent, view(2));
        expect(parent.innerHTML).to.equal('<h3>Title 2</h3><p>Latest: 2<b>2</b> days</p>');
        write(parent, view(3));
        expect(parent.innerHTML).to.equal('<h3>Title 3</h3><p>Latest: 3<b>3</b> days</p>');
      });
    }
  });

  it('take away what is gone, and keep what stands at its place', () => {
    const view = (hasFirst: boolean, ...items: readonly string[]) => [
      hasFirst ? node('p', { class: 'first', title: 't' }) : undefined,
      node(
        'ul',
        {},
        items.map((item) => node('li', {}, item)),
      ),
    ];
    const parent = written(...view(true, 'a', 'b', 'c'));
    const list = parent.querySelector('ul');
    write(parent, view(false, 'a'));
    expect(parent.innerHTML).to.equal('<ul><li>a</li></ul>');
    expect(parent.querySelector('ul')).to.equal(list);
    write(parent, view(true, 'a', 'z'));
    expect(parent.innerHTML).to.equal(
      '<p class="first" title="t"></p><ul><li>a</li><li>z</li></ul>',
    );
    write(parent, [node('p', { class: 'other' }), 'text in place of the list']);
    expect(parent.innerHTML).to.equal('<p class="other"></p>text in place of the list');
  });

  it('are not another part of a card, which a person may have opened', () => {
    const part = (name: string) => node('details', { part: name }, [node('p', {}, name)]);
    const parent = written(part('notes'), part('description'));
    const [notes] = parent.children as unknown as HTMLDetailsElement[];
    notes!.open = true;
    write(parent, [part('description'), part('notes')]);
    expect([...parent.children].map((each) => (each as HTMLDetailsElement).open)).to.deep.equal([
      false,
      false,
    ]);
    expect(parent.textContent).to.equal('descriptionnotes');
  });

  it('have one listener at a time, and properties', () => {
    const heard: string[] = [];
    const view = (name: string | undefined) => [
      node('input', { '@click': name ? () => heard.push(name) : undefined, '.value': name ?? '' }),
    ];
    const parent = written(...view('a'));
    const input = parent.querySelector('input')!;
    input.click();
    write(parent, view('b'));
    input.click();
    expect(input.value).to.equal('b');
    write(parent, view(undefined));
    input.click();
    expect(heard).to.deep.equal(['a', 'b']);
  });

  it('are filled by a function where they have one, each time', () => {
    const view = (text: string) => [node('p', {}, (element) => void (element.textContent = text))];
    const parent = written(...view('a'));
    const paragraph = parent.querySelector('p');
    write(parent, view('b'));
    expect(parent.innerHTML).to.equal('<p>b</p>');
    expect(parent.querySelector('p')).to.equal(paragraph);
  });

  it('survive a node that something else has taken away', () => {
    const parent = written(node('b'), node('i'));
    parent.querySelector('i')!.remove();
    write(parent, [node('b'), node('i', { class: 'again' })]);
    expect(parent.innerHTML).to.equal('<b></b><i class="again"></i>');
  });
});
