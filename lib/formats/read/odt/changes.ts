// The pending changes of an OpenDocument text: where inserted text stands, and what was deleted, which is kept apart.
import type { TrackedCounter } from '../tracked-changes';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml-tree';

type Change = { kind: 'insertion' | 'deletion'; source: XmlElement };

export class OdtChanges {
  private readonly changes = new Map<string, Change>();
  private readonly inserting = new Set<string>();

  /** `tracked` counts them; each changed region of the file is one change. */
  constructor(
    body: XmlElement | undefined,
    private readonly tracked: TrackedCounter,
  ) {
    for (const region of childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region')) {
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
      for (const [name, kind] of [['text:insertion', 'insertion'], ['text:deletion', 'deletion']] as const) {
        const source = childOf(region, name);
        if (!source) continue;
        this.changes.set(id, { kind, source });
        const info = childOf(source, 'office:change-info');
        const said = (element: string) => childrenOf(info, element).map(textOf).join('');
        tracked.add(kind, said('dc:creator'), said('dc:date'));
        tracked.unchanged();
      }
    }
  }

  /** Whether the text now being read was inserted and is not in this reading. */
  get muted(): boolean {
    return this.inserting.size > 0 && this.tracked.removes('insertion');
  }

  /** An inserted stretch begins or ends. */
  mark(element: XmlElement): void {
    const id = element.attributes['text:change-id'] ?? '';
    if (this.changes.get(id)?.kind !== 'insertion') return;
    if (element.name === 'text:change-start') this.inserting.add(id);
    else this.inserting.delete(id);
  }

  /** The blocks that were deleted at this `text:change` and are in this reading nevertheless. */
  deletedAt(element: XmlElement): XmlElement[] {
    const change = this.changes.get(element.attributes['text:change-id'] ?? '');
    if (change?.kind !== 'deletion' || this.tracked.removes('deletion')) return [];
    return childrenOf(change.source).filter(({ name }) => name !== 'office:change-info');
  }
}
