// The shape of one operation of the HTTP interface: what validates it, types it and documents it.
import type { z } from 'zod';

export type Operation = {
  readonly tag: 'articles' | 'claims' | 'sources' | 'reports' | 'people' | 'desk';
  readonly summary: string;
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
};

type Out<T> = T extends z.ZodType ? z.output<T> : unknown;
type In<T> = T extends z.ZodType ? z.input<T> : unknown;

/** What a use case gets: path, query and body as parsed, and the version of If-Match where one is needed. */
export type InputOf<O extends Operation> = Out<O['params']> & Out<O['query']> & Out<O['body']> & (O extends { ifMatch: true } ? { ifMatch: number } : unknown);
/** What a use case answers. */
export type AnswerOf<O extends Operation> = O['answer'] extends z.ZodType ? z.input<O['answer']> : unknown;
/** What a caller may send as body, before defaults. */
export type BodyOf<O extends Operation> = In<O['body']>;
/** What a caller may send as query, before defaults. */
export type QueryOf<O extends Operation> = In<O['query']>;
/** What a caller gets. */
export type ReceivedOf<O extends Operation> = O['answer'] extends z.ZodType ? z.output<O['answer']> : Blob;

/** Keeps an operation's literal types. */
export const operation = <const O extends Operation>(definition: O): O => definition;
