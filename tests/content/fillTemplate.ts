import { readFile } from 'node:fs/promises';
import { templateOf } from '../../src/content/checks/checkOutline';
import { fieldsOf } from '../../src/content/frontMatter';
import { kindFacts, type Kind } from '../../src/content/kinds';

/** The least that each field takes: a title of three letters, a list of one. */
const minimal: Readonly<Record<string, string>> = {
  title: 'ACK',
  summary: `"${'x'.repeat(60)}"`,
  reviewed: '2026-11-01',
  level: 'beginner',
  status: 'open',
  strength: 'must',
  category: 'cache',
  symptom: `"${'x'.repeat(20)}"`,
  audience: 'All',
  homepage: 'https://a.b/',
  license: 'MIT',
  technologies: '[redis]',
  messages: '["fatal: the kept page is gone"]',
  printed_by: 'git',
  source: 'https://git-scm.com/docs',
  keywords: '[ack]',
  sidebar_label: 'A',
  sidebar_position: '1',
  draft: 'false',
  unlisted: 'false',
  wrapper: 'false',
  icon: 'redis',
};

/** How an author may leave what a page does not need. */
export const leavings = {
  absent: () => null,
  empty: (name: string, isList: boolean) => (isList ? `${name}: []` : null),
  minimal: (name: string) => (minimal[name] === undefined ? null : `${name}: ${minimal[name]}`),
} as const;

const callouts = ['problem', 'cause', 'takeaway'] as const;

/** The page as its template has it, with every part written in the fewest words; REDIS stands for a link. */
export async function fillTemplate(kind: Kind, leave: keyof typeof leavings): Promise<string> {
  const template = await readFile(templateOf(kind), 'utf8');
  const ids = new Map(
    [...template.matchAll(/^## (.*?) \{#(.*)\}$/gm)].map(([, title = '', id = '']) => [title, id]),
  );
  const fields = fieldsOf(kind).flatMap(([name, schema]) => {
    const isNeeded = !schema.safeParse(undefined).success;
    if (isNeeded || (kind === 'error' && name === 'source'))
      return [`${name}: ${minimal[name] ?? '[]'}`];
    if (name === 'source') return [];
    return leavings[leave](name, schema.safeParse([]).success) ?? [];
  });
  const parts = (kindFacts[kind].outline ?? [{ title: 'Part' }]).map(({ title }) => {
    const name = callouts.find(
      (callout) =>
        ({ problem: 'Symptoms', cause: 'Root cause', takeaway: 'Prevent it' })[callout] === title,
    );
    const body =
      title === 'Check yourself'
        ? ['One?', 'Two?', 'Three?']
            .map((question) => `:::check[${question}]\n\nSo.\n\n:::`)
            .join('\n\n')
        : kind === 'challenge' && name
          ? `:::${name}\n\nSo.\n\n:::`
          : 'So. See [Redis](REDIS).';
    return `## ${title}${ids.has(title) ? ` {#${ids.get(title)}}` : ''}\n\n${body}`;
  });
  return `---\n${fields.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}
