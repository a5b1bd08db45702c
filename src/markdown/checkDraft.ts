import { checkPages } from '../content/checks/checkPages';
import { knowPages } from '../content/KnownPages';
import { kindOf, permalinkOf } from '../content/kinds';
import type { PackedFiles, PackedHub, PackedMessages } from '../content/packed/PackedHub';
import { unpackHub } from '../content/packed/unpackHub';
import type { PageSource } from '../content/PageSource';
import type { Problem } from '../content/Problem';
import { fixPage } from './fixPage';
import type { Fixed } from './Fixing';
import { readPage } from './readPage';

/** A page that nobody has sent yet, and what is wrong with it. */
export interface CheckedDraft {
  page: PageSource;
  problems: Problem[];
}

/**
 * Checks the text of one page against the hub, as `npm run check` checks the file; runs anywhere.
 * What takes a lab's own output is left to the check where the lab is.
 *
 * @param path Where the page lies or will lie, from the repository's root.
 */
export type CheckDraft = (path: string, text: string) => CheckedDraft;

/** Fixes what is certain in a text, as `npm run check -- --fix` does, but for the formatting. */
export type FixDraft = (path: string, text: string) => { text: string; fixed: readonly Fixed[] };

/** Unpacks the hub once, for all that is typed. */
export function draftChecker(
  hub: PackedHub,
  sent: { files?: PackedFiles; messages?: PackedMessages; today: string },
): { check: CheckDraft; fix: FixDraft } {
  const { pages, world } = unpackHub(hub, sent);
  const check: CheckDraft = (path, text) => {
    const page = readPage(path, new TextEncoder().encode(text));
    const others = pages.filter((other) => other.path !== path);
    const own = { ...world, ledger: world.ledger && linesOf(path, world.ledger) };
    const problems = checkPages([...others, page], own, page);
    return { page, problems: problems.filter(({ file }) => file === path) };
  };
  const fix: FixDraft = (path, text) => {
    const kind = kindOf(path);
    if (!kind) return { text, fixed: [] };
    return fixPage(path, text, knowPages(pages, world), {
      kind,
      template: hub.templates[kind],
      today: sent.today,
    });
  };
  return { check, fix };
}

/** What the ledger says of one page: to read all of it would take longer than the check. */
function linesOf(path: string, ledger: string): string {
  const address = permalinkOf(path).replace(/\/$/, '');
  return ledger
    .split('\n')
    .map((line) => (line.startsWith(address) ? line : ''))
    .join('\n');
}

/** Whether a page is held against files of the repository, which are fetched only then. */
export const needsFiles = (text: string): boolean =>
  /^ *(?:`{3,}|~{3,}).*\b(?:file|output|from|to)=|^(?:icon|aliases|moved_headings):|!\[|\]\((?!#|[a-z]+:|\/|[^)\s]*\.md[#)\s])|^\[[^\]]+\]:/im.test(
    text,
  );

/** Whether a page lists messages, which are held against those of all errors, fetched only then. */
export const needsMessages = (text: string): boolean =>
  /^(?:errors|messages):(?! *\[ *\] *$)/m.test(text);
