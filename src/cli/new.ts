import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { templateOf } from '../content/checks/checkOutline';
import { titleLength } from '../content/frontMatter';
import { idOf, isPagePath, kindFacts, kinds, pathOf, type Kind } from '../content/kinds';
import { kebab } from '../content/kebab';
import { nearest } from '../content/nearest';
import type { Outcome } from './check';

/** `npm run new -- KIND ID ["Title"]`: begins a page from the template of its kind. */
export async function newPage(args: readonly string[]): Promise<number> {
  const { output, exitCode } = await beginPage(args, {
    root: process.cwd(),
    today: todayOf(new Date()),
  });
  (exitCode === 0 ? console.log : console.error)(output);
  return exitCode;
}

/** The day of a moment where the machine stands, as YYYY-MM-DD. */
function todayOf(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

// The command's name is no name for a function.
export { newPage as new };

const usage = `Use: npm run new -- KIND ID ["Title"]
KIND is one of ${kinds.join(', ')}.
ID names the file: lower-case letters, digits and "-", in words that a reader would search for.
For example: npm run new -- challenge slow-lookup-missing-index "A lookup slows as the table grows"`;

/** `newPage` without the terminal. Exit code 0: written; 2: not written. */
export async function beginPage(
  args: readonly string[],
  { root, today }: { root: string; today: string },
): Promise<Outcome> {
  const refuse = (sentence: string): Outcome => ({ output: sentence, exitCode: 2 });
  const [kindName, idGiven, ...words] = args;
  if (!kindName || !idGiven) return refuse(usage);
  const kind = kinds.find((name) =>
    [name, kindFacts[name].plural].includes(kindName.toLowerCase()),
  );
  if (!kind) {
    const guess = nearest(kindName, kinds);
    return refuse(
      `There is no kind "${kindName}".${guess ? ` Did you mean "${guess}"?` : ''} One of ${kinds.join(', ')}.`,
    );
  }
  const id = idGiven.replace(/\.md$/, '');
  const fixed = id.split('/').map(kebab).filter(Boolean).join('/').replaceAll('.', '-');
  if (id !== fixed || (kind !== 'guide' && id.includes('/')) || /(^|\/)\d+-/.test(id)) {
    const proposal = (kind === 'guide' ? fixed : (fixed.split('/').at(-1) ?? '')).replace(
      /(^|\/)\d+-/g,
      '$1',
    );
    return refuse(
      `"${idGiven}" cannot be an id: it names the file and the address. Use lower-case letters, digits and "-"${proposal ? `: npm run new -- ${kind} ${proposal}` : '.'}`,
    );
  }
  const title = words.join(' ').trim() || titleFrom(id);
  const length = [...title].length;
  if (length > titleLength.most || length < titleLength.least) {
    return refuse(
      `The title "${title}" has ${length} characters; a title has ${titleLength.least} to ${titleLength.most}.`,
    );
  }
  const path = placeOf(kind, id);
  const template = await readFile(join(root, templateOf(kind)), 'utf8');
  const others = await idsBeside(root, path);
  const text = template
    .replace(/^title: "".*$/m, () => `title: ${JSON.stringify(title)}`)
    .replace(/^reviewed: "".*$/m, `reviewed: ${today}`);
  await mkdir(dirname(join(root, path)), { recursive: true });
  try {
    // "wx" refuses a file that is there, without a moment between looking and writing.
    await writeFile(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      // A full disk leaves the file without its content, which the next try would take for a page.
      await rm(join(root, path), { force: true });
      throw error;
    }
    return refuse(
      `There is a page already, and it stays as it is: ${path}. Add to it, or choose another id.`,
    );
  }
  const like = nearest(id, others);
  return {
    output: [
      `Wrote ${path}`,
      ...(like
        ? [`There is a page "${like}" too. If that is the one you meant, add to it instead.`]
        : []),
      'Fill it in: the comments in it say how. To see what is left to do:',
      `  npm run check -- ${path}`,
    ].join('\n'),
    exitCode: 0,
  };
}

const placeOf = (kind: Kind, id: string): string =>
  kind === 'guide' && id.startsWith('contributing/') ? `docs/${id}.md` : pathOf(kind, id);

const titleFrom = (id: string): string => {
  const words = (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

async function idsBeside(root: string, path: string): Promise<string[]> {
  const folder = dirname(path);
  const names = await readdir(join(root, folder)).catch(() => []);
  return names
    .map((name) => `${folder}/${name}`)
    .filter((other) => isPagePath(other) && other !== path)
    .map(idOf);
}
