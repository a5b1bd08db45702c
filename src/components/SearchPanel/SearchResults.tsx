import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { Kind } from '../../content/kinds';
import type { FoundPage, Run } from '../../plugins/search/client';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { spellYourError } from '../YourError/spellYourError';
import styles from './SearchResults.module.css';

/** Something a reader can go to: a page, or a section of one. */
export interface Target {
  url: string;
}

export interface SearchResultsProps {
  pages: FoundPage[];
  /** What makes a link an option; the index counts pages and sections as they stand. */
  optionProps: (index: number, target: Target) => AnchorHTMLAttributes<HTMLAnchorElement>;
}

/** Pages and their sections in the order in which they are shown. */
export function listTargets(pages: readonly FoundPage[]): Target[] {
  return pages.flatMap((page) => [
    targetOf(page),
    ...page.sections.map(({ id }) => sectionOf(page, id)),
  ]);
}

/** A page that explains an error is told the line, and shows it where its answer begins. */
function targetOf({ url, explains }: FoundPage): Target {
  if (!explains || explains.reason === 'library') return { url };
  const { section = '', line } = explains;
  return { url: url + spellYourError({ section, line: line.text }) };
}

const sectionOf = (page: FoundPage, id: string): Target => ({ url: `${page.url}#${id}` });

/** Each page with the sections that hold what was searched for: words, and never code alone. */
export function SearchResults({ pages, optionProps }: SearchResultsProps): ReactNode {
  let index = -1;
  const option = (target: Target) => {
    index += 1;
    return { ...optionProps(index, target), href: target.url };
  };
  return pages.map((page) => (
    <div
      key={page.url}
      role="group"
      aria-label={page.title.map(({ text }) => text).join('')}
      className={styles.group}
      data-kind={page.kind}
    >
      <a {...option(targetOf(page))} className={styles.page}>
        <span className={styles.facts}>
          <KindGlyph kind={page.kind as Kind} />
          {page.facts}
        </span>
        <span className={styles.title}>
          <Marked runs={page.title} />
        </span>
        <span className={styles.lead}>
          <Marked runs={page.lead} />
        </span>
        {page.message && (
          <span className={styles.message}>
            <span>Explains</span> <Marked runs={page.message} />
          </span>
        )}
        {page.explains && (
          <span className={styles.line}>
            <span>Line {page.explains.line.number}</span> <Marked runs={page.explains.line.runs} />
          </span>
        )}
        {page.missing.length > 0 && (
          <span className={styles.missing}>Without: {page.missing.join(', ')}</span>
        )}
      </a>
      {page.sections.map(({ id, title, excerpt }) => (
        <a key={id} {...option(sectionOf(page, id))} className={styles.section}>
          <span className={styles.sectionTitle}>
            <Marked runs={title} />
          </span>
          <span className={styles.excerpt}>
            <Marked runs={excerpt} />
          </span>
        </a>
      ))}
    </div>
  ));
}

function Marked({ runs }: { runs: readonly Run[] }): ReactNode {
  return runs.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
