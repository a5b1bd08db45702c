// eslint-disable-next-line no-restricted-imports -- The wall's one door: this is that command.
import { runBench } from '../../bench/runBench.mjs';

/** `npm run bench -- [PAGES …] [options]`: what generated hubs cost here and in other tools. */
export async function bench(args: string[]): Promise<void> {
  await runBench(process.cwd(), args);
}
