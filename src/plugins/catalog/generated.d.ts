// Imports stand inside: one at the top would make this file a module, and its declarations private.
declare module '@generated/nexus-catalog/default/map.json' {
  import type { MapView } from '@site/src/views/mapViews';

  const map: MapView;
  export default map;
}

declare module '@generated/nexus-catalog/default/index-*.json' {
  import type { HeadedIndexView } from '@site/src/views/views';

  const index: HeadedIndexView;
  export default index;
}

declare module '@generated/nexus-catalog/default/hub-*.json' {
  import type { HeadView } from '@site/src/views/views';

  const head: HeadView;
  export default head;
}

declare module '@generated/nexus-catalog/default/link-previews.json' {
  import type { HeadView } from '@site/src/views/views';

  const heads: HeadView[];
  export default heads;
}

declare module '@generated/nexus-catalog/default/home.json' {
  import type { HomeView } from '@site/src/views/views';

  const home: HomeView;
  export default home;
}
