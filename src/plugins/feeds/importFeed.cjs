// The package has an entry for `import` alone; see src/plugins/search/importModules.cjs.
module.exports = { importFeed: () => import('feed') };
