// Writes a story as HTML in the ways of the programs that people paste from or save with.
import type { Block, Run, Story } from './model';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export type HtmlWay = 'word' | 'google' | 'wordpress' | 'wiki';

type Note = { kind: 'footnote' | 'endnote'; text: string };

class Writer {
  private readonly notes: Note[] = [];
  private readonly last = new Map<string, Run>();
  private readonly open = new Set<string>();

  constructor(
    private readonly story: Story,
    private readonly way: HtmlWay,
  ) {
    for (const run of story.blocks.flatMap((block) => (block.kind === 'items' ? block.items.flat() : block.kind === 'table' ? block.rows.flat(2) : block.runs))) for (const id of run.comments ?? []) this.last.set(id, run);
  }

  private sign(note: Note): string {
    this.notes.push(note);
    const n = this.notes.length;
    switch (this.way) {
      case 'word':
        return `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[${n}]</span></span><![endif]></span></span></a>`;
      case 'google':
        return `<sup><a href="#ftnt${n}" id="ftnt_ref${n}">[${n}]</a></sup>`;
      case 'wordpress':
        return `<sup data-fn="0a1b-${n}" class="fn"><a href="#0a1b-${n}" id="0a1b-${n}-link">${n}</a></sup>`;
      case 'wiki':
        return `<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}">[${n}]</a></sup>`;
    }
  }

  private comment(id: string): { before: string; after: string } {
    const number = this.story.comments.findIndex((comment) => comment.id === id) + 1;
    const text = this.story.comments[number - 1]?.text ?? '';
    if (this.way === 'word') return { before: `<a style='mso-comment-reference:JR_${number};mso-comment-date:20250504T1000'>`, after: `</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_${number}" onmouseover="msoCommentShow('_anchor_${number}','_com_${number}')" href="#_msocom_${number}" language=JavaScript name="_msoanchor_${number}">[JR${number}]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span>` };
    if (this.way === 'google') return { before: '', after: `<sup><a href="#cmnt${number}" id="cmnt_ref${number}">[${String.fromCharCode(96 + number)}]</a></sup>` };
    return { before: '', after: `<!-- ${text} -->` };
  }

  private run(run: Run): string {
    let text = escaped(run.text);
    if (this.way === 'word') text = text.replaceAll(' und ', '\r\nund ');
    if (this.way === 'google') text = `<span style="font-weight:${run.bold ? 700 : 400};font-size:11pt">${text}</span>`;
    else if (run.bold) text = `<b>${text}</b>`;
    if (run.link !== undefined) text = `<a href="${escaped(run.link)}">${text}</a>`;
    if (run.change !== undefined) text = run.change === 'inserted' ? `<ins cite="mailto:e" datetime="2025-05-04T09:30">${text}</ins>` : `<del cite="mailto:e" datetime="2025-05-04T09:30">${text}</del>`;
    for (const id of run.comments ?? []) {
      const { before, after } = this.comment(id);
      if (!this.open.has(id)) text = before + text;
      this.open.add(id);
      if (this.last.get(id) === run) text += after;
    }
    if (run.footnote !== undefined) text += this.sign({ kind: 'footnote', text: run.footnote });
    if (run.endnote !== undefined) text += this.sign({ kind: 'endnote', text: run.endnote });
    return text;
  }

  private line(runs: readonly Run[]): string {
    return runs.map((run) => this.run(run)).join('');
  }

  private block(block: Block): string {
    const mso = this.way === 'word';
    switch (block.kind) {
      case 'title':
        return mso ? `<p class=MsoTitle>${this.line(block.runs)}<o:p></o:p></p>` : this.way === 'google' ? `<p class="c1 title" id="h.x">${this.line(block.runs)}</p>` : `<h1>${this.line(block.runs)}</h1>`;
      case 'heading': {
        const level = mso || this.way === 'google' ? block.level : block.level + 1;
        return `<h${level}>${this.line(block.runs)}</h${level}>`;
      }
      case 'paragraph':
        return mso ? `<p class=MsoNormal>${this.line(block.runs)}<o:p></o:p></p>` : `<p>${this.line(block.runs)}</p>`;
      case 'caption':
        return mso ? `<p class=MsoCaption>${this.line(block.runs)}</p>` : `<p class="wp-caption-text">${this.line(block.runs)}</p>`;
      case 'items': {
        if (mso) return block.items.map((runs, at) => `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${block.ordered ? `${at + 1}.` : '•'}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>${this.line(runs)}</p>`).join('\n');
        const tag = block.ordered ? 'ol' : 'ul';
        return `<${tag}>\n${block.items.map((runs) => `  <li>${this.line(runs)}</li>`).join('\n')}\n</${tag}>`;
      }
      case 'table':
        return `<table border=1>\n<tbody>${block.rows.map((row) => `<tr>${row.map((runs) => `<td>${mso ? `<p class=MsoNormal>${this.line(runs)}</p>` : this.line(runs)}</td>`).join('\n')}</tr>`).join('\n')}</tbody></table>`;
    }
  }

  private bodies(): string {
    const comments = this.story.comments;
    switch (this.way) {
      case 'word': {
        const notes = this.notes.map(({ text }, at) => `<div style='mso-element:footnote' id=ftn${at + 1}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${at + 1}' href="#_ftnref${at + 1}" name="_ftn${at + 1}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[${at + 1}]<![endif]></span></span></a> ${escaped(text)}<o:p></o:p></p></div>`).join('');
        const threads = comments.map(({ text }, at) => `<div style='mso-element:comment'><div id="_com_${at + 1}" class=msocomtxt language=JavaScript><span style='mso-comment-author:"Jana Roth"'><a name="_msocom_${at + 1}"></a></span><p class=MsoCommentText><span class=MsoCommentReference><span style='font-size:8.0pt'>&nbsp;<a href="#_msoanchor_${at + 1}" class=msocomoff>[JR${at + 1}]</a></span></span>${escaped(text)}</p></div></div>`).join('');
        return `${notes && `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${notes}</div>`}${threads && `<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>${threads}</div>`}`;
      }
      case 'google':
        return `${this.notes.length > 0 ? '<hr class="c2">' : ''}${this.notes.map(({ text }, at) => `<div><p class="c3"><a href="#ftnt_ref${at + 1}" id="ftnt${at + 1}">[${at + 1}]</a><span class="c4">&nbsp;${escaped(text)}</span></p></div>`).join('')}${comments.map(({ text }, at) => `<div class="c5"><p class="c6"><a href="#cmnt_ref${at + 1}" id="cmnt${at + 1}">[${String.fromCharCode(97 + at)}]</a><span class="c4">${escaped(text)}</span></p></div>`).join('')}`;
      case 'wordpress':
        return this.notes.length === 0 ? '' : `<ol class="wp-block-footnotes">${this.notes.map(({ text }, at) => `<li id="0a1b-${at + 1}">${escaped(text)} <a href="#0a1b-${at + 1}-link" aria-label="Zurück">↩︎</a></li>`).join('')}</ol>`;
      case 'wiki':
        return this.notes.length === 0 ? '' : `<div class="mw-references-wrap"><ol class="references">${this.notes.map(({ text }, at) => `<li id="cite_note-${at + 1}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${at + 1}">↑</a></b></span> <span class="reference-text">${escaped(text)}</span></li>`).join('\n')}</ol></div>`;
    }
  }

  document(): string {
    const blocks = this.story.blocks.map((block) => (this.way === 'wordpress' ? `<!-- wp:block -->\n${this.block(block)}\n<!-- /wp:block -->` : this.block(block))).join('\n');
    const head = `<meta charset="utf-8"><title>${this.story.name}</title><style>p { color: red }</style><script>alert("nie")</script>`;
    if (this.way === 'word') return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>${head}<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=DE><!--StartFragment-->${blocks}<!--EndFragment-->${this.bodies()}</body></html>`;
    if (this.way === 'google') return `<html><head>${head}</head><body class="doc-content"><b style="font-weight:normal;" id="docs-internal-guid-1">${blocks}</b>${this.bodies()}</body></html>`;
    return `<!doctype html><html lang="${this.story.language}"><head>${head}</head><body><nav><a href="/">Startseite</a></nav><article>${blocks}${this.bodies()}</article></body></html>`;
  }
}

/** The source of the file. */
export const writeHtml = (story: Story, way: HtmlWay): string => new Writer(story, way).document();
