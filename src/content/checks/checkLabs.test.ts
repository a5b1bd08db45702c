import { describe, expect, test } from 'vitest';
import { changed, checkTexts, examplePages, told } from '../../../tests/content/examplePages';

describe('labs and challenges', () => {
  test('a lab without a page is told', () => {
    expect(told(checkTexts(examplePages, { labFolders: ['slow_lookup', 'slow_lookups'] }))).toEqual(
      [
        'labs/challenges/slow_lookups:1:1 no page shows this lab: there is no challenges/slow-lookups.md. Did you mean "slow-lookup"?',
      ],
    );
  });

  test('a page whose lab does not exist is told', () => {
    expect(
      told(checkTexts(examplePages, { labFolders: [] }), 'challenges/slow-lookup.md'),
    ).toContain(
      '12:6 lab: there is no folder labs/challenges/slow_lookup. Write the lab, or take the line out.',
    );
  });
});

describe('labs and errors', () => {
  const page = 'docs/errors/lost-wheel.md';
  const source = 'source: https://example.org/changelog';
  const capture = { ran_on: '2026-11-30', versions: { pip: '23.2' } };
  const withSource = {
    ...examplePages,
    ...changed(page, 'level: beginner', `${source}\nlevel: beginner`),
  };

  test('an error that no lab prints has to say whose wording it is', () => {
    expect(told(checkTexts(examplePages, { captures: {} }), page)).toEqual([
      '1:1 nothing shows that the message is printed: there is no labs/errors/lost_wheel. Make the program print it there, or give the "source" of the wording when no lab can.',
    ]);
    expect(told(checkTexts(withSource, { captures: {} }), page)).toEqual([]);
  });

  test('a lab that prints it makes a source needless', () => {
    expect(told(checkTexts(withSource, { captures: { 'lost-wheel': capture } }), page)).toEqual([
      '5:9 source: labs/errors/lost_wheel prints the message. Take the line out.',
    ]);
  });

  test('a lab that was not run is told, with the command', () => {
    expect(told(checkTexts(examplePages, { captures: { 'lost-wheel': null } }), page)).toEqual([
      '1:1 labs/errors/lost_wheel has no captured.json that can be read. Run `npm run lab -- --errors lost-wheel`, which stores what its programs print.',
    ]);
  });

  test('a lab without a page is told', () => {
    const captures = { 'lost-wheel': capture, 'lost-wheels': capture };
    expect(told(checkTexts(examplePages, { captures }))).toEqual([
      'labs/errors/lost_wheels:1:1 no page shows this lab: there is no docs/errors/lost-wheels.md. Did you mean "lost-wheel"?',
    ]);
  });
});
