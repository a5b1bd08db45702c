import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { buildCatalog } from '../content/buildCatalog';
import type { CatalogPage } from '../content/Catalog';
import { holdIndex } from '../errors/holdIndex';
import type { Explanation } from '../errors/Explanation';
import { readPaste } from '../errors/readPaste';
import { redact } from '../errors/redact';
import { readHub } from '../markdown/readHub';
import { readPlainSources } from '../markdown/readPlainSources';
import { spellPage } from '../markdown/spellPage';
import { ownAddressesOf, readAddress, type Address } from '../site/readAddress';
import { indexedPage } from '../views/indexedPage';
import type { Outcome } from './Outcome';
import { readRemote } from './readRemote';

/** `npm run explain -- FILE`, or `… 2>&1 | npm run --silent explain`: what an error means, and its fix. */
export async function explain(args: readonly string[]): Promise<number> {
  const { output, exitCode } = await explainText(args, {
    root: process.cwd(),
    from: process.env.INIT_CWD ?? process.cwd(),
    remote: readRemote(),
    env: process.env,
    isPiped: !process.stdin.isTTY,
    readInput: () => readAll(process.stdin),
  });
  (exitCode === 2 ? console.error : console.log)(output);
  return exitCode;
}

const usage = `Use: npm run explain -- FILE
Or pipe what a program printed: pytest 2>&1 | npm run --silent explain`;

interface Terminal {
  root: string;
  from: string;
  remote?: string | null;
  env?: NodeJS.ProcessEnv;
  isPiped: boolean;
  readInput: () => Promise<string>;
}

/** `explain` without the terminal. Exit code 0: explained; 1: no page explains it; 2: it could not run. */
export async function explainText(
  args: readonly string[],
  { root, from, remote = null, env = {}, isPiped, readInput }: Terminal,
): Promise<Outcome> {
  const refuse = (output: string): Outcome => ({ output, exitCode: 2 });
  const [file, ...more] = args;
  if (more.length > 0) return refuse(`One file at a time. ${usage}`);
  if (file?.startsWith('-') && file !== '-')
    return refuse(`There is no option "${file}". ${usage}`);
  if ((!file || file === '-') && !isPiped) return refuse(usage);
  let pasted: string;
  try {
    pasted = file && file !== '-' ? readFileSync(resolve(from, file), 'utf8') : await readInput();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(
      code === 'ENOENT' ? `There is no file "${file}".` : `"${file}" could not be read: ${code}.`,
    );
  }
  const hub = await readHub(root);
  const catalog = buildCatalog(hub.pages);
  const pages = catalog.pages.filter(({ unlisted }) => !unlisted);
  const found = await holdIndex(pages.map((page) => indexedPage(page))).explain(pasted);
  const address = readAddress(env, remote);
  // Where the hub is read; of a copy that belongs to nobody yet, this machine.
  const [hosted = `${address.url}${address.baseUrl}`] = ownAddressesOf(address);
  const [first, ...others] = found.filter(({ reason }) => reason !== 'library');
  const page = pages.find(({ permalink }) => permalink === first?.page.url);
  const source = hub.pages.find(({ path }) => path === page?.path);
  const addressOf = ({ permalink }: { permalink: string }) => `${hosted}${permalink.slice(1)}`;
  if (!first || !page || !source) {
    const [library] = found;
    return { output: tellNone(pasted, library, addressOf, address), exitCode: 1 };
  }
  const whole = spellPage(
    page,
    source,
    readFileSync(resolve(root, page.path), 'utf8'),
    readPlainSources(hub, catalog, { siteDir: root, address }),
  );
  const answer = partsOf(page).flatMap(({ title, from: heading, isShort }) => {
    const text = sectionOf(whole, heading);
    const shown = withoutLinks(isShort ? firstBlocks(text) : text);
    return shown ? ['', title.toUpperCase(), ...shown.split('\n').map((line) => `  ${line}`)] : [];
  });
  return {
    output: safe(
      [
        `Line ${first.line}: ${first.text.slice(first.from, first.to)}`,
        ...answer,
        '',
        addressOf(page),
        ...others.map(
          ({ page: other, line }) =>
            `Line ${line}: ${other.title}, ${addressOf({ permalink: other.url })}`,
        ),
      ].join('\n'),
    ),
    exitCode: 0,
  };
}

interface Part {
  title: string;
  /** The heading on the page; nothing for the summary. */
  from: string | undefined;
  isShort?: true;
}

/** What of a page answers somebody in a hurry. */
function partsOf({ kind }: CatalogPage): Part[] {
  switch (kind) {
    case 'error':
      return [
        { title: 'What it means', from: 'What it means' },
        { title: 'Find out which', from: 'Find out which', isShort: true },
        { title: 'Fix', from: 'Fix' },
      ];
    case 'challenge':
      return [{ title: 'In short', from: 'In short' }];
    case 'technology':
      return [
        { title: 'In short', from: undefined },
        { title: 'What goes wrong', from: 'What goes wrong', isShort: true },
      ];
    case 'concept':
    case 'practice':
    case 'guide':
      return [{ title: 'In short', from: undefined }];
  }
}

/** The text under a second-level heading, or the summary under the title. */
function sectionOf(markdown: string, heading: string | undefined): string {
  if (heading === undefined) return /^# .*\n\n(.*)$/m.exec(markdown)?.[1] ?? '';
  const start = markdown.indexOf(`\n## ${heading}\n`);
  if (start === -1) return '';
  const from = start + heading.length + 5;
  const end = markdown.indexOf('\n## ', from);
  return markdown.slice(from, end === -1 ? undefined : end).trim();
}

/** The first paragraph, with the code that follows it. */
function firstBlocks(markdown: string): string {
  const blocks = markdown.split(/\n\n(?!.*```$)/);
  const code = blocks.findIndex((block) => block.includes('```'));
  return blocks.slice(0, code === -1 ? 1 : code + 1).join('\n\n');
}

/** A terminal shows no links: a file's name is enough, and an address stands behind its words. */
function withoutLinks(markdown: string): string {
  return markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part
            .replace(/^\[([^\]]+)\]\([^)\s]+\):$/gm, '$1:')
            .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)'),
    )
    .join('');
}

function tellNone(
  pasted: string,
  library: Explanation | undefined,
  addressOf: (page: { permalink: string }) => string,
  { newIssueUrl }: Address,
): string {
  const [likeliest] = readPaste(pasted).filter(({ weight }) => weight !== 'other');
  const message = likeliest?.line.text.trim();
  return safe(
    [
      message ? `No page explains this yet: ${message}` : 'There is no error in it that we know.',
      ...(library
        ? [`It comes from ${library.page.title}: ${addressOf({ permalink: library.page.url })}`]
        : []),
      ...(message ? [`Ask for it: ${askUrl(newIssueUrl, message)}`] : []),
    ].join('\n'),
  );
}

/** A new issue with the message as its title, without what nobody else should read. */
function askUrl(newIssueUrl: Address['newIssueUrl'], message: string): string {
  const said = redact(message).slice(0, 200);
  return newIssueUrl({
    template: 'propose-a-page.yml',
    title: said,
    fields: { kind: 'error (docs/errors)', keywords: said },
  });
}

/** What a paste holds besides text, and what a terminal would act on, is not passed on. */
const safe = (text: string): string => text.replace(/(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
