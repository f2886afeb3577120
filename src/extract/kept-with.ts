/**
 * What is asked of the same owner (the mentions or the context of an article) again and again,
 * computed once for each key and kept as long as the owner is. Callers must not change it.
 */
export const keptWith = <Owner extends object, Key, Value>(
  read: (owner: Owner, key: Key) => Value,
): ((owner: Owner, key: Key) => Value) => {
  const known = new WeakMap<Owner, Map<Key, {readonly value: Value}>>();
  return (owner, key) => {
    let ofOwner = known.get(owner);
    if (!ofOwner) {
      ofOwner = new Map();
      known.set(owner, ofOwner);
    }
    let kept = ofOwner.get(key);
    if (!kept) {
      kept = {value: read(owner, key)};
      ofOwner.set(key, kept);
    }
    return kept.value;
  };
};
