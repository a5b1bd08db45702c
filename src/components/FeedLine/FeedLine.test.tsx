import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { FeedLine } from './FeedLine';

test('leads to the feed in each of its three forms', () => {
  const html = renderHtml(<FeedLine />);
  for (const file of ['atom.xml', 'rss.xml', 'feed.json']) {
    expect(html).toContain(`href="/challenges/${file}"`);
  }
});
