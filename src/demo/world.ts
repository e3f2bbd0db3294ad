// The demo world as demo/world.yaml describes it, and what its outlets show at each look.

import { z } from 'zod';
import { FaultyFiles } from '../config.js';
import { loadYamlFile } from '../shared/yaml.js';

const instant = z.iso.datetime('expected an instant such as 2025-09-05T07:00:00Z');

const outletSchema = z.strictObject({
  format: z.enum(['rss', 'atom', 'rdf', 'page', 'pdf']),
  /** Encoding of the answer; UTF-8 where absent. */
  charset: z.string().default('utf-8'),
  /** True for feeds that hold the first words of a story only. */
  teaser: z.boolean().default(false),
});

const storySchema = z.strictObject({
  outlet: z.string(),
  id: z.string(),
  /** The look from which on it stands there; a second story with the same id is an edit of the first. */
  look: z.int().min(1).default(1),
  published: instant,
  updated: instant.optional(),
  title: z.string(),
  text: z.string(),
});

const worldSchema = z.strictObject({
  looks: z.array(z.strictObject({ at: instant, title: z.string() })),
  outlets: z.record(z.string(), outletSchema),
  stories: z.array(storySchema),
});

export type Story = z.infer<typeof storySchema>;
export type Outlet = z.infer<typeof outletSchema>;
export type World = z.infer<typeof worldSchema>;

/** Reads the world; throws FaultyFiles where the file is wrong. */
export async function loadWorld(file: string): Promise<World> {
  const { files, faults } = await loadYamlFile(file, worldSchema);
  const [world] = files;
  if (!world) throw new FaultyFiles(faults);
  return world.value;
}

/** What an outlet shows at a look (counted from 1), newest story first; edits have replaced what they edit. */
export function visibleStories(world: World, outlet: string, look: number): Story[] {
  const shown = new Map<string, Story>();
  for (const story of world.stories) {
    if (story.outlet === outlet && story.look <= look) shown.set(story.id, story);
  }
  return [...shown.values()].sort((a, b) => (a.published < b.published ? 1 : -1));
}
