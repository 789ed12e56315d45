/** What is made of texts, remembered for so many: a hundred thousand events have a few thousand dates between them. */
export function remembered<T extends object>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
