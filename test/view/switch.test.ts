// Tests that the switch has a button for each view, and shows which one is pressed.
import { expect } from '@open-wc/testing';
import { write } from '../../src/view/nodes.js';
import { switchView } from '../../src/view/switch.js';

describe('the switch between views', () => {
  const choices = [
    ['year', 'A year'],
    ['week', 'A week'],
  ] as const;

  it('has a button for each view, with the shown one pressed', () => {
    const chosen: string[] = [];
    const box = document.createElement('div');
    write(box, [
      switchView({
        label: 'Show',
        choices,
        shown: 'week',
        choose: (choice) => chosen.push(choice),
      }),
    ]);
    const group = box.querySelector('[part=switch]')!;
    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal([
      'group',
      'Show',
    ]);
    const buttons = [...group.querySelectorAll('button')];
    expect(
      buttons.map((button) => [button.textContent.trim(), button.getAttribute('aria-pressed')]),
    ).to.deep.equal([
      ['A year', 'false'],
      ['A week', 'true'],
    ]);
    buttons[0]!.click();
    expect(chosen).to.deep.equal(['year']);
  });

  it('is left out where there is only one view', () => {
    const box = document.createElement('div');
    write(box, [
      switchView({
        label: 'Show',
        choices: choices.slice(1),
        shown: 'week',
        choose: () => undefined,
      }),
    ]);
    expect(box.querySelector('[part=switch]')).to.equal(null);
  });
});
