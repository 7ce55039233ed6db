// Writes a story as a flat OpenDocument text, from which LibreOffice makes its own files; it has no answers to comments.
import type { Block, Run, Story } from './model';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = Object.entries({ office: 'office', text: 'text', table: 'table', style: 'style', fo: 'xsl-fo-compatible' }).map(([prefix, name]) => `xmlns:${prefix}="${ODF}:${name}:1.0"`).join(' ');

/** The source of the file. */
export function writeFodt(story: Story): string {
  const regions: string[] = [];
  const open = new Set<string>();
  const last = new Map<string, Run>();
  let notes = 0;
  for (const run of story.blocks.flatMap((block) => (block.kind === 'items' ? block.items.flat() : block.kind === 'table' ? block.rows.flat(2) : block.runs))) for (const id of run.comments ?? []) last.set(id, run);
  const note = (kind: 'footnote' | 'endnote', words: string) => {
    notes += 1;
    return `<text:note text:id="n${notes}" text:note-class="${kind}"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p>${escaped(words)}</text:p></text:note-body></text:note>`;
  };
  const text = (words: string) => escaped(words).replace(/^ /, '<text:s/>');
  const inline = (run: Run): string => {
    let xml = run.bold ? `<text:span text:style-name="Bold">${text(run.text)}</text:span>` : text(run.text);
    if (run.link !== undefined) xml = `<text:a xlink:type="simple" xlink:href="${escaped(run.link)}">${xml}</text:a>`;
    if (run.change !== undefined) {
      const id = `ct${regions.length}`;
      const info = '<office:change-info><dc:creator>Emil Stern</dc:creator><dc:date>2025-05-04T09:30:00</dc:date></office:change-info>';
      const kind = run.change === 'inserted' ? `<text:insertion>${info}</text:insertion>` : `<text:deletion>${info}<text:p>${xml}</text:p></text:deletion>`;
      regions.push(`<text:changed-region text:id="${id}" xml:id="${id}">${kind}</text:changed-region>`);
      xml = run.change === 'inserted' ? `<text:change-start text:change-id="${id}"/>${xml}<text:change-end text:change-id="${id}"/>` : `<text:change text:change-id="${id}"/>`;
    }
    for (const id of run.comments ?? []) {
      const comment = story.comments.find((each) => each.id === id);
      if (comment && !open.has(id)) xml = `<office:annotation office:name="a${id}" loext:resolved="${comment.resolved ?? false}"><dc:creator>${comment.author}</dc:creator><dc:date>2025-05-04T10:00:00</dc:date><text:p>${escaped(comment.text)}</text:p></office:annotation>${xml}`;
      open.add(id);
      if (last.get(id) === run) xml += `<office:annotation-end office:name="a${id}"/>`;
    }
    if (run.footnote !== undefined) xml += note('footnote', run.footnote);
    return run.endnote === undefined ? xml : xml + note('endnote', run.endnote);
  };
  const line = (runs: readonly Run[]) => runs.map(inline).join('');
  const block = (each: Block): string => {
    switch (each.kind) {
      case 'title':
        return `<text:p text:style-name="Title">${line(each.runs)}</text:p>`;
      case 'heading':
        return `<text:h text:style-name="Heading_20_${each.level}" text:outline-level="${each.level}">${line(each.runs)}</text:h>`;
      case 'caption':
        return `<text:p text:style-name="Caption">${line(each.runs)}</text:p>`;
      case 'paragraph':
        return `<text:p text:style-name="Text_20_body">${line(each.runs)}</text:p>`;
      case 'items':
        return `<text:list text:style-name="${each.ordered ? 'Numbers' : 'Bullets'}">${each.items.map((runs) => `<text:list-item><text:p>${line(runs)}</text:p></text:list-item>`).join('')}</text:list>`;
      case 'table':
        return `<table:table><table:table-column table:number-columns-repeated="${each.rows[0]?.length ?? 1}"/>${each.rows.map((row) => `<table:table-row>${row.map((runs) => `<table:table-cell office:value-type="string"><text:p>${line(runs)}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
    }
  };
  const body = story.blocks.map(block).join('');
  const styles = ['Title', 'Caption', 'Text_20_body', 'Heading_20_1', 'Heading_20_2'].map((name) => `<style:style style:name="${name}" style:family="paragraph"/>`).join('');
  const lists = `<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style><text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
  const changes = regions.length === 0 ? '' : `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${styles}</office:styles><office:automatic-styles><style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>${lists}</office:automatic-styles><office:body><office:text>${changes}${body}</office:text></office:body></office:document>`;
}
