import type { Question } from './questionsOf';
import type { Answer } from './spellField';

/** What somebody typed for a field, as front matter has it; undefined where nothing was typed. */
export function readAnswer({ form, between }: Question, typed: string): Answer | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (form === 'list') {
    const items = text.split(between === 'line' ? /\r?\n/ : /[,\n]/).map((item) => item.trim());
    return [...new Set(items.filter(Boolean))];
  }
  if (form === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (form === 'truth') return /^(?:true|yes|y|on)$/i.test(text);
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
