import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = import.meta.dirname;

// Their scripts bring them: mountSearch and startOffline.
const broughtByScripts = ['SearchPanel', 'SearchResults', 'SearchDialog', 'ShareMenu', 'YourError'];

const styleSheets = readdirSync(join(room, '../components'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => `./${file.replaceAll('\\', '/')}`);

/** The expression by which a file of this room chooses style sheets. */
function chosenBy(file: string): RegExp {
  const [, source] = /regExp:\s*\/(.+)\/,\n/.exec(readFileSync(join(room, file), 'utf8')) ?? [];
  return new RegExp(source ?? '(?!)');
}

describe('the style sheets of components', () => {
  const choices = ['styles.ts', 'pageStyles.ts'].map((file) => ({ file, chosen: chosenBy(file) }));

  it.each(styleSheets)('%s comes to a page by exactly one way', (sheet) => {
    const ways = choices.filter(({ chosen }) => chosen.test(sheet)).map(({ file }) => file);
    if (broughtByScripts.some((name) => sheet.endsWith(`/${name}.module.css`)))
      ways.push('scripts');
    expect(ways).toHaveLength(1);
  });
});
