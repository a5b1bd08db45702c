// Plain JavaScript: it runs in a job that may write, where no package is installed.

/**
 * What of the event "workflow_run" is read. GitHub fills it in; a run cannot.
 * @typedef {object} RunEvent
 * @property {{id: number, event: string, head_sha: string, head_branch: string, html_url: string,
 *   conclusion: string | null, head_repository: {full_name: string, owner: {login: string}}}} workflow_run
 * @property {{full_name: string}} repository
 */

/**
 * A pull request as GitHub's interface gives it, of which this is read.
 * @typedef {object} PullRequest
 * @property {number} number
 * @property {string} author_association
 * @property {{login: string}} user
 * @property {{sha: string, ref: string, repo: {full_name: string} | null}} head
 * @property {{ref: string, repo: {full_name: string}}} base
 */

/**
 * The pull request that a run was for: the one open here whose newest commit the run tested. Of a
 * fork's run the event itself lists none, so it is looked up by branch and commit, which are
 * GitHub's words; what the run left behind is not asked.
 *
 * @param {RunEvent} event
 * @param {readonly PullRequest[]} open pull requests of the run's branch
 * @returns {{pullRequest: PullRequest} | {why: string}}
 */
export function findPullRequest({ workflow_run: run, repository }, open) {
  if (run.event !== 'pull_request') return { why: `The run was started by "${run.event}".` };
  const matching = open.filter(
    ({ head, base }) =>
      head.sha === run.head_sha &&
      head.ref === run.head_branch &&
      head.repo?.full_name === run.head_repository.full_name &&
      base.repo.full_name === repository.full_name,
  );
  const [pullRequest, ...more] = matching;
  if (!pullRequest)
    return {
      why: 'No open pull request ends with the commit of this run: a newer run answers, or it was closed.',
    };
  if (more.length > 0)
    return {
      why: `The commit belongs to ${matching.length} pull requests, and one comment cannot answer all.`,
    };
  return { pullRequest };
}

/**
 * GitHub's word for whoever was never merged here before.
 * @param {PullRequest} pullRequest
 */
export const isFirst = ({ author_association: association }) =>
  ['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'NONE'].includes(association);
