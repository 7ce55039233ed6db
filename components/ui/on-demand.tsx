// Fetches what a button opens when the button is first used, so that a page does not carry every menu it might show.
'use client';
import { useState, type ComponentType } from 'react';

/** What the fetched component gets beside its props: it is to open at once. */
export type Opened = { defaultOpen?: boolean | undefined };

/**
 * A component that shows `Trigger` until it is pressed, then what `load` fetches in its place, open.
 * Pointing at it or focusing it fetches ahead. Without a connection the press does nothing and can be repeated.
 */
export function onDemand<Props extends object>(Trigger: ComponentType<Props>, load: () => Promise<ComponentType<Props & Opened>>): ComponentType<Props> {
  return function OnDemand(props: Props) {
    const [Fetched, setFetched] = useState<ComponentType<Props & Opened> | null>(null);
    if (Fetched) return <Fetched {...props} defaultOpen />;
    const ahead = () => void load().catch(() => undefined);
    const open = () => void load().then((component) => setFetched(() => component), () => undefined);
    return (
      <span className="contents" onPointerEnter={ahead} onFocus={ahead} onClick={open}>
        <Trigger {...props} />
      </span>
    );
  };
}
