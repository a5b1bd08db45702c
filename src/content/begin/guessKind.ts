import { frontMatterSchemas } from '../frontMatter';
import { kinds, type Kind } from '../kinds';

/** The fields that only one kind has, by name. */
const onlyIn: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) =>
    Object.keys(frontMatterSchemas[kind].shape)
      .filter((name) =>
        kinds.every((other) => other === kind || !(name in frontMatterSchemas[other].shape)),
      )
      .map((name): [string, Kind] => [name, kind]),
  ),
);

/** The kind of page that a text is by its fields, where they say so. */
export function guessKind(text: string): Kind | undefined {
  const [, head = ''] = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const named = [...head.matchAll(/^([a-z_]+):/gm)].flatMap(
    ([, name = '']) => onlyIn.get(name) ?? [],
  );
  return named[0];
}

/** The title that a text gives itself in its fields. */
export const titleIn = (text: string): string =>
  /^title: *(["']?)(.+?)\1 *(?:#.*)?$/m.exec(text)?.[2]?.trim() ?? '';
