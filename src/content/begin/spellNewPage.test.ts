import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readPage } from '../../markdown/readPage';
import { checkPages } from '../checks/checkPages';
import { listUnwritten } from '../checks/checkUnwritten';
import { templateOf } from '../checks/checkOutline';
import { frontMatterSchemas } from '../frontMatter';
import { kinds, pathOf, type Kind } from '../kinds';
import type { World } from '../World';
import { questionFor, questionsOf } from './questionsOf';
import { readTemplate } from './readTemplate';
import { spellNewPage, type PageAnswers } from './spellNewPage';

const today = '2026-11-21';
const world: World = {
  today,
  ownAddresses: [],
  files: new Set(),
  included: {},
  pictures: {},
  labFolders: [],
  captures: {},
  icons: new Set(),
  figures: {},
  outputs: {},
};

const spell = (kind: Kind, answers: Partial<PageAnswers>) =>
  spellNewPage(
    kind,
    { fields: { title: 'A page', ...answers.fields }, texts: answers.texts ?? {} },
    { template: readFileSync(templateOf(kind), 'utf8'), today },
  );

const bytes = (text: string) => new TextEncoder().encode(text);
const redis = readPage('docs/technologies/redis.md', bytes('---\ntitle: Redis\n---\n\nWords.\n'));

const problemsOf = (kind: Kind, text: string) => {
  const page = readPage(pathOf(kind, 'a-page'), bytes(text));
  return {
    page,
    problems: checkPages([redis, page], world)
      .filter(({ file }) => file === page.path)
      .map(({ line, message }) => `${line}: ${message}`),
  };
};

describe('every field of every kind', () => {
  test.each(kinds)('of %s has a question, but for those a command writes', (kind) => {
    const asked = questionsOf(kind).map(({ name }) => name);
    const left = Object.keys(frontMatterSchemas[kind].shape).filter(
      (name) => !asked.includes(name),
    );
    expect(left.sort()).toEqual(
      [
        'aliases',
        'draft',
        ...(kind === 'challenge' ? ['lab'] : []),
        'moved_headings',
        'reviewed',
      ].sort(),
    );
  });

  test('and one that comes tomorrow is asked for by its schema', () => {
    const schema = z.enum(['small', 'large']).meta({ description: 'How large.' });
    expect(
      questionFor('size', schema, { expected: 'One of small, large.', words: ['small', 'large'] }),
    ).toMatchObject({
      label: 'Size',
      form: 'choice',
      isNeeded: true,
      words: ['small', 'large'],
    });
    const list = z.array(z.string()).default([]);
    expect(questionFor('owners', list, { expected: 'A list.' })).toMatchObject({
      form: 'list',
      isNeeded: false,
    });
  });
});

describe.each(kinds)('a new page of kind %s', (kind) => {
  const technologies = kind === 'technology' || kind === 'guide' ? {} : { technologies: ['redis'] };

  test('of which only the title is known is a draft that passes the check and says what is to be written', () => {
    const { text, unwritten, missing } = spell(kind, { fields: technologies });
    const { page, problems } = problemsOf(kind, text);
    expect(problems).toEqual([]);
    expect(missing).toEqual([]);
    expect(page.frontMatter?.value.draft).toBe(true);
    expect(unwritten).toContain('summary');
    expect(listUnwritten(page).length).toBeGreaterThanOrEqual(unwritten.length);
  });

  test('is refused once it is no draft, with the line of each text that is to be written', () => {
    const { text, unwritten } = spell(kind, { fields: technologies });
    const { problems } = problemsOf(kind, text.replace(/^draft: .*\n/m, ''));
    const told = problems.filter((message) => message.includes('still says "To be written"'));
    expect(told.length).toBeGreaterThanOrEqual(unwritten.length);
    expect(told[0]).toMatch(/^\d+: summary: this still says/);
  });

  test('of which all is written is no draft', () => {
    const template = readTemplate(readFileSync(templateOf(kind), 'utf8'));
    const texts = Object.fromEntries(
      template.parts.flatMap(({ id, slots }) =>
        slots.flatMap(({ directive }, index) => [
          [`${id}/${index}`, `Words about ${id}, number ${index}.`],
          ...(directive === 'check' ? [[`${id}/${index}/label`, `Why number ${index}?`]] : []),
        ]),
      ),
    );
    const { text, unwritten } = spell(kind, {
      fields: {
        ...technologies,
        summary: 'What a reader gets from it: a "quoted" word, a colon: and sixty characters.',
        symptom: 'A list takes seconds, and longer with every row.',
        messages: ["KeyError: '{name}'"],
        keywords: ['a page', 'c++', '404'],
        audience: 'Learners: all of them',
        homepage: 'https://redis.io/',
        license: 'BSD-3-Clause',
        source: kind === 'error' ? 'https://docs.python.org/3/' : undefined,
      },
      texts: { '': 'Words.\n\n## A part {#a-part}\n\nMore words.', ...texts },
    });
    expect(unwritten).toEqual([]);
    const { page, problems } = problemsOf(kind, text);
    expect(page.frontMatter?.value.draft).toBeUndefined();
    expect(page.frontMatter?.value.keywords).toEqual(['a page', 'c++', '404']);
    // Of a page alone in the world.
    expect(problems.filter((message) => !message.includes('nothing leads to this page'))).toEqual(
      [],
    );
    expect(text).not.toContain('<!--');
  });
});

test('a challenge cannot be begun without a technology, since nothing may stand in its place', () => {
  expect(spell('challenge', {}).missing).toEqual(['technologies']);
});
