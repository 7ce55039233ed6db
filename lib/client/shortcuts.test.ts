// Every key means one thing, letters never act in fields, and nobody gets a key for what they may not do.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SHORTCUTS, SHORTCUT_IDS, isTyping, shortcutFor, shortcutsOf, type Stroke } from './shortcuts';

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
const ALL = ['article.revise', 'claim.create', 'claim.edit', 'claim.setVerdict', 'evidence.add', 'exemption.add'] as const;

describe('shortcutFor', () => {
  it('gives each key one meaning, and another one at most on a proposal', () => {
    const everywhere = SHORTCUT_IDS.filter((id) => !SHORTCUTS[id].on);
    expect(new Set(everywhere.map((id) => SHORTCUTS[id].key)).size).toBe(everywhere.length);
    for (const id of everywhere) expect(shortcutFor(stroke(SHORTCUTS[id].key, SHORTCUTS[id].ctrl ? { ctrlKey: true } : {}), true, false, ALL)).toBe(id);
    const onProposal = SHORTCUT_IDS.filter((id) => SHORTCUTS[id].on);
    for (const id of onProposal) expect(shortcutFor(stroke(SHORTCUTS[id].key), true, false, ALL, true)).toBe(id);
  });

  it('strikes a proposal, and exempts elsewhere, by x', () => {
    expect(shortcutFor(stroke('x'), true, false, ALL)).toBe('exempt');
    expect(shortcutFor(stroke('x'), true, false, ALL, true)).toBe('dismiss');
    expect(shortcutFor(stroke('x'), true, false, [], true)).toBeNull();
  });

  it('takes the last act back by z and by Ctrl or ⌘ with z, but leaves fields their own undo', () => {
    expect(shortcutFor(stroke('z'), true, false, ALL)).toBe('undo');
    expect(shortcutFor(stroke('z'), false, false, ALL)).toBeNull();
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(shortcutFor(stroke('z', held), false, false, ALL)).toBe('undo');
      expect(shortcutFor(stroke('z', held), true, true, ALL)).toBeNull();
    }
  });

  it('tells n from N', () => {
    expect(shortcutFor(stroke('n'), true, false, [])).toBe('nextUnfinished');
    expect(shortcutFor(stroke('N', { shiftKey: true }), true, false, [])).toBe('previousUnfinished');
  });

  it('leaves letters to fields and to people who have switched them off', () => {
    expect(shortcutFor(stroke('v'), true, true, ALL)).toBeNull();
    expect(shortcutFor(stroke('v'), false, false, ALL)).toBeNull();
  });

  it('saves by Ctrl or ⌘ with Enter even in a field, and leaves with Escape', () => {
    expect(shortcutFor(stroke('Enter', { ctrlKey: true }), false, true, ALL)).toBe('save');
    expect(shortcutFor(stroke('Enter', { metaKey: true }), true, true, ALL)).toBe('save');
    expect(shortcutFor(stroke('Enter'), true, false, ALL)).toBeNull();
    expect(shortcutFor(stroke('Escape'), false, true, [])).toBe('close');
  });

  it('leaves the browser its own keys', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) expect(shortcutFor(stroke('f', held), true, false, ALL)).toBeNull();
  });

  it('gives readers the keys to move, and none to write', () => {
    expect(shortcutFor(stroke('v'), true, false, [])).toBeNull();
    expect(shortcutFor(stroke('j'), true, false, [])).toBe('nextClaim');
    expect(shortcutFor(stroke('g'), true, false, [])).toBe('nextProposal');
    expect(shortcutFor(stroke('y'), true, false, [], true)).toBeNull();
    expect(shortcutsOf([]).map(({ group }) => group)).toEqual(['move', 'triage', 'screen']);
    expect(shortcutsOf(ALL).flatMap(({ ids }) => ids).sort()).toEqual([...SHORTCUT_IDS].sort());
  });
});

describe('isTyping', () => {
  // The few properties of elements that are looked at; unit tests have no document.
  class Element extends EventTarget {
    isContentEditable = false;
    type = 'text';
    constructor(private readonly inside: readonly string[] = [], private readonly keys = false) {
      super();
    }
    closest(selector: string): Element | null {
      if (selector === '[data-keys]') return null;
      return this.inside.some((role) => selector.includes(`"${role}"`)) ? this : null;
    }
    querySelector = () => (this.keys ? this : null);
  }
  class Input extends Element {}
  class Area extends Element {}
  class Choice extends Element {}
  const stub = () => {
    for (const [name, value] of Object.entries({ HTMLElement: Element, HTMLInputElement: Input, HTMLTextAreaElement: Area, HTMLSelectElement: Choice })) vi.stubGlobal(name, value);
  };
  afterEach(() => vi.unstubAllGlobals());

  it('knows fields from buttons and boxes', () => {
    stub();
    expect([new Input(), new Area(), new Choice()].map(isTyping)).toEqual([true, true, true]);
    expect(isTyping(Object.assign(new Input(), { type: 'radio' }))).toBe(false);
    expect(isTyping(Object.assign(new Element(), { isContentEditable: true }))).toBe(true);
    expect(isTyping(new Element())).toBe(false);
    expect(isTyping(null)).toBe(false);
  });

  it('leaves letters to menus and dialogs, but not to the phone’s sheet', () => {
    stub();
    expect(isTyping(new Element(['menu']))).toBe(true);
    expect(isTyping(new Element(['dialog']))).toBe(true);
    expect(isTyping(new Element(['dialog'], true))).toBe(false);
  });
});
