/** A property value that both engines keep alike. */
export type Value = string | number | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;
