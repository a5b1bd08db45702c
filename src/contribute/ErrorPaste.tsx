import { useRef, useState, type ReactNode } from 'react';
import { errorFromPaste } from '../content/begin/errorFromPaste';
import type { ErrorPage } from '../errors/ErrorIndex';
import type { HubSource } from './loadHub';
import type { TypedPage } from './NewPage';
import styles from './Contribute.module.css';

export interface ErrorPasteProps {
  source: HubSource;
  baseUrl: string;
  typed: TypedPage;
  onChange: (next: Partial<TypedPage>) => void;
}

/** Takes what was printed, and fills in what it tells: message, program, package, title. */
export function ErrorPaste({ source, baseUrl, typed, onChange }: ErrorPasteProps): ReactNode {
  const [known, setKnown] = useState<ErrorPage>();
  const [isRead, setRead] = useState<boolean>();
  const latest = useRef('');
  const read = async (pasted: string) => {
    latest.current = pasted;
    const draft = errorFromPaste(pasted);
    setRead(draft !== undefined);
    setKnown(undefined);
    if (!draft) return;
    onChange({
      title: draft.title,
      id: draft.id,
      fields: {
        ...typed.fields,
        messages: draft.message,
        ...(draft.printedBy && { printed_by: draft.printedBy }),
        ...(draft.packages.length > 0 && { packages: draft.packages.join(', ') }),
      },
    });
    // What cannot be fetched hinders nobody from going on.
    const [found] = await source.explain(pasted).catch(() => []);
    const isLate = latest.current !== pasted;
    if (found && found.reason !== 'library' && !isLate) setKnown(found.page);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor="pasted-error">
        What was printed
      </label>
      <textarea
        id="pasted-error"
        rows={5}
        className={styles.source}
        spellCheck={false}
        placeholder="Paste the traceback or the message"
        onChange={({ target }) => void read(target.value)}
      />
      <p className={styles.note}>
        It stays in this browser. Only the message goes into the page, with a name in braces for
        each value.
      </p>
      <p role="status" className={styles.note}>
        {isRead === false &&
          'No error that we know is in it. Paste the line that says what went wrong.'}
        {isRead &&
          !known &&
          'Read: the fields below are filled in. Look at the message and the title.'}
      </p>
      {known && (
        <div className={styles.like}>
          <p>
            <a href={baseUrl.replace(/\/$/, '') + known.url}>{known.title}</a> explains this
            already. If it does not help, add to that page instead.
          </p>
        </div>
      )}
    </div>
  );
}
