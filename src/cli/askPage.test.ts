import { expect, test } from 'vitest';
import { askPage, type Prompts } from './askPage';

const known = {
  pages: [{ path: 'docs/technologies/redis.md', fields: { title: 'Redis', keywords: ['cache'] } }],
  idsOf: () => ['redis'],
};

/** Answers questions by their first word; what is asked, and what each typed answer is told, is noted. */
function person(answers: Record<string, string | boolean>) {
  const heard: string[] = [];
  const answerTo = (message: string) => {
    heard.push(message);
    const [, answer] = Object.entries(answers).find(([words]) => message.startsWith(words)) ?? [];
    return answer;
  };
  const prompts: Prompts = {
    choose: (message) => Promise.resolve(answerTo(message) as string | undefined),
    write: (message, { fault }) => {
      const answer = answerTo(message) as string | undefined;
      const told = answer === undefined ? undefined : fault(answer);
      if (told) heard.push(`told: ${told}`);
      return Promise.resolve(answer ?? '');
    },
    confirm: (message) => Promise.resolve(answerTo(message) as boolean | undefined),
    tell: (text) => void heard.push(text),
  };
  return { heard, prompts };
}

const nothing = { fields: {}, lab: false, words: [] };

test('asks kind, title and what the schema needs, and shows pages like it before all else', async () => {
  const { heard, prompts } = person({
    'What do you want': 'challenge',
    Title: 'Redis forgets',
    'Begin the page': true,
    Level: 'beginner',
    Status: 'open',
    Technologies: 'redis',
    'Write the skeleton': true,
  });
  expect(await askPage(nothing, prompts, known)).toMatchObject({
    kind: 'challenge',
    title: 'Redis forgets',
    fields: { level: 'beginner', status: 'open', technologies: ['redis'] },
    lab: true,
  });
  expect(heard.map((message) => message.split(/[\n:(?]/)[0]?.trim())).toEqual([
    'What do you want to write',
    'Title',
    'These pages may say it already. If one does, add to it instead',
    'Begin the page all the same',
    'Summary',
    'Level',
    'Status',
    'Symptom',
    'Technologies',
    'Fill in other fields now',
    'Write the skeleton of its lab too',
  ]);
});

test('writes nothing for somebody who finds the page that is there', async () => {
  const { prompts } = person({ 'What do you want': 'concept', Title: 'Redis', Begin: false });
  expect(await askPage(nothing, prompts, known)).toBeUndefined();
});

test('says what is wrong with an answer at once, an id without a page included', async () => {
  const { heard, prompts } = person({
    'What do you want': 'challenge',
    Title: 'No',
    Level: 'beginner',
    Status: 'open',
    Technologies: 'rediss',
  });
  await askPage(nothing, prompts, known);
  expect(heard.filter((message) => message.startsWith('told'))).toEqual([
    'told: 3 to 60 characters on one line.',
    'told: "rediss" has no page. Did you mean "redis"?',
  ]);
});
