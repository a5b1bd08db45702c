/**
 * The frame of a page that runs no script until a control is used.
 * Docusaurus fills it for each page; see `ssrTemplate` in its configuration.
 *
 * What the stock frame has beyond it are the scripts of the application, and the tags of the
 * classic theme before the body, for which the loader stands in. What only a hosted search or a
 * second language reads is left out of the head, and what says what HTML takes for granted.
 * React's marks between two texts serve hydration only, and no style asks for the names of plugins.
 * An icon needs no name in HTML, and none of its library's classes.
 * An article has its kind in a class of `html`, and a style sheet without what only other pages show.
 * (No quotes inside the pattern: Eta takes them for the end of a string.)
 *
 * The content security policy stands before all that it governs. An index brings rules of its own
 * in a style element, and a page that lost a heading a script: their hashes are added here, where
 * the HTML is known. Of scripts only those that the build knows: whatever else found its way into
 * a page does not run.
 */
const frame = `<!DOCTYPE html>
<html <%~ it.htmlAttributes.replace(/(?:docs|plugin)-[\\w-]+ ?| data-has-hydrated=.false.| dir=.ltr./g, '') %>>
<head><meta charset="UTF-8"><%
const { createHash } = process.getBuiltinModule("node:crypto");
const hashesOf = (tag) => it.appHtml.split("<" + tag + ">").slice(1).map((rest) =>
  " 'sha256-" + createHash("sha256").update(rest.split("</" + tag + ">")[0]).digest("base64") + "'");
const add = (policy, directive, hashes) =>
  policy.replace(directive + " 'self'", (found) => found + [...new Set(hashes)].join(""));
%><%~ add(add(POLICY_TAG, "script-src", hashesOf("script").filter((hash) => KNOWN_SCRIPTS.includes(hash.trim()))), "style-src", hashesOf("style")) %><%~ it.metaAttributes.join('').replace(/ data-rh=.true.|<meta[^>]+(?:name|property)=.(?:docsearch:|docusaurus_|og:locale)[^>]+>|<link[^>]+[hH]ref[lL]ang[^>]+>/g, '').replace(/(<(?:meta|link)[^>]*)[/]>/g, '$1>') %><link rel="stylesheet" href="<%= it.baseUrl %><%= it.stylesheets.find((file) => file.includes(it.htmlAttributes.includes('kind-') ? '/styles.' : '/pageStyles.')) %>"><%~ it.headTags %></head>
<body <%~ it.bodyAttributes %> data-controls="<%= it.baseUrl %><%= it.scripts.find((file) => file.includes('/controls.')) %>">
<div id="__docusaurus"><%~ it.appHtml.replace(/<!-- -->| xmlns=.http:..www.w3.org.2000.svg.| focusable=.false.| class=.lucide lucide-[a-z]+[^a-z -](?=[ >])|lucide lucide-[a-z]+ /g, '').replace(/><.(?:path|circle)>/g, '/>') %></div></body></html>
`;

/**
 * The frame with the policy that all pages share.
 *
 * @param policyTag With what every page has in its head.
 * @param known Hashes of scripts that a page may have in its body.
 */
export const spellTemplate = (policyTag: string, known: readonly string[]): string =>
  frame
    .replace('POLICY_TAG', () => JSON.stringify(policyTag))
    .replace('KNOWN_SCRIPTS', () => JSON.stringify(known));
