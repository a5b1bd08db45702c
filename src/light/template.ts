/**
 * The frame of a page that runs no script until a control is used.
 * Docusaurus fills it for each page; see `ssrTemplate` in its configuration.
 *
 * What the stock frame has beyond it are the scripts of the application, and the tags of the
 * classic theme before the body, for which the loader stands in.
 */
export const template = `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
<head>
<meta charset="UTF-8">
<% it.metaAttributes.forEach((metaAttribute) => { %><%~ metaAttribute %><% }); %>
<% it.stylesheets.forEach((stylesheet) => { %><link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>"><% }); %>
<%~ it.headTags %>
</head>
<body <%~ it.bodyAttributes %> data-controls="<%= it.baseUrl %><%= it.scripts.find((file) => file.includes('/controls.')) %>">
<div id="__docusaurus"><%~ it.appHtml %></div>
</body>
</html>
`;
