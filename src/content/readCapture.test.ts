import { expect, test } from 'vitest';
import { readCapture } from './readCapture';

const path = 'labs/errors/lost_wheel/captured.json';
const read = (text: string) => readCapture(path, text);

test('says on what day and versions an error was printed', () => {
  const facts = { ran_on: '2026-11-30', versions: { python: '3.11.7' } };
  expect(read(JSON.stringify(facts))).toEqual({ capture: facts, problems: [] });
});

test.each([
  ['half a file', '{"ran_on": "2026', /^it is not JSON: /],
  ['no versions', '{"ran_on": "2026-11-30"}', /^versions: /],
  ['a day that is none', '{"ran_on": "yesterday", "versions": {}}', /^ran_on: /],
  [
    'more than it has',
    '{"ran_on": "2026-11-30", "versions": {}, "by": "me"}',
    /^the whole: .*"by"/,
  ],
])('%s is told with the command that writes it', (_, text, message) => {
  const { capture, problems } = read(text);
  expect(capture).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: path, line: 1 });
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.message).toContain('npm run lab -- --errors lost-wheel');
});
