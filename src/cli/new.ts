import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorFromPaste } from '../content/begin/errorFromPaste';
import { findLike } from '../content/begin/findLike';
import { idFrom } from '../content/begin/idFrom';
import { faultOf, questionsOf } from '../content/begin/questionsOf';
import { spellNewPage } from '../content/begin/spellNewPage';
import { titleFrom } from '../content/begin/titleFrom';
import { buildCatalog } from '../content/buildCatalog';
import { templateOf } from '../content/checks/checkOutline';
import { titleLength } from '../content/frontMatter';
import { idOf, kindOf, labFolderOf, pathOf, type Kind } from '../content/kinds';
import type { PageSource } from '../content/PageSource';
import { count } from '../content/Problem';
import { holdIndex } from '../errors/holdIndex';
import { readHub } from '../markdown/readHub';
import { indexedPage } from '../views/indexedPage';
import { askPage, tellLike, type Prompts } from './askPage';
import { dayOf } from './dayOf';
import type { Outcome } from './Outcome';
import { spellLab } from './spellLab';
import { newUsage, readNewArguments, type NewArguments } from './readNewArguments';

/** `npm run new`: begins a page; what is not said on the command line, it asks for. */
export async function newPage(args: readonly string[]): Promise<number> {
  const isAsking = process.stdin.isTTY && process.stdout.isTTY;
  const { output, exitCode } = await beginPage(args, {
    root: process.cwd(),
    today: dayOf(new Date()),
    ...(isAsking && { openPrompts: (await import('./openPrompts')).openPrompts }),
  });
  (exitCode === 0 ? console.log : console.error)(output);
  return exitCode;
}

// The command's name is no name for a function.
export { newPage as new };

interface Place {
  root: string;
  today: string;
}

const refuse = (output: string): Outcome => ({ output, exitCode: 2 });

/** `newPage` without the terminal. Exit code 0: written; 2: not written. */
export async function beginPage(
  args: readonly string[],
  { openPrompts, ...place }: Place & { openPrompts?: () => Promise<Prompts> },
): Promise<Outcome> {
  const read = readNewArguments(args);
  if ('fault' in read) return refuse(read.fault);
  const { pages } = await readHub(place.root);
  const isBare = read.words.length === 0;
  if (!isBare || !openPrompts) return beginSaid(read, pages, place);
  const asked = await askPage(read, await openPrompts(), {
    pages: listFields(pages),
    idsOf: (names) =>
      pages.flatMap(({ path }) => {
        const kind = kindOf(path);
        if (names === 'any') return kind ? [path.replace(/\.md$/, '')] : [];
        return kind === names ? [idOf(path)] : [];
      }),
  });
  if (!asked) return refuse('Nothing was written.');
  return writePage({ ...asked, id: asked.id ?? idFrom(asked.title) }, place);
}

const listFields = (pages: readonly PageSource[]) =>
  pages.map(({ path, frontMatter }) => ({ path, fields: frontMatter?.value ?? {} }));

/** Begins a page of what the command line says, and of nothing else. */
async function beginSaid(
  said: NewArguments,
  pages: readonly PageSource[],
  place: Place,
): Promise<Outcome> {
  const { kind, words } = said;
  if (!kind || words.length === 0) return refuse(newUsage);
  if (said.id === undefined) return beginError(said, pages, place);
  const title =
    said.title ??
    titleFrom(
      said.id,
      pages.map(({ frontMatter }) => frontMatter?.value.title),
    );
  const length = [...title].length;
  if (length > titleLength.most || length < titleLength.least) {
    return refuse(
      `The title "${title}" has ${length} characters; a title has ${titleLength.least} to ${titleLength.most}.`,
    );
  }
  const path = placeOf(kind, said.id);
  const like = findLike(title, listFields(pages)).filter((page) => page.path !== path);
  const written = await writePage({ ...said, kind, id: said.id, title }, place);
  return like.length > 0 && written.exitCode === 0
    ? { ...written, output: `${tellLike(like)}\n\n${written.output}` }
    : written;
}

/** Begins the page of a pasted error, with what its message tells. */
async function beginError(
  said: NewArguments,
  pages: readonly PageSource[],
  place: Place,
): Promise<Outcome> {
  const pasted = said.words.join(' ');
  const draft = errorFromPaste(pasted);
  if (!draft)
    return refuse(
      'There is no error in it that we know. Paste the line that says what went wrong.',
    );
  const listing = buildCatalog(pages).pages.map((page) => indexedPage(page));
  const [known] = await holdIndex(listing).explain(pasted);
  if (known && known.reason !== 'library') {
    return refuse(
      `${known.page.title} (${known.page.url}) explains this already: “${known.message ?? ''}”. Add to that page instead.`,
    );
  }
  const fields = {
    messages: [draft.message],
    ...(draft.printedBy && { printed_by: draft.printedBy }),
    packages: draft.packages,
    ...said.fields,
  };
  const begun = await writePage(
    { ...said, kind: 'error', id: draft.id, title: draft.title, fields },
    place,
  );
  if (begun.exitCode !== 0) return begun;
  return {
    ...begun,
    output: `${begun.output}\nThen make a program print it in ${labFolderOf(draft.id, 'error')}: docs/contributing/errors.md says how.`,
  };
}

async function writePage(
  { kind, id, title, fields, lab }: NewArguments & { kind: Kind; id: string; title: string },
  { root, today }: Place,
): Promise<Outcome> {
  for (const [name, value] of Object.entries(fields)) {
    const fault = faultOf(kind, name, value);
    if (fault !== null)
      return refuse(`${name}: ${JSON.stringify(value)} cannot stand there. ${fault}`);
  }
  const { text, unwritten, missing } = spellNewPage(
    kind,
    { fields: { ...fields, title, ...(lab && { lab: id }) }, texts: {} },
    { template: await readFile(join(root, templateOf(kind)), 'utf8'), today },
  );
  if (missing.length > 0) {
    const needed = questionsOf(kind).filter(({ name }) => missing.includes(name));
    return refuse(
      needed
        .map(({ name, expected }) => `${name} is needed. ${expected} Add --${name} with it.`)
        .join('\n'),
    );
  }
  const path = placeOf(kind, id);
  const isNew = await writeNew(join(root, path), text);
  if (!isNew)
    return refuse(
      `There is a page already, and it stays as it is: ${path}. Add to it, or choose another title.`,
    );
  const files = lab ? spellLab(id, title) : {};
  for (const [name, content] of Object.entries(files)) {
    await writeNew(join(root, labFolderOf(id), name), content);
  }
  return {
    output: [
      `Wrote ${path}`,
      ...Object.keys(files).map((name) => `Wrote ${labFolderOf(id)}/${name}`),
      ...(unwritten.length > 0
        ? [
            `It is a draft, which the site does not show: ${count(unwritten.length, 'part')} still to be written.`,
          ]
        : []),
      'To see it while you write, and to see what is left to do:',
      '  npm run dev',
      `  npm run check -- ${path}`,
      ...(lab
        ? [
            'The lab runs as it is; replace what it shows, then store what it measured, and the proof of its fix:',
            `  npm run lab -- ${id} --record`,
            `  npm run lab -- ${id} --prove --record`,
          ]
        : []),
    ].join('\n'),
    exitCode: 0,
  };
}

/** Writes a file; false where there is one already. */
async function writeNew(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  try {
    // "wx" refuses a file that is there, without a moment between looking and writing.
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk leaves the file without its content, which the next try would take for a page.
    await rm(file, { force: true });
    throw error;
  }
}

const placeOf = (kind: Kind, id: string): string =>
  kind === 'guide' && id.startsWith('contributing/') ? `docs/${id}.md` : pathOf(kind, id);
