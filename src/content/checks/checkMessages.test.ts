import { expect, test } from 'vitest';
import { readPage } from '../../markdown/readPage';
import { checkMessages } from './checkMessages';

function problemsOf(field: string, ...messages: string[]): string[] {
  const text = `---\n${field}:\n${messages.map((message) => `  - ${message}`).join('\n')}\n---\n`;
  return checkMessages(readPage('docs/errors/it.md', Buffer.from(text))).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test.each(['errors', 'messages'])(
  'of %s one that any program may print is told, with a way out',
  (field) => {
    expect(problemsOf(field, '"ERROR: no wheel for {name} fits"', '"Connection refused"')).toEqual([
      '4:5 "Connection refused" is too common to lead here: any program may print it. Write the exception or the program before it, more of its words, or a line that is printed above it here, with \\n between them.',
    ]);
  },
);

test('one that names its versions is told at its text', () => {
  expect(problemsOf('messages', '{ text: "Permission denied", "on": "Linux" }')[0]).toMatch(
    /^3:5 "Permission denied" is too common/,
  );
});

test('what is no text is told by another check', () => {
  expect(problemsOf('messages', '7', '{ on: "Linux" }')).toEqual([]);
});

test('the same words are enough after an exception, or below a line of their own', () => {
  expect(
    problemsOf(
      'messages',
      '"shop.errors.Away: Connection refused"',
      '"asking the till\\nConnection refused"',
    ),
  ).toEqual([]);
});

test('one without two words side by side is told, since it is never found', () => {
  expect(
    problemsOf('messages', '"POST {url} 401 (Unauthorized)"', '"POST {url} 400 (Bad Request)"'),
  ).toEqual([expect.stringMatching(/^3:5 "POST \{url\} 401 \(Unauthorized\)" is never found: /)]);
});
