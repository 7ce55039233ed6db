// Writes a story as Markdown, in the dialect that pandoc and newsrooms share; comments and changes as pandoc marks them.
import type { Block, Run, Story } from './model';

const escaped = (text: string) => text.replace(/[\\`*_[\]<>&|~^$"']/g, (sign) => `\\${sign}`);

/** `forPandoc`: comments and changes in pandoc's own brackets, for its Word writer; else in CriticMarkup. */
export function writeMarkdown(story: Story, forPandoc: boolean): string {
  const notes: string[] = [];
  const last = new Map<string, Run>();
  const open = new Set<string>();
  for (const run of story.blocks.flatMap((block) => (block.kind === 'items' ? block.items.flat() : block.kind === 'table' ? block.rows.flat(2) : block.runs))) for (const id of run.comments ?? []) last.set(id, run);
  const textOf = (id: string) => story.comments.find((comment) => comment.id === id);
  const inline = (run: Run, line: readonly Run[]): string => {
    let text = escaped(run.text);
    if (run.bold) text = `**${text.trim()}**`.replace('**', text.startsWith(' ') ? ' **' : '**');
    if (run.link !== undefined) text = `[${text}](${run.link})`;
    // Pandoc drops a blank at the beginning of brackets.
    const [, blank = '', rest = ''] = /^( ?)([\s\S]*)$/.exec(text) ?? [];
    if (run.change !== undefined) text = forPandoc ? `${run.change === 'inserted' ? blank : ''}[${run.change === 'inserted' ? rest : text.replace(/^ /, '\\ ')}]{.${run.change === 'inserted' ? 'insertion' : 'deletion'} author="Emil Stern" date="2025-05-04T09:30:00Z"}` : run.change === 'inserted' ? `{++${text}++}` : `{--${text}--}`;
    for (const id of run.comments ?? []) {
      const comment = textOf(id);
      const begins = !open.has(id);
      open.add(id);
      const ends = last.get(id) === run;
      if (forPandoc && begins) text = `[${escaped(comment?.text ?? '')}]{.comment-start id="${id}" author="${comment?.author ?? ''}" date="2025-05-04T10:00:00Z"}${text}`;
      if (forPandoc && ends) text += `[]{.comment-end id="${id}"}`;
      if (forPandoc) continue;
      // CriticMarkup highlights inside of one paragraph; the comment follows the last of them.
      const here = line.filter(({ comments }) => comments?.includes(id));
      if (here[0] === run) text = `{==${text}`;
      if (here.at(-1) === run) text += '==}';
      if (ends) text += `{>>${comment?.text ?? ''}<<}`;
    }
    for (const note of [run.footnote, run.endnote]) {
      if (note === undefined) continue;
      notes.push(note);
      text += `[^${notes.length}]`;
    }
    return text;
  };
  const line = (runs: readonly Run[]) => runs.map((run) => inline(run, runs)).join('');
  const block = (each: Block): string => {
    switch (each.kind) {
      case 'title':
        return forPandoc ? `::: {custom-style="Title"}\n${line(each.runs)}\n:::` : `# ${line(each.runs)}`;
      case 'heading':
        return `${'#'.repeat(forPandoc ? each.level : each.level + 1)} ${line(each.runs)}`;
      case 'paragraph':
        return line(each.runs);
      case 'caption':
        return forPandoc ? `::: {custom-style="Caption"}\n${line(each.runs)}\n:::` : line(each.runs);
      case 'items':
        return each.items.map((runs, at) => `${each.ordered ? `${at + 1}.` : '-'} ${line(runs)}`).join('\n');
      case 'table': {
        const rows = each.rows.map((row) => `| ${row.map(line).join(' | ')} |`);
        return [rows[0], `|${'---|'.repeat(each.rows[0]?.length ?? 0)}`, ...rows.slice(1)].join('\n');
      }
    }
  };
  const body = story.blocks.map(block).join('\n\n');
  return `${body}\n\n${notes.map((note, at) => `[^${at + 1}]: ${forPandoc ? escaped(note) : note}`).join('\n\n')}\n`;
}
