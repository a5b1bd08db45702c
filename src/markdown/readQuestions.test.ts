import { expect, test } from 'vitest';
import { readPage } from './readPage';

const questionsOf = (body: string) =>
  readPage('docs/guides/it.md', Buffer.from(`---\ntitle: It\n---\n\n${body}`)).questions;

test('reads the questions of a page that is made of them, each with the text below it', () => {
  const body = [
    '## Why is there no *server*? {#no-server}',
    'It costs money.\nIt must be kept up.',
    '- Pages are [files](https://example.org).',
    '```bash\nnpm start\n```',
    '## Who pays?',
    'Nobody.',
    '## Read next',
    'The overview.',
  ].join('\n\n');
  expect(questionsOf(body)).toEqual([
    {
      question: 'Why is there no server?',
      answer: 'It costs money. It must be kept up. Pages are files.',
    },
    { question: 'Who pays?', answer: 'Nobody.' },
  ]);
});

test('finds none on a page that asks once, or asks beside telling', () => {
  expect(questionsOf('## Why?\n\nBecause.')).toEqual([]);
  expect(questionsOf('## Why?\n\nBecause.\n\n## How?\n\nSo.\n\n## Limits\n\nTen.')).toEqual([]);
});
