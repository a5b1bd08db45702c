import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askLinks } from './askLinks.mjs';

const asked: string[] = [];
let server: Server;
let home = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const answer = (status: number, headers: Record<string, string> = {}, text = '') => {
      response.writeHead(status, headers);
      response.end(text);
    };
    const times = asked.filter((one) => one.endsWith(` ${path}`)).length;
    if (path === '/robots.txt') answer(200, {}, 'User-agent: *\nDisallow: /private/');
    else if (path === '/moved') answer(301, { location: '/ok' });
    else if (path === '/loop') answer(302, { location: '/loop' });
    else if (path === '/gone') answer(404);
    else if (path === '/busy') answer(times > 1 ? 200 : 429, { 'retry-after': '1' });
    else if (path === '/flaky') answer(times > 2 ? 200 : 503);
    else if (path === '/no-head') answer(request.method === 'HEAD' ? 405 : 200);
    else if (path === '/silent') return;
    else answer(200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('each address has its answer, and a site is asked no more than it allows', async () => {
  const paths = [
    ...['/ok', '/moved', '/gone', '/busy', '/flaky', '/no-head', '/silent', '/loop'],
    ...['/private/page', '/exception', '/with?a=1&b=2'],
  ];
  const answers = await askLinks(
    paths.map((path) => home + path),
    {
      timeout: 1000,
      retries: 2,
      jitter: 50,
      isException: (address) => address.endsWith('/exception'),
    },
  );
  const states = Object.fromEntries(
    answers.map(({ address, state, status }) => [
      address.slice(home.length),
      state === 'broken' ? status : state,
    ]),
  );
  expect(states).toEqual({
    '/ok': 'ok',
    '/moved': 'ok',
    '/gone': 404,
    '/busy': 'ok',
    '/flaky': 'ok',
    '/no-head': 'ok',
    '/silent': 0,
    '/loop': 0,
    '/private/page': 'skipped',
    '/exception': 'skipped',
    '/with?a=1&b=2': 'ok',
  });
  expect(asked.filter((one) => /private|exception/.test(one))).toEqual([]);
  expect(asked.filter((one) => one.endsWith('/robots.txt'))).toHaveLength(1);
  expect(answers.find(({ address }) => address.endsWith('/silent'))?.why).toMatch(/time|abort/i);
});

test('nobody is asked about nothing', async () => {
  expect(await askLinks([])).toEqual([]);
});
