import { expect, test } from 'vitest';
import { readYourError } from './readYourError';
import { spellYourError } from './spellYourError';

test.each([
  ['', 'KeyError: "a"'],
  ['what-goes-wrong', "100 % of <b>it</b> & 'that' #1\u2028é"],
])('a line comes back as it was, for the section %j', (section, line) => {
  expect(readYourError(spellYourError({ section, line }))).toEqual({ section, line });
});

test('the address keeps no secret, and no more than a line', () => {
  const hash = spellYourError({ section: '', line: 'amqp://shop:s3cret@broker/ refused' });
  expect(decodeURIComponent(hash)).not.toContain('s3cret');
  expect(spellYourError({ section: '', line: 'x'.repeat(5000) }).length).toBeLessThan(400);
  expect(() => spellYourError({ section: '', line: '😀'.repeat(1000) })).not.toThrow();
});

test.each([
  '',
  '#fix',
  '#your-error:',
  '#your-error:a',
  '#your-error:a b:c',
  '#your-error::%E0%A4%A',
])('%j brings no error', (hash) => {
  expect(readYourError(hash)).toBeUndefined();
});
