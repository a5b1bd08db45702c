/** What GitHub shows of a contribution: issue forms, the comment on a pull request, issues that repeat. */
export {};
