// Which speakers have no name.
import { describe, expect, it } from 'vitest';
import { isUnnamed } from './unnamed';

describe('isUnnamed', () => {
  it.each([
    ['de', 'Analysten'], ['de', 'Viele Experten'], ['de', 'informierten Kreisen'], ['de', 'Regierungskreisen'], ['de', 'ehemalige Mitarbeiter von Siemens'], ['de', 'Frühere Geschäftspartner'],
    ['de', 'chinesische Staatsmedien'], ['de', 'Medienberichten'], ['de', 'eine mit der Sache vertraute Person'], ['de', 'Beobachter'], ['de', 'Branchenkenner'], ['de', 'Kritiker'], ['de', 'Kreise der Partei'],
    ['de', 'ein Insider'], ['de', 'US-Beamte'], ['de', 'Augenzeugen'], ['de', 'KI-Experten'],
    ['en', 'analysts'], ['en', 'Sources close to the talks'], ['en', 'critics'], ['en', 'some observers'], ['en', 'officials'], ['en', 'former employees of Acme'], ['en', 'a person familiar with the matter'],
    ['en', 'local media'], ['en', 'Experts'], ['en', 'two senior aides'], ['en', 'media reports'],
  ] as const)('%s: %s is nobody', (language, text) => expect(isUnnamed(text, language)).toBe(true));

  it.each([
    ['de', 'Analyst Jan Holm'], ['de', 'die Polizei'], ['de', 'Ministerin Eva Kern'], ['de', 'Analysten der Nordbank'], ['de', 'Experten wie Eva Kern'], ['de', 'Forscher der Universität Kiel'], ['de', 'ein Sprecher des Konzerns'],
    ['de', 'sie'], ['de', ''], ['de', 'das Unternehmen'], ['de', 'die „Morgenpost“'],
    ['en', 'analyst Amy Stone'], ['en', 'the mayor of Leeds'], ['en', 'researchers at Harvard'], ['en', 'official Amy Stone'], ['en', 'a spokesman for the firm'], ['en', ''], ['en', 'she'],
  ] as const)('%s: %s is somebody', (language, text) => expect(isUnnamed(text, language)).toBe(false));
});
