/**
 * Gives the same array again and again, as long as is asked for and with whatever was left in it:
 * for a short text, to make arrays and to clear them takes longer than to fill them.
 */
export const reusable = <T extends Float64Array | Uint8Array>(
  make: (length: number) => T,
): ((length: number) => T) => {
  let array = make(0);
  return length => {
    if (array.length < length) array = make(2 * length);
    return array.subarray(0, length) as T;
  };
};

export const reusableFloats = () => reusable(length => new Float64Array(length));
