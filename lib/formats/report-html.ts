// The report as one self-contained HTML page: no script, no outside file, made to be read and printed.
import { html, Markup, outsideLink } from './html';
import type { ClaimCard, EvidenceCard, Quotation } from './report-claim-card';
import type { Run } from './report-markup';
import type { CountTable, Mark, Sheet, SourceItem } from './report-sheet';
import type { Fact } from './report-words';
import { reportStyle } from './report-style';

const facts = (items: readonly Fact[]) => html`<dl class="facts">${items.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

/** The whole page as text. */
export function reportHtml(sheet: Sheet): string {
  const { summary, corrections, openPoints, manuscript, claims, exemptions, sources } = sheet;
  const sections: [id: string, title: string, body: Markup][] = [
    ['summary', summary.title, summarySection(sheet)],
    ['corrections', corrections.title, correctionsSection(sheet)],
    ['open', openPoints.title, openSection(sheet)],
    ['manuscript', manuscript.title, manuscriptSection(sheet)],
    ['claims', claims.title, claims.cards.length === 0 ? html`<p>${claims.none}</p>` : html`${claims.cards.map((card) => claimSection(card, sheet))}`],
    ['exemptions', exemptions.title, exemptionsSection(sheet)],
    ['sources', sources.title, sourcesSection(sheet)],
  ];
  return html`<!DOCTYPE html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${sheet.title}</title>
<style>${new Markup(reportStyle(sheet.page, sheet.draft?.word ?? null))}</style>
</head>
<body>
${sheet.draft && html`<p class="draft" role="note">${sheet.draft.note}</p>`}
<header>
<h1><small>${sheet.kind}</small> <span lang="${sheet.articleLanguage}">${sheet.article}</span></h1>
${facts(sheet.facts)}
<dl class="facts"><dt>${sheet.hash.label}</dt><dd><span class="hash">${sheet.hash.value}</span><br><span class="soft">${sheet.hash.note}</span></dd></dl>
<nav><ol>${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
</header>
<main>
${sections.map(([id, title, body]) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}</section>
`)}</main>
</body>
</html>
`.source;
}

function countTable({ caption, head, count, rows, total }: CountTable): Markup {
  return html`<table><caption>${caption}</caption><thead><tr><th scope="col">${head}</th><th scope="col" class="n">${count}</th></tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${row.label}</th><td class="n">${row.count}</td></tr>`)}</tbody>
<tfoot><tr><th scope="row">${total.label}</th><td class="n">${total.count}</td></tr></tfoot></table>`;
}

const summarySection = ({ summary }: Sheet) => html`<p>${summary.sentence}${summary.orphaned && ` ${summary.orphaned}`}${summary.dropped && ` ${summary.dropped}`}</p>
<div class="counts">${countTable(summary.ratings)}${countTable(summary.passages)}</div>`;

const claimLink = (number: number) => html`<a href="#c${number}">${number}</a>`;

function correctionsSection({ corrections: { none, head, rows, title, counts }, articleLanguage }: Sheet): Markup {
  if (rows.length === 0) return html`<p>${none}</p>`;
  const cells = (row: Sheet['corrections']['rows'][number]) =>
    [html`<span lang="${articleLanguage}" class="prose">${row.wording}</span>`, html`${row.finding}`, html`<span lang="${articleLanguage}" class="prose">${row.proposed}</span>`, html`${row.decision.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`];
  return html`${counts && html`<p>${counts}</p>`}<table class="corrections" aria-label="${title}"><thead><tr>${head.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row" data-head="${head[0]}">${claimLink(row.claim)}</th>${cells(row).map((cell, index) => html`<td data-head="${head[index + 1] ?? ''}">${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function openSection({ openPoints: open, articleLanguage }: Sheet): Markup {
  if (open.claims.length === 0 && open.passages.length === 0) return html`<p>${open.none}</p>`;
  return html`${open.claims.length > 0 && html`<h3>${open.claimsTitle}</h3><ul class="plain">${open.claims.map((point) => html`<li><a href="#c${point.claim}">${point.label}</a>: ${point.why} <span class="soft" lang="${articleLanguage}">${point.wording}</span></li>`)}</ul>`}
${open.passages.length > 0 && html`<h3>${open.passagesTitle}</h3><ul class="plain" lang="${articleLanguage}">${open.passages.map((text) => html`<li>${text}</li>`)}</ul>`}`;
}

function manuscriptSection({ manuscript, articleLanguage }: Sheet): Markup {
  const blocks = manuscript.blocks.map((block) => {
    const runs = html`${block.runs.map((run) => runMarkup(run, manuscript.marks))}`;
    return block.kind === 'paragraph' ? html`<p>${runs}</p>\n` : html`<h3 class="${block.kind}">${runs}</h3>\n`;
  });
  return html`<p class="soft">${manuscript.key}</p><div class="manuscript" lang="${articleLanguage}">${blocks}</div>`;
}

function runMarkup(run: Run, marks: Record<number, Mark>): Markup {
  const text = run.state === null ? html`${run.text}` : html`<span class="r r-${run.state}${run.claims.length > 1 ? ' overlap' : ''}">${run.text}</span>`;
  const numbers = run.marks.map((number) => {
    const mark = marks[number];
    return mark ? html`<a class="no" href="#c${number}" aria-label="${mark.label}">${number}</a><span class="margin s-${mark.state}" aria-hidden="true">${mark.sign} ${number}</span>` : null;
  });
  return html`${text}${numbers}`;
}

function claimSection(card: ClaimCard, { articleLanguage }: Sheet): Markup {
  return html`<article class="claim" id="c${card.number}" aria-labelledby="h${card.number}">
<h3 id="h${card.number}"><span>${card.heading}</span> <span class="s-${card.state}"><span aria-hidden="true">${card.sign} </span>${card.verdict}</span></h3>
${card.wordings.map((wording) => html`<blockquote lang="${articleLanguage}">${wording}</blockquote>`)}
<p class="soft">${card.line}</p>
${card.texts.map(({ label, value }) => html`<p class="prose"><strong>${label}:</strong> ${value}</p>`)}
${card.facts.length > 0 && facts(card.facts)}
<h4>${card.evidenceTitle}</h4>
${card.evidence.length === 0 ? html`<p class="soft">${card.noEvidence}</p>` : html`<ol class="evidence">${card.evidence.map(evidenceItem)}</ol>`}
</article>
`;
}

function evidenceItem(item: EvidenceCard): Markup {
  if ('withheld' in item) return html`<li>${item.withheld}</li>`;
  return html`<li><a href="#${item.source}">${item.source}</a> ${item.title} <span class="soft">${item.line}</span>${item.flags.map((flag) => html` <span class="flag">${flag}</span>`)}
${item.quotations.map(quotation)}${item.file && html`<span class="soft">${item.file.label} <span class="hash">${item.file.value}</span></span>`}</li>`;
}

function quotation({ label, text, tag }: Quotation): Markup {
  if (label !== '') return html`<span class="prose"><strong>${label}:</strong> ${text}</span><br>`;
  return tag === null ? html`<q>${text}</q>` : html`<q lang="${tag}">${text}</q>`;
}

function exemptionsSection({ exemptions: { none, head, rows, title }, articleLanguage }: Sheet): Markup {
  if (rows.length === 0) return html`<p>${none}</p>`;
  return html`<table aria-label="${title}"><thead><tr>${head.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row" lang="${articleLanguage}">${row.passage}</th><td>${row.reason}</td><td class="prose">${row.note}</td><td>${row.by}</td></tr>`)}</tbody></table>`;
}

function sourcesSection({ sources }: Sheet): Markup {
  if (sources.items.length === 0) return html`<p>${sources.none}</p>`;
  const hasFiles = sources.items.some((item) => item.files.length > 0);
  return html`${hasFiles && html`<p class="soft">${sources.filesNote}</p>`}<dl class="sources">${sources.items.map(sourceItem)}</dl>`;
}

function sourceItem({ key, title, line, url, files }: SourceItem): Markup {
  return html`<dt id="${key}">${key} ${title}</dt><dd class="soft">${line}</dd>${url !== null && html`<dd>${outsideLink(url)}</dd>`}${files.map((file) => html`<dd>${file.line}<br><span class="hash">${file.sha256}</span></dd>`)}`;
}
