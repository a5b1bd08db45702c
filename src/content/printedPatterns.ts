import { alerts } from './alerts';
import type { RuleName } from './rules/rules';

/** What other tools read as markup, and this site would print as it stands. */
interface PrintedPattern {
  rule: RuleName;
  /** With the flags g, m and u. It reads text whose code, HTML and addresses are blank. */
  pattern: RegExp;
  /** What to do about it, after `"…" is printed as it is.` */
  advice: (match: RegExpMatchArray) => string;
  /** What is meant, where that is certain. */
  meant?: (match: RegExpMatchArray) => string | null;
}

/** The names of emoji that people write most, by GitHub's names. */
const emoji: Readonly<Record<string, string>> = {
  rocket: '🚀',
  warning: '⚠️',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  bulb: '💡',
  memo: '📝',
  tada: '🎉',
  fire: '🔥',
  bug: '🐛',
  wrench: '🔧',
  hammer: '🔨',
  star: '⭐',
  sparkles: '✨',
  books: '📚',
  book: '📖',
  link: '🔗',
  lock: '🔒',
  key: '🔑',
  zap: '⚡',
  boom: '💥',
  eyes: '👀',
  gear: '⚙️',
  package: '📦',
  mag: '🔍',
  pushpin: '📌',
  point_right: '👉',
  information_source: 'ℹ️',
  question: '❓',
  exclamation: '❗',
  thinking: '🤔',
  smile: '😄',
  heart: '❤️',
  '+1': '👍',
  '-1': '👎',
  computer: '💻',
  clipboard: '📋',
  chart_with_upwards_trend: '📈',
  construction: '🚧',
  hourglass: '⌛',
};

const backticks = 'Put it between backticks to show it.';

/** In the order in which they are looked for: what one has found is blank for the next. */
export const printedPatterns: readonly PrintedPattern[] = [
  {
    rule: 'alert-unknown',
    pattern: new RegExp(
      `(?<=^[ \\t]*(?:>[ \\t]*)?)\\[!(?!(?:${Object.keys(alerts).join('|')})\\])[a-z]+\\]`,
      'gimu',
    ),
    advice: () => 'Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION].',
  },
  {
    rule: 'wikilink',
    pattern: /!?\[\[([^[\]\n]+)\]\]/gu,
    advice: ([whole]) =>
      whole.startsWith('!')
        ? 'Write a picture as ![What it shows](./name.png), and a page as a link.'
        : `Write a link: [${nameIn(whole)}](page.md). To show it as it is, put it between backticks.`,
  },
  {
    rule: 'shortcode',
    pattern:
      /\{\{[<%][^{}\n]*\}\}|\{\{\s*(?:site|page|post|content|include)\b[^{}\n]*\}\}|\{%[^{}\n]*%\}/gu,
    advice: () =>
      `It is a command of another site generator: write what it would show, in Markdown. ${backticks}`,
  },
  {
    rule: 'foreign-admonition',
    pattern: /^[ \t>]*(?:!!!|\?\?\?\+?)[ \t]+[a-z]+.*$/gmu,
    advice: () => 'Write :::note[Title], an empty line, the text, an empty line and :::',
  },
  {
    rule: 'heading-without-space',
    pattern: /^(#{2,6})([^\s#].*)$/gmu,
    advice: ([, signs = '', words = '']) => `Write a space after the signs: ${signs} ${words}`,
    meant: ([, signs = '', words = '']) => `${signs} ${words}`,
  },
  {
    rule: 'picture-address-spaced',
    pattern: /!\[([^\]\n]*)\]\(([^)<>\n]*[^)<>\s][ \t]+[^)<>\n]+)\)/gu,
    advice: ([, words = '', address = '']) =>
      `Give the file a name without spaces, and write ![${words}](${kebabPath(address)}).`,
  },
  {
    rule: 'link-spaced',
    pattern:
      /(?<!\\)\[([^[\]\n]+)\][ \t]+\(((?:https?:\/\/|\.{0,2}\/)[^()\s]+|[^()\s]+\.md(?:#[^()\s]*)?)\)/gu,
    advice: ([, words = '', address = '']) => `Write no space between: [${words}](${address})`,
    meant: ([, words = '', address = '']) => `[${words}](${address})`,
  },
  {
    rule: 'link-spaced',
    pattern: /(?<![!\\])\[([^[\]\n]+)\]\(([^()<>\n]*[^()<>\s"'][ \t]+[^()<>\n"']+)\)/gu,
    advice: ([, words = '', address = '']) =>
      `An address has no spaces: [${words}](${address.trim().replaceAll(/\s+/g, '%20')})`,
  },
  {
    rule: 'reference-undefined',
    pattern: /(?<!\\)\[\^([^\]\s]+)\](?![(:])/gu,
    advice: ([whole]) => `Write the note at the end of the page: ${whole}: The note.`,
  },
  {
    rule: 'reference-undefined',
    pattern: /(?<![\\\w\])])\[([^[\]\n]+)\]\[([^[\]\n]*)\]/gu,
    advice: ([, words = '', name = '']) =>
      `Write the address, [${words}](address), or a line [${name || words}]: address`,
  },
  {
    rule: 'attributes-printed',
    pattern:
      /\{:?[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w%.-]+))(?:[ \t]+(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w%.-]+)))*[ \t]*\}/gu,
    advice: () => 'Take it out: the site decides how things look.',
    meant: () => '',
  },
  {
    rule: 'emoji-name',
    pattern: /(?<![\w:`/])(?<!\bimport ):([a-z0-9+_-]*[a-z+1][a-z0-9+_-]*):(?![\w:])/gu,
    advice: ([, name = '']) => {
      const sign = Object.hasOwn(emoji, name) ? emoji[name] : undefined;
      return `${sign ? `Write the sign itself: ${sign}` : 'Write the sign itself.'} ${backticks}`;
    },
    meant: ([, name = '']) => (Object.hasOwn(emoji, name) ? (emoji[name] ?? null) : null),
  },
  {
    rule: 'foreign-mark',
    pattern: /(?<![=\w])==(?=[^\s=])([^=\n]+)(?<=[^\s=])==(?![=\w])/gu,
    advice: ([, words = '']) => `Write what matters in bold: **${words}**. ${backticks}`,
    meant: ([, words = '']) => `**${words}**`,
  },
  {
    rule: 'foreign-mark',
    pattern: /%%[ \t]*([^%\n]+?)[ \t]*%%/gu,
    advice: ([, words = '']) => `Write a comment as <!-- ${words} -->`,
    meant: ([, words = '']) => (/--|>/.test(words) ? null : `<!-- ${words} -->`),
  },
  {
    rule: 'foreign-mark',
    pattern: /^[ \t]*\[toc\][ \t]*$/gimu,
    advice: () => 'Take it out: every page has its contents beside it.',
    meant: () => '',
  },
  {
    rule: 'formula',
    pattern:
      /(?<![\\\w$])\$\$[^$]+\$\$|(?<![\\\w$])\$(?=\S)[^$\n]{1,120}?(?<=[^\s\\])\$(?![\w$])/gu,
    advice: () => 'The site draws no formulas: write it in words, or between backticks.',
  },
];

const nameIn = (wikilink: string): string =>
  wikilink
    .replace(/^!?\[\[|\]\]$/g, '')
    .split('|')
    .at(-1) ?? '';

function kebabPath(address: string): string {
  const [file = '', ...folders] = address.trim().split('/').reverse();
  return [...folders.reverse(), file.toLowerCase().replaceAll(/[\s_]+/g, '-')].join('/');
}
