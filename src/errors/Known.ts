import type { MessagePiece, PageSigns } from './ErrorIndex';
import { keysOfKnown } from './keysOf';
import { readKnown, type KnownMessage } from './KnownMessage';
import { plain } from './plainLine';
import { readLines, type Meter } from './readLines';

/** Finds lines, or parts of lines, that were pasted too. */
export class Context {
  private lines: { text: string; plain: string }[] | undefined;
  private readonly known = new Map<string, string | undefined>();

  constructor(
    private readonly pasted: string,
    private readonly meter: Meter,
  ) {}

  /** The first line that has them. */
  find(segments: readonly string[]): string | undefined {
    const id = segments.join('\u0000');
    if (!this.known.has(id)) {
      this.lines ??= readLines(this.pasted, this.meter).map(({ text }) => {
        const line = text.trim().split(/\s+/).join(' ');
        return { text: line, plain: plain(line) };
      });
      const found = this.lines.find((line) => this.isIn(segments, line.plain));
      this.known.set(id, found?.text);
    }
    return this.known.get(id);
  }

  private isIn(segments: readonly string[], line: string): boolean {
    this.meter.steps += line.length;
    let at = 0;
    return segments.every((segment) => {
      const found = line.indexOf(segment.trim(), at);
      at = found + segment.length;
      return found !== -1;
    });
  }
}

export interface KnownOnPage extends KnownMessage {
  /** A line that holds the message has this key, as it has each of its others. */
  key: string;
  /** The number of its page. */
  number: number;
  section: string | undefined;
  signs: PageSigns;
}

const alreadyRead = new WeakMap<MessagePiece, readonly KnownOnPage[]>();

/** The messages of a piece, taken apart once. */
function read(piece: MessagePiece): readonly KnownOnPage[] {
  let known = alreadyRead.get(piece);
  if (!known) {
    known = piece.messages.map(([text, number, section]) => {
      const message = readKnown(text);
      const [key = ''] = keysOfKnown(message);
      return { ...message, key, number, section, signs: piece.signs[number] ?? {} };
    });
    alreadyRead.set(piece, known);
  }
  return known;
}

/** What was fetched: only messages whose other lines were pasted too. */
export class Known {
  private readonly byKey = new Map<string, KnownOnPage[]>();

  constructor(private readonly context: Context) {}

  add(piece: MessagePiece): void {
    for (const known of read(piece)) {
      if (known.beside.some((segments) => this.context.find(segments) === undefined)) continue;
      const others = this.byKey.get(known.key);
      if (others) others.push(known);
      else this.byKey.set(known.key, [known]);
    }
  }

  /** The messages that a line with this key may hold. */
  under(key: string): readonly KnownOnPage[] {
    return this.byKey.get(key) ?? [];
  }
}
