// A part of a settings page: its name and what it is for on the left, the controls on the right.
import type { ReactNode } from 'react';

/** Takes the id that links may point to, a heading, a sentence, and the controls. */
export function Section({ id, title, text, children }: { id: string; title: string; text: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-x-12 gap-y-4 border-t border-line py-8 lg:grid-cols-[18rem_1fr]">
      <div className="grid content-start gap-1">
        <h2 id={id} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <p className="max-w-prose text-pretty text-ink-3">{text}</p>
      </div>
      <div className="grid min-w-0 content-start gap-5">{children}</div>
    </section>
  );
}
