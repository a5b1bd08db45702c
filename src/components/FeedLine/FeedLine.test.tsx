import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { FeedLine } from './FeedLine';

test('leads to the feed in each of its three forms', () => {
  const html = renderHtml(<FeedLine kind="error" />);
  expect(html).toContain('New and changed errors as a feed');
  for (const file of ['atom.xml', 'rss.xml', 'feed.json']) {
    expect(html).toContain(`href="/docs/errors/${file}"`);
  }
});
