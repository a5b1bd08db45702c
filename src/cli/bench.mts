import { help, readArguments } from '../../bench/readArguments.mjs';
import { runBench } from '../../bench/runBench.mjs';
import { say } from './tell.mjs';

/** `npm run bench -- [PAGES …] [options]`: what generated hubs cost here and in other tools. */
export async function bench(args: string[]): Promise<void> {
  const options = readArguments(args);
  if (options) await runBench(process.cwd(), options);
  else say(help);
}
