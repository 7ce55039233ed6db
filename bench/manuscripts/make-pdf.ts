// Makes the PDFs of the corpus: by LibreOffice from Word files and in columns, by Typst, and by hand with marks on words.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDF_STORIES } from './pdf-stories';
import { writeColumns } from './write-columns';
import { writeDocx } from './write-docx';
import { writeMarkedPdf } from './write-marked-pdf';
import { writeTypst } from './write-typst';

const MADE = 1_748_000_000; // seconds since 1970, so that the same text gives the same file

/** Writes them into `files`. */
export async function makePdfs(files: string): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'beleg-pdf-'));
  const [sources, made] = [path.join(work, 'sources'), path.join(work, 'made')];
  for (const folder of [sources, made]) mkdirSync(folder);
  for (const story of PDF_STORIES) {
    // LibreOffice mixes up the notes of `lang`; in `fragen` a paragraph ends with a full line, and nothing tells that the next one begins.
    if (!/^(?:lang|fragen)$/.test(story.name)) writeFileSync(path.join(sources, `${story.name}.writer.docx`), await writeDocx(story));
    // Columns of `pier` end with a paragraph whose last line is full: nothing tells that the next column begins another.
    const isPlain = story.blocks.every(({ kind }) => kind !== 'items' && kind !== 'table');
    if (isPlain && /^(?:hafen|lang)$/.test(story.name)) writeFileSync(path.join(sources, `${story.name}.columns.fodt`), writeColumns(story));
    const ways = /^(?:hafen|pier)$/.test(story.name) ? (['report', 'magazine'] as const) : (['report'] as const);
    // Typst brings no font for pictures and few for foreign letters.
    if (story.name !== 'zeichen') for (const way of ways) writeFileSync(path.join(files, `${story.name}.typst-${way}.pdf`), NodeCompiler.create().pdf({ mainFileContent: writeTypst(story, way) }, { creationTimestamp: MADE }));
    if (story.name === 'fragen') writeFileSync(path.join(files, `${story.name}.marked.pdf`), writeMarkedPdf(story));
  }
  execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', made, ...readdirSync(sources).map((name) => path.join(sources, name))], { stdio: 'ignore', env: { ...process.env, SAL_USE_VCLPLUGIN: 'svp' } });
  for (const name of readdirSync(made)) copyFileSync(path.join(made, name), path.join(files, name));
  rmSync(work, { recursive: true });
}
