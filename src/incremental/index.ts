/** An incremental build: where only texts changed, what is made of them takes its place in the previous build. */
export {};
