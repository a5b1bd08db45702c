import type { Shared } from './shareTexts';

/** What the menu offers of a page or a section. */
export interface Sharing {
  shared: Shared;
  /** The page's short address and its Markdown; a section has neither. */
  page?: { shortAddress: string; markdown: string };
  /** Where the text of a section is changed: its file, at the line of its heading. */
  fixAddress?: string;
}

/** Reads from the page what a link shares: the link beside the title the page, that of a heading its section. */
export function readShared(link: HTMLAnchorElement): Sharing {
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const line = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  const { origin, pathname } = location;
  const short = document.querySelector<HTMLAnchorElement>(
    'a[data-control="share"]:not([href^="#"])',
  );
  const heading = link.hash ? link.parentElement : null;
  if (!heading) {
    return {
      shared: { title, line, address: origin + pathname },
      page: { shortAddress: link.href, markdown: pathname.replace(/\/?$/, '.md') },
    };
  }
  const address = short ? `${short.href}${link.hash.slice(1)}/` : origin + pathname + link.hash;
  const words = heading.textContent?.trim() ?? '';
  const fixAddress = readFixAddress(link);
  return {
    shared: { title: `${title} › ${words}`, line: readLead(heading) || line, address },
    ...(fixAddress && { fixAddress }),
  };
}

/** The first sentence below a heading. */
function readLead(heading: Element): string {
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H[1-6]$/.test(next.tagName)) break;
    const text = (next.matches('p, ul, ol') ? next : next.querySelector('p'))?.textContent?.trim();
    if (text) return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text;
  }
  return '';
}

/** The lines of all headings stand beside the link that edits the page, in the order of the headings. */
function readFixAddress(link: HTMLAnchorElement): string | undefined {
  const edit = document.querySelector<HTMLAnchorElement>('a[data-lines]');
  const links = document.querySelectorAll('article a[data-control="share"][href^="#"]');
  const line = edit?.dataset.lines?.split(' ')[[...links].indexOf(link)];
  return edit ? `${edit.href}${line ? `#L${line}` : ''}` : undefined;
}
