import { runTool } from './runTool.mjs';

/** `npm run types`: the TypeScript compiler, which `docusaurus build` never asks. */
export async function types(): Promise<number> {
  return runTool('tsc', ['--noEmit'], 'typescript');
}
