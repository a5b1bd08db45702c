import type { ErrorPage, ErrorShard } from './ErrorIndex';
import { splitKnown } from './listedMessage';
import { keysOfKnown } from './keysOf';
import { spellMessage, type Message, type Start } from './spellMessage';

/** What was fetched, by key. */
export class KnownMessages {
  private readonly byKey = new Map<string, Known[]>();
  private readonly added = new Set<string>();

  constructor(private readonly hasLine: (line: string) => boolean) {}

  add({ pages, messages }: ErrorShard): void {
    for (const [text, number] of messages) {
      const page = pages[number];
      const id = `${page?.url} ${text}`;
      if (!page || this.added.has(id)) continue;
      this.added.add(id);
      const { message: original, beside } = splitKnown(text);
      if (!beside.every(this.hasLine)) continue;
      const message = spellMessage(original);
      const facts = { page, message, original, isNarrow: beside.length > 0 };
      for (const { key, start } of keysOfKnown(message)) {
        const list = this.byKey.get(key) ?? [];
        list.push({ ...facts, start });
        this.byKey.set(key, list);
      }
    }
  }

  get(key: string): readonly Known[] {
    return this.byKey.get(key) ?? [];
  }
}

/** A message that a page lists, as it is found by one of its keys. */
export interface Known {
  page: ErrorPage;
  message: Message;
  /** Where the key stands by which it was found. */
  start: Start | undefined;
  original: string;
  /** The page lists it with other lines, and they were pasted too. */
  isNarrow: boolean;
}
