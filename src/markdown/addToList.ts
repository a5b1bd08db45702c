import { isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Adds an item to a list in a page's front matter, and the list where there is none, leaving every
 * other character as it is.
 *
 * `('aliases', '/old/')` → `aliases:\n  - /old/`
 *
 * @throws Error when the page has no front matter.
 */
export function addToList(text: string, field: string, item: string): string {
  const found = /^(---[ \t]*(\r\n|\r|\n))([\s\S]*?)(?<=[\r\n])---/.exec(text);
  if (!found) throw new Error('The page has no front matter to add to.');
  const [, opening = '', end = '\n', yaml = ''] = found;
  const insert = (offset: number, added: string): string =>
    text.slice(0, opening.length + offset) + added + text.slice(opening.length + offset);

  const list = parseDocument(yaml).get(field, true);
  if (!isSeq(list)) {
    const key = new RegExp(`^${field}:.*?(?:\\r\\n|\\r|\\n)`, 'm').exec(yaml);
    // An empty value: the item goes below its key.
    if (key) return insert(key.index + key[0].length, `  - ${item}${end}`);
    return insert(yaml.length, `${field}:${end}  - ${item}${end}`);
  }
  const last = list.items.at(-1);
  const range = isScalar(last) ? last.range : null;
  if (list.flow) {
    const close = (list.range?.[1] ?? 1) - 1;
    return range ? insert(range[1], `, ${item}`) : insert(close, item);
  }
  const start = yaml.lastIndexOf('\n', (range?.[0] ?? 0) - 1) + 1;
  const indent = /^\s*/.exec(yaml.slice(start))?.[0] ?? '';
  const after = yaml.slice(range?.[1] ?? 0).search(/\n/);
  return insert((range?.[1] ?? 0) + after + 1, `${indent}- ${item}${end}`);
}
