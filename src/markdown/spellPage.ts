import type { CatalogPage } from '../content/Catalog';
import { messagesOf } from '../content/messagesOf';
import { kindFacts } from '../content/kinds';
import type { DirectiveSource, FenceSource, PageSource } from '../content/PageSource';
import { spellKnown } from '../errors/listedMessage';
import type { IncludedCode } from '../views/views';

/** What a page's Markdown names and the site shows in its place. */
export interface PlainSources {
  /** Code from a file, or undefined when the fence holds its own. */
  include: (fence: FenceSource) => IncludedCode | undefined;
  /** The absolute address of a link in a page. */
  linkTo: (url: string, page: PageSource) => string;
  /** Lines for a directive of one line, such as `::lab{id=…}`. */
  leaf: (directive: DirectiveSource) => string[];
  /** The absolute address of a page, and those it names. */
  addressOf: (page: CatalogPage) => string;
  technologiesOf: (page: CatalogPage) => readonly CatalogPage[];
}

/**
 * A page as plain Markdown, for whoever reads it elsewhere: included code stands in it, directives
 * are words, and links are absolute.
 *
 * @param text The page as it lies on the disk.
 */
export function spellPage(
  page: CatalogPage,
  source: PageSource,
  text: string,
  sources: PlainSources,
): string {
  const body = new Body(source, text, sources).spell();
  return `${[...spellHead(page, sources), ...body].join('\n').trim()}\n`.replaceAll(
    /\n{3,}/g,
    '\n\n',
  );
}

function spellHead(page: CatalogPage, { addressOf, technologiesOf }: PlainSources): string[] {
  const technologies = technologiesOf(page).map(
    (technology) => `[${technology.title}](${addressOf(technology)})`,
  );
  const facts = [
    ['Kind', kindFacts[page.kind].singular],
    ['Symptom', page.kind === 'challenge' ? page.symptom : ''],
    ['Level', 'level' in page ? page.level : ''],
    ['Status', page.kind === 'challenge' ? page.status : ''],
    ['Strength', page.kind === 'practice' ? page.strength : ''],
    ['Uses', technologies.join(', ')],
    ['Reviewed', page.reviewed],
    ['Address', addressOf(page)],
  ].filter(([, value]) => value !== '');
  const errors = page.kind === 'challenge' || page.kind === 'error' ? messagesOf(page) : [];
  return [
    `# ${page.title}`,
    '',
    page.summary,
    '',
    ...facts.map(([name, value]) => `- ${name}: ${value}`),
    ...errors.map((error) => `- Message: \`${spellKnown(error).replaceAll(/\s+/g, ' ')}\``),
    '',
  ];
}

const callouts: Readonly<Record<string, string>> = {
  problem: 'Problem',
  cause: 'Cause',
  solution: 'Solution',
  result: 'Result',
  takeaway: 'Takeaway',
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
};

/** Goes through a page line by line: what stands where is known from reading it. */
class Body {
  private readonly lines: readonly string[];
  private readonly fences: ReadonlyMap<number, FenceSource>;
  private readonly directives: ReadonlyMap<number, DirectiveSource>;
  private readonly headings: ReadonlySet<number>;
  private readonly links: ReadonlyMap<number, readonly string[]>;
  private readonly out: string[] = [];
  /** For each container that is open, whether its lines are quoted. */
  private readonly open: boolean[] = [];

  constructor(
    private readonly page: PageSource,
    text: string,
    private readonly sources: PlainSources,
  ) {
    this.lines = text.split(/\r\n|\r|\n/);
    this.fences = new Map(page.fences.map((fence) => [fence.line, fence]));
    this.directives = new Map(
      page.directives.filter(({ form }) => form !== 'text').map((found) => [found.line, found]),
    );
    this.headings = new Set(page.headings.map(({ line }) => line));
    const links = new Map<number, string[]>();
    for (const { line, url } of [...page.links, ...page.images]) {
      links.set(line, [...(links.get(line) ?? []), url]);
    }
    this.links = links;
  }

  spell(): string[] {
    let number = this.lines.indexOf('---', 1) + 2;
    while (number <= this.lines.length) number = this.take(number);
    return this.out;
  }

  private say(...lines: string[]): void {
    const quote = '> '.repeat(this.open.filter(Boolean).length);
    for (const line of lines) this.out.push((quote + line).trimEnd());
  }

  /** Says what stands on a line, counted from 1, and gives the line to go on with. */
  private take(number: number): number {
    const line = this.lines[number - 1] ?? '';
    const fence = this.fences.get(number);
    if (fence && !fence.indented) return this.takeFence(number, fence);
    if (/^\s*<!--/.test(line)) {
      let end = number;
      while (end < this.lines.length && !this.lines[end - 1]?.includes('-->')) end += 1;
      return end + 1;
    }
    const directive = this.directives.get(number);
    if (directive?.form === 'leaf') this.say(...this.sources.leaf(directive));
    else if (directive) this.enter(directive);
    else if (this.open.length > 0 && /^\s*:{3,}\s*$/.test(line)) this.leave();
    else if (this.headings.has(number)) this.say(line.replace(/\s*\{#[^}]+\}\s*$/, ''));
    else this.say(this.withLinks(line, number));
    return number + 1;
  }

  private enter({ name, label }: DirectiveSource): void {
    if (name === 'check') {
      this.say(`**${label ?? 'Question'}**`);
      this.open.push(false);
      return;
    }
    this.open.push(true);
    this.say(`**${callouts[name] ?? name}${label ? `: ${label}` : ''}**`);
  }

  private leave(): void {
    const quoted = this.open.pop();
    if (quoted && /^[> ]*>$/.test(this.out.at(-1) ?? '')) this.out.pop();
    // A quotation that goes on into the next paragraph would take it in.
    this.out.push('');
  }

  private takeFence(number: number, fence: FenceSource): number {
    const line = this.lines[number - 1] ?? '';
    const [, indent = '', mark = '```'] = /^(.*?)(`{3,}|~{3,})/.exec(line) ?? [];
    const closing = new RegExp(`^[\\s>]*${mark[0]}{${mark.length},}\\s*$`);
    let end = number + 1;
    while (end <= this.lines.length && !closing.test(this.lines[end - 1] ?? '')) end += 1;
    const meta = Object.fromEntries(fence.meta.map(({ key, value }) => [key, value]));
    const found = this.sources.include(fence);
    const own = this.lines
      .slice(number, end - 1)
      .map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text));
    const code = found ? spellCode(found) : own;
    const caption = [
      meta.title,
      found && (meta.output ? 'Captured output' : `[${found.file}](${found.url})`),
    ].filter(Boolean);
    const longest = Math.max(2, ...(code.join('\n').match(/`+/g) ?? []).map((run) => run.length));
    const ticks = '`'.repeat(longest + 1);
    const words =
      fence.lang === 'mermaid' ? meta.alt : caption.length > 0 && `${caption.join(', ')}:`;
    const shown = words ? [words, ''] : [];
    for (const text of [...shown, `${ticks}${fence.lang ?? ''}`, ...code, ticks])
      this.say(indent + text);
    return end + 1;
  }

  private withLinks(line: string, number: number): string {
    const { linkTo } = this.sources;
    const written = (this.links.get(number) ?? []).reduce(
      (text, url) => text.replace(`](${url}`, () => `](${linkTo(url, this.page)}`),
      line.replaceAll(/<!--.*?-->/g, ''),
    );
    return written.replace(
      /^(\s*\[[^\]]+\]:\s+)(\S+)/,
      (_, name: string, url: string) => name + linkTo(url, this.page),
    );
  }
}

function spellCode({ code, marks }: IncludedCode): string[] {
  const lines = code.split('\n');
  if (!marks) return lines;
  const signs = { added: '+ ', removed: '- ' };
  return lines.map((line, index) => {
    const mark = marks[index + 1];
    return `${mark ? signs[mark] : '  '}${line}`.trimEnd();
  });
}
