import { describe, expect, test } from 'vitest';
import {
  checkTexts,
  examplePages,
  saidOf,
  saidOfMarkdown as said,
  told,
} from '../../../tests/content/examplePages';

describe('a link is right', () => {
  test.each([
    '[a](technologies/redis.md)',
    '[a](./technologies/redis.md#in-short)',
    '[a](../challenges/slow-lookup.md#root-cause)',
    '[a](#the-parts)',
    '[a](https://redis.io/docs/)',
    '[a](http://localhost:8000/)',
    '<https://redis.io/>',
    '[write](mailto:someone@example.org)',
    '[all challenges](/challenges/?level=beginner)',
    '[the readme](../README.md)',
    '[a][redis]\n\n[redis]: technologies/redis.md',
    '[a](https://owner.github.io/hubs/)',
  ])('%j', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });
});

describe('a link is refused', () => {
  test.each([
    ['[a]()', 'the link "a" has no address. Write [text](address).'],
    [
      '[](technologies/redis.md)',
      'the link to technologies/redis.md has no words. Say where it leads.',
    ],
    [
      '[a](technologies/redys.md)',
      'technologies/redys.md leads to no file. Did you mean technologies/redis.md?',
    ],
    [
      '[a](redis.md#in-short)',
      'redis.md leads to no file. Did you mean technologies/redis.md#in-short?',
    ],
    ['[a](technologies/redis)', 'technologies/redis leads to no file. Write technologies/redis.md'],
    [
      '[a](technologies/redis.html)',
      'technologies/redis.html leads to no file. Write technologies/redis.md',
    ],
    [
      '[a](technologies/Redis.md)',
      'technologies/Redis.md leads to no file. Did you mean technologies/redis.md?',
    ],
    ['[a](technologies/)', 'technologies/ leads to no file. It is a folder: link a file in it.'],
    [
      '[a](technologies/kafka.md)',
      'technologies/kafka.md leads to no file. Link a page that is there, or take the link out and keep its words.',
    ],
    [
      '[a](../../secret.md)',
      '../../secret.md leads out of the repository. Link a file in it, or an address that begins with https://.',
    ],
    [
      '[a](#the-part)',
      'this page has no heading with the id "the-part". Did you mean "the-parts"?',
    ],
    [
      '[a](technologies/redis.md#in-shorts)',
      'docs/technologies/redis.md has no heading with the id "in-shorts". Did you mean "in-short"?',
    ],
    [
      '[a](javascript:alert(1))',
      'a link cannot have the protocol "javascript:". Use https:// or mailto:.',
    ],
    [
      '[a](JaVaScript:alert(1))',
      'a link cannot have the protocol "javascript:". Use https:// or mailto:.',
    ],
    [
      '[a](java&#10;script:alert(1))',
      'a link cannot have the protocol "javascript:". Use https:// or mailto:.',
    ],
    ['[a](data:text/html,x)', 'a link cannot have the protocol "data:". Use https:// or mailto:.'],
    ['[a](ftp://example.org/)', 'a link cannot have the protocol "ftp:". Use https:// or mailto:.'],
    ['[a](//example.org/)', '//example.org/ has no protocol. Write https://example.org/.'],
    [
      '[a](https://owner.github.io/hub/docs/technologies/redis/#in-short)',
      'https://owner.github.io/hub/docs/technologies/redis/#in-short is an address of this site, which a copy of the hub does not have. Link the file: technologies/redis.md#in-short',
    ],
    [
      '[a](https://owner.github.io/hub)',
      'https://owner.github.io/hub is an address of this site, which a copy of the hub does not have. Link the file, relative to this one, with .md.',
    ],
    [
      '[a](/docs/technologies/redis/)',
      '/docs/technologies/redis/ breaks on GitHub and when the page moves. Link the file: technologies/redis.md',
    ],
    [
      '[a](/challenges/slow-lookups)',
      '/challenges/slow-lookups breaks on GitHub and when the page moves. Link the file: ../challenges/slow-lookup.md',
    ],
  ])('%s', (markdown, message) => {
    expect(said(markdown)).toContain(`8:1 ${message}`);
  });

  test.each(['#-technology-stack', '#%EF%B8%8F-technology-stack', '#Technology_Stack'])(
    'when %s differs from its heading in what nobody sees, with the id to write',
    (anchor) => {
      expect(said(`[a](${anchor})\n\n## 🛠️ Technology Stack\n\nText.`)).toContain(
        `8:1 this page has no heading with the id "${decodeURIComponent(anchor.slice(1))}". Write "#technology-stack".`,
      );
    },
  );

  test('when it leads to a draft', () => {
    const pages = {
      ...examplePages,
      'docs/overview.md': examplePages['docs/overview.md'].replace('A hub.', '[a](guides/new.md)'),
      'docs/guides/new.md': examplePages['docs/overview.md'].replace(
        '---\n\n',
        'draft: true\n---\n\n',
      ),
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/overview.md:8:1 guides/new.md is a draft, which the site does not publish. Link it when it is published.',
    ]);
  });
});

describe('an image', () => {
  test.each([
    '![Keys in memory](technologies/redis-model.png)',
    '![The map of the hub](/img/map.png)',
  ])('is right: %s', (markdown) => {
    expect(said(markdown)).toEqual([]);
  });

  test.each([
    [
      '![](technologies/redis-model.png)',
      'the image has no alternative text. Say what it shows: ![What it shows](file.png).',
    ],
    [
      '![redis-model.png](technologies/redis-model.png)',
      'the alternative text "redis-model.png" does not say what the image shows.',
    ],
    [
      '![image 1](technologies/redis-model.png)',
      'the alternative text "image 1" does not say what the image shows.',
    ],
    ['![Keys]()', 'the image has no address.'],
    [
      '![Keys](technologies/redis-modl.png)',
      'there is no image technologies/redis-modl.png. Did you mean technologies/redis-model.png?',
    ],
    ['![Keys](plan.png)', 'there is no image plan.png. Put the file beside the page.'],
    [
      '![Keys](/img/nothing.png)',
      'there is no image /img/nothing.png. Put the file beside the page.',
    ],
    [
      '![Keys](https://example.org/a.png)',
      'the image https://example.org/a.png lies on another site, and pages call no other site. Put the file beside the page: ![…](./name.png).',
    ],
    [
      '![Keys][k]\n\n[k]: //example.org/a.png',
      'the image //example.org/a.png lies on another site, and pages call no other site. Put the file beside the page: ![…](./name.png).',
    ],
    [
      '![Keys](data:image/png;base64,AAAA)',
      'the image data:image/png;base64,AAAA lies on another site, and pages call no other site. Put the file beside the page: ![…](./name.png).',
    ],
  ])('is refused: %s', (markdown, message) => {
    expect(said(markdown)).toContain(`8:1 ${message}`);
  });

  test.each([
    [
      { bytes: 84_000 },
      'the picture technologies/redis-model.png costs a reader 83 KB, and may cost 60. Crop it to what the text speaks of, or make it smaller.',
    ],
    [
      { fault: 'cannot be read as a picture. Export it anew' },
      'the picture technologies/redis-model.png cannot be read as a picture. Export it anew.',
    ],
  ])('that cannot be sent is refused: %o', (facts, message) => {
    const path = 'docs/technologies/redis-model.png';
    const picture = { file: 'redis-model.webp', width: 720, height: 400, bytes: 0, ...facts };
    expect(
      said('![Keys in memory](technologies/redis-model.png)', { pictures: { [path]: picture } }),
    ).toEqual([`8:1 ${message}`]);
  });

  test('in a link gives the link its words', () => {
    expect(
      said('[![Keys in memory](technologies/redis-model.png)](technologies/redis.md)'),
    ).toEqual([]);
  });

  test('is found from the folder of its page', () => {
    expect(
      saidOf('docs/technologies/redis.md', 'One thread.', '![Keys in memory](./redis-model.png)'),
    ).toEqual([]);
  });
});

test('a link into a page that could not be read waits until it can be', () => {
  const pages = {
    ...examplePages,
    'docs/overview.md': examplePages['docs/overview.md'].replace(
      'A hub.',
      '[a](technologies/memcached.md#in-short)',
    ),
    'docs/technologies/memcached.md': '',
  };
  expect(told(checkTexts(pages))).toEqual([
    'docs/technologies/memcached.md:1:1 the file is empty. Begin a page with: npm run new -- KIND ID "Title"',
  ]);
});
