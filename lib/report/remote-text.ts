/** Whether a secret reached a remote, as reports say it; see `History.reachedRemote`. */
export function remoteText(reachedRemote: boolean | null): string {
  if (reachedRemote === null) return "reached none of the remote-tracking refs that were looked at";
  return reachedRemote ? "reached a remote-tracking ref" : "reached no remote-tracking ref";
}
