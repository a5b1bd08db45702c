/** What is shared: a page, or one section of it. */
export interface Shared {
  /** `Redis`, or `Redis › What goes wrong`. */
  title: string;
  /** One sentence on it. */
  line: string;
  /** Absolute. */
  address: string;
}

/** `[Redis › What goes wrong](https://…)` */
export const asMarkdown = ({ title, address }: Shared): string =>
  `[${title.replaceAll(/[\\[\]]/g, '\\$&')}](${address})`;

/**
 * Title, one line, address, as Discord reads them. Angle brackets around the address keep Discord
 * from showing the card.
 */
export function asMessage({ title, line, address }: Shared, withCard: boolean): string {
  const first = `**${plain(title)}**`;
  return [first, ...(line ? [plain(line)] : []), withCard ? address : `<${address}>`].join('\n');
}

/** Discord would read these as markup, and @everyone as a call. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\\*_~`|]/g, '\\$&')
    .replace(/^(?=[#>-])/, '\\')
    .replaceAll(/@(?=everyone|here)/g, '@\u200b');
