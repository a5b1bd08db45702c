/** An answer as it may stand in front matter. */
export type Answer = string | number | boolean | readonly string[];

/** So much of a list stands on one line; a formatter would break a longer one. */
const widest = 90;

/**
 * Writes a field as its neighbours are written, so that no formatter changes it.
 *
 * `('technologies', ['redis'])` → `technologies: [redis]`
 */
export function spellField(name: string, value: Answer, hint = ''): string {
  const note = hint ? ` # ${hint}` : '';
  if (!Array.isArray(value)) return `${name}: ${spellValue(value as string)}${note}`;
  const items = value.map((item: string) => spellItem(item));
  const inline = `${name}: [${items.join(', ')}]`;
  if (items.every((item) => !/^["']/.test(item)) && inline.length <= widest)
    return `${inline}${note}`;
  return [`${name}:${note}`, ...items.map((item) => `  - ${item}`)].join('\n');
}

const isPlain = (text: string): boolean =>
  /^[a-zA-Z][\w/-]*$/.test(text) && !/^(?:true|false|yes|no|null|on|off|[yn])$/i.test(text);

const spellItem = (text: string): string => (isPlain(text) ? text : quoted(text));

function spellValue(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value) || /^\d{4}-\d\d-\d\d$/.test(value) ? value : quoted(value);
}

/** In the quotes that need no escape where one kind does: a formatter would choose them. */
function quoted(text: string): string {
  const isEasier = text.includes('"') && !text.includes("'") && !/[\\\n]/.test(text);
  return isEasier ? `'${text}'` : JSON.stringify(text);
}
