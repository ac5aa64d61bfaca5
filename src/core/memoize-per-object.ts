/** Caches a value computed from an object for as long as the object exists. Neither may change. */
export function memoizePerObject<K extends object, V>(make: (object: K) => V): (object: K) => V {
  const made = new WeakMap<K, V>();
  return (object) => {
    const value = made.get(object) ?? make(object);
    made.set(object, value);
    return value;
  };
}
