import type { FenceSource } from '../content/PageSource';

/**
 * Reads what stands after a fence's language.
 *
 * `file=labs/a.py title="The view"` → `{meta: [{file: …}, {title: 'The view'}], unreadMeta: []}`
 */
export function readMeta(text: string): Pick<FenceSource, 'meta' | 'unreadMeta'> {
  const meta: { key: string; value: string }[] = [];
  const unreadMeta: string[] = [];
  const pattern = /([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?=\s|$)|(\S+)/g;
  for (const [, key, double, single, bare, unread] of text.matchAll(pattern)) {
    if (key === undefined) unreadMeta.push(unread ?? '');
    else meta.push({ key, value: double ?? single ?? bare ?? '' });
  }
  return { meta, unreadMeta };
}
