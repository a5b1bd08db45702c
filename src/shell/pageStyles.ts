import './styles';

// The home page, the indexes, the map and the search: an article shows none of it.
// @ts-expect-error -- the bundler's own, and no package of ours brings its types.
import.meta.webpackContext('../components', {
  recursive: true,
  regExp:
    /\/(?:ContributeFrame|HomePage|PastedExample|HubMap|FilteredIndex|IndexPage|MapOverview|MapPage|MapSheet|Pager|SearchBox|SearchFrame|StepTitle|OfflinePanel)\.module\.css$/,
});
