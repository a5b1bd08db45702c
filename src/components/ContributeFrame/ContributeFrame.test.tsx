import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { ContributeFrame } from './ContributeFrame';

test('without a script it leads to the forms, to the templates, and to a new file on GitHub', () => {
  const html = renderHtml(<ContributeFrame task="new" />);
  for (const address of [
    'https://github.com/owner/name/issues/new?template=propose-a-page.yml',
    'https://github.com/owner/name/issues/new?template=report-a-challenge.yml',
    'https://github.com/owner/name/tree/main/docs/_templates',
    'https://github.com/owner/name/blob/main/challenges/_templates/challenge.md',
    'https://github.com/owner/name/new/main/docs/practices?filename=your-page.md',
  ]) {
    expect(html).toContain(`href="${address}"`);
  }
});

test('says which task a script is to fill it with, and where the site is', () => {
  expect(renderHtml(<ContributeFrame task="check" />)).toContain(
    'data-control="contribute-page" data-task="check" data-base="/"',
  );
});
