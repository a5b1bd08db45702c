/** Tells what is wrong with the line that is being read. */
export type Refuse = (message: string) => void;

/** Reads one kind of diagram, line by line, onto a sketch. */
export type ReadLine = (line: string, sketch: Sketch) => void;

/** What a sequence tells, in its order: a message or its answer, a note, or where a block begins. */
export interface Step {
  kind: 'message' | 'answer' | 'note' | 'block';
  /** The boxes that it is between, or over; their ids. */
  boxes: string[];
  text: string;
}

interface Open {
  what: string;
  line: number;
  closing: string;
}

/** What a diagram's text asks to be drawn, and what the drawer would leave out. */
export class Sketch {
  /** The text of each box by its id; null where no line has given one. */
  readonly boxes = new Map<string, string | null>();
  /** From which box to which. */
  readonly lines: [from: string, to: string][] = [];
  /** What a sequence tells; empty in other diagrams. */
  readonly steps: Step[] = [];
  /** Lines are counted from 0, at the first of the text. */
  readonly faults: { line: number; message: string }[] = [];
  /** The line that is being read. */
  at = 0;
  private readonly opened: Open[] = [];
  private readonly groups = new Set<string>();

  /** A box, with its text where this line gives one. */
  box(id: string, text: string | null = null): void {
    const before = this.boxes.get(id);
    if (before === undefined) {
      this.boxes.set(id, text);
    } else if (text !== null && text !== (before ?? id)) {
      this.refuse(
        `"${id}" gets its text too late: the first line that names it decides, and draws "${before ?? id}". Write the text there.`,
      );
    }
  }

  /** A box that holds others; a line may have led to it before. */
  group(id: string): void {
    if (this.groups.has(id) || typeof this.boxes.get(id) === 'string') {
      this.refuse(`"${id}" is there already. Give each a name of its own.`);
    }
    this.groups.add(id);
    this.boxes.set(id, null);
  }

  step(step: Step): void {
    this.steps.push(step);
  }

  line(from: string, to: string): void {
    this.lines.push([from, to]);
  }

  readonly refuse: Refuse = (message) => {
    this.faults.push({ line: this.at, message });
  };

  /** Something begins that a later line must close. */
  open(what: string, closing: string): void {
    this.opened.push({ what, line: this.at, closing });
  }

  /** What is open, the innermost last. */
  get innermost(): string | undefined {
    return this.opened.at(-1)?.what;
  }

  /** Closes the innermost, or refuses the line. */
  close(written: string): void {
    if (!this.opened.pop()) this.refuse(`"${written}" closes nothing. Take it out.`);
  }

  /** Tells what was never closed. */
  end(): void {
    for (const { what, line, closing } of this.opened) {
      const message = `"${what}" is never closed, and would not be drawn. Write a line "${closing}" where it ends.`;
      this.faults.push({ line, message });
    }
  }
}
