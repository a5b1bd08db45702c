import { expect, test } from 'vitest';
import { findFreePort, listen, readPort, requirePort } from '../../src/cli/listen.mjs';

test('a port in use is one sentence with what to do', async () => {
  const first = await listen(0, () => {}, 'start');
  await expect(requirePort(first.port, 'start')).rejects.toThrow(
    `Port ${first.port} is in use: stop what runs there, or choose another with \`PORT=3000 npm start\`.`,
  );
  first.close();
});

test('a port that was left can be had again', async () => {
  const port = await findFreePort();
  expect(port).toBeLessThan(32_768);
  await requirePort(port, 'start');
  (await listen(port, () => {}, 'start')).close();
});

test('PORT chooses the port, 3000 when it is not set', () => {
  expect([readPort({}), readPort({ PORT: '' }), readPort({ PORT: '8080' })]).toEqual([
    3000, 3000, 8080,
  ]);
});

test('a PORT that is no port is told so', () => {
  for (const PORT of ['eighty', '-1', '70000', '80.5']) {
    expect(() => readPort({ PORT })).toThrow(
      `PORT is "${PORT}": it must be a number from 1 to 65535, such as 3000.`,
    );
  }
});
