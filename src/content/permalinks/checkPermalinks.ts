import type { Report } from '../KnownPages';
import { collectProblems } from '../KnownPages';
import { kindOf } from '../kinds';
import { didYouMean, nearest } from '../nearest';
import type { PageSource, Place } from '../PageSource';
import { tell, type Problem } from '../Problem';
import type { World } from '../World';
import { findBroken, type BrokenAddress, type BrokenHeading } from './findBroken';
import { findHeir } from './findHeir';
import { findHeading, findLanding } from './findLanding';
import { ledgerPath, readLedger, type Ledger } from './Ledger';
import type { Alias, MovedHeading, Published, PublishedPage } from './Published';
import { readPublished } from './readPublished';

const explained = 'How addresses stay alive: docs/contributing/permalinks.md';
const fix = 'npm run permalinks -- --fix';

/** Addresses below it are made by the build: short ones of pages and sections. */
export const shortFolder = '/p/';

/**
 * Checks that every address and heading id that was ever published still lands on content, and that
 * each heading has an id of its own. A hub without a ledger has promised nothing yet.
 */
export function checkPermalinks(pages: readonly PageSource[], world: World): Problem[] {
  if (world.ledger === undefined) return [];
  const { ledger, unread } = readLedger(world.ledger);
  const published = readPublished(pages, world);
  const inLedger = collectProblems(ledgerPath, explained);
  for (const line of unread) {
    inLedger.report(
      'ledger-line',
      { line, column: 1 },
      `this is no line of the ledger. Take it out if a merge left it, then run \`${fix}\`.`,
    );
  }
  return [
    ...inLedger.problems,
    ...pages.flatMap(checkHeadingIds),
    ...[...published.aliases.values()].flatMap((alias) => checkAlias(alias, published)),
    ...[...published.moved.values()].flatMap((moved) => checkMoved(moved, published, ledger)),
    ...published.doubled.flatMap((entry) => tellDoubled(entry, published)),
    ...checkLedger(ledger, published),
  ];
}

/** The ending that gives a heading its id: ` {#so}`. */
export const spellId = (id: string): string => ` {#${id}}`;

function checkHeadingIds(page: PageSource): Problem[] {
  if (!kindOf(page.path)) return [];
  const { problems, report } = collectProblems(page.path, explained);
  const without = page.headings.filter(
    ({ depth, text, explicitId }) => explicitId === null && depth > 1 && text !== '',
  );
  const [first] = without;
  if (!first) return [];
  const lines = without.map(({ line }) => line).join(', ');
  const which =
    without.length === 1
      ? `the heading "${first.text}" has`
      : `${without.length} headings (lines ${lines}) have`;
  report(
    'heading-id-missing',
    first,
    `${which} no id of ${without.length === 1 ? 'its' : 'their'} own, so a link there would break with another wording. \`npm run check -- --fix ${page.path}\` writes "${'#'.repeat(first.depth)} ${first.text}${spellId(first.id)}"${without.length === 1 ? '' : ', and the others'}.`,
  );
  return problems;
}

function about({ path }: PublishedPage, tell: (report: Report) => void): Problem[] {
  const { problems, report } = collectProblems(path, explained);
  tell(report);
  return problems;
}

function checkAlias({ from, page, section, place }: Alias, published: Published): Problem[] {
  return about(page, (report) => {
    const there = published.pages.get(from);
    // A page that was renamed and renamed back has its own address among its former ones.
    if (there && there !== page) {
      report(
        'alias-wrong',
        place,
        `aliases: ${from} is the address of ${there.path}, and readers who come by it want the page that was there. Rename ${there.path}, or take this line out if that page has what they look for.`,
      );
    }
    if (`${from}/`.startsWith(shortFolder)) {
      report(
        'alias-wrong',
        place,
        `aliases: addresses below ${shortFolder} are made by the build. Take it out.`,
      );
    }
    if (section !== null && !page.headings.has(section)) {
      report(
        'alias-wrong',
        place,
        `aliases: ${from} leads to "${section}", and this page has no heading with that id.${didYouMean(section, page.headings.keys())}`,
      );
    }
  });
}

function checkMoved(
  { address, id, page, to, place }: MovedHeading,
  published: Published,
  ledger: Ledger,
): Problem[] {
  return about(page, (report) => {
    const where = address === page.address ? 'this page' : address;
    if (published.pages.get(address)?.headings.has(id)) {
      report(
        'moved-heading-wrong',
        place,
        `moved_headings: ${where} has a heading with the id "${id}", so nothing leads on from it. Take the line out.`,
      );
    } else if (!findHeading(address, id, published)) {
      report(
        'moved-heading-wrong',
        place,
        page.headings.has(to) || published.moved.has(`${page.address}#${to}`)
          ? `moved_headings: "${id}" leads back to itself. Name a heading that is on the page.`
          : `moved_headings: this page has no heading with the id "${to}".${didYouMean(to, page.headings.keys())}`,
      );
    }
    if (!findLanding(address, published) && !ledger.addresses.has(address)) {
      report(
        'moved-heading-wrong',
        place,
        `moved_headings: nothing was ever published at ${address}.${didYouMean(address, published.pages.keys())}`,
      );
    }
  });
}

function tellDoubled(entry: Alias | MovedHeading, published: Published): Problem[] {
  return about(entry.page, (report) => {
    const [field, name, first] =
      'from' in entry
        ? ['aliases', entry.from, published.aliases.get(entry.from)]
        : [
            'moved_headings',
            `${entry.address}#${entry.id}`,
            published.moved.get(`${entry.address}#${entry.id}`),
          ];
    report(
      'address-twice',
      entry.place,
      `${field}: ${name} is named by ${first?.page === entry.page ? 'another line' : first?.page.path} already, and can lead to one place only. Keep one of the two.`,
    );
  });
}

function checkLedger(ledger: Ledger, published: Published): Problem[] {
  const { addresses, headings } = findBroken(ledger, published);
  const fresh = [...published.pages.values()].filter(
    ({ source, address }) => source !== null && !ledger.addresses.has(address),
  );
  return [
    ...addresses.map((broken) => tellAddress(broken, fresh, ledger, published)),
    ...headings.map((broken) => tellHeading(broken, ledger)),
  ];
}

function tellAddress(
  { address, line }: BrokenAddress,
  fresh: readonly PublishedPage[],
  ledger: Ledger,
  published: Published,
): Problem {
  const gone = `${address} was published (${ledgerPath}:${line}) and leads nowhere now.`;
  const guess = findHeir(address, ledger, published) ?? guessSuccessor(address, fresh, ledger);
  if (!guess) {
    return tell(
      'address-gone',
      { file: ledgerPath, line },
      `${gone} Bring the page back, or add to the front matter of the page that says now what it said:\naliases:\n  - ${address}\nIf it became a section of that page: "${address} -> id-of-the-section".\nWhere the page was renamed or moved, \`${fix}\` does it.`,
      explained,
    );
  }
  return tell(
    'address-gone',
    { file: guess.path, ...placeFor(guess, 'aliases') },
    `${gone} If this page took its place, ${spellAddition(guess, 'aliases', address)}\nor run \`${fix}\`.`,
    explained,
  );
}

function tellHeading({ address, id, line, page }: BrokenHeading, ledger: Ledger): Problem {
  const known = ledger.headings.get(page.address);
  const fresh = [...page.headings.keys()].filter((own) => !known?.has(own));
  const guess = nearest(id, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined);
  const whole =
    address === page.address
      ? ''
      : ` If all of ${address} went into one section, its alias takes the headings along: "${address} -> id-of-the-section".`;
  const item = `${id} -> ${guess ?? 'id-of-the-new-heading'}`;
  return tell(
    'heading-gone',
    { file: page.path, ...placeFor(page, 'moved_headings') },
    `${address}#${id} was published (${ledgerPath}:${line}), and the heading is gone. Give the id back to a heading, or ${spellAddition(page, 'moved_headings', item)}\nor run \`${fix}\`.${guess ? '' : ` If it went to another page, add there: "${page.address}#${id} -> its-id".`}${whole}`,
    explained,
  );
}

/** Where a field stands, or the last field when it is not there yet. */
function placeFor({ source }: PublishedPage, field: string): Place {
  const keys = source?.frontMatter?.keys ?? {};
  const last = Object.values(keys).sort((one, other) => other.line - one.line)[0];
  return keys[field] ?? last ?? { line: 1, column: 1 };
}

function spellAddition(page: PublishedPage, field: string, item: string): string {
  return page.source?.frontMatter && field in page.source.frontMatter.keys
    ? `add to its ${field}:\n  - ${item}`
    : `add to its front matter:\n${field}:\n  - ${item}`;
}

/** A new page that has the headings of one that is gone, or its name. */
function guessSuccessor(
  address: string,
  fresh: readonly PublishedPage[],
  ledger: Ledger,
): PublishedPage | undefined {
  const wanted = new Set(ledger.headings.get(address)?.keys());
  const nameOf = (one: string): string => one.split('/').at(-2) ?? '';
  const rated = fresh.map((page) => {
    const shared = [...page.headings.keys()].filter((id) => wanted.has(id)).length;
    const all = new Set([...wanted, ...page.headings.keys()]).size;
    const isNamed =
      nameOf(page.address).toLowerCase() === nameOf(address).toLowerCase() ||
      nearest(nameOf(address), [nameOf(page.address)]) !== null;
    return { page, rate: (all === 0 ? 0 : shared / all) + (isNamed ? 0.5 : 0) };
  });
  const best = rated.sort((one, other) => other.rate - one.rate)[0];
  return best && best.rate >= 0.5 ? best.page : undefined;
}
