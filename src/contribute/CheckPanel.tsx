import { useMemo, useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { guessKind, titleIn } from '../content/begin/guessKind';
import { idFrom } from '../content/begin/idFrom';
import { capital } from '../content/capital';
import { kindFacts, kindOf, kinds, pathOf, type Kind } from '../content/kinds';
import type { PackedHub } from '../content/packed/PackedHub';
import { faultsIn, tellCounts, type Problem } from '../content/Problem';
import { CertainFixes } from './CertainFixes';
import type { HubSource } from './loadHub';
import { keepText } from './keepText';
import { PageHeadPreview } from './PageHeadPreview';
import { PagePreview } from './PagePreview';
import { ProblemList } from './ProblemList';
import { SendPanel } from './SendPanel';
import { useCheck } from './useCheck';
import styles from './Contribute.module.css';

export interface CheckPanelProps {
  source: HubSource;
  hub: PackedHub;
  baseUrl: string;
}

interface Pasted {
  text: string;
  /** Where it lies, as its reader said; found from the text otherwise. */
  path: string;
}

const nothing: Pasted = { text: '', path: '' };

/** Takes a page that is written already, and answers as `npm run check` does. */
export function CheckPanel({ source, hub, baseUrl }: CheckPanelProps): ReactNode {
  const kept = keepText<Pasted>(baseUrl, 'check');
  const [pasted, setPasted] = useState<Pasted>(() => kept.read() ?? nothing);
  const field = useRef<HTMLTextAreaElement>(null);
  const found = useMemo(() => findPath(pasted.text, hub), [hub, pasted.text]);
  const path = pasted.path || found;
  const { checked, lacks, fix } = useCheck({ source, hub }, path, pasted.text);

  const change = (next: Partial<Pasted>) => {
    const all = { ...pasted, ...next };
    setPasted(all);
    kept.write(all);
  };
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = await file.text();
    const own = hub.pages.find((page) => page.path.endsWith(`/${file.name}`));
    const kind = guessKind(text);
    change({ text, path: own?.path ?? (kind ? pathOf(kind, file.name.replace(/\.md$/, '')) : '') });
  };
  const showPlace = ({ line, column }: Problem) => {
    const lines = pasted.text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    const end = start + (lines[line - 1]?.length ?? 0);
    field.current?.focus();
    field.current?.setSelectionRange(Math.min(start + column - 1, end), end);
  };
  // Only once typing has paused: to fix a page takes longer than a letter.
  const fixable = useMemo(
    () => checked && fix(checked.page.path, pasted.text),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the text is that which was checked.
    [checked, fix],
  );
  const kind = kindOf(path);
  const isThere = hub.pages.some((page) => page.path === path);

  return (
    <div className={styles.check}>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span className={styles.label}>The page</span>
          <textarea
            ref={field}
            className={styles.source}
            rows={16}
            value={pasted.text}
            spellCheck={false}
            placeholder="Paste the Markdown of the page here"
            onChange={({ target }) => change({ text: target.value })}
          />
        </label>
        <label className={styles.file}>
          <span>or open its file</span>
          <input
            type="file"
            accept=".md,.markdown,text/markdown,text/plain"
            onChange={(event) => void openFile(event)}
          />
        </label>
        {pasted.text.trim() !== '' && (
          <PathFields path={path} onChange={(next) => change({ path: next })} />
        )}
      </div>
      <div className={styles.answer}>
        <p role="status" className={styles.status} data-state={stateOf(checked?.problems)}>
          {tellState({
            isEmpty: pasted.text.trim() === '',
            path,
            problems: checked?.problems,
            lacks,
          })}
        </p>
        {fixable && checked && checked.problems.length > 0 && (
          <CertainFixes text={pasted.text} fixable={fixable} onFix={(text) => change({ text })} />
        )}
        {checked && checked.problems.length > 0 && (
          <ProblemList
            problems={checked.problems}
            place={hub.place}
            baseUrl={baseUrl}
            onPlace={showPlace}
          />
        )}
        {checked && kind && (
          <>
            <details className={styles.fold}>
              <summary>The page as it will look</summary>
              <div className={styles.sheet}>
                <PageHeadPreview
                  kind={kind}
                  path={path}
                  fields={checked.page.frontMatter?.value ?? {}}
                />
                <PagePreview text={pasted.text} path={path} place={hub.place} baseUrl={baseUrl} />
              </div>
            </details>
            <SendPanel
              place={hub.place}
              path={path}
              text={pasted.text}
              isThere={isThere}
              onForget={() => {
                kept.forget();
                setPasted(nothing);
              }}
            >
              {faultsIn(checked.problems).length > 0 && (
                <p>It may be sent with problems too: the pull request then shows the same list.</p>
              )}
            </SendPanel>
          </>
        )}
      </div>
    </div>
  );
}

/** Where a text belongs: the page of its title, or a new one of the kind that its fields say. */
function findPath(text: string, { pages }: PackedHub): string {
  const title = titleIn(text);
  const own = title && pages.find(({ fields }) => fields.title === title);
  if (own) return own.path;
  const kind = guessKind(text);
  return kind ? pathOf(kind, idFrom(title) || 'your-page') : '';
}

const stateOf = (problems: readonly Problem[] | undefined): string | undefined =>
  problems && (faultsIn(problems).length === 0 ? 'clean' : 'faulty');

function tellState({
  isEmpty,
  path,
  problems,
  lacks,
}: {
  isEmpty: boolean;
  path: string;
  problems: readonly Problem[] | undefined;
  lacks: 'files' | 'messages' | null;
}): string {
  if (lacks === 'files')
    return 'What the page shows of files could not be checked: their list could not be fetched.';
  if (lacks === 'messages')
    return 'The messages that the page lists could not be checked: those of the hub could not be fetched.';
  if (isEmpty) return 'What is wrong appears here, with line and fix. Nothing is sent anywhere.';
  if (path === '')
    return 'Which kind of page is it? Its fields do not say so: choose it beside the text.';
  if (!problems) return 'Checking …';
  return faultsIn(problems).length === 0
    ? `No problems: this page passes the check. ${tellCounts(problems)}`.trim()
    : tellCounts(problems);
}

function PathFields({
  path,
  onChange,
}: {
  path: string;
  onChange: (path: string) => void;
}): ReactNode {
  const kind = kindOf(path);
  const id = path.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
  const folder = path.slice(0, path.length - id.length - '.md'.length);
  return (
    <div className={styles.pair}>
      <label className={styles.field}>
        <span className={styles.label}>Kind of page</span>
        <select
          value={kind ?? ''}
          onChange={({ target }) => onChange(pathOf(target.value as Kind, id || 'your-page'))}
        >
          {!kind && <option value="">Choose</option>}
          {kinds.map((each) => (
            <option key={each} value={each}>
              {capital(kindFacts[each].singular)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span className={styles.label}>Name of its file</span>
        <input
          value={id}
          autoCapitalize="off"
          spellCheck={false}
          disabled={!kind}
          onChange={({ target }) => onChange(`${folder}${target.value.trim()}.md`)}
        />
      </label>
    </div>
  );
}
