import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { PageLayout } from './PageLayout';

test('gives the article first, and what stands beside it after', () => {
  const html = renderHtml(
    <PageLayout head="head" toc="toc" foot="foot" nav="nav">
      text
    </PageLayout>,
  );
  expect(html.replace(/<\/?div>/g, '|')).toBe(
    '|<main><article data-pagefind-body="true">head|toc||text|</article>foot</main>|nav||',
  );
});

test('leaves no room for what a page does not have', () => {
  expect(renderHtml(<PageLayout head="head">text</PageLayout>)).toBe(
    '<div><main><article data-pagefind-body="true">head<div>text</div></article></main></div>',
  );
});
