import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { DialogFrame } from './DialogFrame';

test('waits for its code as a form that can be sent, closes without it, and says so', () => {
  const html = renderHtml(<DialogFrame searchPage="/nexus/search/" />);
  expect(html).toMatch(/^<dialog [^>]*aria-label="Search the hub">/);
  expect(html).toMatch(/<form role="search" action="\/nexus\/search\/"><input [^>]*name="q"/);
  expect(html).toContain('aria-label="Search the hub, or paste an error"');
  expect(html).toContain('<form method="dialog"><button>Close</button></form>');
  expect(html).toContain('<p role="status">Fetching the search …</p>');
});
