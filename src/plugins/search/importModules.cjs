// These packages have an entry for `import` alone. The build's loader (jiti) turns every import of a
// .ts file into require; in a .cjs file it leaves a native import() as it is.
module.exports = {
  importPagefind: () => import('pagefind'),
  importParser: () => import('htmlparser2'),
  importCbor: () => import('cborg'),
};
