/**
 * The frame of a page that runs no script until a control is used.
 * Docusaurus fills it for each page; see `ssrTemplate` in its configuration.
 *
 * What the stock frame has beyond it are the scripts of the application, and the tags of the
 * classic theme before the body, for which the loader stands in. What only a hosted search or a second language reads is left out of the head.
 * React's marks between two texts serve hydration only, and no style asks for the names of plugins.
 * An article has its kind in a class of `html`, and a style sheet without what only other pages show.
 * (No quotes inside the pattern: Eta takes them for the end of a string.)
 */
export const template = `<!DOCTYPE html>
<html <%~ it.htmlAttributes.replace(/(?:docs|plugin)-[\\w-]+ ?| data-has-hydrated=.false./g, '') %>>
<head>
<meta charset="UTF-8">
<%~ it.metaAttributes.join('').replace(/ data-rh=.true.|<meta[^>]+(?:name|property)=.(?:docsearch:|docusaurus_|og:locale)[^>]+>|<link[^>]+[hH]ref[lL]ang[^>]+>/g, '') %>
<link rel="stylesheet" href="<%= it.baseUrl %><%= it.stylesheets.find((file) => file.includes(it.htmlAttributes.includes('kind-') ? '/styles.' : '/pageStyles.')) %>">
<%~ it.headTags %>
</head>
<body <%~ it.bodyAttributes %> data-controls="<%= it.baseUrl %><%= it.scripts.find((file) => file.includes('/controls.')) %>">
<div id="__docusaurus"><%~ it.appHtml.replaceAll('<!-- -->', '') %></div>
</body>
</html>
`;
