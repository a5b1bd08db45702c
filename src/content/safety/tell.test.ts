import { describe, expect, test } from 'vitest';
import { tellDisguise } from './tellDisguise';
import { tellHidden } from './tellHidden';
import { tellSecrets } from './tellSecrets';

describe('what makes a page unsafe is told with its place and the fix', () => {
  test('a key, which is not shown again', () => {
    const key = ['AKIA', 'Q7ZR2LX9KD4WM8TV'].join('');
    const told = tellSecrets(`Text.\n\n    key = ${key}\n`);
    expect(told).toEqual([
      {
        rule: 'secret',
        line: 3,
        column: 11,
        message:
          'an AWS access key seems to stand here. Revoke it where it was made, since whoever read it can use it, and write a stand-in such as "your-key" or "change-me".',
      },
    ]);
    expect(JSON.stringify(told)).not.toContain('Q7ZR');
  });

  test('an address and a number of somebody', () => {
    expect(
      tellSecrets('amina.bekele@gmail.com\n+251 911 234 567').map(({ message }) => message),
    ).toEqual([
      'an e-mail address of a person seems to stand here, and the page is public. Take it out, or write one at example.com.',
      "a telephone number stands here, and the page is public. Take it out, or write one that is nobody's, such as +1 202 555 0100.",
    ]);
  });

  test('a character that cannot be seen', () => {
    expect(tellHidden('One.\nad\u202emin\n')).toEqual([
      {
        rule: 'hidden-character',
        line: 2,
        column: 3,
        message:
          'a character that cannot be seen stands here: U+202E (which turns the text after it around). Delete it, or type the line anew.',
      },
    ]);
  });
});

describe('an address that pretends', () => {
  test.each([
    ['https://gіthub.com/a', 'x', /letters that look like others: it is xn--gthub-n2e\.com/],
    ['https://github.com@xss.example/', 'x', /leads to xss\.example, whatever stands before "@"/],
    ['https:/xss.example', 'x', /is not written as an address\. Write https:\/\/xss\.example/],
    ['http://2130706433/', 'x', /leads to 127\.0\.0\.1, and its numbers hide that/],
    ['https://xss.example', 'https://github.com', /name github\.com, and it leads to xss\.example/],
    ['https://[::1/', 'x', /is no address that a browser can open/],
  ])('%s is told', (url, words, message) => {
    expect(tellDisguise(url, words)).toMatch(message);
  });

  test.each([
    ['https://github.com/owner/hub', 'https://github.com/owner/hub'],
    ['https://www.github.com/', 'https://github.com'],
    ['https://docs.djangoproject.com/en/5.2/', 'django.contrib.auth'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/'],
    ['https://xn--bcher-kva.example/', 'the shop'],
    ['mailto:ada@example.com', 'ada@example.com'],
  ])('%s is not', (url, words) => {
    expect(tellDisguise(url, words)).toBeNull();
  });
});
