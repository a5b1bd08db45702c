/**
 * Follows the link of the heading that the address names, where a script runs. The same on every
 * page, so that one hash in the content security policy allows it.
 */
export const followScript = `{let i="";try{i=decodeURIComponent(location.hash.slice(1))}catch{}const p=i&&document.getElementById(i);if(p&&"moved"in p.dataset)location.replace(p.querySelector("a").href)}`;

/** A place is shown only to who comes for it. */
export const movedStyle = 'p[data-moved]:not(:target){display:none}';
