// Reads an HTML manuscript, from a file or from the clipboard of Word, Google Docs or a web editor.
import type { Manuscript, Meta, TrackedReading } from '../manuscript';
import { LeftOutCounter, ManuscriptBuilder } from '../manuscript-builder';
import { TrackedCounter } from '../tracked-changes';
import { notesOf } from './html-notes';
import { attribute, elementsOf, parseHtml, textOf, type HtmlElement } from './html-tree';
import { HtmlWalk } from './html-walk';

function metaOf(elements: readonly HtmlElement[]): Meta {
  const named = (...names: string[]) => {
    const found = elements.find((element) => element.tagName === 'meta' && names.includes((attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase()));
    return (found && attribute(found, 'content')?.trim()) || null;
  };
  const title = elements.find(({ tagName }) => tagName === 'title');
  const language = elements.find(({ tagName }) => tagName === 'html');
  return { title: (title && textOf(title).trim()) || null, author: named('author', 'dc.creator'), language: (language && attribute(language, 'lang')) || null, created: named('article:published_time', 'dcterms.created'), modified: named('article:modified_time', 'dcterms.modified') };
}

/** The manuscript in HTML source. Throws ManuscriptError `too_large`, `too_deep`. */
export function readHtml(source: string, reading: TrackedReading): Manuscript {
  const document = parseHtml(source);
  const builder = new ManuscriptBuilder();
  const leftOut = new LeftOutCounter();
  const tracked = new TrackedCounter(reading);
  const elements = elementsOf(document);
  for (const { tagName } of elements) if (tagName === 'script') leftOut.add('script');
  new HtmlWalk(builder, { notes: notesOf(document), leftOut, tracked }).nodes(document.childNodes);
  return { ...builder.build(), meta: metaOf(elements), tracked: tracked.result(), leftOut: leftOut.list() };
}
