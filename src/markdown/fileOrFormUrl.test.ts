import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templateOf } from '../content/checks/checkOutline';
import { kinds } from '../content/kinds';
import { readAddress } from '../site/readAddress';
import { fileOrFormUrl } from './fileOrFormUrl';

const linkTo = fileOrFormUrl(process.cwd(), readAddress({ GITHUB_REPOSITORY: 'owner/name' }));

test('a form is opened, where the file that describes it is linked', () => {
  expect(linkTo('.github/ISSUE_TEMPLATE/report-a-challenge.yml')).toBe(
    'https://github.com/owner/name/issues/new?template=report-a-challenge.yml',
  );
  expect(linkTo('LICENSE')).toBe('https://github.com/owner/name/blob/main/LICENSE');
});

test.each(kinds)('the template of a %s begins a page with its text', (kind) => {
  const address = new URL(linkTo(templateOf(kind)));
  expect(address.pathname).toMatch(/^\/owner\/name\/new\/main\/(?:docs\/\w+|challenges)$/);
  expect(address.searchParams.get('filename')).toBe(`your-${kind}.md`);
  expect(address.searchParams.get('value')).toBe(readFileSync(templateOf(kind), 'utf8'));
});
