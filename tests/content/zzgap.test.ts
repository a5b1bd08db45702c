import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { buildCatalog } from '../../src/content/buildCatalog';
import { holdIndex } from '../../src/errors/holdIndex';
import { readHub } from '../../src/markdown/readHub';
import { indexedPage } from '../../src/views/indexedPage';
test('gaps', async () => {
  const pages = buildCatalog((await readHub('.')).pages).pages.filter(({ unlisted }) => !unlisted);
  const { explain } = holdIndex(pages.map((page) => indexedPage(page)));
  const out: string[] = [];
  for (const line of readFileSync('/tmp/gap/list.txt', 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('##')) { out.push(line); continue; }
    const found = await explain(line.replaceAll('\\n', '\n'));
    const first = found[0];
    out.push(`${first && first.reason !== 'library' ? first.page.url.replace('/docs/', '') : '-----'}  <=  ${line.slice(0, 150)}`);
  }
  writeFileSync('/tmp/gap/out.txt', out.join('\n'));
}, 120000);
