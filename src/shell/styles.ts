import '../css/tokens.css';
import '../css/site.css';

// What the server rendered has the classes of these files; nothing else asks for them in a browser.
// Those of panels and of the share menu come with their scripts: see mountSearch and startOffline.
// What only a page without an article shows is left to pageStyles.
// @ts-expect-error -- the bundler's own, and no package of ours brings its types.
import.meta.webpackContext('../components', {
  recursive: true,
  regExp:
    /(?<!\/OfflinePanel|\/SearchPanel|\/SearchResults|\/SearchDialog|\/ShareMenu|\/YourError|\/ContributeFrame|\/HomePage|\/PastedExample|\/HubMap|\/FilteredIndex|\/IndexPage|\/MapOverview|\/MapPage|\/MapSheet|\/Pager|\/SearchBox|\/SearchFrame|\/StepTitle)\.module\.css$/,
});
