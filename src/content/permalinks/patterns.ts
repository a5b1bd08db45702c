/**
 * A folder of an address. The build writes a page there, so it must not lead up and out of the site,
 * in whatever spelling: `..`, `%2e%2e`, a backslash.
 */
const step = String.raw`(?!\.{1,2}\/)[^\s/#?%\\\x00-\x1f]+\/`;

/** `/challenges/old-name/`, or `/challenges/old-name/ -> section` where the page became a section. */
export const aliasPattern = new RegExp(String.raw`^(\/(?:${step})+)(?: -> ([^\s#/]+))?$`);

/** `old-id -> new-id`, or `/challenges/other/#old-id -> new-id` for one that came from another page. */
export const movedPattern = new RegExp(
  String.raw`^(?:(\/(?:${step})+)#)?([^\s#/]+) -> ([^\s#/]+)$`,
);
