// Is a tag registered once, whoever comes second, and never where there is no registry?
import { expect } from '@open-wc/testing';
import { define } from '../../src/view/define.js';

describe('define', () => {
  it('registers a tag, and lets the first stand when another comes', () => {
    const first = class extends HTMLElement {};
    define('council-test-define', first);
    define('council-test-define', class extends HTMLElement {});
    define('council-test-define', first);
    expect(customElements.get('council-test-define')).to.equal(first);
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
