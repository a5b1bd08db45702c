import type { Random } from './createRandom.mjs';
import type { Writer } from './writeText.mjs';

/** A Python function of 14 to 24 lines, each short enough for a page. */
export function writePython(random: Random, writer: Writer): string {
  const [action, thing, other] = [name(writer), word(writer), word(writer)];
  const limit = random.between(2, 900);
  const extras = [
    `    if not ${thing}:\n        return None`,
    `    for number, ${other}_item in enumerate(${thing}.all(), start=1):\n        total += ${other}_item.${word(writer)} * number`,
    `    with transaction.atomic():\n        ${thing}.${word(writer)} = F("${word(writer)}") + ${random.between(1, 9)}\n        ${thing}.save(update_fields=["${word(writer)}"])`,
    `    try:\n        ${other} = client.get(f"{prefix}:${word(writer)}", timeout=${random.between(1, 9)}.5)\n    except TimeoutError as error:\n        logger.warning("%s after %d tries: %s", ${thing}, ${limit}, error)\n        raise`,
    `    seen = {${word(writer)}.id for ${word(writer)} in ${thing}.${word(writer)}_set.only("id")}`,
    `    while total < ${limit} and not ${other}.is_done:\n        ${other} = ${other}.next_page(after=${other}.cursor)\n        total += len(${other})`,
  ];
  return [
    '@shared_task(bind=True, acks_late=True)',
    `def ${action}(self, ${thing}, ${other}=None, *, limit=${limit}):`,
    `    """${writer
      .sentence()
      .replaceAll('`', '')
      .slice(0, 66)
      .replace(/\W*\w*$/, '')}."""`,
    '    total = 0  # counted, not measured',
    `    prefix = "${word(writer)}"`,
    ...random.sample(extras, random.between(3, 4)),
    `    return {"${word(writer)}": total, "${word(writer)}": limit - total}`,
  ].join('\n');
}

/** A query of six to eight lines. */
export function writeSql(random: Random, writer: Writer): string {
  const [table, other] = [word(writer), word(writer)];
  return [
    `SELECT ${table}.id, ${table}.${word(writer)}, count(*) AS ${word(writer)}s`,
    `FROM ${table}s AS ${table}`,
    `JOIN ${other}s AS ${other}_2 ON ${other}_2.${table}_id = ${table}.id`,
    `WHERE ${table}.${word(writer)} > ${random.between(10, 5000)} -- ${word(writer)}`,
    `  AND ${other}_2.created_at >= now() - interval '${random.between(2, 90)} days'`,
    `GROUP BY ${table}.id`,
    `ORDER BY ${word(writer)}s DESC`,
    `LIMIT ${random.between(5, 100)};`,
  ].join('\n');
}

/** Settings of five to eight lines. */
export function writeYaml(random: Random, writer: Writer): string {
  return [
    'services:',
    `  ${word(writer)}-1:`,
    `    image: ${word(writer)}:${random.between(1, 20)}.${random.between(0, 9)}`,
    '    environment:',
    `      ${writer.name().toUpperCase()}: "${random.between(1, 5000)}"`,
    `      ${writer.name().toUpperCase()}: ${word(writer)}`,
    `    command: ["${word(writer)}", "--${word(writer)}-limit=${random.between(1, 500)}"]`,
  ].join('\n');
}

/** Two or three commands. */
export function writeBash(random: Random, writer: Writer): string {
  return [
    `curl --silent "http://localhost:8000/${word(writer)}s/?limit=${random.between(5, 500)}" | jq .${word(writer)}`,
    `grep --count "${word(writer)}" ${word(writer)}.log`,
    ...(random.chance(0.5) ? [`python manage.py ${writer.name()} --${word(writer)}=3`] : []),
  ].join('\n');
}

/** What a program printed: lines of words and numbers in columns. */
export function writeOutput(random: Random, writer: Writer): string {
  const rows = Array.from({ length: random.between(3, 8) }, () =>
    [
      writer.name().padEnd(34),
      String(random.between(1, 90_000)).padStart(7),
      `${random.between(1, 99)}.${random.between(0, 9)} %`.padStart(8),
    ].join(' '),
  );
  return [`${'name'.padEnd(34)} ${'count'.padStart(7)} ${'share'.padStart(8)}`, ...rows].join('\n');
}

/** A message as a program prints it; the page's id is in it, so that no two pages list the same. */
export function writeError(random: Random, writer: Writer, id: string): string {
  const [first, second] = [word(writer), word(writer)];
  return random.pick([
    `psycopg.errors.UndefinedColumn: column "${first}_${second}" of relation "${id}" does not exist`,
    `celery.exceptions.TimeLimitExceeded: ${first}_${id} took more than ${random.between(5, 900)} seconds`,
    `django.db.utils.OperationalError: ${first} ${second}: too many connections for role "${id}"`,
    `KeyError: '${first}_${second}_${id}'`,
    `redis.exceptions.ResponseError: ${first.toUpperCase()} ${second} is not allowed for ${id}`,
  ]);
}

const word = (writer: Writer): string => writer.noun().replaceAll('-', '_');
const name = (writer: Writer): string => `${writer.verb()}_${word(writer)}`;
