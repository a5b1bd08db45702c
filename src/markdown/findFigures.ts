import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Danger } from '../content/safety/tellSecrets';

/** `340 ms`, `1.5 seconds`, `60 %`, `120 MB`: what somebody must have measured, or read. */
const figure =
  /(?<![\w.,/:-])(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,4})?[ \u00a0\u202f]?(?:ns|µs|μs|ms|milliseconds?|microseconds?|seconds?|secs?|minutes?|hours?|s|[KMGT]i?B|kB|bytes?|megabytes?|gigabytes?|kilobytes?|%|per ?cent|times (?:faster|slower|quicker|as (?:fast|long|slow)))(?![\w/])/g;

/** A figure that is set, allowed or planned is no result of anything. */
const isSet =
  /\b(?:every|each|after|within|for|at most|at least|up to|more than|less than|over|under|wait\w*|limit\w*|time-?outs?|expire\w*|default\w*|set|sets|setting|keep\w*|retr\w+|if|when|unless|until|than|only|shall|should|maximum|minimum|first|last|next|lifetime|ttl|interval|schedule\w*|delay\w*|sleep\w*|budget|read\w*|older|ago|below|above)\b/i;
/** Made up, so that somebody can reckon with it. */
const isSupposed = /\b(?:say that|say|suppose|imagine|assume|in a month of|weak answer)\b/i;
/** Of what such a sentence speaks was seen. */
const isResult =
  /\b(?:took|taken|takes|dropped|drops|fell|falls|reduced|reduces|improved|improves|went (?:from|down|up)|became|becomes?|measured|latency|response times?|faster|slower|quicker|saved|saves|weighs|weighed|grew|shrank|average|p(?:50|75|90|95|99)|median|throughput|(?:load|answer|respond|finish|return|complete)(?:s|ed)? in|cut (?:from|by|to)|down (?:from|to)|used to|before and|instead of)\b/i;
/** Plans are made in these, and seldom anything is measured. */
const isLong = /(?:minutes?|hours?)$/;

/** Where what was measured or printed is shown. */
const isShown = (node: Nodes): boolean =>
  (node.type === 'code' && /(?:^|\s)(?:file|output|from)=/.test(node.meta ?? '')) ||
  ('name' in node && ['measurement', 'lab'].includes(node.name ?? ''));

/** A source: an address elsewhere, a note that has one, or another page, which shows its own. */
const isSource = (node: Nodes): boolean =>
  ['link', 'linkReference', 'footnoteReference', 'definition'].includes(node.type);

/**
 * Finds figures that nothing on the page vouches for: no measurement, output or tested code in
 * their section, and no link in their paragraph.
 */
export function findFigures(tree: Root): Danger[] {
  const found: Danger[] = [];
  let section: RootContent[] = [];
  const close = (): void => {
    if (!section.some((node) => holds(node, isShown)))
      found.push(...section.flatMap((node) => readBlock(node)));
    section = [];
  };
  for (const node of tree.children) {
    if (node.type === 'heading') close();
    // A question may suppose whatever it likes, and its answer reckons with that.
    else if (!('name' in node && node.name === 'check')) section.push(node);
  }
  close();
  return found;
}

function holds(node: Nodes, test: (node: Nodes) => boolean): boolean {
  if (test(node)) return true;
  return 'children' in node && node.children.some((child) => holds(child, test));
}

function readBlock(block: Nodes): Danger[] {
  const found: Danger[] = [];
  visit(block, ['paragraph', 'tableRow'], (node) => {
    if (holds(node, isSource)) return;
    visit(node, 'text', ({ value, position }) => {
      for (const match of value.matchAll(figure)) {
        const sentence = sentenceAround(value, match.index);
        if (isSupposed.test(sentence) || isQuoted(value, match.index)) continue;
        if ((isSet.test(sentence) || isLong.test(match[0])) && !isResult.test(sentence)) continue;
        const above = value.slice(0, match.index).split('\n');
        const { line = 1, column = 1 } = position?.start ?? {};
        const last = above.at(-1)?.length ?? 0;
        found.push({
          rule: 'figure-without-source',
          line: line + above.length - 1,
          column: above.length === 1 ? column + last : last + 1,
          message: `"${match[0]}" has no source here. Show the measurement or the output that it comes from, or link in the same paragraph whoever measured it.`,
        });
      }
    });
  });
  return found;
}

/** Between the quotes of a message or of somebody's words. */
const isQuoted = (text: string, at: number): boolean =>
  (text.slice(0, at).split('\n').at(-1)?.match(/["“”]/g)?.length ?? 0) % 2 === 1;

function sentenceAround(text: string, at: number): string {
  const from = Math.max(...['. ', '\n', '? ', ': '].map((end) => text.lastIndexOf(end, at)), 0);
  const to = text.slice(at).search(/[.?!](?:\s|$)|\n/);
  return text.slice(from, to === -1 ? undefined : at + to);
}
