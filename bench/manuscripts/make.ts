// `npm run corpus`: makes the files of the corpus and the annotated sample again, with the docx library, LibreOffice and pandoc (both of Debian), Typst, and by hand.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeAnnotatedSample } from './annotated-sample';
import { makePdfs } from './make-pdf';
import type { Story } from './model';
import { STORIES } from './stories';
import { writeDocx } from './write-docx';
import { writeFodt } from './write-fodt';
import { writeGoogle } from './write-google';
import { writeHtml } from './write-html';
import { writeMarkdown } from './write-markdown';

const FILES = path.join(import.meta.dirname, 'files');
const work = mkdtempSync(path.join(tmpdir(), 'beleg-corpus-'));

/** Converts files with LibreOffice, all of one format in one start. */
function convert(from: string, to: string, out: string): void {
  const files = readdirSync(from).map((name) => path.join(from, name));
  execFileSync('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', to, '--outdir', out, ...files], { stdio: 'ignore', env: { ...process.env, SAL_USE_VCLPLUGIN: 'svp' } });
}

function pandoc(story: Story, to: string): void {
  const source = path.join(work, `${story.name}.md`);
  writeFileSync(source, writeMarkdown(story, true));
  execFileSync('pandoc', ['--from', 'markdown-smart+bracketed_spans-implicit_figures', '--to', to, '--standalone', '--metadata', `lang=${story.language}`, '--metadata', `pagetitle=${story.name}`, '--output', path.join(FILES, `${story.name}.pandoc.${to === 'html' ? 'html' : to}`), source]);
}

const folder = (name: string) => {
  const made = path.join(work, name);
  mkdirSync(made, { recursive: true });
  return made;
};

rmSync(FILES, { recursive: true, force: true });
mkdirSync(FILES, { recursive: true });
const [fodt, odt, docx] = [folder('fodt'), folder('odt'), folder('docx')];
for (const story of STORIES) {
  writeFileSync(path.join(FILES, `${story.name}.docx-js.docx`), await writeDocx(story));
  writeFileSync(path.join(fodt, `${story.name}.libreoffice.fodt`), writeFodt(story));
  writeFileSync(path.join(FILES, `${story.name}.google.docx`), writeGoogle(story));
  writeFileSync(path.join(FILES, `${story.name}.critic.md`), writeMarkdown(story, false));
  pandoc(story, 'docx');
  if (story.comments.length === 0) pandoc(story, 'odt');
  if (story.comments.length === 0) pandoc(story, 'html');
  writeFileSync(path.join(FILES, `${story.name}.word.html`), writeHtml(story, 'word'));
}
for (const way of ['google', 'wordpress', 'wiki'] as const) for (const story of STORIES.slice(0, 3)) writeFileSync(path.join(FILES, `${story.name}.${way}.html`), writeHtml(story, way));
convert(fodt, 'odt', odt);
convert(odt, 'docx', docx);
for (const made of [odt, docx]) cpSync(made, FILES, { recursive: true });
await makePdfs(FILES);
await writeAnnotatedSample();
rmSync(work, { recursive: true });
console.log(`${readdirSync(FILES).length} files in ${path.relative(process.cwd(), FILES)}`);
