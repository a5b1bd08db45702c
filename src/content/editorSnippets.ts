import { fieldsOf } from './frontMatter';
import { kindFacts, kinds, type Kind } from './kinds';

/** One snippet, as VS Code reads it. */
interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/**
 * A snippet for each kind of page: its template, with a place to stop at each field that is empty,
 * the words to choose from where the schema has some, and today's date.
 *
 * @param templates The text of each kind's template.
 */
export function editorSnippets(templates: Readonly<Record<Kind, string>>): Record<string, Snippet> {
  return Object.fromEntries(
    kinds.map((kind) => [
      `New ${kindFacts[kind].singular}`,
      {
        scope: 'markdown',
        prefix: `nexus-${kind}`,
        description: `${kindFacts[kind].withArticle} for ${kindFacts[kind].folder}`,
        body: spellBody(kind, templates[kind]),
      },
    ]),
  );
}

function spellBody(kind: Kind, template: string): string[] {
  const words = new Map(fieldsOf(kind).map(([name, , note]) => [name, note.words]));
  let stop = 0;
  let isInFields = false;
  return template
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line === '---') isInFields = !isInFields;
      const [, name = '', value = '', rest = ''] = /^(\w+): (""|\[\])(.*)$/.exec(line) ?? [];
      if (!isInFields || name === '') return escape(line);
      if (name === 'reviewed')
        return `reviewed: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE${escape(rest)}`;
      stop += 1;
      const choice = words.get(name);
      const place = choice
        ? `\${${stop}|${choice.map((word) => word.replaceAll(/[\\,|]/g, '\\$&')).join(',')}|}`
        : value === '[]'
          ? `[$${stop}]`
          : `"$${stop}"`;
      return `${name}: ${place}${escape(rest)}`;
    });
}

/** What a snippet reads as a place to stop, as it stands. */
const escape = (line: string): string => line.replaceAll(/[\\$}]/g, '\\$&');
