import { expect, test } from 'vitest';
import { formatProblems } from '../../src/content/Problem';
import { changed, checkTexts, examplePages } from './examplePages';

// docs/contributing/front-matter.md shows this output. To capture it anew:
// npx vitest run tests/content/problems.test.ts --update
test('what the check prints is what the guide to front matter shows', async () => {
  const { 'challenges/slow-lookup.md': page = '' } = changed(
    'challenges/slow-lookup.md',
    'summary:',
    'sumary:',
  );
  const pages = {
    ...examplePages,
    'challenges/slow-lookup.md': page
      .replace('level: intermediate\n', '')
      .replace('technologies: [redis]', 'technologies: [rediss]')
      .replace('## Diagnosis', '## How we found it')
      .replace('A plan.', '```python {2}\nx = 1\n```'),
  };
  await expect(`${formatProblems(checkTexts(pages), { pages: 6 })}\n`).toMatchFileSnapshot(
    '../fixtures/problems.txt',
  );
});
