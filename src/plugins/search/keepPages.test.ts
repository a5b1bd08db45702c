import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCatalog } from '../../content/buildCatalog';
import { readPages, examplePages } from '../../../tests/content/examplePages';
import { keepPages, takePages } from './keepPages';

test('pages that are kept for the index are given once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nexus-search-'));
  mkdirSync(join(folder, '.nexus'));
  const { pages } = buildCatalog(readPages(examplePages));
  expect(takePages(folder)).toBeUndefined();
  keepPages(folder, pages);
  expect(takePages(folder)).toEqual(JSON.parse(JSON.stringify(pages)));
  expect(takePages(folder)).toBeUndefined();
});
