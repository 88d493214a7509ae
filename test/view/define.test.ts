// Tests that a tag is registered once, and that nothing happens where there is no registry.
import { expect } from '@open-wc/testing';
import { define } from '../../src/view/define.js';

describe('define', () => {
  it('registers a tag, and keeps the first class when another is defined', () => {
    const first = class extends HTMLElement {};
    define('council-test-define', first);
    define('council-test-define', class extends HTMLElement {});
    define('council-test-define', first);
    expect(customElements.get('council-test-define')).to.equal(first);
  });
  it('registers a class under a second tag as a subclass', () => {
    const element = class extends HTMLElement {};
    define('council-test-one', element);
    define('council-test-two', element);
    expect(customElements.get('council-test-one')).to.equal(element);
    expect(document.createElement('council-test-two')).to.be.an.instanceOf(element);
  });
  it('registers in the registry that it is given', () => {
    const found: string[] = [];
    const registry = {
      get: () => undefined,
      getName: () => null,
      define: (tag: string) => found.push(tag),
    } as unknown as CustomElementRegistry;
    define('council-test-elsewhere', class extends HTMLElement {}, registry);
    expect(found).to.deep.equal(['council-test-elsewhere']);
    expect(customElements.get('council-test-elsewhere')).to.equal(undefined);
  });
  it('tells once of another version, which draws what both have', () => {
    const lines: unknown[] = [];
    const { warn } = console;
    console.warn = (...line) => void lines.push(...line);
    try {
      define('council-test-versions', class extends HTMLElement { static version = '1.2.0' }); // prettier-ignore
      define('council-test-versions', class extends HTMLElement { static version = '1.2.0' }); // prettier-ignore
      expect(lines).to.deep.equal([]);
      define('council-test-versions', class extends HTMLElement { static version = '1.3.0' }); // prettier-ignore
      define('council-test-versions', class extends HTMLElement { static version = '1.4.0' }); // prettier-ignore
    } finally {
      console.warn = warn;
    }
    expect(lines).to.deep.equal([
      'Council Widgets 1.3.0: this page has version 1.2.0 already, which draws the widgets that both have; load one version',
    ]);
  });
  it('does nothing where there is no registry', () => {
    const property = Object.getOwnPropertyDescriptor(window, 'customElements')!;
    Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });
    try {
      expect(() => define('council-test-nowhere', class extends HTMLElement {})).to.not.throw();
    } finally {
      Object.defineProperty(window, 'customElements', property);
    }
    expect(customElements.get('council-test-nowhere')).to.equal(undefined);
  });
});
