import { decodeAddress } from '../decodeAddress';

/**
 * Says how an address with a protocol pretends to be another one, and what to write; null of one
 * that is what it looks like.
 */
export function tellDisguise(url: string, words: string): string | null {
  if (!/^\s*https?:/i.test(url)) return null;
  const host = hostOf(url);
  if (host === null)
    return `"${shorten(url)}" is no address that a browser can open. Copy it from the browser's address bar.`;
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(url.trim()))
    return `"${shorten(url)}" has a space, a backslash or a character that cannot be seen in it. Copy the address from the browser's address bar.`;
  if (!/^https?:\/\/(?!\/)/i.test(url.trim()))
    return `"${shorten(url)}" is not written as an address. Write https://${host}/….`;
  if (/^https?:\/\/[^/?#]*@/i.test(url.trim()))
    return `the address leads to ${host}, whatever stands before "@" in it. Take that out.`;
  const written = /^https?:\/\/([^/?#:]*)/i.exec(url.trim())?.[1] ?? '';
  if (/[^\x20-\x7e]/.test(decodeAddress(written)))
    return `the host of the address has letters that look like others: it is ${host}. Write that, if it is what you mean.`;
  if (/^(?:0x[\da-f]+|\d+|0\d*(?:\.\d+)*)$/i.test(written))
    return `the address leads to ${host}, and its numbers hide that. Write the name of the site.`;
  const named = /^\s*(?:https?:\/\/|www\.)((?:[\w-]+\.)+[a-z]{2,18})(?:[/?#:]\S*)?\s*$/i.exec(
    words,
  )?.[1];
  if (named && bare(named) !== bare(host))
    return `the words of the link name ${named}, and it leads to ${host}. Say in words what it leads to.`;
  return null;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname;
  } catch {
    return null;
  }
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
