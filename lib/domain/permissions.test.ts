// Who may do what: every role, on articles open and restricted, on sources and on the desk.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from './actor';
import { ACCESSES } from './article';
import { articlePermissions, deskPermissions, sourcePermissions } from './permissions';
import { CONFIDENTIALITIES } from './source';

const asker = (id: string, ...roles: (typeof ROLES)[number][]) => ({ id, roles });
const restricted = { access: 'restricted', memberIds: ['anna'], archived: false } as const;
const newsroom = { access: 'newsroom', memberIds: [], archived: false } as const;

describe('articles', () => {
  it('that are restricted do not exist for anybody but members, admins included', () => {
    for (const role of ROLES) expect(articlePermissions(asker('ben', role), restricted)).toEqual([]);
    expect(articlePermissions(asker('anna', 'editor'), restricted)).toContain('claim.setVerdict');
  });

  it('are written by editors only', () => {
    expect(articlePermissions(asker('ben', 'viewer'), newsroom)).toEqual(['article.read']);
    expect(articlePermissions(asker('ben', 'admin'), newsroom)).toEqual(['article.read']);
    expect(articlePermissions(asker('ben', 'admin', 'editor'), newsroom)).toContain('claim.setVerdict');
  });

  it('that are archived can be reported and restored, nothing else', () => {
    expect(articlePermissions(asker('ben', 'editor'), { ...newsroom, archived: true })).toEqual(['article.read', 'article.edit', 'report.make']);
  });

  it('give no permission without the right to read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACCESSES), fc.subarray(['a', 'b']), fc.boolean(), fc.subarray([...ROLES]), (access, memberIds, archived, roles) => {
        const allowed = articlePermissions({ id: 'a', roles }, { access, memberIds, archived });
        expect(allowed.length === 0 || allowed.includes('article.read')).toBe(true);
      }),
    );
  });
});

describe('sources', () => {
  it('that are confidential are seen by owner and named people only', () => {
    const source = { confidentiality: 'confidential', ownerId: 'anna', readerIds: ['ben'] } as const;
    expect(sourcePermissions(asker('cleo', 'editor', 'admin'), source)).toEqual([]);
    expect(sourcePermissions(asker('ben', 'editor'), source)).not.toContain('source.manageReaders');
    expect(sourcePermissions(asker('anna', 'editor'), source)).toContain('source.manageReaders');
  });

  it('that are not confidential are read by all', () => {
    for (const confidentiality of CONFIDENTIALITIES.filter((item) => item !== 'confidential')) {
      expect(sourcePermissions(asker('ben', 'viewer'), { confidentiality, ownerId: 'anna', readerIds: [] })).toEqual(['source.read']);
    }
  });
});

describe('the desk', () => {
  it('lets editors create and admins manage people', () => {
    expect(deskPermissions(asker('a', 'viewer'))).toEqual([]);
    expect(deskPermissions(asker('a', 'admin'))).toEqual(['people.manage']);
    expect(deskPermissions(asker('a', 'editor'))).toEqual(['article.create', 'claim.edit', 'source.create']);
  });
});
