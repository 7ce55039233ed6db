// The look of the HTML report, on screen and on paper. Takes nothing but the desk's own words.

/** A CSS string literal of one of the desk's own labels. */
const css = (text: string) => `"${text.replace(/["\\\n]/g, '')}"`;

/** The style sheet; `page` are the words around page number and count, `draft` stands on top of every printed page. */
export function reportStyle([before, between, after]: readonly [string, string, string], draft: string | null): string {
  return `
:root { color-scheme: light; --ink: #1b1a17; --soft: #55524a; --line: #dedad1; --edge: #8d8779; --ok: #2c6e49; --problem: #a3261f; --unsettled: #845600; --open: #3f5b8c; --stale: #7a3e8e; }
* { box-sizing: border-box; }
html { background: #fff; color: var(--ink); font: 16px/1.55 'Source Serif 4', 'Source Serif Pro', Charter, 'Bitstream Charter', 'Liberation Serif', Georgia, serif; -webkit-text-size-adjust: 100%; }
body { max-width: 47rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; break-after: avoid; }
h1 { margin: 0 0 1.25rem; font-size: 1.9rem; letter-spacing: -0.012em; }
h1 small { display: block; font-size: 1rem; font-weight: 400; letter-spacing: 0; color: var(--soft); }
h2 { margin: 2.75rem 0 .75rem; padding-top: .5rem; border-top: 2px solid var(--ink); font-size: 1.35rem; }
h3 { margin: 0 0 .25rem; font-size: 1.05rem; }
p { margin: 0 0 .6rem; }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: .18em; }
a:focus-visible { outline: 2px solid #1f5fbf; outline-offset: 2px; }
.prose { white-space: pre-line; }
.corrections td:last-child { min-width: 12rem; }
.soft { color: var(--soft); }
.hash { font: .8rem/1.5 ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', monospace; overflow-wrap: anywhere; }
.draft { margin: 0 0 1.5rem; padding: .5rem .75rem; border: 2px dashed var(--problem); font-weight: 600; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 0 0 1rem; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; min-width: 0; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
caption { padding-bottom: .35rem; text-align: left; font-weight: 600; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
thead th { border-bottom-color: var(--edge); font-size: .85rem; font-weight: 600; color: var(--soft); }
tbody th { font-weight: 400; }
tfoot th, tfoot td { border-bottom: 0; border-top: 1px solid var(--edge); font-weight: 600; }
.n { width: 6rem; padding-right: 0; text-align: right; }
tr { break-inside: avoid; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2.5rem; align-items: start; }
.manuscript { padding-right: 4.25rem; font-size: 1.1rem; line-height: 1.62; hyphens: auto; }
.manuscript p, .manuscript h3 { margin: 0 0 .9rem; }
.manuscript h3 { margin-top: 1.4rem; font-size: 1.15rem; hyphens: manual; }
.manuscript h3.title { font-size: 1.6rem; }
.r { text-decoration-line: underline; text-decoration-thickness: 1.5px; text-underline-offset: .2em; }
.r-checked { text-decoration-style: solid; text-decoration-color: var(--ok); }
.r-problem { text-decoration-style: double; text-decoration-color: var(--problem); }
.r-unsettled { text-decoration-style: dashed; text-decoration-color: var(--unsettled); }
.r-open { text-decoration-style: dotted; text-decoration-color: var(--open); }
.r-stale { text-decoration-style: wavy; text-decoration-color: var(--stale); }
.overlap { background: #efece4; }
.no { font: 600 .68rem/1 system-ui, 'Liberation Sans', sans-serif; vertical-align: super; padding: 0 .1em; text-decoration: none; }
.margin { float: right; clear: right; width: 3.75rem; margin-right: -4.25rem; font: 600 .8rem/1.9 system-ui, 'Liberation Sans', sans-serif; font-variant-numeric: tabular-nums; }
.s-checked { color: var(--ok); } .s-problem { color: var(--problem); } .s-unsettled { color: var(--unsettled); } .s-open { color: var(--open); } .s-stale { color: var(--stale); }
.claim { padding: 1rem 0; border-top: 1px solid var(--line); }
.claim h3 { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.claim blockquote { margin: .25rem 0 .6rem; padding-left: .9rem; border-left: 3px solid var(--edge); white-space: pre-line; }
.claim h4 { margin: .75rem 0 .25rem; font-size: .95rem; }
.evidence { margin: 0; padding-left: 1.5rem; }
.evidence li { margin-bottom: .6rem; break-inside: avoid; }
.evidence q { display: block; quotes: none; white-space: pre-line; }
.flag { font-weight: 600; }
.plain { margin: 0; padding-left: 1.25rem; }
.plain li { margin-bottom: .35rem; }
.sources dt { margin-top: .9rem; font-weight: 600; }
.sources dd { margin: 0 0 0 2.5rem; }
:target { background: #fff1c9; }
@media (width < 34rem) { dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .4rem; }
  .corrections thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .corrections, .corrections :is(tbody, tr, th, td) { display: block; border: 0; }
  .corrections tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .corrections [data-head]:not(:empty)::before { content: attr(data-head) " "; font-size: .85rem; color: var(--soft); }
}
@page { size: A4; margin: 22mm 20mm 20mm; @bottom-right { content: ${css(before)} counter(page) ${css(between)} counter(pages) ${css(after)}; font: 9pt serif; } ${draft === null ? '' : `@top-center { content: ${css(draft)}; font: bold 10pt serif; }`} }
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  .draft { border-color: #000; }
  a { text-decoration: none; }
  .r-checked { text-decoration-line: underline line-through; text-decoration-thickness: .6pt; }
  .claim > :first-child { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
}`;
}
