// Of use only to Node: in a .cjs file the build's loader leaves a native import() as it is.
module.exports = {
  importSecretlint: async () =>
    (await import('@secretlint/secretlint-rule-preset-recommend')).rules,
};
