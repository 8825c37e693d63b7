const SHORTEST = 10;
const LONGEST = 2000;

/** The texts of a review that are too short or too long, by field; `names` says what each is about. */
export function saidErrors<Field extends string>(
  values: { [field in Field]: string },
  names: { [field in Field]: string },
): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(names) as Field[])
      .filter((field) => values[field].trim().length < SHORTEST || values[field].length > LONGEST)
      .map((field) => [field, `Say ${names[field]}, in ${SHORTEST} to ${LONGEST} characters`]),
  );
}
