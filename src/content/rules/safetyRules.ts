import type { Rule } from './Rule';

/** What could harm a reader, a maintainer or the author: HUB800 to HUB899. */
export const safetyRules = {
  secret: {
    code: 'HUB800',
    sentence: 'A page holds no key, token or password that opens something.',
    bad: 'AWS_ACCESS_KEY_ID=AKIA… (the sixteen letters that are yours)',
    good: 'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
    language: 'bash',
  },
  'personal-data': {
    code: 'HUB801',
    sentence: "A page holds nobody's e-mail address or telephone number.",
    bad: 'Write to first.last@ your own mail',
    good: 'Write to ada@example.com, or call +1 202 555 0100.',
  },
  'page-too-much': {
    code: 'HUB802',
    sentence:
      'A page can be read in a moment, by a machine too: at most 100 KB, 3,000 lines and eight lists or blocks inside each other.',
    bad: 'one page of 200 KB, with the whole log of a server in it',
    good: 'two pages, and the lines of the log that matter',
    language: 'text',
  },
  'hidden-character': {
    code: 'HUB803',
    sentence: 'Each character of a page can be seen, or is a space or the end of a line.',
    bad: 'U+202E, which turns the text after it around',
    good: 'the same text without it',
    language: 'text',
  },
  'front-matter-plain': {
    code: 'HUB804',
    sentence:
      'The fields are plain YAML: text, numbers and lists, without tags ("!!"), anchors ("&") and aliases ("*").',
    bad: 'title: !!str Redis\nsummary: &words A cache.',
    good: 'title: Redis\nsummary: A cache.',
    language: 'yaml',
  },
  'link-disguised': {
    code: 'HUB805',
    sentence: 'A link leads where its words and its address say.',
    bad: '[https://redis.io](https://example.com/redis)',
    good: '[the manual of Redis](https://redis.io/docs/)',
  },
  'included-elsewhere': {
    code: 'HUB806',
    sentence: 'A page shows files of labs/ and no others.',
    bad: '```text file=package.json\n```',
    good: '```python file=labs/shop/orders/serializers.py region=order-serializer\n```',
  },
  'included-unsafe': {
    code: 'HUB807',
    sentence: 'A file that a page shows keeps the rules of safety, as the page does.',
    bad: '```python file=labs/a.py\n```',
    good: 'the same, once the line in labs/a.py that is named has no key in it',
  },
  'file-is-link': {
    code: 'HUB808',
    sentence: 'What lies among pages, labs and static files is a file, and no link to another.',
    bad: 'docs/concepts/notes.md -> ../../../notes.md',
    good: 'docs/concepts/notes.md',
    language: 'text',
  },
  'figure-without-source': {
    code: 'HUB820',
    sentence:
      'A figure with a unit of time, bytes or per cent is measured in a lab, stands in an output, or links its source in the same paragraph.',
    bad: 'The query takes 340 ms.',
    good: 'The query takes [340 ms on their machine](https://example.com/benchmark).',
    isNote: true,
  },
} as const satisfies Record<string, Rule>;
