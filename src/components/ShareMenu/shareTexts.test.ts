import { expect, test } from 'vitest';
import { asMarkdown, asMessage } from './shareTexts';

const shared = {
  title: 'Redis › Keys',
  line: 'It forgets.',
  address: 'https://a.org/p/k3x9q2/keys/',
};

test('Markdown is a link that any Markdown reads', () => {
  expect(asMarkdown(shared)).toBe('[Redis › Keys](https://a.org/p/k3x9q2/keys/)');
  expect(asMarkdown({ ...shared, title: 'a[0] \\ b' })).toBe(
    '[a\\[0\\] \\\\ b](https://a.org/p/k3x9q2/keys/)',
  );
});

test('a message for Discord is the title, one line and the address, which shows its card or does not', () => {
  expect(asMessage(shared, true)).toBe(
    '**Redis › Keys**\nIt forgets.\nhttps://a.org/p/k3x9q2/keys/',
  );
  expect(asMessage({ ...shared, line: '' }, false)).toBe(
    '**Redis › Keys**\n<https://a.org/p/k3x9q2/keys/>',
  );
});

test.each([
  ['select_related and *args', 'select\\_related and \\*args'],
  ['# of `rows`', '\\# of \\`rows\\`'],
  ['ask @everyone', 'ask @\u200beveryone'],
])('Discord shows %s as it is written', (line, escaped) => {
  expect(asMessage({ ...shared, line }, true).split('\n')[1]).toBe(escaped);
});
