import { kindFacts, type Kind } from '../kinds';
import { isToWrite } from '../toWrite';
import { placeholderFor, partPlaceholder } from './toBeWritten';
import { questionsOf } from './questionsOf';
import { readTemplate, type TemplatePart, type TemplateSlot } from './readTemplate';
import { spellField, type Answer } from './spellField';

/** What somebody has said of a page that is to be written. */
export interface PageAnswers {
  /** By the name of the field. */
  fields: Readonly<Record<string, Answer | undefined>>;
  texts: Readonly<Record<string, string | undefined>>;
}

export interface NewPage {
  text: string;
  /** What still says "To be written": names of fields and titles of parts. */
  unwritten: string[];
  /** Fields without which there can be no page, since nothing may stand in their place. */
  missing: string[];
}

/**
 * Writes a page of what is known of it. What nobody has written yet is a text that says what
 * belongs there, and makes the page a draft: it passes every check, and the site does not show it.
 */
export function spellNewPage(
  kind: Kind,
  { fields, texts }: PageAnswers,
  { template, today }: { template: string; today: string },
): NewPage {
  const { fields: listed, parts, opening } = readTemplate(template);
  const written = answerAll(kind, fields);
  const body =
    kindFacts[kind].outline === null
      ? [spellFree(texts[''] ?? '', opening)]
      : parts.map((part) => spellPart(kind, part, texts));
  const unwritten = [
    ...Object.entries(written.values)
      .filter(([, value]) => [value].flat().some(isToWrite))
      .map(([name]) => name),
    ...parts.filter((_, index) => hasToWrite(body[index] ?? '')).map(({ title }) => title),
    ...(kindFacts[kind].outline === null && hasToWrite(body[0] ?? '') ? ['the text'] : []),
  ];
  const hints = new Map(listed.map(({ name, hint }) => [name, hint]));
  const names = [...listed.map(({ name }) => name), ...Object.keys(written.values)];
  const values: Record<string, Answer | undefined> = {
    ...written.values,
    reviewed: today,
    ...(unwritten.length > 0 && { draft: true }),
    ...(fields.lab !== undefined && { lab: fields.lab }),
  };
  const head = [...new Set([...names, ...Object.keys(values)])].flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    const isOpen =
      written.guessed.has(name) || (Array.isArray(value) && value.length === 0 && hints.has(name));
    const hint = name === 'draft' ? draftHint : isOpen ? hints.get(name) : '';
    return [spellField(name, value, hint)];
  });
  return {
    text: `---\n${head.join('\n')}\n---\n\n${body.filter(Boolean).join('\n\n')}\n`,
    unwritten,
    missing: written.missing,
  };
}

const draftHint = 'take this line out when nothing below says "To be written"';

function answerAll(kind: Kind, given: PageAnswers['fields']) {
  const values: Record<string, Answer> = {};
  const guessed = new Set<string>();
  const missing: string[] = [];
  for (const question of questionsOf(kind)) {
    const { name, form, isNeeded } = question;
    const value = given[name];
    const isGiven = value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);
    if (isGiven) values[name] = value;
    else if (!isNeeded) {
      if (form === 'list') values[name] = [];
    } else {
      const placeholder = placeholderFor(question);
      guessed.add(name);
      if (placeholder === null) missing.push(name);
      else values[name] = placeholder;
    }
  }
  return { values, guessed, missing };
}

const hasToWrite = (text: string): boolean => /^(?::::[a-z-]+\[)?To be written\b/m.test(text);

function spellFree(text: string, hint: string): string {
  if (text.trim() !== '') return text.trim();
  return `${commentOf(hint)}${partPlaceholder('the answer first, in a few sentences; then parts, each with a heading of your own')}`;
}

function spellPart(kind: Kind, part: TemplatePart, texts: PageAnswers['texts']): string {
  const facts = kindFacts[kind].outline?.find(({ title }) => title === part.title);
  const given = part.slots.map((slot, index) => ({
    slot,
    key: `${part.id}/${index}`,
    text: texts[`${part.id}/${index}`]?.trim() ?? '',
    label: texts[`${part.id}/${index}/label`]?.trim() ?? '',
  }));
  const isBegun = given.some(({ text, label }) => text !== '' || label !== '');
  // What may be left out is left out once somebody has said what the page is about.
  if (facts?.optional && !isBegun && Object.values(texts).some((text) => text?.trim())) return '';
  const blocks = given.flatMap(({ slot, text, label }) =>
    spellSlot(slot, { text, label, isBegun, holds: facts?.holds ?? 'this part' }),
  );
  const heading = part.id ? `## ${part.title} {#${part.id}}` : `## ${part.title}`;
  return [heading, ...blocks].join('\n\n');
}

function spellSlot(
  { directive, hint }: TemplateSlot,
  { text, label, isBegun, holds }: { text: string; label: string; isBegun: boolean; holds: string },
): string[] {
  if (directive === null) {
    if (text !== '') return [text];
    // A part may be made of its blocks alone.
    return isBegun ? [] : [`${commentOf(hint)}${partPlaceholder(holds)}`];
  }
  const isQuestion = directive === 'check';
  const inside = text || partPlaceholder(plain(hint) || holds);
  const title =
    label || (isQuestion ? partPlaceholder('a question that needs thought').slice(0, -1) : '');
  return [`:::${directive}${title ? `[${title.replace(/[[\]]/g, '')}]` : ''}\n\n${inside}\n\n:::`];
}

const plain = (hint: string): string => hint.replaceAll(/\s+/g, ' ').replace(/\.$/, '');

const commentOf = (hint: string): string => {
  if (hint === '') return '';
  return hint.includes('\n') ? `<!--\n${hint}\n-->\n\n` : `<!-- ${hint} -->\n\n`;
};
