import type { ReactNode } from 'react';
import type { Question } from '../content/begin/questionsOf';
import { idOf, kindOf } from '../content/kinds';
import type { PackedPage } from '../content/packed/PackedHub';
import styles from './Contribute.module.css';

export interface FieldInputProps {
  question: Question;
  value: string;
  pages: readonly PackedPage[];
  onChange: (value: string) => void;
}

/** One field of a page, in the form that its schema asks for. */
export function FieldInput({ question, value, pages, onChange }: FieldInputProps): ReactNode {
  const { name, label, form, isNeeded, description, expected, names } = question;
  const id = `field-${name}`;
  const describedBy = `${id}-note`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {!isNeeded && <span className={styles.quiet}>may stay empty</span>}
      </label>
      <Input
        question={question}
        id={id}
        value={value}
        describedBy={describedBy}
        onChange={onChange}
      />
      {names && (
        <AddId pages={pages} names={names} label={label} value={value} onChange={onChange} />
      )}
      <p className={styles.note} id={describedBy}>
        {description.replaceAll('`', '')} {form !== 'choice' && expected.replaceAll('`', '')}
        {form === 'text' && value !== '' && question.most !== undefined && (
          <span className={styles.count}> {[...value].length} typed.</span>
        )}
      </p>
    </div>
  );
}

interface InputProps {
  question: Question;
  id: string;
  value: string;
  describedBy: string;
  onChange: (value: string) => void;
}

function Input({ question, id, value, describedBy, onChange }: InputProps): ReactNode {
  const { form, words, between, most = 0, isAddress } = question;
  const shared = { id, value, 'aria-describedby': describedBy };
  if (form === 'choice' || form === 'truth') {
    return (
      <select {...shared} onChange={({ target }) => onChange(target.value)}>
        <option value="">{form === 'choice' ? 'Choose' : 'no'}</option>
        {(words ?? ['true']).map((word) => (
          <option key={word} value={word}>
            {word === 'true' ? 'yes' : word}
          </option>
        ))}
      </select>
    );
  }
  if (between === 'line' || most > 100) {
    return (
      <textarea
        {...shared}
        rows={between === 'line' ? 3 : 2}
        placeholder={between === 'line' ? 'One on each line' : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  }
  return (
    <input
      {...shared}
      type={isAddress ? 'url' : 'text'}
      inputMode={form === 'number' ? 'numeric' : undefined}
      autoCapitalize={form === 'list' ? 'off' : undefined}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface AddIdProps extends Omit<FieldInputProps, 'question'> {
  names: NonNullable<Question['names']>;
  label: string;
}

/** Nobody knows ids by heart: a choice adds one. */
function AddId({ pages, names, label, value, onChange }: AddIdProps): ReactNode {
  const chosen = value.split(/[,\s]+/).filter(Boolean);
  const choices = pages
    .flatMap(({ path, fields }) => {
      const kind = kindOf(path);
      if (!kind || (names !== 'any' && kind !== names)) return [];
      const id = names === 'any' ? path.replace(/\.md$/, '') : idOf(path);
      return chosen.includes(id) ? [] : [{ id, title: String(fields.title ?? id) }];
    })
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));
  return (
    <select
      aria-label={`Add to ${label.toLowerCase()}`}
      value=""
      onChange={({ target }) => onChange([...chosen, target.value].join(', '))}
    >
      <option value="">Add one of the hub’s pages …</option>
      {choices.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
