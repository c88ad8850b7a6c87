// First commits as DESIGN.md section 5 defines them, from every tree of every commit. It asks git for objects one by
// one (`show-ref`, `cat-file`, `ls-tree`) and shares no code with the product.

/** Committer date and parents of every commit that a ref or HEAD reaches. */
export function readCommits(repo, { git }) {
  const open = text(git(repo, ["show-ref", "--head", "--hash"]))
    .split("\n")
    .filter(Boolean);
  const commits = new Map();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (commits.has(id)) continue;
    const [head = ""] = text(git(repo, ["cat-file", "commit", id])).split("\n\n");
    const parents = [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent]) => parent);
    commits.set(id, { parents, time: Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(head)?.[1]) });
    open.push(...parents);
  }
  return commits;
}

/** The true first commit of each token. */
export function trueFirsts(repo, tokens, commits, scratch) {
  const held = heldTokens(repo, tokens, commits, scratch);
  const ancestors = ancestry(commits);
  return new Map(
    tokens.map((token) => {
      const holds = (id) => held.get(id).has(token);
      const introducing = [...commits.keys()].filter((id) => holds(id) && !commits.get(id).parents.some(holds));
      const first = introducing.filter((id) => !introducing.some((other) => ancestors.get(id).has(other)));
      const order = (a, b) => commits.get(a).time - commits.get(b).time || (a < b ? -1 : 1);
      return [token, first.toSorted(order)[0]];
    }),
  );
}

/** Tokens in the tree of each commit. */
function heldTokens(repo, tokens, commits, { git }) {
  const inBlob = new Map();
  const look = (blob) => {
    const content = text(git(repo, ["cat-file", "blob", blob]));
    return tokens.filter((token) => content.includes(token));
  };
  const held = new Map();
  for (const id of commits.keys()) {
    const blobs = text(git(repo, ["ls-tree", "-r", "-z", "--full-tree", id])).matchAll(/\d{6} blob (\w+)\t/g);
    const all = new Set();
    for (const [, blob] of blobs) {
      if (!inBlob.has(blob)) inBlob.set(blob, look(blob));
      for (const token of inBlob.get(blob)) all.add(token);
    }
    held.set(id, all);
  }
  return held;
}

/** All proper ancestors of each commit. */
function ancestry(commits) {
  const all = new Map();
  for (const id of commits.keys()) {
    const found = new Set();
    const open = [...commits.get(id).parents];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (!found.has(at)) open.push(...commits.get(at).parents);
      found.add(at);
    }
    all.set(id, found);
  }
  return all;
}

function text(bytes) {
  return bytes.toString("latin1");
}
