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
    for (const [claim, recheck] of [['none', 'none'], ['7', 'none'], ['7', '2'], ['none', '2']] as const) {
      const sentence = t(`event.${type}`, { name: 'Ada', claim, recheck, file: 'none' });
      expect(sentence).toContain('Ada');
      expect(sentence).not.toMatch(/none|[{}]/);
      expect(sentence).toMatch(/\.$/);
    }
  });

  it('name the file whose note a claim came from', () => {
    const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'history' });
    expect(t('event.claim.created', { name: 'Ada', claim: '7', recheck: 'none', file: 'haushalt.docx' })).toMatch(/Ada.*7.*haushalt\.docx/);
  });

  it('name the claim where there is one', () => {
    const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'history' });
    expect(t('event.verdict.recorded', { name: 'Ada', claim: '7', recheck: 'none', file: 'none' })).toContain('7');
    expect(t('event.verdict.recorded', { name: 'Ada', claim: '7', recheck: '2', file: 'none' })).toMatch(/2.*7/);
  });
});

describe('eventValue', () => {
  it.each([
    ['rating', 'false', 'Falsch'],
    ['type', 'money', 'Geldbetrag'],
    ['status', 'in_progress', 'In Arbeit'],
    ['deadline', '2026-11-23T13:02:00.000Z', '23.11.2026, 14:02'],
    ['members', ['Ada', 'Ben'], 'Ada, Ben'],
    ['members', [], 'nichts'],
    ['note', null, 'nichts'],
    ['title', 'open', 'open'],
    ['revision', 3, '3'],
    ['snapshotId', '0190', 'geändert'],
  ])('shows %s %j', (field, value, shown) => {
    expect(eventValue(value, field, reading)).toBe(shown);
  });
});
