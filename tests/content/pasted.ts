/** Where the pages of this hub that do not depend on others' work are. */
const technology = (id: string) => `/docs/technologies/${id}/`;
const challenge = (id: string) => `/challenges/${id}/`;
const frontend = '/docs/guides/collaboration/frontend-learners/';

/**
 * What learners of this stack paste, by its file in tests/fixtures/pasted, and the page that must
 * come first. Of several, the first one that the hub has by now: a challenge that is planned takes
 * the place of the page that stands in for it. `null` means that there is none yet, and that the
 * search must say so.
 */
export const pasted: Record<string, (string | null)[]> = {
  'aborted-transaction': [technology('postgresql')],
  'address-in-use': [null],
  'assertion-of-ones-own': [null],
  'broker-away': [challenge('celery-tasks-fail-silently')],
  'celery-not-serializable': [technology('celery')],
  'cors-in-chromium': [frontend],
  'cors-in-firefox': [frontend],
  csrf: [technology('django')],
  'csrf-page': [technology('django')],
  'deadlock-in-the-log': [technology('postgresql')],
  'decimal-not-serializable': [technology('celery')],
  'disallowed-host': [technology('django')],
  'docker-daemon': [null],
  'gunicorn-worker-timeout': [challenge('long-running-jobs-block-requests'), null],
  'key-error-of-ones-own': [null],
  'lock-timeout': [challenge('slow-lookup-missing-index')],
  'memcached-refused': [technology('memcached')],
  'missing-column': [technology('django')],
  'missing-relation': [technology('django')],
  'n-plus-one': [challenge('api-latency-n-plus-one')],
  'naive-and-aware': [technology('python')],
  'never-awaited': ['/docs/concepts/asynchronous-programming/'],
  'no-module': [technology('python')],
  'no-such-table': [technology('django')],
  'npm-missing-script': [null],
  'orm-in-async-view': [challenge('high-concurrency')],
  'partial-import': ['/docs/practices/structure-django-in-modules/'],
  'pip-no-match': [null],
  'pool-exhausted': [technology('postgresql')],
  'postgresql-refused': [technology('postgresql')],
  'queue-made-otherwise': [technology('rabbitmq')],
  'rabbitmq-refused': [challenge('celery-tasks-fail-silently')],
  'redis-out-of-memory': [technology('redis')],
  'redis-refused': [technology('redis')],
  'redis-wrong-type': [technology('redis')],
  'retries-exceeded': [technology('celery')],
  'serialization-failure': [challenge('race-conditions-corrupt-data')],
  'settings-not-configured': [technology('django')],
  'statement-timeout': [challenge('slow-lookup-missing-index')],
  'status-401': [frontend],
  'status-403': [frontend],
  'status-429': [challenge('login-endpoint-abused'), technology('rest-apis')],
  'status-502': [challenge('deploys-drop-requests'), null],
  'status-504': [challenge('high-concurrency'), null],
  'too-many-clients': [technology('postgresql')],
  'unregistered-task': [technology('celery')],
  'value-too-long-in-json': [challenge('ci-environment-drift')],
  'worker-lost': [challenge('celery-tasks-fail-silently')],
  'worker-lost-by-the-kernel': [challenge('celery-tasks-fail-silently')],
};
