import * as z from 'zod';
import { bytesOf } from '../content/headTags';

// Discord's "Component Embeds": a payload in which anything is wrong shows no preview at all, and
// with more than 40 components not even the Open Graph one. So it is checked before it is published.

/** Of the whole payload as it stands in the page. */
export const embedLimits = { bytes: 3000, components: 40, galleryItems: 10 } as const;

const address = z.url({ protocol: /^https?$/ }).max(2048);
const media = z.strictObject({ url: address });

const textDisplay = z.strictObject({ type: z.literal(10), content: z.string().min(1).max(4000) });
const linkButton = z.strictObject({
  type: z.literal(2),
  style: z.literal(5),
  url: address,
  label: z.string().min(1).max(80),
});
const thumbnail = z.strictObject({
  type: z.literal(11),
  media,
  description: z.string().max(1024).optional(),
});
const section = z.strictObject({
  type: z.literal(9),
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.union([thumbnail, linkButton]),
});
const mediaGallery = z.strictObject({
  type: z.literal(12),
  items: z
    .array(z.strictObject({ media, description: z.string().max(1024).optional() }))
    .min(1)
    .max(embedLimits.galleryItems),
});
const separator = z.strictObject({
  type: z.literal(14),
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const actionRow = z.strictObject({
  type: z.literal(1),
  components: z.array(linkButton).min(1).max(5),
});
const container = z.strictObject({
  type: z.literal(17),
  accent_color: z.int().min(0).max(0xffffff).optional(),
  components: z
    .array(z.discriminatedUnion('type', [textDisplay, section, mediaGallery, separator, actionRow]))
    .min(1),
});

/** The whole of it: one container, and no key that Discord does not know. */
const componentEmbed = z.strictObject({ component: container });

/** What Discord shows instead of the Open Graph preview. */
export type ComponentEmbed = z.output<typeof componentEmbed>;

/** What the embed of a page is made from. All addresses are absolute. */
export interface EmbedFacts {
  title: string;
  summary: string;
  url: string;
  color: string;
  picture: { url: string; alt: string };
  /** "492 queries before, 4 after: 123 times fewer" */
  proof?: string;
}

/** The embed of a page: its title as a link, its sentence and proof, its picture, a button. */
export function makeComponentEmbed(facts: EmbedFacts): ComponentEmbed {
  const { title, summary, url, color, picture, proof } = facts;
  const lines = [
    `## [${escapeMarkdown(title)}](${url})`,
    escapeMarkdown(summary),
    ...(proof ? [`**${escapeMarkdown(proof)}**`] : []),
  ];
  return {
    component: {
      type: 17,
      accent_color: parseInt(color.slice(1), 16),
      components: [
        { type: 10, content: lines.join('\n') },
        { type: 12, items: [{ media: { url: picture.url }, description: picture.alt }] },
        { type: 1, components: [{ type: 2, style: 5, url, label: 'Read the page' }] },
      ],
    },
  };
}

/**
 * What Discord would refuse of an embed, in sentences; empty of one that it shows.
 *
 * @param spelled As it stands in the page: an escape counts with its full length.
 */
export function checkComponentEmbed(spelled: string): string[] {
  const bytes = bytesOf(spelled);
  const data: unknown = JSON.parse(spelled);
  const result = componentEmbed.safeParse(data);
  const count = countComponents(data);
  const items = countItems(data);
  return [
    ...(bytes > embedLimits.bytes ? [`${bytes} bytes, at most ${embedLimits.bytes}`] : []),
    ...(count > embedLimits.components
      ? [`${count} components, at most ${embedLimits.components}`]
      : []),
    ...(items > embedLimits.galleryItems
      ? [`${items} gallery items, at most ${embedLimits.galleryItems}`]
      : []),
    ...(result.error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`,
    ),
  ];
}

function countComponents(value: unknown): number {
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => sum + countComponents(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = typeof (value as { type?: unknown }).type === 'number' ? 1 : 0;
  return Object.values(value).reduce<number>((sum, item) => sum + countComponents(item), own);
}

function countItems(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const { items } = value as { items?: unknown };
  const own = Array.isArray(items) ? items.length : 0;
  return Object.values(value).reduce<number>((sum, item) => sum + countItems(item), own);
}

/** A text as Discord's Markdown shows it: as it is. */
const escapeMarkdown = (text: string): string => text.replace(/[\\*_~`|[\]()<>#]/g, '\\$&');
