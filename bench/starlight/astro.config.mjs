import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// What Starlight is out of the box, with what ours has too: a list of neighbours for each section,
// a sitemap, and the day of the last change. Its search is Pagefind, its callouts are asides.
const section = (label, directory) => ({ label, items: [{ autogenerate: { directory } }] });

export default defineConfig({
  site: 'https://hub.example',
  integrations: [
    starlight({
      title: 'Project Nexus',
      lastUpdated: true,
      sidebar: [
        'overview',
        'how-to-use-this-hub',
        section('Technologies', 'technologies'),
        section('Concepts', 'concepts'),
        section('Practices', 'practices'),
        section('Challenges', 'challenges'),
        section('Guides', 'guides'),
        section('Contributing', 'contributing'),
      ],
    }),
  ],
});
