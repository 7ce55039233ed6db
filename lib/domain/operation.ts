// The shape of one operation of the HTTP interface: what validates it, types it and documents it.
import type { z } from 'zod';
import type { Permission } from './permissions';

/** What a permission is asked of: the object that the path's `id` names, or the desk as a whole. */
export type Subject = 'desk' | 'article' | 'claim' | 'exemption' | 'source' | 'snapshot' | 'evidence' | 'report';

export type Operation = {
  readonly tag: 'articles' | 'claims' | 'reading' | 'sources' | 'reports' | 'people' | 'desk';
  readonly summary: string;
  /** The permission it needs, and of what; left out where being signed in is enough. */
  readonly needs?: readonly [Permission, Subject];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The JSON answer; a string is the media type of a file answer. */
  readonly answer: z.ZodType | string;
  readonly status: 200 | 201;
  /** Changes an existing object: needs If-Match with its version. */
  readonly ifMatch?: true;
  /** Needs no sign-in. */
  readonly open?: true;
  /** The body is raw bytes, not JSON. */
  readonly upload?: true;
  /** Takes long: with `Accept: application/x-ndjson` it tells how far it is, a line at a time, and answers in the last line. */
  readonly progress?: true;
  /** Largest JSON body, in bytes; {@link MAX_BODY} when left out. */
  readonly maxBytes?: number;
  /** What whoever repeats a request must still be allowed on the object it made: the one that the answer's `id` names. */
  readonly replay?: readonly [Permission, Exclude<Subject, 'desk'>];
  /** The answer holds a secret that is shown once: it is not kept for a repeated request. */
  readonly secret?: true;
};

/** Largest JSON body of an operation that does not say otherwise, in bytes. */
export const MAX_BODY = 1_048_576;

/** Told while something goes on: how many of all are done. */
export type Progress = (done: number, of: number) => void;

/** A file on its way in. `length` is Content-Length in bytes, `sha256` (hex) what Content-Digest says the bytes hash to. */
export type IncomingFile = { stream: ReadableStream<Uint8Array>; length: number | null; mediaType: string; sha256: string | null };
/** A file on its way out; `inline` files are shown by the browser, in a sandbox without scripts, all others saved. */
export type OutgoingFile = { body: ReadableStream<Uint8Array> | Uint8Array; mediaType: string; fileName: string; size?: number; inline?: boolean; sha256?: string };

type Out<T> = T extends z.ZodType ? z.output<T> : unknown;
type In<T> = T extends z.ZodType ? z.input<T> : unknown;

/** What a use case gets: path, query and body as parsed; the version of If-Match (null: none was sent) and the file where there is one. */
export type InputOf<O extends Operation> = Out<O['params']> &
  Out<O['query']> &
  Out<O['body']> &
  (O extends { ifMatch: true } ? { ifMatch: number | null } : unknown) &
  (O extends { progress: true } ? { progress: Progress; signal: AbortSignal } : unknown) &
  (O extends { upload: true } ? { file: IncomingFile } : unknown);
/** What a use case answers. */
export type AnswerOf<O extends Operation> = O['answer'] extends z.ZodType ? z.output<O['answer']> : OutgoingFile;
/** What a caller may send as body, before defaults. */
export type BodyOf<O extends Operation> = In<O['body']>;
/** What a caller may send as query, before defaults. */
export type QueryOf<O extends Operation> = In<O['query']>;
/** What a caller gets. */
export type ReceivedOf<O extends Operation> = O['answer'] extends z.ZodType ? z.output<O['answer']> : Blob;

/** Keeps an operation's literal types. */
export const operation = <const O extends Operation>(definition: O): O => definition;
