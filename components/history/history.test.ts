// Every event has its sentence in both languages, and every value its word.
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type EventType } from '@/lib/domain/schema/history';
import { LOCALES } from '@/lib/i18n/locales';
import { MESSAGES } from '@/lib/i18n/messages';
import { eventValue } from './event-value';

const types = Object.keys(EVENT_TYPES) as EventType[];
const reading = { locale: 'de', zone: 'Europe/Berlin', terms: MESSAGES.de.terms, none: 'nichts', changed: 'geändert' } as const;

describe.each(LOCALES)('sentences of events in %s', (locale) => {
  it.each(types)('%s', (type) => {
    const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'history', onError: (error) => { throw error; } });
    for (const claim of ['none', '7']) {
      const sentence = t(`event.${type}`, { name: 'Ada', claim });
      expect(sentence).toContain('Ada');
      expect(sentence).not.toMatch(/none|[{}]/);
      expect(sentence).toMatch(/\.$/);
    }
  });

  it('name the claim where there is one', () => {
    const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'history' });
    expect(t('event.verdict.recorded', { name: 'Ada', claim: '7' })).toContain('7');
  });
});

describe('eventValue', () => {
  it.each([
    ['rating', 'verdict', 'false', 'Falsch'],
    ['type', 'claim', 'money', 'Geldbetrag'],
    ['type', 'source', 'book', 'Buch'],
    ['status', 'claim', 'in_progress', 'In Arbeit'],
    ['deadline', 'article', '2026-11-23T13:02:00.000Z', '23.11.2026, 14:02'],
    ['members', 'article', ['Ada', 'Ben'], 'Ada, Ben'],
    ['members', 'article', [], 'nichts'],
    ['note', 'evidence', null, 'nichts'],
    ['title', 'article', 'open', 'open'],
    ['revision', 'verdict', 3, '3'],
    ['snapshotId', 'evidence', '0190', 'geändert'],
  ])('shows %s of a %s', (field, object, value, shown) => {
    expect(eventValue(value, field, object, reading)).toBe(shown);
  });
});
