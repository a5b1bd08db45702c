import { describe, expect, test } from 'vitest';
import { checkComponentEmbed, makeComponentEmbed, type EmbedFacts } from './componentEmbed';
import { spellScriptData } from '../content/structuredData';

const facts: EmbedFacts = {
  title: 'A list that asks [one] query *more* per row',
  summary: 'A page of 100 orders sends 492 queries.',
  url: 'https://hub.example/challenges/n-plus-one/',
  color: '#9c2456',
  picture: { url: 'https://hub.example/challenges/n-plus-one/card.png', alt: 'The bars' },
  proof: '492 queries failing, 4 queries fixed',
};

const embed = makeComponentEmbed(facts);
const check = (change: object) =>
  checkComponentEmbed(spellScriptData({ component: { ...embed.component, ...change } }));
const text = { type: 10, content: 'One' };

describe('makeComponentEmbed', () => {
  test('shows title, sentence and proof as they are, the picture, and a button', () => {
    const [words, gallery, row] = embed.component.components;
    expect(embed.component.accent_color).toBe(0x9c2456);
    expect(words).toEqual({
      type: 10,
      content: [
        '## [A list that asks \\[one\\] query \\*more\\* per row](https://hub.example/challenges/n-plus-one/)',
        'A page of 100 orders sends 492 queries.',
        '**492 queries failing, 4 queries fixed**',
      ].join('\n'),
    });
    expect(gallery).toEqual({
      type: 12,
      items: [{ media: { url: facts.picture.url }, description: 'The bars' }],
    });
    expect(row).toMatchObject({ type: 1, components: [{ style: 5, url: facts.url }] });
  });

  test('makes what Discord takes, with the longest texts that a page may have', () => {
    expect(checkComponentEmbed(spellScriptData(embed))).toEqual([]);
    const longest = makeComponentEmbed({
      ...facts,
      title: '*'.repeat(60),
      summary: '*'.repeat(160),
      proof: '*'.repeat(200),
    });
    expect(checkComponentEmbed(spellScriptData(longest))).toEqual([]);
  });
});

describe('checkComponentEmbed', () => {
  test('refuses keys that Discord does not know, anywhere', () => {
    expect(check({ title: 'no' })).toEqual(['component: Unrecognized key: "title"']);
    expect(check({ components: [{ ...text, custom_id: 'no' }] })).toEqual([
      'component.components.0: Unrecognized key: "custom_id"',
    ]);
  });

  test('refuses more than 3,000 bytes, escapes counted as they stand', () => {
    const content = '<'.repeat(600);
    expect(check({ components: [{ type: 10, content }] })).toEqual(['3689 bytes, at most 3000']);
  });

  test('refuses more than 40 components, the container counted', () => {
    const components = Array.from({ length: 40 }, () => text);
    expect(check({ components })).toEqual(['41 components, at most 40']);
    expect(check({ components: components.slice(1) })).toEqual([]);
  });

  test('refuses more than ten pictures over all galleries', () => {
    const items = Array.from({ length: 6 }, () => ({
      media: { url: 'https://hub.example/1.png' },
    }));
    const gallery = { type: 12, items };
    expect(check({ components: [gallery, gallery] })).toEqual(['12 gallery items, at most 10']);
  });

  test('refuses components that a preview cannot have, and addresses that are none', () => {
    expect(check({ components: [{ type: 3 }] })).toHaveLength(1);
    expect(check({ components: [{ type: 17, components: [text] }] })).toHaveLength(1);
    const media = { url: 'javascript:alert(1)' };
    expect(check({ components: [{ type: 12, items: [{ media }] }] })).toHaveLength(1);
  });
});
