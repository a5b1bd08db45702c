import { kebab } from '../kebab';
import { titleLength, type printers } from '../frontMatter';
import { readPaste } from '../../errors/readPaste';
import { redact } from '../../errors/redact';

/** What a pasted error says of the page that will explain it. */
export interface ErrorDraft {
  id: string;
  title: string;
  /** As the page lists it: {name} for each part that varies. */
  message: string;
  printedBy: (typeof printers)[number] | undefined;
  /** Packages of the traceback, the innermost first. */
  packages: string[];
}

/**
 * Finds the message in what was pasted, and begins the front matter of its page.
 *
 * `…\nValueError: no "lamp" in 3 shops` → the message `ValueError: no "{value}" in {number} shops`
 */
export function errorFromPaste(pasted: string): ErrorDraft | undefined {
  const [said] = readPaste(pasted).filter(({ weight }) => weight !== 'other');
  if (!said) return undefined;
  const line = redact(said.line.text.trim().replace(/\s+/g, ' '));
  const own = withoutPrefix(line);
  const message = markVarying(own).slice(0, 400);
  const packages = [...new Set(said.packages)].filter((name) => /^[a-z_][a-z0-9_]*$/.test(name));
  return {
    id: idOf(message),
    title: titleOf(message),
    message,
    printedBy: printerOf(own, packages),
    packages: packages.slice(0, 1),
  };
}

/** Takes off what a log, Compose or pytest puts before a message. */
const withoutPrefix = (line: string): string =>
  line
    .replace(/^[\w.-]+ *\| /, '')
    .replace(/^E {1,}/, '')
    .replace(
      /^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,]+[^\]]{0,40}\]?:? ?)?(?:\[\d+\] )?(?:LOG|INFO): */,
      '',
    );

/** Puts a name in braces for each value: what is quoted, an address, a path, a number. */
function markVarying(line: string): string {
  return line
    .replace(/(["'`])(?:(?!\1).){1,120}\1/g, (_, quote: string) => `${quote}{value}${quote}`)
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s,;)]+/gi, '{address}')
    .replace(/(?<![\w{])(?:\/[\w.@-]+){2,}\/?/g, '{path}')
    .replace(/\b0x[0-9a-f]{4,}\b/gi, '{id}')
    .replace(/(?<![\w.{[(-])\d[\d.,:]*\d{2,}(?![\w}\]])/g, '{number}');
}

/** The head of the message: up to its first value where that is enough, and as long as a title may be. */
function titleOf(message: string): string {
  const [head = ''] = message.replace(/^(?:[a-z_]\w*\.)+(?=[A-Z])/, '').split(/\s*["'`]?\{/);
  const cut = [...head.trim()]
    .slice(0, titleLength.most)
    .join('')
    .replace(/[\s:,(]+$/, '');
  return cut.length >= titleLength.least ? cut : message.slice(0, titleLength.most);
}

function idOf(message: string): string {
  const words = kebab(titleOf(message).replace(/([a-z])([A-Z])/g, '$1 $2')).split('-');
  return words.slice(0, 7).join('-') || 'an-error';
}

const bySign: readonly [RegExp, (typeof printers)[number]][] = [
  [
    /^ERROR: (?:Could not|No matching|Cannot install|ResolutionImpossible)|externally-managed/,
    'pip',
  ],
  [/\bMySQL\b|\bMariaDB\b|\((?:1|2|4)\d{3}, ["']/, 'MySQL'],
  [/\brest_framework\b/, 'Django REST framework'],
  [/\bdjango\.(?!.*psycopg)/, 'Django'],
  [/^(?:FATAL|ERROR|PANIC): {1,2}|\bpsycopg2?\b|^psql:/, 'PostgreSQL'],
  [/\bcelery\b|\bkombu\b|\bbilliard\b/, 'Celery'],
  [/\bamqp\b|\bpika\b|PRECONDITION_FAILED|ACCESS_REFUSED/, 'RabbitMQ'],
  [/\bredis\b/, 'Redis'],
  [/^nginx:|\[emerg\]|while connecting to upstream/, 'nginx'],
  [/\bgunicorn\b|WORKER TIMEOUT/, 'Gunicorn'],
  [/Error response from daemon|docker daemon|failed to solve/i, 'Docker'],
  [/^fatal: |! \[rejected\]|^error: .*(?:refs|branch|merge|commit)/, 'git'],
  [/##\[error\]|Process completed with exit code/, 'GitHub Actions'],
  [/blocked by CORS policy|Cross-Origin Request/, 'browser'],
  [/^(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning)\b/, 'Python'],
];

function printerOf(line: string, packages: readonly string[]): ErrorDraft['printedBy'] {
  const signs = [line, ...packages].join('\n');
  return bySign.find(([sign]) => sign.test(signs) || sign.test(line))?.[1];
}
