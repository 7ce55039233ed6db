// Writes a story for Typst, which sets it as PDF: as a report in one column, or as a magazine with running heads in two.
import type { Block, Run, Story } from './model';

const quoted = (text: string) => `#${JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}')}`;

function inline(each: Run): string {
  let out = each.text === '' ? '' : `${quoted(each.text)};`;
  if (each.bold) out = `#strong[${out}]`;
  if (each.link !== undefined) out = `#link(${JSON.stringify(each.link)})[${out}]`;
  const note = each.footnote ?? each.endnote;
  return note === undefined ? out : `${out}#footnote[${quoted(note)}]`;
}

const line = (runs: readonly Run[]) => runs.map(inline).join('');

function block(each: Block): string {
  switch (each.kind) {
    case 'title':
      return `#block(text(size: 20pt, weight: "bold")[${line(each.runs)}])`;
    case 'heading':
      return `${'='.repeat(each.level)} ${line(each.runs)}`;
    case 'items':
      return each.items.map((runs) => `${each.ordered ? '+' : '-'} ${line(runs)}`).join('\n');
    case 'table':
      return `#table(columns: ${each.rows[0]?.length ?? 1}, column-gutter: 3em, stroke: none, ${each.rows.flat().map((runs) => `[${line(runs)}]`).join(', ')})`;
    default:
      return line(each.runs);
  }
}

/** The source; `magazine`: two columns, justified and hyphenated, with a running head and page numbers. */
export function writeTypst(story: Story, way: 'report' | 'magazine'): string {
  const page = way === 'magazine' ? '#set page(width: 14.8cm, height: 15cm, columns: 2, margin: 1.6cm, header: text(size: 8pt)[Auentaler Hefte #h(1fr) Ausgabe 7], numbering: "1")' : '#set page(paper: "a4", margin: 2.5cm, numbering: "1 / 1")';
  const set = way === 'magazine' ? '#set text(size: 9pt, hyphenate: true)\n#set par(justify: true, first-line-indent: 1em, spacing: 0.65em)' : '#set text(size: 11pt)';
  return `${page}\n${set}\n#set text(lang: "${story.language}", font: ("Libertinus Serif", "Noto Sans", "DejaVu Sans"))\n#set document(title: ${JSON.stringify(story.name)}, author: "Emil Stern")\n\n${story.blocks.map(block).join('\n\n')}\n`;
}
