import type { Rule } from './Rule';

/** Fences, diagrams and directives: HUB300 to HUB499. */
export const codeRules = {
  'code-indented': {
    code: 'HUB300',
    sentence: 'Code stands between fences, which say its language.',
    bad: 'Run this:\n\n    redis-cli ping',
    good: 'Run this:\n\n```bash\nredis-cli ping\n```',
    isFixed: true,
  },
  'fence-language': {
    code: 'HUB301',
    sentence: 'A fence names its language; "text" is one.',
    bad: '```\nPONG\n```',
    good: '```text\nPONG\n```',
    isFixed: true,
  },
  'fence-attribute': {
    code: 'HUB302',
    sentence:
      'After its language, a fence has attributes of the form key=value that the site knows.',
    bad: '```python {3}\nprint(1)\n```',
    good: '```python changed=1\nprint(1)\n```',
  },
  'fence-source-twice': {
    code: 'HUB303',
    sentence: 'A fence shows one thing: a file, an output or a difference.',
    bad: '```python file=labs/a.py output=labs/b.txt\n```',
    good: '```python file=labs/a.py\n```',
  },
  'fence-lines-lost': {
    code: 'HUB304',
    sentence: 'A fence that shows a file has no lines of its own.',
    bad: '```python file=labs/a.py\nprint(1)\n```',
    good: '```python file=labs/a.py\n```',
  },
  'fence-empty': {
    code: 'HUB305',
    sentence: 'A fence has code in it, or names the file that it shows.',
    bad: '```python\n```',
    good: '```python\nprint(1)\n```',
  },
  'code-untested': {
    code: 'HUB306',
    sentence: 'Code of more than ten lines is a file in labs/ that a test runs; the page shows it.',
    bad: '```python\n# eleven lines and more\n```',
    good: '```python file=labs/shop/orders/serializers.py region=order-serializer\n```',
  },
  'included-file': {
    code: 'HUB307',
    sentence: 'A file that a fence shows is in the repository, and is named from its root.',
    bad: '```python file=../labs/shop/orders.py\n```',
    good: '```python file=labs/shop/orders.py\n```',
  },
  'included-region': {
    code: 'HUB308',
    sentence:
      'A region that a fence shows is marked in its file, with a beginning, an end and code.',
    bad: '```python file=labs/a.py region=orders\n```',
    good: '# region orders\nprint(1)\n# endregion orders',
    language: 'text',
  },
  'included-lines': {
    code: 'HUB309',
    sentence: 'The lines of an output that a fence shows are a range in that output.',
    bad: '```text output=labs/a.txt lines=12-3\n```',
    good: '```text output=labs/a.txt lines=3-12\n```',
  },
  'diff-incomplete': {
    code: 'HUB310',
    sentence: 'A computed difference names two files and the region that both have.',
    bad: '```diff from=labs/failing.py\n```',
    good: '```diff from=labs/failing.py to=labs/fixed.py region=view\n```',
  },
  'fence-marks': {
    code: 'HUB311',
    sentence: 'The lines that a fence marks are lines that it shows.',
    bad: '```python failing=9\nprint(1)\n```',
    good: '```python failing=1\nprint(1)\n```',
  },
  'fence-unclosed': {
    code: 'HUB312',
    sentence: 'A line of the same signs ends a fence, or it takes in the rest of the page.',
    bad: '```python\nprint(1)\n\n## The next part',
    good: '```python\nprint(1)\n```\n\n## The next part',
  },
  'fence-language-unknown': {
    code: 'HUB313',
    sentence: 'The language of a fence is one that the site can colour.',
    bad: '```pyhton\nprint(1)\n```',
    good: '```python\nprint(1)\n```',
    isFixed: true,
  },
  'diagram-without-words': {
    code: 'HUB320',
    sentence: 'A diagram says in words what it shows, for readers who cannot see it.',
    bad: '```mermaid\nflowchart TD\n  A --> B\n```',
    good: '```mermaid alt="A leads to B."\nflowchart TD\n  A --> B\n```',
  },
  'diagram-line': {
    code: 'HUB321',
    sentence: 'Each line of a diagram is one that the site can draw.',
    bad: '```mermaid alt="Time"\ngantt\n```',
    good: '```mermaid alt="A leads to B."\nflowchart TD\n  A --> B\n```',
  },
  'diagram-wide': {
    code: 'HUB322',
    sentence: 'A diagram can be read on a phone: few boxes side by side, with short names.',
    bad: '```mermaid alt="Ten services in a row."\nflowchart LR\n  a --> b --> c --> d --> e --> f\n```',
    good: '```mermaid alt="Ten services, one below the other."\nflowchart TD\n  a --> b --> c --> d --> e --> f\n```',
  },
  'directive-unknown': {
    code: 'HUB400',
    sentence: 'A directive is one that the site has.',
    bad: ':::caution\n\nBack up first.\n\n:::',
    good: ':::warning\n\nBack up first.\n\n:::',
    isFixed: true,
  },
  'directive-colons': {
    code: 'HUB401',
    sentence:
      'A directive has as many colons as its form: one in a sentence, two on a line, three around text.',
    bad: ':lab{id=api-latency-n-plus-one}',
    good: '::lab{id=api-latency-n-plus-one}',
  },
  'directive-unclosed': {
    code: 'HUB402',
    sentence: 'A directive around text ends with a line ":::".',
    bad: ':::tip\n\nBack up first.',
    good: ':::tip\n\nBack up first.\n\n:::',
  },
  'directive-empty': {
    code: 'HUB403',
    sentence: 'A directive around text has text in it.',
    bad: ':::tip\n\n:::',
    good: ':::tip\n\nBack up first.\n\n:::',
  },
  'directive-tight': {
    code: 'HUB404',
    sentence:
      'Empty lines part a directive from its text, or the formatter draws its end into a list.',
    bad: ':::tip\nBack up first.\n:::',
    good: ':::tip\n\nBack up first.\n\n:::',
    isFixed: true,
  },
  'directive-label': {
    code: 'HUB405',
    sentence:
      'A directive has its text in brackets where it needs one, and none where it takes none.',
    bad: ':::check\n\nThe task.\n\n:::',
    good: ':::check[Whose fault is it?]\n\nThe task.\n\n:::',
  },
  'directive-place': {
    code: 'HUB406',
    sentence: 'A directive stands on a page of its kind, under its heading.',
    bad: '## Context\n\n:::cause\n\nNo index.\n\n:::',
    good: '## Root cause\n\n:::cause\n\nNo index.\n\n:::',
  },
  'directive-attribute': {
    code: 'HUB407',
    sentence: 'A directive has the attributes that it needs and no others.',
    bad: '::lab{name=api-latency-n-plus-one}',
    good: '::lab{id=api-latency-n-plus-one}',
  },
  'directive-names-nothing': {
    code: 'HUB408',
    sentence: 'What a directive names is there: a page, a lab, a figure, one of its words.',
    bad: '::technology-card{id=postgres}',
    good: '::technology-card{id=postgresql}',
  },
  story: {
    code: 'HUB409',
    sentence: 'The callouts of a challenge tell its story alone: each once, in order.',
    bad: ':::solution … :::problem',
    good: ':::problem … :::cause … :::solution … :::result … :::takeaway',
    language: 'text',
  },
  questions: {
    code: 'HUB410',
    sentence: '"Check yourself" has three to five questions.',
    bad: '## Check yourself\n\nDid you understand?',
    good: '## Check yourself\n\n:::check[Whose fault is it?]\n\nThe task.\n\n:::',
  },
} as const satisfies Record<string, Rule>;
