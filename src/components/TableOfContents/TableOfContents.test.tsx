import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { TableOfContents } from './TableOfContents';

test('links to headings of two ranks and leaves deeper ones out', () => {
  const html = renderHtml(
    <TableOfContents
      entries={[
        { id: 'context', value: 'Context', level: 2 },
        { id: 'a', value: '<code>GET</code>', level: 3 },
        { id: 'deep', value: 'Deep', level: 4 },
      ]}
    />,
  );
  expect(html).toMatch(
    /^<nav aria-label="On this page" data-control="toc" tabindex="0"><details[^>]*><summary>On this page<\/summary>/,
  );
  expect(html).toContain('<li data-level="2"><a href="#context">Context</a></li>');
  expect(html).toContain('<a href="#a"><code>GET</code></a>');
  expect(html).not.toContain('deep');
});
