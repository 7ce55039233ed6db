// The Typst source of the PDF report. It never changes: everything that is set comes in as data (sys.inputs), never as markup.

/** Fonts that are part of the Typst compiler; whatever the machine has beside them is used for scripts they lack. */
const FONTS = '("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono")';

export const REPORT_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.sheet))
#set document(title: d.title, date: auto)
#set text(lang: d.language, font: ${FONTS}, size: 10pt, hyphenate: true, number-type: "lining")
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#let soft = rgb("#55524a")
#let edge = rgb("#8d8779")
#let hair = 0.4pt + rgb("#c9c4b8")
#let colours = (checked: rgb("#2c6e49"), problem: rgb("#a3261f"), unsettled: rgb("#845600"), open: rgb("#3f5b8c"), stale: rgb("#7a3e8e"), closed: soft)
#let sign(s) = text(font: ("DejaVu Sans Mono",), size: 0.85em, s)
#let small(body) = text(size: 0.88em, fill: soft, body)
#let mono(s) = text(font: ("DejaVu Sans Mono",), size: 0.72em, hyphenate: false, s.clusters().chunks(16).map(part => part.join()).join(sym.zws))
// Text with its own line ends.
#let lines(s) = s.split("\n").join(linebreak())
#let label-of(s) = strong(s + ":")

#set page(
  paper: "a4",
  margin: (left: 25mm, right: 25mm, top: 25mm, bottom: 24mm),
  header: if d.draft != none { align(center, text(size: 10pt, weight: "bold", fill: colours.problem, d.draft.word)) },
  footer: context {
    set text(size: 8pt, fill: soft)
    grid(columns: (1fr, auto), column-gutter: 6mm,
      text(font: ("DejaVu Sans Mono",), size: 0.8em, d.hash.value),
      d.page.at(0) + counter(page).display() + d.page.at(1) + str(counter(page).final().first()) + d.page.at(2))
  },
)
#set heading(numbering: none)
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): it => block(above: 9mm, below: 3.5mm, width: 100%, stroke: (top: 1.2pt), inset: (top: 2.2mm), sticky: true, text(size: 14pt, it.body))
#show heading.where(level: 3): set text(size: 11pt)
#show link: set text(fill: black)

// ── Head ──
#small(d.kind)
#block(above: 2mm, below: 5mm, heading(level: 1, outlined: true, text(lang: d.articleLanguage, d.article)))
#if d.draft != none { block(stroke: (paint: colours.problem, thickness: 1pt, dash: "dashed"), inset: 2.5mm, width: 100%, strong(d.draft.note)) }
#let facts(items) = if items.len() > 0 {
  grid(columns: (36mm, 1fr), row-gutter: 1.6mm, column-gutter: 4mm,
    ..items.map(f => (text(fill: soft, f.label), if f.value.len() == 64 and not f.value.contains(" ") { mono(f.value) } else { lines(f.value) })).flatten())
}
#facts(d.facts)
#v(1mm)
#grid(columns: (36mm, 1fr), column-gutter: 4mm, text(fill: soft, d.hash.label), [#mono(d.hash.value) \ #small(d.hash.note)])
#if d.missing != none { small(d.missing) }

// ── Summary ──
#let head-cell(s) = text(size: 0.88em, weight: "semibold", fill: soft, s)
#let count-table(t) = [
  #block(below: 1.5mm, sticky: true, strong(t.caption))
  #table(columns: (1fr, auto), align: (left, right), stroke: none, inset: (x: 0mm, y: 1.3mm),
    table.header(head-cell(t.head), head-cell(t.count)),
    table.hline(stroke: 0.6pt + edge),
    ..t.rows.map(r => (r.label, r.count)).flatten(),
    table.hline(stroke: 0.6pt + edge),
    table.footer(repeat: false, strong(t.total.label), strong(t.total.count)))
]
#heading(level: 2, d.summary.title)
#d.summary.sentence #if d.summary.orphaned != none { d.summary.orphaned } #if d.summary.dropped != none { d.summary.dropped }
#grid(columns: (1fr, 1fr), column-gutter: 12mm, count-table(d.summary.ratings), count-table(d.summary.passages))

#let to-claim(n, body) = link(label("claim-" + str(n)), body)
#let list-table(columns, head, rows) = table(columns: columns, align: left, stroke: (x, y) => if y > 0 { (top: hair) }, inset: (x, y) => (left: if x == 0 { 0mm } else { 1.5mm }, right: 1.5mm, y: 1.5mm),
  table.header(..head.map(head-cell)), ..rows.flatten())

// ── Corrections ──
#heading(level: 2, d.corrections.title)
#let own(s) = text(lang: d.articleLanguage, lines(s))
#if d.corrections.rows.len() == 0 { d.corrections.none } else {
  if d.corrections.counts != none { d.corrections.counts }
  list-table((auto, 1.2fr, 0.8fr, 1.2fr, 1.3fr), d.corrections.head,
    d.corrections.rows.map(r => (to-claim(r.claim, str(r.claim)), own(r.wording), r.finding, own(r.proposed), r.decision.map(lines).join(linebreak()))))
}

// ── Open points ──
#heading(level: 2, d.openPoints.title)
#if d.openPoints.claims.len() == 0 and d.openPoints.passages.len() == 0 { d.openPoints.none }
#if d.openPoints.claims.len() > 0 {
  block(sticky: true, strong(d.openPoints.claimsTitle))
  list(..d.openPoints.claims.map(p => [#to-claim(p.claim, p.label): #p.why #small(own(p.wording))]))
}
#if d.openPoints.passages.len() > 0 {
  block(sticky: true, strong(d.openPoints.passagesTitle))
  list(..d.openPoints.passages.map(own))
}

// ── Manuscript ──
#heading(level: 2, d.manuscript.title)
#small(d.manuscript.key)
#let dashes = (checked: "solid", problem: "solid", unsettled: "dashed", open: "dotted", stale: "dash-dotted")
#let drawn(run) = {
  if run.state == none { run.text } else {
    let paint = colours.at(run.state)
    let stroke = (paint: paint, thickness: if run.state == "open" { 1.1pt } else { 0.7pt }, dash: dashes.at(run.state))
    let body = underline(stroke: stroke, offset: 2pt, evade: false, run.text)
    if run.state == "problem" { body = underline(stroke: stroke, offset: 3.6pt, evade: false, body) }
    if run.claims.len() > 1 { highlight(fill: rgb("#e9e5da"), extent: 0pt, body) } else { body }
  }
  for (i, n) in run.marks.enumerate() {
    let m = d.manuscript.marks.at(str(n))
    if i > 0 { h(0.25em, weak: false) }
    to-claim(n, super(typographic: false, size: 0.74em, text(fill: colours.at(m.state), weight: "semibold", [#sign(m.sign)#str(n)])))
  }
}
#[
  #set text(lang: d.articleLanguage, size: 11pt)
  #set par(leading: 0.8em, spacing: 1.1em)
  #for block-data in d.manuscript.blocks {
    let body = block-data.runs.map(drawn).join()
    if block-data.kind == "paragraph" { par(body) } else {
      block(above: 1.6em, below: 0.9em, sticky: true, heading(level: 3, outlined: false, bookmarked: false, text(size: if block-data.kind == "title" { 14pt } else { 11.5pt }, body)))
    }
  }
]

// ── Claims ──
#heading(level: 2, d.claims.title)
#if d.claims.cards.len() == 0 { d.claims.none }
#let evidence-item(e) = {
  if "withheld" in e { return e.withheld }
  [#strong(e.source) #e.title #small(e.line)]
  for flag in e.flags [ #strong(flag)]
  for q in e.quotations {
    linebreak()
    if q.label != "" [#label-of(q.label) #lines(q.text)] else if q.lang != none { text(lang: q.lang, lines(q.text)) } else { lines(q.text) }
  }
  if e.file != none [ \ #small[#e.file.label #mono(e.file.value)]]
}
#for c in d.claims.cards {
  block(above: 5mm, below: 2mm, width: 100%, stroke: (top: hair), inset: (top: 2.5mm), sticky: true,
    [#heading(level: 3, outlined: false, [#c.heading #h(3mm) #text(fill: colours.at(c.state), [#sign(c.sign) #c.verdict])]) #label("claim-" + str(c.number))])
  for w in c.wordings { block(inset: (left: 3mm), stroke: (left: 1.5pt + edge), above: 2mm, below: 2mm, own(w)) }
  par(small(c.line))
  for f in c.texts { par([#label-of(f.label) #lines(f.value)]) }
  facts(c.facts)
  block(above: 2.5mm, below: 1.5mm, sticky: true, strong(c.evidenceTitle))
  if c.evidence.len() == 0 { par(small(c.noEvidence)) } else { enum(..c.evidence.map(evidence-item)) }
}

// ── Exemptions ──
#heading(level: 2, d.exemptions.title)
#if d.exemptions.rows.len() == 0 { d.exemptions.none } else {
  list-table((1.4fr, auto, 1fr, auto), d.exemptions.head, d.exemptions.rows.map(r => (own(r.passage), r.reason, lines(r.note), r.by)))
}

// ── Sources ──
#heading(level: 2, d.sources.title)
#if d.sources.items.len() == 0 { d.sources.none }
#if d.sources.items.any(s => s.files.len() > 0) { small(d.sources.filesNote) }
#for s in d.sources.items {
  block(above: 3mm, below: 0mm, [
    #strong(s.key) #strong(s.title) \
    #small(s.line)
    #if s.url != none { linebreak(); if s.linked { link(s.url, s.url) } else { s.url } }
    #for f in s.files [ \ #f.line \ #mono(f.sha256)]
  ])
}
`;
