import { expect, test } from 'vitest';
import { redact } from './redact';

test.each([
  ['amqp://shop:s3cret@broker:5672/shop refused', 'amqp://…@broker:5672/shop refused'],
  ['connect(password=hunter2, user=ada)', 'connect(password=…, user=ada)'],
  ['{"api_key": "a b c", "id": 3}', '{"api_key": …, "id": 3}'],
  ["SECRET_KEY = 'django-insecure-1'", 'SECRET_KEY = …'],
  ['DATABASE_PASSWORD: hunter2', 'DATABASE_PASSWORD: …'],
  ['Authorization: Bearer abc.def', 'Authorization: …'],
  ['sent Bearer abcdefgh.ijk', 'sent Bearer …'],
  ['Cookie: sessionid=1; csrftoken=2', 'Cookie: …'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln was refused', '… was refused'],
  ['key AKIAIOSFODNN7EXAMPLE', 'key …'],
  ['token 0123456789abcdef0123456789abcdef01234567', 'token …'],
  ['Key (email)=(ada@example.com) already exists', 'Key (email)=(…) already exists'],
  ['Failing row contains (1, ada, 12).', 'Failing row contains (…).'],
  ['mail to ada@example.com failed', 'mail to … failed'],
])('%s', (text, shown) => {
  expect(redact(text)).toBe(shown);
});

test('what holds no secret stays as it is', () => {
  for (const text of [
    'django.db.utils.OperationalError: canceling statement due to lock timeout',
    'password authentication failed for user "shop"',
    'psycopg.errors.StringDataRightTruncation: value too long for type character varying(8)',
  ]) {
    expect(redact(text)).toBe(text);
  }
});

test('a megabyte is cut', () => {
  expect(redact('password='.repeat(200_000)).length).toBeLessThanOrEqual(2000);
});
