/** `/challenges/old-name/`, or `/challenges/old-name/ -> section` where the page became a section. */
export const aliasPattern = /^(\/(?:[^\s/#?]+\/)+)(?: -> ([a-z0-9]+(?:-[a-z0-9]+)*))?$/;

/** `old-id -> new-id`, or `/challenges/other/#old-id -> new-id` for one that came from another page. */
export const movedPattern = /^(?:(\/(?:[^\s/#?]+\/)+)#)?([^\s#/]+) -> ([a-z0-9]+(?:-[a-z0-9]+)*)$/;
