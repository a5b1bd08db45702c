import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './runProgram.mjs';

/** Runs a package's program with this Node, and gives its exit code. */
export async function runTool(name: string, args: string[], packageName = name): Promise<number> {
  return (await hearTool(name, args, packageName)).code;
}

/** The same, with what it printed. */
export async function hearTool(
  name: string,
  args: string[],
  packageName = name,
): Promise<{ code: number; output: string }> {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[name] ?? '');
  return runProgram(process.execPath, [join(folder, file), ...args], {
    indent: '  ',
  });
}
