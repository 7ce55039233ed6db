// What the browser says a file is.
import { describe, expect, it } from 'vitest';
import { announcedType } from './upload';

describe('announcedType', () => {
  it('trusts the ending, then the system, and else says nothing', () => {
    expect(announcedType({ name: 'Tabelle.CSV', type: 'application/vnd.ms-excel' })).toBe('text/csv');
    expect(announcedType({ name: 'ohne Endung', type: 'application/pdf' })).toBe('application/pdf');
    expect(announcedType({ name: 'programm.exe', type: 'application/x-msdownload' })).toBe('application/octet-stream');
    expect(announcedType({ name: 'x.y', type: '' })).toBe('application/octet-stream');
  });
});
