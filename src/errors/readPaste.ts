import { readExceptionName, type ExceptionName } from './exceptionName';
import { readLines, type Line, type Meter } from './readLines';

/** How likely a line says what went wrong; the order in which lines are looked up. */
export type Weight = 'exception' | 'error' | 'other';

/** A line that may say what went wrong. */
export interface Said {
  line: Line;
  weight: Weight;
  /** The exception that the line reports, where it is the line's first word. */
  exception?: ExceptionName;
  /** The line after it, where that is one of text. */
  next?: string;
  /** Packages in the traceback that ends with this line, the innermost first. */
  packages: string[];
}

/** The last lines say most; of so many no more is asked for than what is there already. */
export const mostSaid = 2000;

const speaksOfError =
  /error|exception|fatal|fail|panic|critical|warning|denied|refused|timed out|time-?out|forbidden|unauthorized|blocked|abort|not found|not allowed|unable to|can(?:no|')t|could not|no such|invalid|exceed|lost|killed|deadlock|unhealthy|missing|too many|did you mean/i;

/** A line of a program may hold the text of an error, and reports none. */
const isCode =
  /^\s*(?:msg(?:id|str|ctxt)\S* "|(?:>\s+)?(?:(?:with|assert|raise|return|elif|except|def|async def|class) .*[(:]|self\.\w+\(|(?:expect|it|test|print|console\.log)\())/;

/** What counts errors, or says that there is none, reports none. */
const saysNone =
  /^\W*(?:\d+ (?:failed|passed|error|warning|skipped)|(?:found )?(?:0|no) (?:errors?|problems?|issues?|failures?|vulnerabilities)\b|tests?:? +\d)|\bsucceeded in\b|\b0 (?:errors?|failed|failures?)\b|^OK\b/i;

/** Reads what was pasted: the lines that may say what went wrong, the likeliest first. */
export function readPaste(pasted: string, meter: Meter = { steps: 0 }): Said[] {
  const said: Said[] = [];
  let packages: string[] = [];
  let isInTraceback = false;
  let isSource = false;
  for (const line of nameValues(readLines(pasted, meter).slice(-mostSaid))) {
    meter.steps += line.text.length;
    const text = withoutService(line.text);
    if (text.includes('Traceback (most recent call last)')) {
      isInTraceback = true;
      packages = [];
      // A paste into a field of one line glues a whole traceback together.
      if (!/File "/.test(text)) continue;
    }
    const frame = readFrame(text);
    if (frame !== undefined && !isGlued(text)) {
      if (!isInTraceback) packages = [];
      isInTraceback = true;
      isSource = true;
      if (frame !== '' && packages[0] !== frame) packages.unshift(frame);
      continue;
    }
    const exception = readReported(text, isInTraceback);
    // A frame shows its source line below it, and under that marks of the place.
    const wasSource: boolean = isSource;
    isSource = false;
    if (!exception && isCode.test(text)) continue;
    if ((wasSource && !exception) || /^[\s^~|…]*$/.test(text)) continue;
    if (/^ *(?:The above exception was the direct|During handling of the above)/.test(text))
      continue;
    const before = said.at(-1);
    if (before && before.line.number === line.number - 1) before.next = line.text;
    said.push({
      line,
      weight: exception
        ? 'exception'
        : speaksOfError.test(text) && !saysNone.test(text)
          ? 'error'
          : 'other',
      ...(exception && { exception }),
      packages: exception || isGlued(text) ? packages.concat(framesIn(text)) : [],
    });
    if (exception) {
      isInTraceback = false;
      packages = [];
    }
  }
  const rank = ({ weight }: Said): number => ['exception', 'error', 'other'].indexOf(weight);
  return firstOfScript(said.reverse()).sort((one, other) => rank(one) - rank(other));
}

/**
 * psql goes on after an error, and what fails below it often fails for its sake: of the errors of
 * one script, the last of these lines, the first that it printed is put before all others.
 */
function firstOfScript(said: readonly Said[]): Said[] {
  const isOfScript = ({ line }: Said): boolean =>
    /^(?:psql:\S+:\d+: )?ERROR: {1,2}/.test(line.text);
  const first = said.findLastIndex(isOfScript);
  const last = said.findIndex(isOfScript);
  if (first === last) return [...said];
  return said.toSpliced(first, 1).toSpliced(last, 0, ...said.slice(first, first + 1));
}

/**
 * Django's page and its mail tell the exception apart from what it says:
 * `Exception Type: KeyError at /cart/`, `Exception Value: 'id'` → `KeyError: 'id'`.
 */
function nameValues(lines: readonly Line[]): Line[] {
  let type = '';
  let isNext = false;
  return lines.map((line) => {
    const [, heading] = /^(?:Exception Type: *)?([A-Za-z_][\w.]*) at \/\S*$/.exec(line.text) ?? [];
    const [, named] = /^Exception Type: *([A-Za-z_][\w.]*)$/.exec(line.text) ?? [];
    const [, value] = /^Exception Value: *(.*)$/.exec(line.text) ?? [];
    const told = value ?? (isNext ? line.text : '');
    // Below the heading stands what it says; below the type, the name of the next row.
    isNext = value === '' || (heading !== undefined && !line.text.startsWith('Exception Type'));
    type = heading ?? named ?? type;
    const name = told === '' ? undefined : readExceptionName(type, true);
    return name && heading === undefined ? { ...line, text: `${type}: ${told}` } : line;
  });
}

/** `web-1  | KeyError` as docker compose prints it, `0|web | KeyError` as pm2 does → `KeyError`. */
function withoutService(text: string): string {
  const bar = text.slice(0, 60).indexOf(' | ');
  return bar > 0 && /^(?:\d+\|)?[\w.-]+ *$/.test(text.slice(0, bar)) ? text.slice(bar + 3) : text;
}

const isGlued = (text: string): boolean =>
  text.includes('Traceback (most recent call last)') && text.includes('File "');

/** The package of a line `File "…", line 3, in f`; empty for a file of one's own. */
function readFrame(text: string): string | undefined {
  if (!/File ".*", line \d/.test(text) && !/^\s+at .*[:(]/.test(text)) return undefined;
  return packageIn(text) ?? '';
}

function framesIn(text: string): string[] {
  if (!isGlued(text)) return [];
  return text
    .split('File "')
    .slice(1)
    .reverse()
    .flatMap((part) => packageIn(part) ?? []);
}

/** `…/site-packages/redis/connection.py` → `redis` */
function packageIn(text: string): string | undefined {
  for (const folder of ['site-packages', 'dist-packages', 'node_modules']) {
    const at = text.search(new RegExp(`${folder}[/\\\\]`));
    if (at === -1) continue;
    const [name] = text.slice(at + folder.length + 1, at + 120).split(/[/\\"]/);
    return name?.replace(/\.py$/, '').toLowerCase();
  }
  return undefined;
}

/** The exception that a line begins with, as a traceback ends, or as pytest marks it with E. */
function readReported(text: string, isInTraceback: boolean): ExceptionName | undefined {
  const [, word = '', colon] =
    /^(?:E )? {0,40}([A-Za-z_][\w.]{0,120})(:(?= |$)|$)/.exec(text) ?? [];
  if (colon === undefined) return undefined;
  return readExceptionName(word, isInTraceback || (colon !== '' && /^[a-z]\w*\./.test(word)));
}
