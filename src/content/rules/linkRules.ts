import type { Rule } from './Rule';

/** Links and pictures: HUB500 to HUB599. */
export const linkRules = {
  'link-without-address': {
    code: 'HUB500',
    sentence: 'A link has an address.',
    bad: '[the manual]()',
    good: '[the manual](https://redis.io/docs/)',
  },
  'link-without-words': {
    code: 'HUB501',
    sentence: 'A link has words that say where it leads.',
    bad: '[](https://redis.io/docs/)',
    good: '[the manual](https://redis.io/docs/)',
  },
  'link-protocol': {
    code: 'HUB502',
    sentence: 'A link leads to https, http or mailto.',
    bad: '[the file](ftp://example.com/a)',
    good: '[the file](https://example.com/a)',
  },
  'link-to-own-address': {
    code: 'HUB503',
    sentence:
      'A link between pages names the file, so that it holds in a fork, on GitHub and after a move.',
    bad: '[Redis](/docs/technologies/redis/)',
    good: '[Redis](../technologies/redis.md)',
    isFixed: true,
  },
  'link-leaves-repository': {
    code: 'HUB504',
    sentence: 'A relative link stays in the repository.',
    bad: '[my notes](../../../notes.md)',
    good: '[Redis](../technologies/redis.md)',
  },
  'link-to-draft': {
    code: 'HUB505',
    sentence: 'A published page links to no draft.',
    bad: '[the draft](draft.md)',
    good: 'the page that follows',
  },
  'link-to-nothing': {
    code: 'HUB506',
    sentence: 'A link leads to a file that is there.',
    bad: '[Redis](../technologies/redsi.md)',
    good: '[Redis](../technologies/redis.md)',
    isFixed: true,
  },
  'link-to-no-heading': {
    code: 'HUB507',
    sentence: 'The part of a link after "#" is the id of a heading on that page.',
    bad: '[Setup](#Set_up)\n\n## Setup {#setup}',
    good: '[Setup](#setup)\n\n## Setup {#setup}',
    isFixed: true,
  },
  'link-to-own-machine': {
    code: 'HUB508',
    sentence: 'A link leads to what readers can reach, and not to the preview on your machine.',
    bad: '[Redis](http://localhost:3000/docs/technologies/redis/)',
    good: '[Redis](../technologies/redis.md)',
    isFixed: true,
  },
  'link-to-no-address': {
    code: 'HUB509',
    sentence: 'A link that begins with "/" leads to an address of this site.',
    bad: '[the list](/dashboard/project/)',
    good: '[all challenges](/challenges/)',
  },
  'picture-without-words': {
    code: 'HUB520',
    sentence: 'A picture says in words what it shows.',
    bad: '![](./flower-tasks.png)',
    good: '![Two of five tasks have failed](./flower-tasks.png)',
  },
  'picture-says-nothing': {
    code: 'HUB521',
    sentence: 'The words of a picture say what it shows, not that it is one.',
    bad: '![screenshot](./flower-tasks.png)',
    good: '![Two of five tasks have failed](./flower-tasks.png)',
  },
  'picture-without-address': {
    code: 'HUB522',
    sentence: 'A picture has an address.',
    bad: '![Two of five tasks have failed]()',
    good: '![Two of five tasks have failed](./flower-tasks.png)',
  },
  'picture-from-elsewhere': {
    code: 'HUB523',
    sentence: 'A picture lies beside its page: another site would see who reads it.',
    bad: '![The list of tasks](https://example.com/tasks.png)',
    good: '![The list of tasks](./tasks.png)',
  },
  'picture-missing': {
    code: 'HUB524',
    sentence: 'A picture that a page shows is in the repository.',
    bad: '![The list of tasks](./taks.png)',
    good: '![The list of tasks](./tasks.png)',
  },
  'picture-broken': {
    code: 'HUB525',
    sentence: 'A picture is one that browsers can show.',
    bad: '![The list of tasks](./tasks.heic)',
    good: '![The list of tasks](./tasks.png)',
  },
  'picture-heavy': {
    code: 'HUB526',
    sentence: 'A picture costs a reader at most 60 KB.',
    bad: '![The whole screen](./screen.png)',
    good: '![The list of tasks](./tasks.png)',
  },
} as const satisfies Record<string, Rule>;
