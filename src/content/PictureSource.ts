/** A picture that a page shows, as it is sent to readers. */
export interface PictureSource {
  /** Its name there: `flower-tasks-3f2a91c0b7de.webp`. */
  file: string;
  width: number;
  height: number;
  /** What it costs a reader: an SVG is sent compressed. */
  bytes: number;
  /** Why it cannot be sent at all; the rest then says nothing. */
  fault?: string;
}

/** What one picture may cost a reader, in bytes. */
export const pictureBudget = 60 * 1024;
