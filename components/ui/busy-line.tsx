// "Something is coming": a line of text and a moving hairline instead of grey boxes that pretend to be content.
import { cn } from './cn';

/** Takes what is being done ("Artikel wird geladen"); appears after 0.3 s, so that quick answers do not flicker. */
export function BusyLine({ label, className }: { label: string; className?: string | undefined }) {
  return (
    <div role="status" className={cn('grid animate-appear gap-2 py-3', className)}>
      <span className="text-sm text-ink-3">{label}</span>
      <span aria-hidden className="block h-0.5 overflow-hidden rounded-full bg-line">
        <span className="block h-full w-[30%] animate-busy rounded-full bg-ink-3" />
      </span>
    </div>
  );
}
