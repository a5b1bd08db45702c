import type { ReactNode } from 'react';
import { Highlight, Prism, type Token } from 'prism-react-renderer';
import { Copy } from 'lucide-react';
import styles from './CodeListing.module.css';

/** What a marked line means; each mark has a sign in the margin beside its colour. */
export type LineMark = 'failing' | 'changed' | 'added' | 'removed';

export interface CodeListingProps {
  code: string;
  language: string;
  title?: string;
  /** The file the code was cut from, and its address. */
  file?: string;
  url?: string;
  /** Printed by a program, not written by a person. */
  isOutput?: boolean;
  /** Marks by line, counted from 1 in what is shown. */
  marks?: Record<number, LineMark>;
}

// Colours come from classes in the style sheet: one theme serves both colour modes.
const classesOnly = { plain: {}, styles: [] };

const words: Record<LineMark, string> = {
  failing: 'failing line',
  changed: 'changed line',
  added: 'added line',
  removed: 'removed line',
};

/** Code or captured output, with the file it came from and a button that copies it. */
export function CodeListing(props: CodeListingProps): ReactNode {
  const { language, title, file, url, isOutput = false, marks = {} } = props;
  const code = props.code.replace(/\n+$/, '');
  const name = title ?? file ?? (isOutput ? 'Output' : undefined);
  return (
    <figure
      className={styles.listing}
      data-output={isOutput || undefined}
      data-wraps={(isOutput && !isTable(code)) || undefined}
    >
      <figcaption>
        {title && <span>{title}</span>}
        {isOutput && !title && <span>Captured output</span>}
        {file && <SourceLink file={file} url={url} />}
        {!name && <span>{language === 'text' ? 'Text' : language}</span>}
        {/* In the row above, so that it never lies on the code. */}
        <button
          type="button"
          className={styles.copy}
          data-control="copy"
          aria-label="Copy this code"
        >
          <Copy size={16} aria-hidden />
        </button>
      </figcaption>
      <div className={styles.frame}>
        <Highlight code={code} language={language} theme={classesOnly} prism={Prism}>
          {({ tokens }) => (
            // Scrollable by keyboard: code is wider than a phone.
            <pre
              tabIndex={0}
              data-edge=""
              role="group"
              aria-label={name ? `Code: ${name}` : `Code in ${language}`}
              className={styles.pre}
            >
              <code>
                {tokens.map((line, index) => (
                  <Line
                    key={index}
                    tokens={line}
                    mark={marks[index + 1]}
                    last={index === tokens.length - 1}
                  />
                ))}
              </code>
            </pre>
          )}
        </Highlight>
      </div>
    </figure>
  );
}

/**
 * Whether what was printed stands in columns, which wrapped lines would break: two lines or more
 * have words behind a wide gap, at the same place.
 */
export function isTable(code: string): boolean {
  const counts = new Map<number, number>();
  for (const line of code.split('\n')) {
    for (const { index } of line.trimEnd().matchAll(/(?<=\S {2,})\S|(?<= )[|+](?= )|[+|](?=-)/g))
      counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) > 1;
}

/** Named by its folder and file: the whole path is in the link. */
function SourceLink({ file, url }: { file: string; url: string | undefined }): ReactNode {
  const [folder, name] = file.split('/').slice(-2);
  const words = name ? (
    <>
      {`${folder}/`}
      <wbr />
      {name}
    </>
  ) : (
    folder
  );
  return url ? (
    <a href={url} title={file}>
      {words}
    </a>
  ) : (
    <code>{words}</code>
  );
}

interface LineProps {
  tokens: Token[];
  mark: LineMark | undefined;
  last: boolean;
}

function Line({ tokens, mark, last }: LineProps): ReactNode {
  const text = tokens.map((token, index) =>
    token.types[0] === 'plain' || token.empty ? (
      token.empty ? (
        ''
      ) : (
        token.content
      )
    ) : (
      <span key={index} className={`token ${token.types.join(' ')}`}>
        {token.content}
      </span>
    ),
  );
  return (
    <>
      {mark ? (
        <span className={styles.marked} data-mark={mark}>
          <span className="visually-hidden">{words[mark]}: </span>
          {text}
        </span>
      ) : (
        text
      )}
      {last ? null : '\n'}
    </>
  );
}
