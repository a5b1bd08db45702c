/** What a rule of webpack asks a loader, and how. */
export interface LoaderUse {
  loader?: string;
  options?: Record<string, unknown>;
}

/** The loaders with options that `isWanted` picks among all rules, however deep they lie. */
export function findLoaders(rules: unknown, isWanted: (use: LoaderUse) => boolean): LoaderUse[] {
  if (Array.isArray(rules)) return rules.flatMap((rule) => findLoaders(rule, isWanted));
  if (typeof rules !== 'object' || rules === null) return [];
  const { oneOf, use, options } = rules as { oneOf?: unknown; use?: unknown; options?: unknown };
  const hasOptions = typeof options === 'object' && options !== null;
  return [
    ...(hasOptions && isWanted(rules) ? [rules as LoaderUse] : []),
    ...findLoaders(oneOf, isWanted),
    ...findLoaders(use, isWanted),
  ];
}
