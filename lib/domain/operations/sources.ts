// Operations on sources, their files, and evidence.
import { z } from 'zod';
import { operation } from '../operation';
import { Claim } from '../schema/claim';
import { Id, ListQuery, line, orNone, page, prose } from '../schema/primitives';
import { Evidence, EvidencePatch, NewEvidence, NewSource, Snapshot, Source, SourcePatch, SourceQuery, VisibleEvidence } from '../schema/source';

const ById = z.object({ id: Id });
/** Evidence, and the claims whose version the change raised. */
const ChangedEvidence = VisibleEvidence.extend({ claims: z.array(Claim) });

export const sourceOperations = {
  'GET /api/v1/sources': operation({ tag: 'sources', summary: 'Search the source library', query: SourceQuery, answer: page(Source), status: 200 }),
  'POST /api/v1/sources': operation({ needs: ['source.create', 'desk'], replay: ['source.read', 'source'], tag: 'sources', summary: 'Add a source', body: NewSource, answer: Source, status: 201 }),
  'GET /api/v1/sources/{id}': operation({ needs: ['source.read', 'source'], tag: 'sources', summary: 'One source', params: ById, answer: Source, status: 200 }),
  'PATCH /api/v1/sources/{id}': operation({ needs: ['source.edit', 'source'], tag: 'sources', summary: 'Change a source', params: ById, body: SourcePatch, answer: Source, status: 200, ifMatch: true }),
  'POST /api/v1/sources/{id}/snapshots': operation({
    needs: ['snapshot.add', 'source'],
    tag: 'sources',
    summary: 'Store a file: raw body with Content-Length, Content-Type and Content-Digest',
    params: ById,
    query: z.object({ name: line(300), url: orNone(z.string().max(2_000)) }),
    upload: true,
    answer: Snapshot,
    status: 201,
  }),
  'GET /api/v1/snapshots/{id}/content': operation({ needs: ['source.read', 'snapshot'], tag: 'sources', summary: 'The stored bytes, as a download', params: ById, answer: 'application/octet-stream', status: 200 }),
  'GET /api/v1/claims/{id}/evidence': operation({ needs: ['article.read', 'claim'], tag: 'sources', summary: 'Evidence on a claim, oldest first', params: ById, query: ListQuery, answer: page(Evidence), status: 200 }),
  'POST /api/v1/claims/{id}/evidence': operation({ needs: ['evidence.add', 'claim'], replay: ['article.read', 'evidence'], tag: 'sources', summary: 'Attach a source to a claim as evidence', params: ById, body: NewEvidence, answer: ChangedEvidence, status: 201 }),
  'PATCH /api/v1/evidence/{id}': operation({ needs: ['evidence.edit', 'evidence'], tag: 'sources', summary: 'Change a piece of evidence', params: ById, body: EvidencePatch, answer: ChangedEvidence, status: 200, ifMatch: true }),
  'POST /api/v1/evidence/{id}/withdraw': operation({
    needs: ['evidence.edit', 'evidence'],
    tag: 'sources',
    summary: 'Withdraw a piece of evidence',
    params: ById,
    body: z.strictObject({ reason: orNone(prose(2_000)) }),
    answer: ChangedEvidence,
    status: 200,
    ifMatch: true,
  }),
};
