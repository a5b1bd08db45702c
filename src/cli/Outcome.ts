/** What a command printed and the code it ends with. */
export interface Outcome {
  output: string;
  exitCode: 0 | 1 | 2;
}
