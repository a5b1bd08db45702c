import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readHtml } from './builtSite';

interface Result {
  lab: string;
  ran_on: string;
  versions: Record<string, string>;
}

const folder = join('labs', 'challenges');
const results = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '__pycache__')
  .map(({ name }): Result => JSON.parse(readFileSync(join(folder, name, 'result.json'), 'utf8')));

test('every page with a lab says on which day and versions it was verified, as its result has them', () => {
  expect(results.length).toBeGreaterThan(0);
  for (const { lab, ran_on: day, versions } of results) {
    const html = readHtml(`challenges/${lab}/index.html`);
    const [said = ''] = /verified <time.*?<dt>Ran on<\/dt>.*?<\/dd>/is.exec(html) ?? [];
    // React writes the attribute as dateTime; HTML does not mind.
    expect(said.toLowerCase(), lab).toContain(`datetime="${day}"`);
    const words = said.replace(/<[^>]+>/g, ' ').toLowerCase();
    for (const version of Object.values(versions)) expect(words, lab).toContain(version);
  }
});
