// Every sentence the desk says: one file a noun and language, named like its namespace. Imported statically, so that the bundler sees them.
import deAnnotated from './messages/de/annotated.json';
import deArticle from './messages/de/article.json';
import deClaim from './messages/de/claim.json';
import deVerdict from './messages/de/verdict.json';
import deArticles from './messages/de/articles.json';
import deClaims from './messages/de/claims.json';
import deDiff from './messages/de/diff.json';
import deCorrection from './messages/de/correction.json';
import deErrors from './messages/de/errors.json';
import deEvidence from './messages/de/evidence.json';
import deHistory from './messages/de/history.json';
import deManuscript from './messages/de/manuscript.json';
import dePerson from './messages/de/person.json';
import deReading from './messages/de/reading.json';
import deReport from './messages/de/report.json';
import deRevision from './messages/de/revision.json';
import deShell from './messages/de/shell.json';
import deSource from './messages/de/source.json';
import deTerms from './messages/de/terms.json';
import deTriage from './messages/de/triage.json';
import deUi from './messages/de/ui.json';
import enAnnotated from './messages/en/annotated.json';
import enArticle from './messages/en/article.json';
import enClaim from './messages/en/claim.json';
import enVerdict from './messages/en/verdict.json';
import enArticles from './messages/en/articles.json';
import enClaims from './messages/en/claims.json';
import enDiff from './messages/en/diff.json';
import enCorrection from './messages/en/correction.json';
import enErrors from './messages/en/errors.json';
import enEvidence from './messages/en/evidence.json';
import enHistory from './messages/en/history.json';
import enManuscript from './messages/en/manuscript.json';
import enPerson from './messages/en/person.json';
import enReading from './messages/en/reading.json';
import enReport from './messages/en/report.json';
import enRevision from './messages/en/revision.json';
import enShell from './messages/en/shell.json';
import enSource from './messages/en/source.json';
import enTerms from './messages/en/terms.json';
import enTriage from './messages/en/triage.json';
import enUi from './messages/en/ui.json';
import type { Locale } from './locales';

const de = {
  annotated: deAnnotated,
  article: deArticle,
  claim: deClaim,
  verdict: deVerdict,
  articles: deArticles,
  claims: deClaims,
  diff: deDiff,
  correction: deCorrection,
  errors: deErrors,
  evidence: deEvidence,
  history: deHistory,
  manuscript: deManuscript,
  person: dePerson,
  reading: deReading,
  report: deReport,
  revision: deRevision,
  shell: deShell,
  source: deSource,
  terms: deTerms,
  triage: deTriage,
  ui: deUi,
};
const en: typeof de = {
  annotated: enAnnotated,
  article: enArticle,
  claim: enClaim,
  verdict: enVerdict,
  articles: enArticles,
  claims: enClaims,
  diff: enDiff,
  correction: enCorrection,
  errors: enErrors,
  evidence: enEvidence,
  history: enHistory,
  manuscript: enManuscript,
  person: enPerson,
  reading: enReading,
  report: enReport,
  revision: enRevision,
  shell: enShell,
  source: enSource,
  terms: enTerms,
  triage: enTriage,
  ui: enUi,
};

/** German is the reference: its keys are the type of all messages. */
export type Messages = typeof de;

export const MESSAGES: Record<Locale, Messages> = { de, en };
