import { Parser } from 'htmlparser2';

/** Elements that do something, or show what lies elsewhere; all others only draw. */
const active = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'image',
  'feimage',
  'handler',
  'listener',
  'link',
  'meta',
  'base',
  'html',
  'body',
  'form',
  'input',
  'canvas',
  'animate',
  'animatemotion',
  'animatetransform',
  'set',
  'discard',
  'tref',
]);

const addresses = new Set(['href', 'src', 'base', 'action', 'formaction', 'data', 'poster']);

const local = (name: string): string => name.toLowerCase().replace(/^.*:/, '');

/** Whitespace and control characters, which a browser passes over in an address. */
const close = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '').toLowerCase();

/** What a style can fetch: `url(…)` other than of the drawing itself, another style sheet. */
const fetches = (style: string): boolean =>
  /@import|@font-face|image-set\(|expression\(|url\((?!["']?#)|\\/i.test(style);

/**
 * Says what an SVG holds besides a drawing, and in which line; null of one that only draws.
 * A picture in a page runs nothing, but anybody can open it by itself, and there it is a page.
 */
export function inspectSvg(source: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return 'is not saved as UTF-8';
  }
  if (text.includes('\0')) return 'is not saved as UTF-8';
  const lineOf = (offset: number): string => `line ${text.slice(0, offset).split('\n').length}`;
  let fault: string | null = null;
  let isStyle = false;
  let depth = 0;
  let style = '';
  const tell = (what: string): void => {
    fault ??= `holds more than a drawing: ${what} in ${lineOf(parser.startIndex)}`;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > 200) tell('elements more than 200 deep');
        if (depth === 1 && local(name) !== 'svg') tell(`<${name}> as its outermost element`);
        if (active.has(local(name))) tell(`<${name}>`);
        isStyle = local(name) === 'style';
        for (const [key, value] of Object.entries(attributes)) inspectAttribute(key, value, tell);
      },
      ontext(content) {
        if (isStyle) style += content;
      },
      onclosetag() {
        depth -= 1;
        if (isStyle && fetches(style)) tell('a style that fetches something');
        isStyle = false;
        style = '';
      },
      onprocessinginstruction(name, content) {
        if (/^\?xml-stylesheet/i.test(name)) tell('a style sheet from elsewhere');
        // With entities of its own, a short text becomes any other, or a gigabyte.
        if (/^!doctype/i.test(name) && /\[|<!entity/i.test(content))
          tell('a DOCTYPE with entities');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (/<!ENTITY/i.test(text)) fault ??= 'holds more than a drawing: entities of its own';
  return fault;
}

function inspectAttribute(key: string, value: string, tell: (what: string) => void): void {
  const name = local(key);
  if (name.startsWith('on')) tell(`${key}=`);
  else if (addresses.has(name) && !/^#|^$/.test(value.trim()))
    tell(`${key}=, which leads elsewhere,`);
  else if (fetches(value) && (name === 'style' || /url\(/i.test(value)))
    tell(`${key}=, which fetches something,`);
  else if (/(?:javascript|vbscript):|data:text/.test(close(value))) tell(`${key}=, which runs,`);
}
