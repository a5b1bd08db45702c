import type { CatalogPage } from '../../content/Catalog';
import { capital } from '../../content/capital';
import { spellKnown } from '../../errors/listedMessage';
import { messagesOf } from '../../content/messagesOf';
import { kindFacts } from '../../content/kinds';
import type { Block } from './readArticle';
import { hiddenEnd, hiddenStart, messageEnd, messageStart, wordOfAll } from './client/readSections';

// How much a word counts by where it stands; the body is 1, and Pagefind allows 0 to 10.
const weights = {
  title: 10,
  symptom: 7,
  keywords: 8,
  errors: 6,
  audience: 3,
  summary: 5,
  heading: 4,
  // The same headings on every page of a kind tell no page from another.
  outline: 0.5,
  code: 0.3,
};

/**
 * A page as the index reads it: its front matter, then its words by section, then the words of its
 * code where no excerpt shows them.
 *
 * `⟦ … ⟧` holds words that are found and never shown; `⟪ … ⟫` holds one exact message.
 */
export function preparePage(page: CatalogPage, blocks: readonly Block[]): string {
  const outline = new Set(kindFacts[page.kind].outline?.map(({ title }) => title));
  // Pages about the hub use the words of the trade as examples; those for an interview ask for them.
  const isAbout = !/^docs\/(?:contributing\/|guides\/assessment\/|guides\/career\/design-)/.test(
    page.path,
  );
  const body = isAbout ? 1 : 0.3;
  const [whole, others] = splitMessages(page);
  // Of code and of other wordings, which no excerpt shows, a word counts once, and only where what
  // is shown has not got it.
  const told = new Set<string>();
  const notTold = (text: string): string[] =>
    codeWords(text).filter((word) => {
      const known = told.size;
      return told.add(word.toLowerCase()).size > known;
    });
  const all = sectionsOfOthers.reduce(withoutLast, blocks);
  const own = page.kind === 'error' ? meaningOf(all) : all;
  const shown = own.filter(({ kind }) => kind !== 'code').map(({ text }) => text);
  notTold([page.title, ...(page.keywords ?? []), ...whole].join(' '));
  const otherWords = notTold(others.join(' '));
  notTold([leadOf(page), ...shown].join(' '));
  const parts = [
    element('h1', page.title, {
      'data-pagefind-weight': isAbout ? weights.title : weights.heading,
    }),
    element('p', leadOf(page), {
      'data-pagefind-weight': page.kind === 'challenge' ? weights.symptom : weights.summary,
    }),
    page.kind === 'challenge' &&
      element('p', page.summary, { 'data-pagefind-weight': weights.summary }),
    hidden(page.keywords ?? [], weights.keywords),
    page.kind === 'guide' && hidden([page.audience], weights.audience),
    ...whole.map((message) =>
      element('p', `${messageStart} ${message} ${messageEnd}`, {
        'data-pagefind-weight': weights.errors,
      }),
    ),
    hidden(otherWords, weights.errors),
    ...own.map((block) => prepareBlock(block, outline, body, notTold)),
    hidden([wordOfAll], 1),
  ];
  return `<!doctype html><html lang="en"><head><title>${escape(page.title)}</title></head><body data-pagefind-body>${[
    ...metaOf(page).map(([name, value]) => data('meta', name, value)),
    ...filtersOf(page).map(([name, value]) => data('filter', name, value)),
    ...parts.filter(Boolean),
  ].join('')}</body></html>`;
}

/**
 * The messages that an excerpt may show, and other wordings of them, which releases and systems of
 * other readers print: of those, who pastes one finds the page by the index of errors.
 */
function splitMessages(page: CatalogPage): [whole: string[], others: string[]] {
  const messages = messagesOf(page).map(spellKnown);
  if (page.kind !== 'error') return [messages, []];
  const isPrinted = page.messages.map((message) => typeof message === 'string');
  const whole = messages.filter((_, index) => isPrinted[index]);
  // Of a page that has only such wordings, the first stands for all.
  return whole.length > 0
    ? [whole, messages.filter((_, index) => !isPrinted[index])]
    : [messages.slice(0, 1), messages.slice(1)];
}

/**
 * Of an error what it means, and the headings of its fixes: there are hundreds of them, whose
 * commands and settings are found in what explains them whole.
 */
function meaningOf(blocks: readonly Block[]): Block[] {
  const isHeading = ({ kind }: Block): boolean => kind === 'heading';
  const second = blocks.findIndex((block, index) => index > 0 && isHeading(block));
  return blocks.filter(
    (block, index) =>
      isHeading(block) || (block.kind !== 'code' && (second === -1 || index < second)),
  );
}

/** The last sections of a page, the last first, which are about other pages. */
const sectionsOfOthers = ['Read next', 'If it is not that'];

/** Leaves out the last section when it has this title. */
function withoutLast(blocks: readonly Block[], title: string): readonly Block[] {
  const at = blocks.map(({ kind, text }) => (kind === 'heading' ? text : '')).lastIndexOf(title);
  return at === -1 ? blocks : blocks.slice(0, at);
}

/** The line under a title in a list: what a reader sees go wrong, or what the page gives. */
export function leadOf(page: CatalogPage): string {
  return page.kind === 'challenge' ? page.symptom : page.summary;
}

function prepareBlock(
  { kind, text, id }: Block,
  outline: ReadonlySet<string>,
  body: number,
  notTold: (text: string) => string[],
): string {
  if (kind === 'code') return hidden(notTold(text), weights.code * body);
  if (kind === 'text') return element('p', text, { 'data-pagefind-weight': body });
  const weight = outline.has(text) ? weights.outline : weights.heading * body;
  return element('h2', text, { id, 'data-pagefind-weight': weight });
}

/**
 * The words of code that somebody may search by, each once.
 *
 * `for o in Order.objects.all(): o.pk` → `Order`, `objects`, `all`
 */
export function codeWords(code: string): string[] {
  const words = code.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  return [...new Set(words.filter((word) => /[\p{L}\p{N}]{3}/u.test(word)))];
}

const hidden = (words: readonly string[], weight: number): string =>
  words.length === 0
    ? ''
    : element('p', `${hiddenStart} ${words.join(' ')} ${hiddenEnd}`, {
        'data-pagefind-weight': weight,
      });

function metaOf(page: CatalogPage): [string, string][] {
  return [
    ['title', page.title],
    ['kind', page.kind],
    ['lead', leadOf(page)],
    ['facts', factsOf(page)],
  ];
}

/** `Challenge · beginner` */
export function factsOf(page: CatalogPage): string {
  const { singular } = kindFacts[page.kind];
  const level = 'level' in page ? [page.level] : [];
  return [capital(singular), ...level].join(' · ');
}

function filtersOf(page: CatalogPage): [string, string][] {
  const technologies =
    page.kind === 'technology' ? [page.id] : 'technologies' in page ? page.technologies : [];
  return [
    ['kind', page.kind],
    ...('level' in page ? [['level', page.level] as [string, string]] : []),
    ...(technologies ?? []).map((id): [string, string] => ['technology', id]),
  ];
}

/** Names its own attribute, so that a comma or colon in the value is part of it. */
const data = (what: 'meta' | 'filter', name: string, value: string): string =>
  `<span data-value="${escape(value)}" data-pagefind-${what}="${name}[data-value]"></span>`;

function element(
  tag: string,
  text: string,
  attributes: Record<string, string | number | undefined> = {},
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  return `<${tag}${written}>${escape(text)}</${tag}>`;
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
