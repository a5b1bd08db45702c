import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  checkHeadTags,
  cutToBytes,
  headTags,
  spellHeadTags,
  type HeadFacts,
} from './headTags';

const facts: HeadFacts = {
  title: 'Redis',
  summary: 'An in-memory data store: what it is quick at, and what it forgets.',
  url: 'https://hub.example/docs/technologies/redis/',
  siteName: 'Project Nexus',
  color: '#1f529f',
  picture: { url: 'https://hub.example/docs/technologies/redis/card.png', alt: 'Redis, a cache' },
  type: 'article',
  modified: '2026-11-21T10:00:00.000Z',
};

const contentOf = (key: string) =>
  headTags(facts).find(({ name, property }) => (property ?? name) === key)?.content;

describe('headTags', () => {
  test('gives a link its title without the site, its sentence, its picture and its colour', () => {
    expect(contentOf('og:title')).toBe('Redis');
    expect(contentOf('og:site_name')).toBe('Project Nexus');
    expect(contentOf('og:type')).toBe('article');
    expect(contentOf('theme-color')).toBe('#1f529f');
    expect(contentOf('twitter:card')).toBe('summary_large_image');
    expect(contentOf('article:modified_time')).toBe('2026-11-21T10:00:00.000Z');
  });

  test('puts the size after the picture it belongs to', () => {
    const keys = headTags(facts).map(({ name, property }) => property ?? name);
    expect(keys.indexOf('og:image:width')).toBeGreaterThan(keys.indexOf('og:image'));
    expect(keys.indexOf('og:image:height')).toBeGreaterThan(keys.indexOf('og:image'));
  });

  test('says no date where none is known', () => {
    const { modified: _modified, ...undated } = facts;
    const keys = headTags(undated).map(({ name, property }) => property ?? name);
    expect(keys).not.toContain('article:modified_time');
  });
});

describe('checkHeadTags', () => {
  test('lets a page pass that keeps every limit', () => {
    expect(checkHeadTags(headTags(facts))).toEqual([]);
  });

  test('counts a title and a description in bytes', () => {
    const tags = headTags({ ...facts, title: '数'.repeat(24), summary: 'é'.repeat(176) });
    expect(checkHeadTags(tags)).toEqual([
      { tag: 'og:title', length: '72 bytes, at most 70' },
      { tag: 'og:description', length: '352 bytes, at most 350' },
    ]);
  });

  test('takes a title and a description that are just short enough', () => {
    const tags = headTags({ ...facts, title: 'é'.repeat(35), summary: 'é'.repeat(175) });
    expect(checkHeadTags(tags)).toEqual([]);
  });

  test('refuses addresses, a site name and a colour with which Discord shows nothing', () => {
    const long = `https://hub.example/${'a'.repeat(2048)}`;
    const tags = headTags({
      ...facts,
      url: long,
      siteName: 'n'.repeat(256),
      color: 'rebeccapurple',
      picture: { url: long, alt: '' },
    });
    expect(checkHeadTags(tags)).toEqual([
      { tag: 'og:site_name', length: '256 characters, at most 255' },
      { tag: 'og:url', length: '2068 characters, at most 2047' },
      { tag: 'og:image', length: '2068 characters, at most 2047' },
      { tag: 'theme-color', length: '"rebeccapurple", which is not #RRGGBB' },
    ]);
  });
});

describe('spellHeadTags', () => {
  test('writes tags as HTML that no title can break out of', () => {
    expect(
      spellHeadTags([
        { property: 'og:title', content: '"><script>&' },
        { name: 'theme-color', content: '#1f529f' },
      ]),
    ).toBe(
      '<meta property="og:title" content="&quot;&gt;&lt;script&gt;&amp;"><meta name="theme-color" content="#1f529f">',
    );
  });
});

describe('cutToBytes', () => {
  test('leaves a text as it is that is short enough', () => {
    expect(cutToBytes('Redis › What goes wrong', 70)).toBe('Redis › What goes wrong');
  });

  test('cuts between letters as readers see them, and says that it cut', () => {
    const family = '👨‍👩‍👧';
    expect(cutToBytes(`One ${family}${family}`, 26)).toBe(`One ${family}…`);
    expect(cutToBytes(`One ${family}${family}`, 24)).toBe('One…');
    expect(bytesOf(cutToBytes('数'.repeat(60), 70))).toBeLessThanOrEqual(70);
  });
});
