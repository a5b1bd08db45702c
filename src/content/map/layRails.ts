/** A line that runs down beside the rows of a picture, past all rows that it connects. */
export interface Rail {
  /** The row of the page that the line stands for. */
  own: number;
  /** The rows of the pages that name it. */
  linked: number[];
}

/** A rail with its place; tracks are counted from the outermost. */
export interface LaidRail extends Rail {
  track: number;
  first: number;
  last: number;
}

/**
 * Gives each rail a track, so that no two lie on one another: the left-edge rule of channel
 * routing, which needs no more tracks than rails pass the busiest row.
 *
 * @param from `start` lays first what starts higher, `end` last what ends lower.
 */
export function layRails(rails: readonly Rail[], from: 'start' | 'end'): LaidRail[] {
  const laid = rails.map((rail) => ({
    ...rail,
    track: 0,
    first: Math.min(rail.own, ...rail.linked),
    last: Math.max(rail.own, ...rail.linked),
  }));
  const inTurn = [...laid].sort((one, other) =>
    from === 'start'
      ? one.first - other.first || other.last - one.last
      : other.last - one.last || one.first - other.first,
  );
  const tracks: LaidRail[][] = [];
  for (const rail of inTurn) {
    const free = tracks.findIndex((track) =>
      track.every(({ first, last }) => rail.last < first || rail.first > last),
    );
    rail.track = free === -1 ? tracks.length : free;
    (tracks[rail.track] ??= []).push(rail);
  }
  return laid;
}
