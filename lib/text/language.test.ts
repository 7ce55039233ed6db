// Holds the guess of a manuscript's language, short texts and empty ones included.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language';

describe('detectLanguage', () => {
  it.each([
    ['Der Gründer ist dafür bekannt, nur selten Interviews zu geben.', 'de'],
    ['The founder is known for rarely giving interviews.', 'en'],
    ['Kosten unter 6 Millionen Dollar', 'de'],
    ['Costs of less than 6 million dollars', 'en'],
    ['Stadtrat beschließt Haushalt', 'de'],
    ['Mayor to resign by the end of May', 'en'],
    ['“The New York Times” berichtet, dass der Präsident nicht kommt und die Reise verschoben wird.', 'de'],
    ['Researchers presented promising results yesterday, surprising investors worldwide; competitors remained silent', 'en'],
    ['Forscher präsentierten gestern vielversprechende Ergebnisse, überraschten weltweit Investoren; Wettbewerber schwiegen', 'de'],
    ['', 'de'],
    ['12345 !!! 👩‍👩‍👧', 'de'],
  ])('%j is %s', (text, language) => expect(detectLanguage(text)).toBe(language));

  it('knows the sample', () => expect(detectLanguage(readFileSync('prisma/sample/deepseek-de.txt', 'utf8'))).toBe('de'));
});
