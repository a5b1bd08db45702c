import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installModules } from '../../src/cli/installModules.mjs';
import { refuseOldNode } from '../../src/cli/requireNode.mjs';
import { Stop } from '../../src/cli/tell.mjs';

/** Installs a peer's packages into its own folder, when they are not there, and says so. */
export async function installPeer(folder: string): Promise<void> {
  await installModules(folder, 'bench');
}

/** The version of a package that a peer is made with. */
export function versionOf(folder: string, name: string): string {
  return readPackage(join(folder, 'node_modules', name)).version;
}

interface PackageFacts {
  version: string;
  engines?: { node?: string };
}

const readPackage = (folder: string): PackageFacts =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;

/**
 * A Node that a package runs on: the one that runs this, or the one that is among the peer's
 * packages for that purpose.
 */
export function findNode(folder: string, name: string, node: string = process.execPath): string {
  const wanted = readPackage(join(folder, 'node_modules', name)).engines?.node ?? '>=0';
  if (node !== process.execPath || !refuseOldNode(process.versions.node, wanted)) return node;
  const beside = join(
    folder,
    'node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin',
    'node',
  );
  if (existsSync(beside)) return beside;
  throw new Stop(
    `${name} needs Node ${wanted} and this is ${process.versions.node}: install one, or leave this site out with --sites.`,
  );
}
