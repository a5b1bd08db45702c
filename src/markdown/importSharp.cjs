// The build's loader (jiti) turns import() in a .ts file into require, and loses the default export
// of a CommonJS package on the way; in a .cjs file it leaves a native import() as it is.
module.exports = { importSharp: async () => (await import('sharp')).default };
