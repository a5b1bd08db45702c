import { runTool } from './runTool.mjs';

/** `npm run format`: rewrites what prettier would write otherwise; `-- --check` only tells. */
export async function format(args: string[]): Promise<number> {
  const flags = args.includes('--check') ? [] : ['--write'];
  return runTool('prettier', [...flags, '--log-level=warn', '.', ...args]);
}
