import { useMemo, useState, type ReactNode } from 'react';
import { KindGlyph } from '../components/KindGlyph/KindGlyph';
import { findLike } from '../content/begin/findLike';
import { questionsOf } from '../content/begin/questionsOf';
import { readTemplate } from '../content/begin/readTemplate';
import { capital } from '../content/capital';
import { kindFacts, kinds } from '../content/kinds';
import type { PackedHub } from '../content/packed/PackedHub';
import { ErrorPaste } from './ErrorPaste';
import { FieldInput } from './FieldInput';
import type { HubSource } from './loadHub';
import { keepText } from './keepText';
import { kindAsked, nothingTyped, pathFor, spellTyped, type TypedPage } from './NewPage';
import { Outcome, tellOutcome } from './Outcome';
import { PartInput } from './PartInput';
import { useCheck } from './useCheck';
import styles from './Contribute.module.css';

export interface NewPanelProps {
  source: HubSource;
  hub: PackedHub;
  baseUrl: string;
}

/** Begins a page in the browser: what it is, what it says, how it will look, and the way to GitHub. */
export function NewPanel({ source, hub, baseUrl }: NewPanelProps): ReactNode {
  const kept = keepText<TypedPage>(baseUrl, 'new');
  const [typed, setTyped] = useState<TypedPage>(() => {
    const asked = kindAsked(location.search);
    const before = kept.read() ?? nothingTyped;
    return asked ? { ...before, kind: asked } : before;
  });
  const change = (next: Partial<TypedPage>) => {
    setTyped((before) => {
      const all = { ...before, ...next };
      kept.write(all);
      return all;
    });
  };
  const path = pathFor(typed);
  const isBegun = typed.title.trim() !== '';
  const page = spellTyped(typed, hub.templates[typed.kind]);
  const { checked } = useCheck({ source, hub }, isBegun ? path : '', page.text);
  const isThere = hub.pages.some((other) => other.path === path);
  const outcome = { page, path, isThere, ...(checked && { checked }) };
  return (
    <div className={styles.new}>
      <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        <Kinds typed={typed} onChange={change} />
        {typed.kind === 'error' && (
          <ErrorPaste source={source} baseUrl={baseUrl} typed={typed} onChange={change} />
        )}
        <Title typed={typed} hub={hub} baseUrl={baseUrl} onChange={change} />
        <Fields typed={typed} hub={hub} onChange={change} />
        <Parts typed={typed} template={hub.templates[typed.kind]} onChange={change} />
        {isBegun && (
          <a className={styles.bar} href="#outcome">
            {tellOutcome(outcome)} <b>See the page</b>
          </a>
        )}
      </form>
      {isBegun ? (
        <Outcome
          hub={hub}
          baseUrl={baseUrl}
          typed={typed}
          {...outcome}
          onForget={() => {
            kept.forget();
            setTyped({ ...nothingTyped, kind: typed.kind });
          }}
        />
      ) : (
        <div className={styles.answer}>
          <p className={styles.status} role="status">
            With a title, the page appears here as it will look, with what is wrong.
          </p>
        </div>
      )}
    </div>
  );
}

interface StepProps {
  typed: TypedPage;
  onChange: (next: Partial<TypedPage>) => void;
}

const saysOf: Readonly<Record<string, string>> = {
  technology: 'A tool: what it is for, and what it costs',
  concept: 'An idea: what it solves, shown in code',
  practice: 'A habit: what to do, and what it saves',
  challenge: 'What went wrong in a project, and what fixed it',
  error: 'A message on the screen: what it means, and the fix',
  guide: 'A way through several things, step by step',
};

function Kinds({ typed, onChange }: StepProps): ReactNode {
  return (
    <fieldset className={styles.kinds}>
      <legend>What do you want to write?</legend>
      {kinds.map((kind) => (
        <label key={kind} data-kind={kind}>
          <input
            type="radio"
            name="kind"
            aria-label={capital(kindFacts[kind].singular)}
            value={kind}
            checked={typed.kind === kind}
            onChange={() => onChange({ kind })}
          />
          <span>
            <b>
              <KindGlyph kind={kind} /> {capital(kindFacts[kind].singular)}
            </b>
            <small>{saysOf[kind]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Title({
  typed,
  hub,
  baseUrl,
  onChange,
}: StepProps & { hub: PackedHub; baseUrl: string }): ReactNode {
  const like = useMemo(() => findLike(typed.title, hub.pages), [hub, typed.title]);
  const question = questionsOf(typed.kind).find(({ name }) => name === 'title');
  if (!question) return null;
  return (
    <>
      <FieldInput
        question={question}
        value={typed.title}
        pages={[]}
        onChange={(title) => onChange({ title })}
      />
      <div role="status">
        {like.length > 0 && (
          <div className={styles.like}>
            <p>These pages may say it already. If one does, add to it instead:</p>
            <ul>
              {like.map(({ path, permalink, title, kind }) => (
                <li key={path} data-kind={kind}>
                  <a href={baseUrl.replace(/\/$/, '') + permalink} target="_blank" rel="noreferrer">
                    <KindGlyph kind={kind} /> {title}
                  </a>{' '}
                  <span className={styles.quiet}>{kindFacts[kind].singular}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}

function Fields({ typed, hub, onChange }: StepProps & { hub: PackedHub }): ReactNode {
  const { fields: listed } = readTemplate(hub.templates[typed.kind]);
  const usual = new Set(listed.map(({ name }) => name));
  const questions = questionsOf(typed.kind).filter(({ name }) => name !== 'title');
  const input = (question: (typeof questions)[number]) => (
    <FieldInput
      key={question.name}
      question={question}
      value={typed.fields[question.name] ?? ''}
      pages={hub.pages}
      onChange={(value) => onChange({ fields: { ...typed.fields, [question.name]: value } })}
    />
  );
  return (
    <>
      {questions.filter(({ isNeeded }) => isNeeded).map(input)}
      <details className={styles.fold}>
        <summary>Fields that help readers find it</summary>
        {questions.filter(({ isNeeded, name }) => !isNeeded && usual.has(name)).map(input)}
        {questions.filter(({ isNeeded, name }) => !isNeeded && !usual.has(name)).map(input)}
        <div className={styles.field}>
          <label className={styles.label} htmlFor="field-id">
            Name of its file <span className={styles.quiet}>may stay empty</span>
          </label>
          <input
            id="field-id"
            value={typed.id}
            autoCapitalize="off"
            onChange={({ target }) => onChange({ id: target.value })}
          />
          <p className={styles.note}>Made from the title: {pathFor(typed)}</p>
        </div>
      </details>
    </>
  );
}

function Parts({ typed, template, onChange }: StepProps & { template: string }): ReactNode {
  const { parts } = readTemplate(template);
  const { outline } = kindFacts[typed.kind];
  const write = (key: string, text: string) => onChange({ texts: { ...typed.texts, [key]: text } });
  if (!outline)
    return (
      <div className={styles.field}>
        <label className={styles.label} htmlFor="part-text">
          The text, in Markdown
        </label>
        <textarea
          id="part-text"
          rows={14}
          value={typed.texts[''] ?? ''}
          onChange={({ target }) => write('', target.value)}
        />
        <p className={styles.note}>The answer first, then parts, each with a heading: ## Heading</p>
      </div>
    );
  return (
    <>
      {parts.map((part) => {
        const facts = outline.find(({ title }) => title === part.title);
        return (
          <PartInput
            key={part.id}
            part={part}
            holds={facts?.holds ?? ''}
            isOptional={facts?.optional ?? false}
            texts={typed.texts}
            onChange={write}
          />
        );
      })}
    </>
  );
}
