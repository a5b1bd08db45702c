/** What was changed in a page, told by the line on which it stood. */
export interface Fixed {
  line: number;
  what: string;
}

/** A page that is being fixed: its lines, and what was done to them. */
export class Fixing {
  lines: string[];
  readonly fixed: Fixed[] = [];

  constructor(text: string) {
    // Prettier writes "\n"; so does git.
    this.lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  }

  get text(): string {
    return this.lines.join('\n');
  }

  set text(text: string) {
    this.lines = text.split('\n');
  }

  say(line: number, what: string): void {
    this.fixed.push({ line, what });
  }

  /** The number of the line that a piece of the page begins with. */
  lineOf(lines: readonly string[]): number {
    return Math.max(1, this.lines.indexOf(lines.find((line) => !line.startsWith('#')) ?? '') + 1);
  }
}
