import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog } from '../../src/content/buildCatalog';
import { holdIndex, type HeldIndex } from '../../src/errors/holdIndex';
import { readHub } from '../../src/markdown/readHub';
import { indexedPage } from '../../src/views/indexedPage';
import { showExplanation } from '../../src/plugins/search/client/showExplanation';
import {
  readSearchAddress,
  writeSearchAddress,
} from '../../src/components/SearchPanel/searchAddress';
import { readPosted, readUnclaimed } from './corpora';

let explain: HeldIndex['explain'];
let firstFor: (text: string) => Promise<string | null>;

beforeAll(async () => {
  const { pages } = buildCatalog((await readHub('.')).pages);
  ({ explain } = holdIndex(
    pages.filter(({ unlisted }) => !unlisted).map((page) => indexedPage(page)),
  ));
  firstFor = async (text) => {
    const [first] = await explain(text);
    if (!first || first.reason === 'library') return null;
    return first.page.url.replace(/^\/(?:docs\/errors\/)?/, '').replace(/\/$/, '');
  };
});

describe('texts that are no error of ours', () => {
  const samples = readUnclaimed();

  test('are claimed by no page', async () => {
    const claimed: string[] = [];
    for (const { name, text } of samples) {
      const first = await firstFor(text);
      if (first) claimed.push(`${name} finds ${first}`);
    }
    expect(claimed).toEqual([]);
    expect(samples.length).toBeGreaterThanOrEqual(150);
  }, 60_000);
});

describe('errors that people posted', () => {
  const samples = readPosted();

  test('find the page that explains them, or honestly none', async () => {
    const wrong: string[] = [];
    for (const { name, text, answer } of samples) {
      const first = await firstFor(text);
      if (first !== answer) wrong.push(`${name} finds ${first}, not ${answer}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('are found again by the address of their search', async () => {
    const lost: string[] = [];
    for (const { name, text, answer } of samples.filter((sample) => sample.answer)) {
      const [explanation] = await explain(text);
      const { enough } = explanation ? showExplanation(explanation, '/').explains!.line : {};
      const address = writeSearchAddress({ text: '', filters: {}, pasted: text, enough });
      const again = readSearchAddress(address);
      const first = await firstFor(again.pasted ?? again.text);
      if (first !== answer) lost.push(`${name} finds ${first}, not ${answer}, by ${address}`);
    }
    expect(lost).toEqual([]);
  }, 60_000);

  test('are explained seven times in ten', () => {
    const explained = samples.filter(({ answer }) => answer !== null);
    expect(explained.length / samples.length).toBeGreaterThanOrEqual(0.7);
    expect(samples.length).toBeGreaterThanOrEqual(150);
  });
});
