import '../css/tokens.css';
import '../css/site.css';

// What the server rendered has the classes of these files; nothing else asks for them in a browser.
// Those of the search panel and of the share menu come with these.
// @ts-expect-error -- the bundler's own, and no package of ours brings its types.
import.meta.webpackContext('../components', {
  recursive: true,
  regExp: /(?<!\/SearchPanel|\/SearchResults|\/SearchDialog|\/ShareMenu)\.module\.css$/,
});
