import type { ReactNode } from 'react';
import { capital } from '../content/capital';
import type { TemplatePart, TemplateSlot } from '../content/begin/readTemplate';
import styles from './Contribute.module.css';

export interface PartInputProps {
  part: TemplatePart;
  /** What the kind's outline says of it. */
  holds: string;
  isOptional: boolean;
  texts: Readonly<Record<string, string>>;
  onChange: (key: string, text: string) => void;
}

/** One part of a page with a field for its text and for each of its blocks. */
export function PartInput({ part, holds, isOptional, texts, onChange }: PartInputProps): ReactNode {
  return (
    <fieldset className={styles.part} id={`part-${part.id}`}>
      <legend>
        {part.title} {isOptional && <span className={styles.quiet}>may stay empty</span>}
      </legend>
      <p className={styles.note}>{capital(holds)}.</p>
      {part.slots.map((slot, index) => (
        <Slot
          key={index}
          slot={slot}
          name={`${part.id}/${index}`}
          title={part.title}
          number={
            part.slots.slice(0, index).filter((other) => other.directive === slot.directive)
              .length + 1
          }
          isAlone={part.slots.length === 1}
          texts={texts}
          onChange={onChange}
        />
      ))}
    </fieldset>
  );
}

interface SlotProps extends Pick<PartInputProps, 'texts' | 'onChange'> {
  slot: TemplateSlot;
  name: string;
  title: string;
  number: number;
  isAlone: boolean;
}

function Slot({ slot, name, title, number, isAlone, texts, onChange }: SlotProps): ReactNode {
  const { directive, hint } = slot;
  // Questions stand alone under their heading; what stands before them would only delay them.
  const isQuestion = directive === 'check';
  const label = isQuestion
    ? `Answer ${number}`
    : directive
      ? `${capital(directive)}, in one or two sentences`
      : isAlone
        ? 'Text, in Markdown'
        : 'Text before it, in Markdown';
  return (
    <>
      {isQuestion && (
        <label className={styles.field}>
          <span className={styles.label}>Question {number}</span>
          <input
            value={texts[`${name}/label`] ?? ''}
            onChange={({ target }) => onChange(`${name}/label`, target.value)}
          />
        </label>
      )}
      <label className={styles.field}>
        <span className={styles.label}>
          {label}
          <span className="visually-hidden"> of {title}</span>
        </span>
        <textarea
          rows={directive ? 2 : 4}
          value={texts[name] ?? ''}
          placeholder={shortHint(hint)}
          onChange={({ target }) => onChange(name, target.value)}
        />
      </label>
    </>
  );
}

/** The first words of a hint: code in it would look as if it stood in the field. */
const shortHint = (hint: string): string => /^[^`]*?[.:](?=\s|$)/.exec(hint)?.[0] ?? '';
