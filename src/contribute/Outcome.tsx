import type { ReactNode } from 'react';
import { questionsOf } from '../content/begin/questionsOf';
import type { NewPage } from '../content/begin/spellNewPage';
import { kindFacts } from '../content/kinds';
import type { PackedHub } from '../content/packed/PackedHub';
import { count, faultsIn, tellCounts, type Problem } from '../content/Problem';
import type { CheckedDraft } from '../markdown/checkDraft';
import type { TypedPage } from './NewPage';
import { CardPreview, PageHeadPreview } from './PageHeadPreview';
import { PagePreview } from './PagePreview';
import { ProblemList } from './ProblemList';
import { SendPanel } from './SendPanel';
import styles from './Contribute.module.css';

/** What became of what was typed. */
export interface TypedOutcome {
  page: NewPage;
  path: string;
  /** The hub has a page there already. */
  isThere: boolean;
  /** Nothing while the check is on its way. */
  checked?: CheckedDraft;
}

export interface OutcomeProps extends TypedOutcome {
  hub: PackedHub;
  baseUrl: string;
  typed: TypedPage;
  onForget: () => void;
}

/** What was typed as a page: what is wrong with it, how it looks, and the way to GitHub. */
export function Outcome(props: OutcomeProps): ReactNode {
  const { hub, baseUrl, typed, page, path, isThere, checked, onForget } = props;
  const problems = checked?.problems ?? [];
  const fields = checked?.page.frontMatter?.value ?? {};
  const isFaulty = isThere || page.missing.length > 0 || faultsIn(problems).length > 0;
  return (
    <div className={styles.answer} id="outcome">
      <p role="status" className={styles.status} data-state={isFaulty ? 'faulty' : 'clean'}>
        {tellOutcome(props)}
      </p>
      {problems.length > 0 && (
        <ProblemList
          problems={problems}
          place={hub.place}
          baseUrl={baseUrl}
          onPlace={(problem) => focusPlace(problem, page.text, typed)}
        />
      )}
      <section aria-label="The page as it will look" className={styles.sheet}>
        <PageHeadPreview kind={typed.kind} path={path} fields={fields} />
        <PagePreview text={page.text} path={path} place={hub.place} baseUrl={baseUrl} />
      </section>
      <section aria-label="Its card and its address">
        <CardPreview kind={typed.kind} path={path} fields={fields} place={hub.place} />
      </section>
      <details className={styles.fold}>
        <summary>The page as Markdown</summary>
        <textarea
          className={styles.source}
          readOnly
          rows={16}
          value={page.text}
          aria-label="The page as Markdown"
        />
      </details>
      {!isThere && page.missing.length === 0 && (
        <SendPanel
          place={hub.place}
          path={path}
          text={page.text}
          isThere={false}
          onForget={onForget}
        >
          {page.unwritten.length > 0 && (
            <p>
              Still to be written: {page.unwritten.join(', ')}. Until then it is a draft: the hub
              keeps it, does not show it yet, and you or somebody else can go on with it.
            </p>
          )}
        </SendPanel>
      )}
    </div>
  );
}

/** One line on a page that is being typed. */
export function tellOutcome({ page, isThere, checked }: TypedOutcome): string {
  const { unwritten, missing } = page;
  const problems = checked?.problems ?? [];
  if (isThere)
    return 'The hub has a page of this name. Choose another title or file name, or add to that page.';
  if (missing.length > 0) return `Needed before it can be sent: ${missing.join(', ')}.`;
  if (faultsIn(problems).length > 0) return tellCounts(problems);
  if (unwritten.length > 0)
    return `No problems so far. ${count(unwritten.length, 'part')} still to be written.`;
  return 'No problems: this page passes the check.';
}

/** Brings the reader to the field of a problem, which is told by a line of the file. */
function focusPlace({ line, message }: Problem, text: string, { kind }: TypedPage): void {
  const named = questionsOf(kind).find(({ name }) => message.startsWith(`${name}:`));
  const above = text.split('\n').slice(0, line).reverse();
  const heading = above.find((content) => content.startsWith('## '));
  const title = heading?.replace(/^## (.*?)(?: \{#[\w-]+\})?$/, '$1');
  const id = heading && /\{#([\w-]+)\}$/.exec(heading)?.[1];
  const isPart = kindFacts[kind].outline?.some((part) => part.title === title);
  const target = named
    ? document.getElementById(`field-${named.name}`)
    : isPart
      ? document.querySelector<HTMLElement>(`#part-${id} textarea`)
      : document.getElementById('part-text');
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
