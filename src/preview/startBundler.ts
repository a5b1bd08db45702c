import { createBuildClientConfig } from '@docusaurus/core/lib/webpack/client';
import {
  createConfigureWebpackUtils,
  executePluginsConfigureWebpack,
} from '@docusaurus/core/lib/webpack/configure';
import createServerConfig from '@docusaurus/core/lib/webpack/server';
import type { Props } from '@docusaurus/types';
import type { Configuration, MultiCompiler, MultiStats } from 'webpack';

/** The two bundles of a site, made again when one of their files changes. */
export interface Bundler {
  /** What says which scripts and styles there are, and the bundle that renders pages. */
  clientManifestPath: string;
  serverBundlePath: string;
  /** Waits for bundles of all that lies there now. @throws When they cannot be made. */
  finish(): Promise<void>;
}

/**
 * Bundles what a build bundles, and watches it.
 *
 * @param onDone Called each time that bundles were made, with what went wrong, if anything.
 */
export async function startBundler(
  props: Props,
  onDone: (error: Error | undefined) => void,
): Promise<Bundler> {
  const { plugins, siteConfig, currentBundler } = props;
  const configureWebpackUtils = await createConfigureWebpackUtils({ siteConfig });
  const client = await createBuildClientConfig({
    props,
    configureWebpackUtils,
    faster: siteConfig.future.faster,
    minify: false,
    bundleAnalyzer: false,
  });
  const server = await createServerConfig({ props, configureWebpackUtils });
  const configs = [
    { config: client.config, isServer: false },
    { config: server.config, isServer: true },
  ].map(({ config, isServer }) =>
    quiet(executePluginsConfigureWebpack({ plugins, config, isServer, configureWebpackUtils })),
  );
  const compiler = (currentBundler.instance as unknown as (all: Configuration[]) => MultiCompiler)(
    configs,
  );
  let waiting: ((error: Error | undefined) => void)[] = [];
  const finishNext = () => new Promise<Error | undefined>((resolve) => waiting.push(resolve));
  const first = finishNext();
  const watching = compiler.watch({ aggregateTimeout: 20 }, (error, stats) => {
    const fault = error ?? faultOf(stats);
    const told = waiting;
    waiting = [];
    for (const tell of told) tell(fault ?? undefined);
    onDone(fault ?? undefined);
  });
  await first;
  return {
    clientManifestPath: client.clientManifestPath,
    serverBundlePath: server.serverBundlePath,
    async finish() {
      const made = finishNext();
      watching?.invalidate();
      const fault = await made;
      if (fault) throw fault;
    },
  };
}

/** Without the plugins that end the process on an error, and that draw bars of progress. */
function quiet(config: Configuration): Configuration {
  const out = /^(?:ForceTerminatePlugin|.*[Pp]rogress.*)$/;
  return {
    ...config,
    plugins: config.plugins?.filter((plugin) => !out.test(plugin?.constructor.name ?? '')),
  };
}

function faultOf(stats: MultiStats | undefined): Error | undefined {
  if (!stats?.hasErrors()) return undefined;
  const { errors = [] } = stats.toJson('errors-warnings');
  return new Error(errors.map(({ message }) => message).join('\n\n'));
}
