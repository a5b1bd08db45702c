import { expect, test } from 'vitest';
import { checkTexts, examplePages, told } from '../../../tests/content/examplePages';

const guide = examplePages['docs/overview.md'];

const namesSaid = (path: string, text: string = guide) =>
  told(checkTexts({ ...examplePages, [path]: text }), path);

test.each([
  [
    'docs/guides/First_Week.md',
    '1:1 the name "First_Week.md" is not kebab-case: lower-case letters, digits and "-". Rename it "first-week.md".',
  ],
  [
    'docs/guides/firstWeek.md',
    '1:1 the name "firstWeek.md" is not kebab-case: lower-case letters, digits and "-". Rename it "first-week.md".',
  ],
  [
    'docs/guides/Erste Wöche/a.md',
    '1:1 the name "Erste Wöche" is not kebab-case: lower-case letters, digits and "-". Rename it "erste-woche".',
  ],
  [
    'docs/guides/01-start.md',
    '1:1 the name "01-start.md" begins with a number, which the site drops. Order is "sidebar_position"; rename it "start.md".',
  ],
  [
    'docs/guides/start.mdx',
    '1:1 an .mdx page runs code in the reader\'s browser. Rename it ".md" and write plain Markdown.',
  ],
  [
    'docs/start.md',
    '1:1 no kind of page lives here. Move it to one of: docs/technologies (technology), docs/concepts (concept), docs/practices (practice), challenges (challenge), docs/errors (error), docs/guides (guide).',
  ],
  [
    'docs/technologies/caches/redis.md',
    '1:1 pages of technologies lie in docs/technologies itself, not in folders of it. Move it up.',
  ],
])('%s is refused', (path, message) => {
  expect(namesSaid(path)).toContain(message);
});

test.each([
  'docs/guides/first-week.md',
  'docs/guides/collaboration/first-week.md',
  'docs/contributing/index.md',
])('%s is right', (path) => {
  expect(namesSaid(path)).toEqual([]);
});

test('an image beside a page is named like a page', () => {
  const world = { files: new Set(['docs/technologies/Redis Model.PNG']) };
  expect(told(checkTexts({}, { ...world, labFolders: [], captures: {} }))).toEqual([
    'docs/technologies/Redis Model.PNG:1:1 the name "Redis Model.PNG" is not kebab-case: lower-case letters, digits and "-". Rename it "redis-model.png".',
  ]);
});

test('what begins with "_" is no page', () => {
  const world = { files: new Set(['docs/_templates/Any Name.md', 'docs/_category_.json']) };
  expect(told(checkTexts({}, { ...world, labFolders: [], captures: {} }))).toEqual([]);
});
