import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

// What VitePress is out of the box, with what ours has too: a list of neighbours for each section
// (`npm run bench` writes it: VitePress cannot list a folder), a sitemap, and the day of the last
// change.
export default defineConfig({
  title: 'Project Nexus',
  lastUpdated: true,
  sitemap: { hostname: 'https://hub.example' },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url), 'utf8')),
  },
});
