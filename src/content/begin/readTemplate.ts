/** Something to write in a part of a page: its text, or one of its blocks between ":::" lines. */
export interface TemplateSlot {
  /** `problem` for `:::problem`; null for the text of the part itself. */
  directive: string | null;
  /** What the template says of it. */
  hint: string;
}

/** A second-level heading of a template, and what is to be written under it. */
export interface TemplatePart {
  title: string;
  id: string;
  slots: TemplateSlot[];
}

/** A page to copy, taken apart. */
export interface Template {
  /** The lines of its front matter by their field, each with what its comment says. */
  fields: { name: string; hint: string }[];
  /** The comment before the first heading. */
  opening: string;
  parts: TemplatePart[];
}

const comment = /<!--([\s\S]*?)-->/;

/** Takes a template apart, so that a form can ask for its parts and a page be made of the answers. */
export function readTemplate(text: string): Template {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const fields = [...head.matchAll(/^([a-z_]+): *(?:""|\[\]|[^#\n]*?)(?: +# (.*))?$/gm)].map(
    ([, name = '', hint = '']) => ({ name, hint }),
  );
  const [opening = '', ...parts] = body.split(/^## /m);
  return { fields, opening: hintIn(opening), parts: parts.map(readPart) };
}

function readPart(text: string): TemplatePart {
  const [heading = '', ...lines] = text.split('\n');
  const [, title = '', id = ''] = /^(.*?)\s*(?:\{#([\w-]+)\})?\s*$/.exec(heading) ?? [];
  const body = lines.join('\n');
  const blocks = [...body.matchAll(/^:::([a-z-]+)(?:\[[^\]]*\])?\n([\s\S]*?)^:::$/gm)];
  const before = blocks[0] ? body.slice(0, blocks[0].index) : body;
  return {
    title,
    id,
    slots: [
      { directive: null, hint: hintIn(before) },
      ...blocks.map(([, directive = '', inside = '']) => ({ directive, hint: hintIn(inside) })),
    ],
  };
}

const hintIn = (text: string): string => comment.exec(text)?.[1]?.trim() ?? '';
