/** What an advisory service said of some packages. */
export interface AuditJudgement {
  /** `skipped` where the service gave no answer. */
  state: 'clean' | 'weak' | 'skipped';
  lines: string[];
}

const parse = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

/** Words that npm prints of a service that is not there differ; a report always has its version. */
export function judgeNpmAudit(printed: string): AuditJudgement {
  const report = parse(printed);
  if (!report || !('auditReportVersion' in report)) {
    const why = String(report?.message ?? 'no report').split('\n')[0] ?? '';
    return {
      state: 'skipped',
      lines: [`the advisory service did not answer: ${why.slice(0, 120)}`],
    };
  }
  const found = Object.values(
    (report.vulnerabilities ?? {}) as Record<
      string,
      { name: string; severity: string; range: string; fixAvailable: unknown }
    >,
  );
  const lines = found.map(
    ({ name, severity, range, fixAvailable }) =>
      `${name} ${range}: ${severity}${fixAvailable ? ', a fixed release is there' : ''}`,
  );
  const isWeak = found.some(({ severity }) => ['high', 'critical'].includes(severity));
  return { state: isWeak ? 'weak' : 'clean', lines };
}

/** pip-audit grades nothing, so each weakness with a fixed release counts. */
export function judgePipAudit(printed: string): AuditJudgement {
  const report = parse(printed.slice(Math.max(0, printed.indexOf('{'))));
  const packages = report?.dependencies;
  if (!Array.isArray(packages))
    return { state: 'skipped', lines: ['the advisory service did not answer'] };
  // It calls a package that it could not look up clean, and its exit code says so too.
  const unasked = packages.filter((one: object) => !('vulns' in one));
  if (unasked.length > packages.length / 2) {
    return {
      state: 'skipped',
      lines: [`the advisory service did not know ${unasked.length} of ${packages.length} packages`],
    };
  }
  const found = (
    packages as {
      name: string;
      version?: string;
      vulns?: { id: string; fix_versions: string[] }[];
    }[]
  ).flatMap(({ name, version, vulns = [] }) =>
    vulns.map(({ id, fix_versions: fixed }) => ({
      line: `${name} ${version}: ${id}${fixed.length > 0 ? `, fixed in ${fixed.join(', ')}` : ''}`,
      isFixed: fixed.length > 0,
    })),
  );
  return {
    state: found.some(({ isFixed }) => isFixed) ? 'weak' : 'clean',
    lines: found.map(({ line }) => line),
  };
}
