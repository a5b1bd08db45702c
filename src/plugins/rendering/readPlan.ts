import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import place from '@generated/nexus-rendering/default/place.json';
import { planName, type Plan } from './RenderedPage';

/** Where what was rendered lies. */
export const { folder } = place;

/** What this build is to render, and how. */
export const plan = JSON.parse(readFileSync(join(folder, planName), 'utf8')) as Plan;
