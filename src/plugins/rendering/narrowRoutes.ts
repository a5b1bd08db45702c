import { AsyncLocalStorage } from 'node:async_hooks';

/** A route as `react-router-config` knows it. */
export interface Route {
  path?: string;
  routes?: Route[];
}

const asked = new AsyncLocalStorage<string>();

/** Runs a rendering for which only the routes on the way to one address exist. */
export const forAddress = <T>(pathname: string, render: () => Promise<T>): Promise<T> =>
  asked.run(pathname, render);

const withSlash = (path = ''): string => path.replace(/\/?$/, '/');

/**
 * Lets a route with many children show only the one whose address is being rendered: the router
 * tries each route in turn and makes an element of each, so that every page would pay for all.
 */
export function narrowRoutes(routes: Route[]): Route[] {
  for (const route of routes) {
    const { routes: all } = route;
    if (!all) continue;
    narrowRoutes(all);
    const byPath = new Map(all.map((child) => [withSlash(child.path), [child]]));
    Object.defineProperty(route, 'routes', {
      get: () => byPath.get(withSlash(asked.getStore())) ?? all,
    });
  }
  return routes;
}
