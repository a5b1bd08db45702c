import { describe, expect, test } from 'vitest';
import { saidOf, type ExamplePath } from '../../../tests/content/examplePages';
import { fieldsOf, printers } from '../frontMatter';
import { kinds, type Kind } from '../kinds';

const technology = 'docs/technologies/redis.md';
const concept = 'docs/concepts/database-design.md';
const practice = 'docs/practices/monitor-and-log.md';
const challenge = 'challenges/slow-lookup.md';
const error = 'docs/errors/lost-wheel.md';
const guide = 'docs/overview.md';

const text = (length: number): string => 'x'.repeat(length);

const expectedAliases =
  'A list of addresses such as /challenges/old-name/, or "/challenges/old-name/ -> section" for a page that became a section.';
const expectedMoved =
  'A list of lines such as "old-id -> new-id", or "/challenges/other/#old-id -> new-id" for a heading that came from another page.';

const expectedMessages =
  'A list of messages in quotes, each on one line, or {text: "…", on: "Python 3.13 and newer"}.';

interface Cases {
  page: ExamplePath;
  kinds: readonly Kind[];
  /** The line or lines of the field in the page. */
  line: string | RegExp;
  good: readonly string[];
  /** What is written, and what the check says. */
  bad: Readonly<Record<string, string>>;
}

const fields: Readonly<Record<string, Cases>> = {
  title: {
    page: technology,
    kinds,
    line: 'title: Redis',
    good: ['title: Redis', `title: ${text(60)}`, 'title: "404: not found"', 'title: "N+1"'],
    bad: {
      '': '1:1 title: missing. 3 to 60 characters on one line.',
      'title:': '2:7 title: empty. 3 to 60 characters on one line.',
      'title: "  "': '2:8 title: empty. 3 to 60 characters on one line.',
      'title: Re': '2:8 title: 2 characters are too few. 3 to 60 characters on one line.',
      [`title: ${text(61)}`]:
        '2:8 title: 61 characters are too many. 3 to 60 characters on one line.',
      'title: 404':
        '2:8 title: the number 404 was found. 3 to 60 characters on one line. Put it in quotes: "404".',
      'title: true':
        '2:8 title: the truth value true was found. 3 to 60 characters on one line. Put it in quotes: "true".',
      'title: [Redis]': '2:8 title: a list was found. 3 to 60 characters on one line.',
      'title: {a: b}': '2:8 title: a group of fields was found. 3 to 60 characters on one line.',
      'title: "One\\ntwo"':
        '2:8 title: there is more than one line. 3 to 60 characters on one line.',
    },
  },
  summary: {
    page: technology,
    kinds,
    line: /^summary: .*$/m,
    good: [`summary: ${text(60)}`, `summary: ${text(160)}`, `summary: >\n  ${text(80)}`],
    bad: {
      '': '1:1 summary: missing. One line of 60 to 160 characters.',
      'summary: ""': '3:10 summary: empty. One line of 60 to 160 characters.',
      [`summary: ${text(59)}`]:
        '3:10 summary: 59 characters are too few. One line of 60 to 160 characters.',
      [`summary: ${text(161)}`]:
        '3:10 summary: 161 characters are too many. One line of 60 to 160 characters.',
      [`summary: |\n  ${text(40)}\n  ${text(40)}`]:
        '3:10 summary: there is more than one line. One line of 60 to 160 characters.',
    },
  },
  reviewed: {
    page: technology,
    kinds,
    line: 'reviewed: 2026-11-01',
    good: ['reviewed: 2026-11-21', 'reviewed: "2024-02-29"'],
    bad: {
      '': '1:1 reviewed: missing. Today or an earlier day, as YYYY-MM-DD.',
      'reviewed: 2026-02-30':
        '4:11 reviewed: 2026-02-30 is no day of the calendar. Today or an earlier day, as YYYY-MM-DD.',
      'reviewed: 2025-02-29':
        '4:11 reviewed: 2025-02-29 is no day of the calendar. Today or an earlier day, as YYYY-MM-DD.',
      'reviewed: 21.11.2026':
        '4:11 reviewed: "21.11.2026" is not a day. Today or an earlier day, as YYYY-MM-DD.',
      'reviewed: 2026':
        '4:11 reviewed: the number 2026 was found. Today or an earlier day, as YYYY-MM-DD.',
      'reviewed: 2026-11-22':
        '4:11 reviewed: 2026-11-22 lies in the future: today is 2026-11-21, where the day is latest. Write "reviewed: 2026-11-21", or the day on which you read the page.',
    },
  },
  sidebar_label: {
    page: technology,
    kinds,
    line: 'level: beginner',
    good: ['level: beginner\nsidebar_label: Redis'],
    bad: {
      [`level: beginner\nsidebar_label: ${text(41)}`]:
        '7:16 sidebar_label: 41 characters are too many. At most 40 characters on one line.',
      'level: beginner\nsidebar_label: ""':
        '7:16 sidebar_label: empty. At most 40 characters on one line.',
    },
  },
  sidebar_position: {
    page: technology,
    kinds,
    line: 'level: beginner',
    good: ['level: beginner\nsidebar_position: 2', 'level: beginner\nsidebar_position: 2.5'],
    bad: {
      'level: beginner\nsidebar_position: "2"':
        '7:19 sidebar_position: the text "2" was found. A number without quotes.',
      'level: beginner\nsidebar_position: first':
        '7:19 sidebar_position: the text "first" was found. A number without quotes.',
    },
  },
  keywords: {
    page: technology,
    kinds,
    line: 'level: beginner',
    good: ['level: beginner\nkeywords: []', 'level: beginner\nkeywords:\n  - postgres\n  - "500"'],
    bad: {
      'level: beginner\nkeywords: postgres':
        '7:11 keywords: the text "postgres" was found. A list of words, for example [postgres, psql].',
      'level: beginner\nkeywords: [psql, 500]':
        '7:18 keywords: the number 500 was found. A list of words, for example [postgres, psql]. Put it in quotes: "500".',
      'level: beginner\nkeywords: [""]':
        '7:12 keywords: empty. A list of words, for example [postgres, psql].',
    },
  },
  draft: {
    page: guide,
    kinds,
    line: 'audience: Everybody',
    good: ['audience: Everybody\ndraft: true', 'audience: Everybody\ndraft: false'],
    bad: {
      'audience: Everybody\ndraft: "true"':
        '6:8 draft: the text "true" was found. true or false, without quotes.',
      'audience: Everybody\ndraft: yes':
        '6:8 draft: the text "yes" was found. true or false, without quotes.',
    },
  },
  aliases: {
    page: guide,
    kinds,
    line: 'audience: Everybody',
    good: [
      'audience: Everybody\naliases: []',
      'audience: Everybody\naliases:\n  - /docs/Old-Name/\n  - /docs/gone/ -> what-it-is',
    ],
    bad: {
      'audience: Everybody\naliases: /docs/old/': `6:10 aliases: the text "/docs/old/" was found. ${expectedAliases}`,
      'audience: Everybody\naliases: [/docs/old]': `6:11 aliases: "/docs/old" was found. ${expectedAliases}`,
      'audience: Everybody\naliases: [https://example.org/]': `6:11 aliases: "https://example.org/" was found. ${expectedAliases}`,
    },
  },
  moved_headings: {
    page: guide,
    kinds,
    line: 'audience: Everybody',
    good: [
      'audience: Everybody\nmoved_headings:\n  - Old_Id -> new-id\n  - /docs/old/#id -> new-id',
    ],
    bad: {
      'audience: Everybody\nmoved_headings: {old: new}': `6:17 moved_headings: a group of fields was found. ${expectedMoved}`,
      'audience: Everybody\nmoved_headings: [old]': `6:18 moved_headings: "old" was found. ${expectedMoved}`,
      'audience: Everybody\nmoved_headings: [old -> "#new"]': `6:18 moved_headings: "old -> "#new"" was found. ${expectedMoved}`,
    },
  },
  unlisted: {
    page: guide,
    kinds,
    line: 'audience: Everybody',
    good: ['audience: Everybody\nunlisted: true'],
    bad: {
      'audience: Everybody\nunlisted: 1':
        '6:11 unlisted: the number 1 was found. true or false, without quotes.',
    },
  },
  category: {
    page: technology,
    kinds: ['technology'],
    line: 'category: cache',
    good: ['category: cache', 'category: observability'],
    bad: {
      '': '1:1 category: missing. One of language, framework, api, database, cache, messaging, delivery, observability, security, tool.',
      'category: caches':
        '5:11 category: "caches" is not one of its words. Did you mean "cache"? One of language, framework, api, database, cache, messaging, delivery, observability, security, tool.',
    },
  },
  level: {
    page: technology,
    kinds: ['technology', 'concept', 'challenge', 'error'],
    line: 'level: beginner',
    good: ['level: beginner', 'level: intermediate', 'level: advanced'],
    bad: {
      '': '1:1 level: missing. One of beginner, intermediate, advanced.',
      'level: begginer':
        '6:8 level: "begginer" is not one of its words. Did you mean "beginner"? One of beginner, intermediate, advanced.',
      'level: Beginner':
        '6:8 level: "Beginner" is not one of its words. Did you mean "beginner"? One of beginner, intermediate, advanced.',
      'level: 1': '6:8 level: the number 1 was found. One of beginner, intermediate, advanced.',
    },
  },
  homepage: {
    page: technology,
    kinds: ['technology'],
    line: 'homepage: https://redis.io/',
    good: ['homepage: https://redis.io/'],
    bad: {
      '': '1:1 homepage: missing. An address that begins with https://.',
      'homepage: http://redis.io/':
        '7:11 homepage: "http://redis.io/" is not such an address. An address that begins with https://.',
      'homepage: redis.io':
        '7:11 homepage: "redis.io" is not such an address. An address that begins with https://.',
      'homepage: "javascript:alert(1)"':
        '7:11 homepage: "javascript:alert(1)" is not such an address. An address that begins with https://.',
    },
  },
  license: {
    page: technology,
    kinds: ['technology'],
    line: 'license: BSD-3-Clause',
    good: [
      'license: MIT',
      'license: Open standard',
      'license: MIT OR Apache-2.0',
      'license: AGPL-3.0, RSALv2 or SSPLv1',
    ],
    bad: {
      '': '1:1 license: missing. An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      'license: MTI':
        '8:10 license: "MTI" is no SPDX id. Did you mean "MIT"? An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      'license: mit':
        '8:10 license: "mit" is no SPDX id. Did you mean "MIT"? An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      'license: Proprietary':
        '8:10 license: "Proprietary" is no SPDX id. An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      'license: GPL-2.0':
        '8:10 license: "GPL-2.0" is no SPDX id. Write "GPL-2.0-only" or "GPL-2.0-or-later". An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      'license: MIT OR Apache-2':
        '8:10 license: "Apache-2" is no SPDX id. Did you mean "Apache-2.0"? An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      'license: Apache License, Version 2.0':
        '8:10 license: "Apache License, Version 2.0" has the SPDX id "Apache-2.0". Write that. An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      [`license: ${text(61)}`]:
        '8:10 license: 61 characters are too many. An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
    },
  },
  alternatives: {
    page: technology,
    kinds: ['technology'],
    line: 'alternatives: [memcached]',
    // Without it, nothing would lead to the other page.
    good: ['alternatives:\n  - memcached'],
    bad: {
      'alternatives: memcached':
        '9:15 alternatives: the text "memcached" was found. A list of ids of technologies, for example [memcached].',
      'alternatives: [memcahced]':
        '9:16 alternatives: "memcahced" has no page in docs/technologies. Did you mean "memcached"?',
      'alternatives: [redis]': '9:16 alternatives: "redis" is this page itself. Take it out.',
      'alternatives: [memcached, memcached]':
        '9:15 alternatives: "memcached" is named twice. A list of ids of technologies, for example [memcached].',
    },
  },
  icon: {
    page: technology,
    kinds: ['technology'],
    line: 'icon: redis',
    good: ['', 'icon: dotnet'],
    bad: {
      'icon: postgres': '10:7 icon: simple-icons has no "postgres". Did you mean "postgresql"?',
      'icon: nobody':
        '10:7 icon: simple-icons has no "nobody". Leave the line out where a brand has no icon.',
      'icon: Redis.svg':
        '10:7 icon: "Redis.svg" was found. A slug from simple-icons: lower-case letters and digits, such as redis.',
    },
  },
  requires: {
    page: concept,
    kinds: ['concept'],
    line: 'requires: []',
    good: ['', 'requires: []'],
    bad: {
      'requires: [caching]': '6:12 requires: "caching" has no page in docs/concepts.',
      'requires: [redis]':
        '6:12 requires: "redis" has no page in docs/concepts. It is a technology; this field names concepts.',
      'requires: [database-design]':
        '6:12 requires: "database-design" is this page itself. Take it out.',
    },
  },
  technologies: {
    page: concept,
    kinds: ['concept', 'practice', 'challenge', 'error'],
    line: 'technologies: [redis]',
    good: ['technologies: []', 'technologies: [redis, memcached]'],
    bad: {
      '': '1:1 technologies: missing. A list of ids of technologies, for example [redis, django].',
      'technologies: [redis, memcache]':
        '7:23 technologies: "memcache" has no page in docs/technologies. Did you mean "memcached"?',
      'technologies: [redis.md]':
        '7:16 technologies: "redis.md" has no page in docs/technologies. Did you mean "redis"?',
      'technologies: [Redis]':
        '7:16 technologies: "Redis" has no page in docs/technologies. Did you mean "redis"?',
      'technologies: [7]':
        '7:16 technologies: the number 7 was found. A list of ids of technologies, for example [redis, django]. Put it in quotes: "7".',
    },
  },
  strength: {
    page: practice,
    kinds: ['practice'],
    line: 'strength: must',
    good: ['strength: should', 'strength: consider'],
    bad: {
      '': '1:1 strength: missing. One of must, should, consider.',
      'strength: mus':
        '5:11 strength: "mus" is not one of its words. Did you mean "must"? One of must, should, consider.',
    },
  },
  prevents: {
    page: practice,
    kinds: ['practice'],
    line: 'prevents: [slow-lookup]',
    good: ['', 'prevents: []'],
    bad: {
      'prevents: [slow-lookups]':
        '6:12 prevents: "slow-lookups" has no page in challenges. Did you mean "slow-lookup"?',
    },
  },
  status: {
    page: challenge,
    kinds: ['challenge'],
    line: 'status: resolved',
    good: ['status: open', 'status: workaround'],
    bad: {
      '': '1:1 status: missing. One of open, workaround, resolved.',
      'status: solved':
        '6:9 status: "solved" is not one of its words. Did you mean "resolved"? One of open, workaround, resolved.',
    },
  },
  symptom: {
    page: challenge,
    kinds: ['challenge'],
    line: /^symptom: .*$/m,
    good: [`symptom: ${text(20)}`, `symptom: ${text(160)}`],
    bad: {
      '': '1:1 symptom: missing. One line of 20 to 160 characters: what you see before you know the cause.',
      [`symptom: ${text(161)}`]:
        '7:10 symptom: 161 characters are too many. One line of 20 to 160 characters: what you see before you know the cause.',
    },
  },
  errors: {
    page: challenge,
    kinds: kinds.filter((kind) => kind !== 'error'),
    line: /^errors: .*$/m,
    good: ['errors: []', 'errors:\n  - "it: broke in two"\n  - "no lamp is left"'],
    bad: {
      '': '1:1 errors: missing. A list of messages in quotes; [] when there is no message.',
      'errors: timeout':
        '8:9 errors: the text "timeout" was found. A list of messages in quotes; [] when there is no message.',
      'errors: [""]':
        '8:10 errors: empty. A list of messages in quotes; [] when there is no message.',
      'errors:\n  - ConnectionError: refused':
        '9:5 errors: a group of fields was found. A list of messages in quotes; [] when there is no message.',
    },
  },
  packages: {
    page: technology,
    kinds: ['technology', 'error'],
    line: 'icon: redis',
    good: ['packages: []', 'packages: [redis, django_redis]'],
    bad: {
      'packages: [Django-Redis]':
        '10:12 packages: "Django-Redis" was found. A list of package names in lower case, for example [redis, django_redis].',
    },
  },
  concepts: {
    page: challenge,
    kinds: ['challenge'],
    line: 'concepts: [database-design]',
    good: ['concepts: []'],
    bad: {
      '': '1:1 concepts: missing. A list of ids of concepts, for example [database-design].',
      'concepts: [database-desing]':
        '10:12 concepts: "database-desing" has no page in docs/concepts. Did you mean "database-design"?',
    },
  },
  prevented_by: {
    page: challenge,
    kinds: ['challenge'],
    line: 'prevented_by: [monitor-and-log]',
    good: ['prevented_by: []'],
    bad: {
      '': '1:1 prevented_by: missing. A list of ids of practices, for example [monitor-and-log].',
      'prevented_by: [monitor]':
        '11:16 prevented_by: "monitor" has no page in docs/practices. Did you mean "monitor-and-log"?',
    },
  },
  lab: {
    page: challenge,
    kinds: ['challenge'],
    line: 'lab: slow-lookup',
    good: ['lab: "slow-lookup"'],
    bad: {
      '': '1:1 lab: missing, and labs/challenges/slow_lookup exists. Write "lab: slow-lookup".',
      'lab: slow_lookup':
        '12:6 lab: "slow_lookup" was found. The page\'s own id, when labs/challenges has its lab.',
      'lab: other':
        '12:6 lab: "other" is not this page\'s id. Write "lab: slow-lookup", or take the line out.',
    },
  },
  audience: {
    page: guide,
    kinds: ['guide'],
    line: 'audience: Everybody',
    good: ['audience: Learners who add their first page'],
    bad: {
      '': '1:1 audience: missing. 3 to 80 characters on one line, such as "Learners who add their first page".',
      [`audience: ${text(81)}`]:
        '5:11 audience: 81 characters are too many. 3 to 80 characters on one line, such as "Learners who add their first page".',
    },
  },
  printed_by: {
    page: error,
    kinds: ['error'],
    line: 'printed_by: pip',
    good: ['printed_by: git', 'printed_by: Django REST framework'],
    bad: {
      'printed_by: Git': `6:13 printed_by: "Git" is not one of its words. Did you mean "git"? One of ${printers.join(', ')}.`,
    },
  },
  messages: {
    page: error,
    kinds: ['error'],
    line: /^messages:\n(?: {2}- .*\n)+/m,
    good: [
      'messages: ["ERROR: {name} is gone"]\n#',
      'messages: [{text: "gone it is", on: pip 20}]\n#',
    ],
    bad: {
      'messages: []\n#': `7:11 messages: the list is empty. ${expectedMessages}`,
      'messages: gone\n#': `7:11 messages: the text "gone" was found. ${expectedMessages}`,
      'messages: [{text: gone it is}]\n#': `7:12 messages: a group of fields was found. ${expectedMessages}`,
      'messages: [404]\n#': `7:12 messages: the number 404 was found. ${expectedMessages}`,
      'messages: ["ab"]\n#': `7:12 messages: 2 characters are too few. ${expectedMessages}`,
    },
  },
  wrapper: {
    page: error,
    kinds: ['error'],
    line: 'printed_by: pip',
    good: ['printed_by: pip\nwrapper: true', 'printed_by: pip\nwrapper: false'],
    bad: {
      'printed_by: pip\nwrapper: "yes"':
        '7:10 wrapper: the text "yes" was found. true or false, without quotes.',
    },
  },
  leads_to: {
    page: error,
    kinds: ['error'],
    line: 'leads_to: [challenges/slow-lookup]',
    good: ['leads_to: []', 'leads_to: [docs/technologies/redis, challenges/slow-lookup]'],
    bad: {
      'leads_to: [slow-lookup]':
        '11:12 leads_to: there is no page slow-lookup. Did you mean "challenges/slow-lookup"?',
      'leads_to: [docs/errors/lost-wheel]':
        '11:12 leads_to: "docs/errors/lost-wheel" is this page itself. Take it out.',
    },
  },
  looks_like: {
    page: error,
    kinds: ['error'],
    line: 'level: beginner',
    good: ['level: beginner\nlooks_like: []'],
    bad: {
      'level: beginner\nlooks_like: [lost-wheels]':
        '6:14 looks_like: "lost-wheels" has no page in docs/errors. Did you mean "lost-wheel"?',
    },
  },
  source: {
    page: error,
    kinds: ['error'],
    line: 'level: beginner',
    good: [],
    bad: {
      'level: beginner\nsource: pip':
        '6:9 source: "pip" is not such an address. An address that begins with https://.',
      'level: beginner\nsource: https://pip.pypa.io/':
        '6:9 source: labs/errors/lost_wheel prints the message. Take the line out.',
    },
  },
};

describe.each(Object.entries(fields))('%s', (_name, { page, line, good, bad }) => {
  // A field that is left out takes its line with it.
  const source = (written: string): [string | RegExp, string] =>
    written === '' ? [withLineEnd(line), ''] : [line, `${written} `.trimEnd()];

  test.each(good.filter((written) => written !== line))('accepts %j', (written) => {
    expect(saidOf(page, ...source(written))).toEqual([]);
  });

  test.each(Object.entries(bad))('refuses %j', (written, message) => {
    expect(saidOf(page, ...source(written))).toContain(`${page}:${message}`);
  });
});

const withLineEnd = (line: string | RegExp): RegExp =>
  typeof line === 'string'
    ? new RegExp(`^${line.replaceAll(/[[\]().+*?{}|^$\\]/g, '\\$&')}\\n`, 'm')
    : new RegExp(`${line.source}\\n`, 'm');

test('every field of every kind is tried above', () => {
  const all = new Set(kinds.flatMap((kind) => fieldsOf(kind).map(([name]) => name)));
  expect(Object.keys(fields).sort()).toEqual([...all].sort());
  for (const [name, cases] of Object.entries(fields)) {
    const having = kinds.filter((kind) => fieldsOf(kind).some(([field]) => field === name));
    expect([...cases.kinds].sort(), name).toEqual(having.sort());
  }
});

test('a challenge involves at least one technology', () => {
  expect(saidOf(challenge, 'technologies: [redis]', 'technologies: []')).toEqual([
    `${challenge}:9:15 technologies: the list is empty. A list of ids of technologies, for example [django, postgresql].`,
  ]);
});

describe('an unknown field', () => {
  test.each([
    ['sumary: x', 'sumary: unknown field. Did you mean "summary"?', /^summary: .*$/m],
    [
      'type: cache',
      'type: unknown field. The folder decides the kind of a page: take the line out.',
      /^icon: .*$/m,
    ],
    [
      'id: redis',
      "id: unknown field. The file's name is the id: take the line out.",
      /^icon: .*$/m,
    ],
    [
      'colour: red',
      'colour: unknown field. A technology has: title, summary, reviewed, sidebar_label, sidebar_position, keywords, draft, unlisted, aliases, moved_headings, category, level, homepage, license, alternatives, errors, packages, icon.',
      /^icon: .*$/m,
    ],
    ['__proto__x: 1', '__proto__x: unknown field. A technology has: ', /^icon: .*$/m],
  ])('%s is refused with the nearest name or what to do', (written, message, line) => {
    const said = saidOf(technology, line, written);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  });

  test('is not told twice, as unknown and as missing', () => {
    expect(saidOf(technology, 'level:', 'levle:')).toEqual([
      `${technology}:6:1 levle: unknown field. Did you mean "level"?`,
    ]);
  });

  test('of another kind is refused', () => {
    expect(saidOf(guide, 'audience: Everybody', 'audience: Everybody\nlevel: beginner')).toEqual([
      `${guide}:6:1 level: unknown field. A guide has: title, summary, reviewed, sidebar_label, sidebar_position, keywords, draft, unlisted, aliases, moved_headings, audience, errors.`,
    ]);
  });
});
