import { execFileSync } from 'node:child_process';

/** Where this clone was made from; null where it is no clone. */
export function readRemote(): string | null {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch {
    return null;
  }
}
