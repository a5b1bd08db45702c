import { measureText } from './measureText';
import { readFrontMatter } from './readFrontMatter';

/**
 * True of a file whose front matter Docusaurus may read. Its reader runs what stands between
 * `---js` and `---`, and follows each alias of YAML; it reads all files before any check has spoken.
 */
export const isPlainFrontMatter = (text: string): boolean =>
  !/^\s*---/.test(text) ||
  (measureText(text.trimStart()) === null &&
    readFrontMatter(text.trimStart()).frontMatter !== null);
