/** Something found in a text, by its offsets; never the thing itself. */
export interface Found {
  offset: number;
  end: number;
  /** What it is, with its article: "an AWS access key". */
  name: string;
}
