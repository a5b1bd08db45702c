import { describe, expect, test } from 'vitest';
import { errorFromPaste } from './errorFromPaste';

describe('a pasted error', () => {
  test('gives the message, its title, its id, its program and its package', () => {
    const pasted =
      'Traceback (most recent call last):\n' +
      '  File "/srv/.venv/lib/python3.11/site-packages/django/db/models/query.py", line 1, in get\n' +
      '    raise X\n' +
      "django.core.exceptions.FieldError: Cannot resolve keyword 'colour' into field. Choices are: id\n";
    expect(errorFromPaste(pasted)).toEqual({
      id: 'field-error-cannot-resolve-keyword',
      title: 'FieldError: Cannot resolve keyword',
      message:
        "django.core.exceptions.FieldError: Cannot resolve keyword '{value}' into field. Choices are: id",
      printedBy: 'Django',
      packages: ['django'],
    });
  });

  test.each([
    ['fatal: not a git repository (or any of the parent directories): .git', 'git'],
    ['db-1  | FATAL:  role "shop" does not exist', 'PostgreSQL'],
    [
      'nginx: [emerg] host not found in upstream "app" in /etc/nginx/conf.d/default.conf:3',
      'nginx',
    ],
    ['ERROR: No matching distribution found for djang', 'pip'],
    ["TypeError: unhashable type: 'list'", 'Python'],
    ['redis.exceptions.ResponseError: odd', 'Redis'],
    [
      `django.db.utils.OperationalError: (1045, "Access denied for user 'ada'@'db' (using password: YES)")`,
      'MySQL',
    ],
  ])('%j is known by its program', (pasted, printedBy) => {
    expect(errorFromPaste(pasted)?.printedBy).toBe(printedBy);
  });

  test('marks addresses, paths and numbers as varying, and keeps no secret', () => {
    const { message } = errorFromPaste(
      'OSError: cannot reach amqp://shop:s3cret@broker:5672/ after 1200 tries, see /var/log/shop.log',
    ) ?? { message: '' };
    expect(message).toBe('OSError: cannot reach {address} after {number} tries, see {path}');
  });

  test('is none in a text without one', () => {
    expect(errorFromPaste('===== 3 passed in 0.02s =====')).toBeUndefined();
    expect(errorFromPaste('')).toBeUndefined();
  });
});
