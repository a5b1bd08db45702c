import { siteNames, type SiteName } from '../sites/BenchSite.mjs';
import type { SiteResult, SizeResult } from './BenchResult.mjs';
import { disturbedFrom, judgeTargets } from './judgeTargets.mjs';
import { figures, type Figure } from './listFigures.mjs';

/** The table of one number of pages, what became of the promises, and what to mind. */
export function spellReport(size: SizeResult, titles: Readonly<Record<SiteName, string>>): string {
  const measured = siteNames.flatMap((name) => {
    const result = size.sites[name];
    return result ? [{ name, result }] : [];
  });
  const own = size.sites.hub;
  const rows = figures
    .map((figure) => [
      figure.unit ? `${figure.label} (${figure.unit})` : figure.label,
      ...measured.map(({ name, result }) => cell(figure, result, name === 'hub' ? undefined : own)),
    ])
    .filter(([, ...cells]) => cells.some((text) => text !== ''));
  const head = [`${size.pages} pages`, ...measured.map(({ name }) => titles[name])];
  return [
    spellTable([head, ...rows]),
    ...measured.map(
      ({ name, result }) => `${titles[name]}: ${result.version}, Node ${result.node}`,
    ),
    ...(own && measured.length > 1
      ? ['In brackets: how many times as much as ours; over 1, ours is less.']
      : []),
    '',
    ...judgeTargets(size).map(
      ({ promise, found, isKept }) => `${isKept ? 'kept  ' : 'BROKEN'}  ${promise}: ${found}`,
    ),
    ...measured.flatMap(({ name, result }) => [
      ...tellDisturbance(titles[name], result),
      ...result.failures.map((failure) => `Not measured: ${failure}`),
    ]),
  ].join('\n');
}

function cell(figure: Figure, result: SiteResult, own: SiteResult | undefined): string {
  const value = figure.read(result);
  if (value === undefined) return '';
  const ours = own && figure.read(own);
  const ratio = ours ? ` (${spellNumber(value / ours)})` : '';
  return `${spellNumber(value)}${ratio}`;
}

/** Three figures that count, and no more. */
export function spellNumber(value: number): string {
  if (value === 0) return '0';
  if (value < 0.01) return value.toFixed(4);
  if (value < 10) return value.toFixed(2);
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}

function spellTable(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join(
    '\n',
  );
}

function tellDisturbance(title: string, { builds }: SiteResult): string[] {
  const shares = Object.values(builds)
    .flat()
    .flatMap(({ othersShare }) => othersShare ?? []);
  const most = Math.max(0, ...shares);
  return most < disturbedFrom
    ? []
    : [
        `Others took up to ${Math.round(most * 100)} % of the machine while ${title} was built: trust its processor time, not its time.`,
      ];
}
