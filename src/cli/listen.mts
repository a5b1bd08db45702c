import { createServer, type RequestListener, type Server } from 'node:http';
import { Stop, spellCommand } from './tell.mjs';

/** The port that PORT asks for, or 3000. */
export function readPort(env: NodeJS.ProcessEnv): number {
  const asked = env.PORT || '3000';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535) {
    throw new Stop(`PORT is "${asked}": it must be a number from 1 to 65535, such as 3000.`);
  }
  return port;
}

/**
 * Listens on both of localhost's addresses, since a browser may take either; port 0 stands for
 * any free one. Gives the servers, the first with the port that was taken.
 */
export async function listen(
  port: number,
  answer: RequestListener,
  command: string,
): Promise<{ port: number; close: () => void }> {
  const servers: Server[] = [];
  const close = () =>
    servers.forEach((server) => {
      server.close();
      server.closeAllConnections();
    });
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(answer);
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(servers.length ? takenPort(servers[0]) : port, host, resolve);
      });
      servers.push(server);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A machine without IPv6 has no ::1.
      if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      close();
      throw refusePort(port, code, command) ?? error;
    }
  }
  return { port: takenPort(servers[0]), close };
}

/** Stops at once when the port cannot be had, so that nobody waits for a build first. */
export async function requirePort(port: number, command: string): Promise<void> {
  (await listen(port, () => {}, command)).close();
}

/**
 * A port that is free now, and that no connection to elsewhere takes before it is used: systems
 * take those from 32768 on, or from 49152.
 */
export async function findFreePort(): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = 10_000 + Math.floor(Math.random() * 22_000);
    try {
      (await listen(port, () => {}, 'test')).close();
      return port;
    } catch (error) {
      if (tries === 100) throw error;
    }
  }
}

function refusePort(port: number, code: string | undefined, command: string): Stop | undefined {
  const other = `choose another with \`PORT=${port === 3000 ? 3001 : 3000} ${spellCommand(command)}\``;
  if (code === 'EADDRINUSE')
    return new Stop(`Port ${port} is in use: stop what runs there, or ${other}.`);
  if (code === 'EACCES') return new Stop(`Port ${port} is for root only: ${other}.`);
  return undefined;
}

function takenPort(server: Server | undefined): number {
  const address = server?.address();
  return address && typeof address === 'object' ? address.port : 0;
}
