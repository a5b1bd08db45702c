import { kebab } from '../kebab';

/** Words that say nothing in an address. */
const weak = new Set('a an the is are of to and that your you'.split(' '));

/** So many words of a title name its file. */
const most = 7;

/** `A report takes minutes: why?` → `report-takes-minutes-why` */
export function idFrom(title: string): string {
  const words = kebab(title.replaceAll(/['’]/g, ''))
    .replaceAll('.', '-')
    .split('-')
    .filter(Boolean);
  const strong = words.filter((word) => !weak.has(word));
  return (strong.length > 0 ? strong : words)
    .slice(0, most)
    .join('-')
    .replace(/^\d+-(?=.)/, '');
}
