/** Union-find with path halving; the root of a set is one of its members. */
export const unite = (
  ids: Iterable<string>,
  pairs: readonly (readonly [string, string])[],
): ((id: string) => string) => {
  const parent = new Map(Array.from(ids, id => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  pairs.forEach(([a, b]) => parent.set(root(b), root(a)));
  return root;
};
