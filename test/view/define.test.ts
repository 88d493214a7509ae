// Tests that a tag is registered once, and that nothing happens where there is no registry.
import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/core/version.js';
import { define } from '../../src/view/define.js';
import { expectConsole } from '../support/expect-console.js';

const FIRST_VERSION = Symbol.for('council-widgets: version');

const registryWith = (version?: string) =>
  ({
    get: () => undefined,
    define: () => undefined,
    ...(version && { [FIRST_VERSION]: version }),
  }) as unknown as CustomElementRegistry;

describe('define', () => {
  const consoleLines = expectConsole();
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
  it('tells once of another version, though no tag is of both', () => {
    const defineWith = (version?: string) =>
      define('council-test-versions', class extends HTMLElement {}, registryWith(version));
    defineWith(VERSION);
    expect(consoleLines.take()).to.deep.equal([]);
    defineWith('9.2.0');
    defineWith('9.3.0');
    expect(consoleLines.take().map(({ level, text }) => `${level}: ${text}`)).to.deep.equal([
      `warn: Council Widgets ${VERSION}: this page has version 9.2.0 already, which draws the widgets that both have; load one version`,
    ]);
  });
  it('leaves its version for other copies, unless the page has frozen its registry', () => {
    const registry = registryWith();
    define('council-test-leaves', class extends HTMLElement {}, registry);
    expect(Reflect.get(registry, FIRST_VERSION)).to.equal(VERSION);
    const frozen = Object.freeze(registryWith());
    expect(() =>
      define('council-test-leaves', class extends HTMLElement {}, frozen),
    ).not.to.throw();
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
